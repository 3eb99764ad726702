/** An invented institute with the IEEM's mechanism: key actions, two copies put together, four criteria and the Acta. */
import { join } from 'node:path';
import { DEMO_FOLDER } from './sample';
import type { Call, Stage, Step } from './stage';

const FOLDER = join(DEMO_FOLDER, 'convenio-ieem');
/** The day on which the first two months are compiled. */
const CORTE = '2026-03-02';

const OPENING: readonly Step[] = [
  {
    says: 'Instalar el Convenio IEEM y sus dieciséis acciones clave, para un instituto inventado',
    verb: 'crear',
    words: [
      '--formato=convenio-ieem',
      '--perfil=ieem',
      '--institucion=Instituto inventado (datos inventados)',
      '--ejercicio=2026',
      '--trimestre=1',
      '--programa=E001 - Programa presupuestario inventado',
      '--evaluacion=externa',
      '--firma=2026-01-12',
    ],
  },
  {
    says: 'Importar tres compromisos',
    verb: 'importar',
    words: ['--formato=convenio-ieem', `--datos=${join(FOLDER, 'convenio.csv')}`],
  },
  { says: 'Validar cada compromiso', verb: 'validar', words: ['--fecha=2026-01-12'] },
  { says: 'Aplicar las correcciones propuestas', verb: 'corregir', words: [] },
];

/** Of the sixteen, those that are not pending: accion, estado, fecha, documento. */
const ACCIONES_CLAVE = [
  ['1.1', 'Concluida', '2025-10-06', 'Acuerdo 4/2025'],
  ['1.2', 'Concluida', '2025-10-20', 'Oficio SE/101/2025'],
  ['1.3', 'Concluida', '2025-10-27', 'Oficio SE/104/2025'],
  ['2.1', 'Concluida', '2025-11-10', 'Minuta 2/2025'],
  ['2.2', 'Concluida', '2025-11-10', 'Minuta 2/2025'],
  ['2.3', 'Concluida', '2025-11-24', 'Oficio UA/087/2025'],
  ['3.1', 'Concluida', '2025-12-08', 'Plan metodológico'],
  ['3.2', 'Concluida', '2026-01-12', 'Convenio firmado'],
  ['4.1', 'Concluida', '2026-01-16', 'Oficio SE/003/2026'],
  ['5.1', 'En proceso', '2026-01-19', ''],
] as const;

/** Of each ASM, the criteria that were proved: criterio, evidencia. */
const CRITERIOS = {
  'E001-001': [
    ['pertinencia', 'Dictamen técnico 3/2026'],
    ['formalidad', 'Acuerdo 2/2026'],
    ['integracion', 'MIR 2026 publicada'],
    ['trazabilidad', 'Expediente ASM-1'],
  ],
  'E001-002': [
    ['pertinencia', 'Dictamen técnico 4/2026'],
    ['formalidad', 'Oficio SE/019/2026'],
    ['trazabilidad', 'Expediente ASM-2'],
  ],
} as const;

export interface IeemPlaces {
  /** A folder that exists. */
  readonly documentos: string;
  /** The workbook with the Anexo A that the Convenio was converted into. */
  readonly convertido: string;
  readonly calendario: string;
}

/** @param folder exists, for the copies that two units send back */
export async function playConvenioIeem(stage: Stage, folder: string, places: IeemPlaces): Promise<void> {
  for (const step of OPENING) await stage.play(step);
  const recorded = 'Registrar las acciones clave (fechas y documentos inventados)';
  await stage.playTogether(recorded, accionesClave(), /Concluida|En proceso/);
  await playConsolidation(stage, folder);
  await stage.play({ says: 'Cerrar enero', verb: 'avance', words: ['--periodo=2026-01'], shows: /^E001-/ });
  await stage.play({
    says: 'Capturar febrero (datos inventados)',
    verb: 'capturar',
    words: ['--periodo=2026-02', `--datos=${join(FOLDER, 'captura_2026-02.csv')}`],
  });
  const says = 'Registrar los criterios: cuatro del primer ASM y tres del segundo (evidencias inventadas)';
  await stage.playTogether(says, criterios(), / solventado/);
  await stage.play({ says: 'Cerrar febrero', verb: 'avance', words: ['--periodo=2026-02'], shows: /^E001-/ });
  for (const step of lastSteps(places)) await stage.play(step);
}

