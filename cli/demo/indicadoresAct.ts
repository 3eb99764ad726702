/** Second act: a quarter of indicators of an invented municipality, from the fichas to its matrix. */
import { join } from 'node:path';
import { counted } from '../../src/domain/messages/counted';
import type { Periodo } from '../../src/domain/records';
import { OBRAS, SEGURIDAD, SERVICIOS } from './deliveries';
import { makeDeliveries, type MadeDelivery } from './makeDeliveries';
import { readCalculation, readReceipts, type Calculation, type Receipt } from './readReports';
import { INSTITUCION, SAMPLE_FILES } from './sample';
import { receiptLines, semaforoLines } from './semaforoTable';
import { openStage, type Say, type Stage, type Step } from './stage';

/** Where the act leaves what it makes. */
export interface IndicadoresOutput {
  readonly libro: string;
  /** Exists; one folder a month appears in it. */
  readonly tablas: string;
  /** Exists; one folder a month appears in it. */
  readonly entregas: string;
}

/** What was told on the way, for who wants to check it. */
export interface IndicadoresStory {
  readonly receipts: ReadonlyMap<Periodo, readonly Receipt[]>;
  /** By month or quarter. */
  readonly calculations: ReadonlyMap<string, Calculation>;
  /** The JSON of each verb that was run, in order. */
  readonly reports: readonly { readonly verb: string; readonly json: object }[];
}

const OPENING: readonly Step[] = [
  {
    says: 'Instalar fichas técnicas, Tabla maestra y directorio de enlaces',
    verb: 'crear',
    words: [
      '--formato=ficha',
      '--perfil=monterrey',
      `--institucion=${INSTITUCION}`,
      '--ejercicio=2026',
      '--trimestre=1',
    ],
  },
  imported('24 fichas de indicadores', 'ficha', SAMPLE_FILES.fichas),
  imported('el directorio de enlaces', 'enlaces', SAMPLE_FILES.enlaces),
  imported('el presupuesto de los programas', 'presupuesto', SAMPLE_FILES.presupuesto),
  {
    says: 'Validar las fichas (dos traen defectos a propósito)',
    verb: 'validar',
    words: ['--fecha=2026-01-15'],
  },
];

interface Month {
  readonly mes: Periodo;
  readonly name: string;
  /** AAAA-MM-DD: the tables are sent. */
  readonly sent: string;
  readonly prorrogas: readonly Step[];
  /** AAAA-MM-DD: the month is calculated. */
  readonly calculated: string;
}

const MONTHS: readonly Month[] = [
  { mes: '2026-01', name: 'enero', sent: '2026-01-30', prorrogas: [], calculated: '2026-02-09' },
  {
    mes: '2026-02',
    name: 'febrero',
    sent: '2026-02-27',
    prorrogas: [
      asked('2026-02', SERVICIOS, 'B', '2026-03-03', ['--resolucion=aceptada']),
      asked('2026-02', SEGURIDAD, 'B', '2026-03-05', []),
    ],
    calculated: '2026-03-10',
  },
  {
    mes: '2026-03',
    name: 'marzo',
    sent: '2026-03-31',
    prorrogas: [asked('2026-03', OBRAS, 'A', '2026-04-01', [])],
    calculated: '2026-04-13',
  },
];

const QUARTER = '2026-T1';

const CLOSING: readonly Step[] = [
  {
    says: 'Cambiar la meta de mayo de OP-03 por falta de recursos materiales (SEJ-PEP-24)',
    verb: 'cambio',
    words: [
      '--indicador=OP-03',
      '--tipo=meta',
      '--causal=b',
      '--punto=Meta may',
      '--valor=1300',
      '--oficio=SOP/112/2026 (inventado)',
      '--soporte=Oficio SFA/087/2026 (inventado): no se entregó la mezcla asfáltica',
      '--fecha=2026-04-22',
      '--resolucion=aprobada',
    ],
  },
];

