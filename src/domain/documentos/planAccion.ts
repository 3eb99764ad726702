/** Plan de Acción (PUE-M arts. 10–12 and 15): the Anexo A of a programme and quarter, to be signed and published. */
import { documentoImpedimentos, documentoProblems } from '../messages/documentos';
import { printedFormat } from '../printing/printedFormat';
import { isSamePrograma } from '../asm/programa';
import { tableOf } from '../seguimiento';
import { plainText, type TableData } from '../tables/tableData';
import { firmas, lugarYFecha, parrafo, subtitulo, tabla, titulo } from './bloques';
import type { Bloque, CeldaDocumento } from './documento';
import { cellOrBlank } from './filas';
import { membreteDe, nombreDeArchivo } from './identidad';
import type { Elegido, Entorno, Hecho, Modelo } from './modelo';
import { programaOpciones, trimestreOpciones } from './opciones';

const FORMATO = 'anexo-a';

/** Nobody is named by the norm: who prepares, checks and authorises, as in every sheet of the workbook. */
const FIRMAS = [{ calidad: 'Elaboró' }, { calidad: 'Revisó' }, { calidad: 'Autorizó' }];

export const planAccion: Modelo = {
  id: 'plan-accion',
  nombre: 'Plan de Acción',
  proposito: 'El Anexo A de un programa y trimestre, con sus firmas, para entregarlo y publicarlo.',
  formato: FORMATO,
  pide: ['programa', 'trimestre'],
  firmas: () => FIRMAS,
  opciones: (entorno) => ({
    programa: programaOpciones(entorno, FORMATO),
    trimestre: trimestreOpciones(entorno),
  }),
  make: makePlan,
};

function makePlan(entorno: Entorno, { programa, trimestre, datos }: Elegido): Hecho {
  const { seguimiento, fecha } = entorno;
  const table = tableOf(seguimiento, FORMATO);
  if (!table) {
    return {
      problem: documentoProblems.impedido(documentoImpedimentos.sinFormato(planAccion.nombre, FORMATO)),
    };
  }
  const [ejercicio = '', quarter = ''] = trimestre.split('-T');
  const impreso = printedFormat(table, programa, Number(quarter), { ...entorno.context(), ejercicio });
  const [encabezado = planAccion.nombre] = impreso.titles;
  const columnas = impreso.columns.map(({ heading, width }) => ({ encabezado: heading, ancho: width }));
  return {
    documento: {
      id: planAccion.id,
      nombre: nombreDeArchivo(planAccion.nombre, programa, trimestre),
      titulo: encabezado,
      orientacion: 'horizontal',
      membrete: membreteDe(seguimiento),
      pie: `${planAccion.nombre} · ${programa} · ${trimestre}`,
      bloques: [
        titulo(encabezado),
        ...impreso.lines.map(subtitulo),
        ...publicacion(entorno),
        tabla(columnas, rowsOf(table, programa, entorno), 'El programa no tiene ASM.'),
        parrafo(lugarYFecha(datos, fecha), 'derecha'),
        firmas(FIRMAS, datos),
      ],
    },
  };
}

function rowsOf(table: TableData, programa: string, { context }: Entorno): readonly CeldaDocumento[][] {
  const read = context();
  return table.rows
    .filter((row) =>
      isSamePrograma(plainText(row, 'programa') || (read.evaluacionOf(row)?.programa ?? ''), programa),
    )
    .map((row) => table.format.official.map((column) => ({ texto: cellOrBlank(row, column) })));
}

/** Art. 15: the institution makes its plans known where its evaluations are. */
function publicacion({ esDeSuNorma }: Entorno): readonly Bloque[] {
  if (!esDeSuNorma) return [];
  return [
    parrafo(
      'En cumplimiento de los artículos 10, 11 y 12 de los Lineamientos para el Mecanismo de Seguimiento a los Aspectos Susceptibles de Mejora (ASM), clave PCCR2124/RLIN/IMPLAN/130/120424, se formula el presente Plan de Acción, que se da a conocer en la página oficial de internet del Ayuntamiento y/o del IMPLAN, en el mismo espacio donde se encuentran alojadas las evaluaciones y sus resultados (artículo 15).',
    ),
  ];
}
