/**
 * One measurement in a process of its own, so that its peak memory is of nothing else: `recibir LIBRO CARPETA`,
 * `calcular LIBRO` or `matriz LIBRO`. Prints a `Measurement` as JSON.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { openHost, type Host } from '../host';
import { readWorkbook } from '../host/xlsx';
import { planCalculoSteps } from '../src/domain/indicadores/calculo/planCalculo';
import { matrizSteps } from '../src/domain/indicadores/matriz/matrizOf';
import { fichaSteps } from '../src/domain/indicadores/readIndicadores';
import type { DeliveryFile } from '../src/domain/indicadores/recoleccion/recepcion/delivery';
import { recepcionSteps } from '../src/domain/indicadores/recoleccion/recepcion/planRecepcion';
import { readSeguimiento } from '../src/domain/libro/readSeguimiento';
import type { Seguimiento } from '../src/domain/seguimiento';
import type { Steps } from '../src/domain/steps';
import { readDeliveries } from '../src/files/readDeliveries';
import { calculatePeriod } from '../src/workbook/calculatePeriod';
import { inSlices } from '../src/workbook/inSlices';
import { inWorkbook, type Verb } from '../src/workbook/inWorkbook';
import { quarterMatrix } from '../src/workbook/quarterMatrix';
import { readLibro } from '../src/workbook/read/readLibro';
import { receiveDeliveries } from '../src/workbook/receiveDeliveries';

export interface Measurement {
  /** The whole verb, with the embedded host's own work: saved values, charts and formulas are its and not the pane's. */
  readonly verbMs: number;
  /** Reading the workbook alone. */
  readonly readingMs: number;
  /** Opening the received files, if there are any. */
  readonly filesMs: number;
  readonly roundTrips: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  /** Steps of progress that were told while it thought. */
  readonly steps: number;
  /** What the page would be held without a pause, by part. */
  readonly held: Readonly<Record<string, number>>;
  readonly peakBeforeKb: number;
  readonly peakKb: number;
}

const TRIMESTRE = '2026-T1';
const FECHA = 46_118;

async function main([task = '', book = '', folder = '']: readonly string[]): Promise<void> {
  const host = openHost(await readWorkbook(readFileSync(book)));
  const peakBeforeKb = process.resourceUsage().maxRSS;
  let files: readonly DeliveryFile[] = [];
  let fileHeld = 0;
  const filesMs = await timeOf(async () => {
    if (task === 'recibir') ({ files, held: fileHeld } = await readAll(folder));
  });
  let seguimiento: Seguimiento | undefined;
  const readingMs = await timeOf(async () => {
    seguimiento = await host.Excel.run(async (context) =>
      readSeguimiento((await readLibro(context)).content),
    );
  });
  if (!seguimiento) throw new Error('Not read');
  const held = task === 'recibir' ? await heldReceiving(seguimiento, files) : await heldJudging(seguimiento);
  const verb: Verb<unknown> = (context) =>
    task === 'recibir'
      ? receiveDeliveries(context, { files, fecha: FECHA })
      : task === 'matriz'
        ? quarterMatrix(context, { trimestre: TRIMESTRE, fecha: FECHA })
        : calculatePeriod(context, { periodo: TRIMESTRE, fecha: FECHA });
  const ran = await runVerb(host, verb);
  const measured: Measurement = {
    ...ran,
    readingMs,
    filesMs,
    held: task === 'recibir' ? { 'one received file': fileHeld, ...held } : held,
    peakBeforeKb,
    peakKb: process.resourceUsage().maxRSS,
  };
  process.stdout.write(JSON.stringify(measured));
  host.close();
}

async function readAll(
  folder: string,
): Promise<{ readonly files: readonly DeliveryFile[]; readonly held: number }> {
  let held = 0;
  let since = performance.now();
  const chosen = readdirSync(folder).map((name) => ({
    name: basename(name),
    bytes: () => Promise.resolve(new Uint8Array(readFileSync(join(folder, name)))),
  }));
  const files = await readDeliveries(chosen, {
    onRead: () => {
      held = Math.max(held, performance.now() - since);
      since = performance.now();
    },
  });
  return { files: files ?? [], held };
}

async function heldReceiving(
  seguimiento: Seguimiento,
  files: readonly DeliveryFile[],
): Promise<Measurement['held']> {
  return {
    'understanding the fichas': (await longestSlice(fichaSteps(seguimiento))).held,
    'judging what came': (await longestSlice(recepcionSteps(seguimiento, files, FECHA))).held,
  };
}

async function heldJudging(seguimiento: Seguimiento): Promise<Measurement['held']> {
  const fichas = await longestSlice(fichaSteps(seguimiento));
  const { held, result: plan } = await longestSlice(planCalculoSteps(seguimiento, TRIMESTRE));
  if (plan.kind !== 'plan') throw new Error('Closed');
  const matriz = await longestSlice(matrizSteps(seguimiento, TRIMESTRE, FECHA, plan.resultados));
  return {
    'understanding the fichas': fichas.held,
    'judging the quarter': held,
    'making the matrix, with its trend': matriz.held,
  };
}

/** The longest that the page goes without a pause in that work. */
async function longestSlice<T>(steps: Steps<T>): Promise<{ readonly held: number; readonly result: T }> {
  let held = 0;
  let since = performance.now();
  const paused = () => {
    held = Math.max(held, performance.now() - since);
  };
  const result = await inSlices(steps, async () => {
    paused();
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  });
  paused();
  return { held, result };
}

async function runVerb(
  host: Host,
  verb: Verb<unknown>,
): Promise<Pick<Measurement, 'verbMs' | 'roundTrips' | 'bytesSent' | 'bytesReceived' | 'steps'>> {
  let steps = 0;
  host.resetCounters();
  const verbMs = await timeOf(async () => {
    const outcome = await inWorkbook(verb, {
      onStep: ({ kind }) => {
        if (kind === 'thinking') steps += 1;
      },
    });
    if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  });
  const { roundTrips, bytesSent, bytesReceived } = host.counters();
  return { verbMs, roundTrips, bytesSent, bytesReceived, steps };
}

async function timeOf(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

void main(process.argv.slice(2));
