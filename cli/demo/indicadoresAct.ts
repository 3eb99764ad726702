/** Second act: a quarter of indicators of an invented municipality, from the fichas to its matrix. */
import { join } from 'node:path';
import type { Periodo } from '../../src/domain/records';
import { makeDeliveries } from './makeDeliveries';
import {
  calculated,
  CHANGE,
  ENERO,
  FEBRERO,
  MARZO,
  MATRIX,
  OPENING,
  prepared,
  QUARTER,
  received,
  type Month,
} from './months';
import { readCalculation, readReceipts, type Calculation, type Receipt } from './readReports';
import { receiptLines, semaforoLines } from './semaforoTable';
import { openStage, type Say, type Stage, type Step } from './stage';

/** Where the act leaves what goes out and what comes in: one folder a month appears in each. */
export interface CollectionFolders {
  readonly tablas: string;
  readonly entregas: string;
}

/** What was told on the way, for whoever wants to check it. */
export interface IndicadoresStory {
  readonly receipts: ReadonlyMap<Periodo, readonly Receipt[]>;
  /** By month or quarter. */
  readonly calculations: ReadonlyMap<string, Calculation>;
  /** The JSON document of each verb that was run, in order. */
  readonly documents: readonly { readonly verb: string; readonly json: object }[];
}

/**
 * @param folder exists and is empty
 * @param output its folders exist; `libro` is the workbook that is left
 */
export async function playIndicadores(
  folder: string,
  output: CollectionFolders & { readonly libro: string },
  say: Say,
): Promise<IndicadoresStory> {
  const documents: { verb: string; json: object }[] = [];
  const receipts = new Map<Periodo, readonly Receipt[]>();
  const calculations = new Map<string, Calculation>();
  const stage = recordingStage(openStage(folder, say), documents);
  for (const step of OPENING) await stage.play(step);
  for (const month of [ENERO, FEBRERO, MARZO]) {
    await stage.play(prepared(month, output.tablas));
    receipts.set(month.mes, await collect(stage, month, output, say));
    calculations.set(month.mes, await calculate(stage, calculated(month), say));
  }
  calculations.set(QUARTER, await calculate(stage, MATRIX, say));
  await stage.play(CHANGE);
  await stage.play(prepared({ mes: '2026-04', name: 'abril', sent: '2026-04-30' }, output.tablas));
  await stage.saveAs(output.libro);
  say('\nTodo es inventado: el municipio, sus dependencias, sus indicadores y sus cifras.');
  return { receipts, calculations, documents };
}

/** The month's prórrogas, and then each day's deliveries. */
export async function collect(
  stage: Stage,
  month: Month,
  { tablas, entregas }: CollectionFolders,
  say: Say,
): Promise<readonly Receipt[]> {
  for (const step of month.prorrogas) await stage.play(step);
  const made = await makeDeliveries(month.mes, join(tablas, month.mes), join(entregas, month.mes));
  const receipts: Receipt[] = [];
  for (const day of new Set(made.map(({ recibida }) => recibida))) {
    const arrived = made.filter(({ recibida }) => recibida === day);
    const report = await stage.play(received(month, day, arrived));
    const told = readReceipts(report.json);
    for (const line of receiptLines(told, arrived)) say(line);
    receipts.push(...told);
  }
  return receipts;
}

async function calculate(stage: Stage, step: Step, say: Say): Promise<Calculation> {
  const calculation = readCalculation((await stage.play(step)).json);
  for (const line of semaforoLines(calculation)) say(line);
  return calculation;
}

/** Keeps what each verb answered. */
function recordingStage(stage: Stage, documents: { verb: string; json: object }[]): Stage {
  return {
    ...stage,
    play: async (step) => {
      const report = await stage.play(step);
      documents.push({ verb: step.verb, json: report.json });
      return report;
    },
  };
}