/** @param folder exists and is empty */
export async function playIndicadores(
  folder: string,
  output: IndicadoresOutput,
  say: Say,
): Promise<IndicadoresStory> {
  const reports: { verb: string; json: object }[] = [];
  const receipts = new Map<Periodo, readonly Receipt[]>();
  const calculations = new Map<string, Calculation>();
  const stage = recordingStage(openStage(folder, say), reports);
  for (const step of OPENING) await stage.play(step);
  for (const month of MONTHS) {
    await stage.play(prepared(month.mes, month.name, month.sent, output.tablas));
    receipts.set(month.mes, await collect(stage, month, output, say));
    calculations.set(month.mes, await calculate(stage, month, say));
  }
  calculations.set(QUARTER, await makeMatrix(stage, say));
  for (const step of CLOSING) await stage.play(step);
  await stage.play(prepared('2026-04', 'abril', '2026-04-30', output.tablas));
  await stage.saveAs(output.libro);
  say('\nTodo es inventado: el municipio, sus dependencias, sus indicadores y sus cifras.');
  return { receipts, calculations, reports };
}

/** The month's prórrogas, and then each day's deliveries. */
async function collect(
  stage: Stage,
  { mes, name, prorrogas }: Month,
  output: IndicadoresOutput,
  say: Say,
): Promise<readonly Receipt[]> {
  for (const step of prorrogas) await stage.play(step);
  const made = await makeDeliveries(mes, join(output.tablas, mes), join(output.entregas, mes));
  const receipts: Receipt[] = [];
  for (const day of new Set(made.map(({ recibida }) => recibida))) {
    const arrived = made.filter(({ recibida }) => recibida === day);
    const report = await stage.play(received(name, day, arrived));
    const told = readReceipts(report.json);
    for (const line of receiptLines(told, arrived)) say(line);
    receipts.push(...told);
  }
  return receipts;
}

async function calculate(stage: Stage, { mes, name, calculated }: Month, say: Say): Promise<Calculation> {
  const words = [`--periodo=${mes}`, `--fecha=${calculated}`];
  const report = await stage.play({ says: `Calcular ${name}`, verb: 'calcular', words });
  const calculation = readCalculation(report.json);
  for (const line of semaforoLines(calculation)) say(line);
  return calculation;
}

async function makeMatrix(stage: Stage, say: Say): Promise<Calculation> {
  const words = [`--trimestre=${QUARTER}`, '--fecha=2026-04-20'];
  const says = 'Hacer la Matriz de Seguimiento SEJ-PEP-27 del primer trimestre, que lo cierra';
  const report = await stage.play({ says, verb: 'matriz', words });
  const calculation = readCalculation(report.json);
  for (const line of semaforoLines(calculation)) say(line);
  return calculation;
}

function imported(what: string, formato: string, path: string): Step {
  return { says: `Importar ${what}`, verb: 'importar', words: [`--formato=${formato}`, `--datos=${path}`] };
}

function prepared(mes: Periodo, name: string, sent: string, tablas: string): Step {
  return {
    says: `Preparar las tablas de datos de ${name}, una por dependencia`,
    verb: 'preparar',
    words: [`--mes=${mes}`, `--carpeta=${join(tablas, mes)}`, `--fecha=${sent}`, '--reemplazar'],
  };
}

function asked(
  mes: Periodo,
  dependencia: string,
  tipo: 'A' | 'B',
  solicitada: string,
  more: readonly string[],
): Step {
  return {
    says: `Registrar la prórroga ${tipo} que ${dependencia} pidió el ${solicitada}`,
    verb: 'prorroga',
    words: [
      `--mes=${mes}`,
      `--dependencia=${dependencia}`,
      `--tipo=${tipo}`,
      `--solicitada=${solicitada}`,
      ...more,
    ],
  };
}

function received(name: string, day: string, arrived: readonly MadeDelivery[]): Step {
  return {
    says: `Recibir ${counted(arrived.length, 'archivo', 'archivos')} de ${name}, el ${day}`,
    verb: 'recibir',
    words: [...arrived.map(({ path }) => `--datos=${path}`), `--fecha=${day}`],
  };
}

/** Keeps what each verb answered. */
function recordingStage(stage: Stage, reports: { verb: string; json: object }[]): Stage {
  return {
    ...stage,
    play: async (step) => {
      const report = await stage.play(step);
      reports.push({ verb: step.verb, json: report.json });
      return report;
    },
  };
}