/** Two units capture in a copy each; they differ in one figure, which a person decides. */
async function playConsolidation(stage: Stage, folder: string): Promise<void> {
  const copies = ['A', 'B'].map((unidad) => join(folder, `Copia de la unidad ${unidad}.xlsx`));
  for (const [index, unidad] of ['A', 'B'].entries()) {
    await stage.play({
      says: `La unidad ${unidad} captura enero en su copia del libro (datos inventados)`,
      verb: 'capturar',
      words: ['--periodo=2026-01', `--datos=${join(FOLDER, `enero_unidad_${unidad}.csv`)}`],
      aside: copies[index] ?? null,
    });
  }
  await stage.play({
    says: 'Consolidar las dos copias en el libro',
    verb: 'consolidar',
    words: copies.map((copy) => `--con=${copy}`),
    shows: /E001|por decidir/,
  });
  await stage.type('Alguien decide en la hoja Conflictos: el dato de la unidad A', async (context) => {
    const conflictos = context.workbook.tables.getItem('Conflictos');
    const decision = conflictos.columns.getItem('Decisión').getDataBodyRange();
    decision.values = [['La copia'], ['Este libro']];
    await context.sync();
  });
  await stage.play({ says: 'Aplicar las decisiones', verb: 'decidir', words: [] });
}

function accionesClave(): readonly Call[] {
  return ACCIONES_CLAVE.map(([accion, estado, fecha, documento]) => ({
    verb: 'accion-clave',
    words: [
      `--accion=${accion}`,
      `--estado=${estado}`,
      `--fecha=${fecha}`,
      ...(documento === '' ? [] : [`--documento=${documento} (inventado)`]),
    ],
  }));
}

function criterios(): readonly Call[] {
  return Object.entries(CRITERIOS).flatMap(([clave, proved]) =>
    proved.map(([criterio, evidencia]) => ({
      verb: 'cierre',
      words: [
        `--clave=${clave}`,
        `--criterio=${criterio}`,
        '--respuesta=Sí',
        `--evidencia=${evidencia} (inventado)`,
      ],
    })),
  );
}

function lastSteps({ documentos, convertido, calendario }: IeemPlaces): readonly Step[] {
  return [
    { says: 'Escribir el informe consolidado', verb: 'informe', words: [`--fecha=${CORTE}`] },
    documento('el Convenio', ['--tipo=convenio-ieem'], join(documentos, 'convenio-ieem.docx')),
    documento(
      'la compilación del primer bimestre',
      ['--tipo=compilacion-bimestral', '--bimestre=2026-B1'],
      join(documentos, 'compilacion-bimestral.docx'),
    ),
    documento(
      'el Acta de Atención de ASM, que lista el ASM solventado y lo que falta a los otros',
      ['--tipo=acta-atencion'],
      join(documentos, 'acta-de-atencion.docx'),
    ),
    {
      says: 'Convertir el Convenio IEEM en Anexo A, en otro libro',
      verb: 'convertir',
      words: ['--de=convenio-ieem', '--a=anexo-a'],
      aside: convertido,
      shows: /^No caben|^\d/,
    },
    {
      says: 'Hacer el calendario de los plazos de 2026, para Outlook o Google',
      verb: 'plazos',
      words: ['--anio=2026', `--fecha=${CORTE}`, `--ics=${calendario}`, '--reemplazar'],
      aside: null,
    },
  ];
}

function documento(what: string, words: readonly string[], file: string): Step {
  return {
    says: `Hacer ${what}, en Word`,
    verb: 'documento',
    words: [...words, `--fecha=${CORTE}`, `--salida=${file}`],
    aside: null,
    shows: /^(?!\d)/,
  };
}
