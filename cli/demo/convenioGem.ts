/** The Convenio of the Estado de México: its five real commitments, one month of them and a prórroga. */
import { join } from 'node:path';
import { DEMO_FOLDER } from './sample';
import type { Stage, Step } from './stage';

const FOLDER = join(DEMO_FOLDER, 'convenio-gem');
const PROGRAMA = 'Prestaciones potestativas';
/** After the prórroga was authorised. */
const CORTE = '2021-07-21';

export const GEM_OPENING: readonly Step[] = [
  {
    says: 'Instalar el Convenio del Gobierno del Estado de México, firmado el 17 de mayo de 2021',
    verb: 'crear',
    words: [
      '--formato=convenio',
      '--perfil=gem',
      '--institucion=Instituto de Seguridad Social del Estado de México y Municipios',
      '--ejercicio=2021',
      '--trimestre=2',
      `--programa=${PROGRAMA}`,
      '--firma=2021-05-17',
    ],
  },
  {
    says: 'Importar su cláusula cuarta como está impresa, con la fecha bajo cada compromiso',
    verb: 'importar',
    words: ['--formato=convenio', `--datos=${join(FOLDER, 'clausula_cuarta.csv')}`],
    shows: /omitida/,
  },
  {
    says: 'Validar cada compromiso (el número 3 viene dos veces y las fechas son texto)',
    verb: 'validar',
    words: ['--fecha=2021-06-01'],
    shows: /^ERROR|^Al /,
  },
  { says: 'Aplicar las correcciones propuestas', verb: 'corregir', words: [] },
];

const MONTH: readonly Step[] = [
  {
    says: 'Capturar junio (porcentajes y oficios inventados para esta demostración)',
    verb: 'capturar',
    words: ['--periodo=2021-06', `--datos=${join(FOLDER, 'captura_2021-06.csv')}`],
  },
  { says: 'Cerrar junio', verb: 'avance', words: ['--periodo=2021-06'], shows: /^PP-/ },
  {
    says: 'Registrar que el primer compromiso cumple de manera suficiente y clara (inventado)',
    verb: 'cierre',
    words: ['--clave=PP-001', '--criterio=suficiencia', '--respuesta=Sí'],
    shows: 'PP-001 ·',
  },
  {
    says: 'Registrar una prórroga autorizada (inventada), con la fecha original a la vista',
    verb: 'modificar',
    words: [
      '--clave=PP-002',
      '--tipo=prorroga',
      '--columna=Fecha comprometida de cumplimiento',
      '--valor=2021-10-29',
      '--solicitada=2021-07-12',
      '--documento=Oficio 207C/131/2021 (inventado)',
      '--fecha=2021-07-20',
      '--motivo=La nueva MIR está en revisión (motivo inventado)',
      '--resolucion=autorizada',
    ],
    shows: 'Fecha comprometida de cumplimiento:',
  },
  {
    says: 'Copiar la cláusula cuarta como la imprime el Convenio',
    verb: 'imprimir',
    words: ['--formato=convenio', `--programa=${PROGRAMA}`, '--trimestre=3'],
  },
  { says: 'Escribir el informe consolidado', verb: 'informe', words: [`--fecha=${CORTE}`] },
];

/** @param documentos folder that exists */
export async function playConvenioGem(stage: Stage, documentos: string): Promise<void> {
  for (const step of [...GEM_OPENING, ...MONTH]) await stage.play(step);
  await stage.play(documento('el Convenio', 'convenio', join(documentos, 'convenio-gem.docx')));
  await stage.play(
    documento('la resolución de la prórroga', 'adendum', join(documentos, 'resolucion-de-prorroga.docx')),
  );
}

function documento(what: string, tipo: string, file: string): Step {
  return {
    says: `Hacer ${what} en Word, para firmarse`,
    verb: 'documento',
    words: [`--tipo=${tipo}`, `--fecha=${CORTE}`, `--salida=${file}`],
    aside: null,
    shows: /^(?!\d)/,
  };
}
