/** What the matrix of 5,000 indicators sends to Excel and gets from it, within the round trips of every verb. */
import { openHost, type Workbook } from '../../host';
import type { Outcome } from '../../src/workbook/result';
import { JULY_20, matrix, matrizBook, trimestral } from './matrizBook';
import type { VerbCall } from './seguimientoBook';

const MEGABYTES_2 = 2_000_000;

jest.setTimeout(600_000);

async function withinBudget<T>(workbook: Workbook, verb: VerbCall<T>): Promise<T> {
  const host = openHost(workbook, { keepRequests: true });
  const outcome: Outcome<T> = await host.Excel.run(verb);
  const { roundTrips, bytesSent, bytesReceived } = host.counters();
  host.close();
  if (outcome.kind === 'blocked') throw new Error(outcome.problem.mensaje);
  const messages = host.requests.flatMap(({ request, response }) => [request, response]);
  const largest = Math.max(...messages.map((message) => Buffer.byteLength(JSON.stringify(message))));
  const allowed = 4 + Math.ceil(bytesSent / MEGABYTES_2) + Math.ceil(bytesReceived / MEGABYTES_2);
  expect(roundTrips).toBeLessThanOrEqual(allowed);
  expect(largest).toBeLessThanOrEqual(MEGABYTES_2);
  return outcome.result;
}

/** Claves of one length: the rows that were read say how long those to come are. */
const indicadoresOf = (count: number) =>
  Array.from({ length: count }, (_, index) =>
    trimestral(
      `I-${String(index + 1).padStart(4, '0')}`,
      [
        [60 + (index % 60), 100],
        [61 + (index % 60), 100],
      ],
      { programa: `Programa ${index % 12}`, dependencia: `Dependencia ${index % 15}` },
    ),
  );

async function workbookOf(count: number): Promise<Workbook> {
  const host = await matrizBook({ indicadores: indicadoresOf(count) });
  host.close();
  return host.workbook;
}

it.each([10, 5000])('a matrix of %d indicators is made within its round trips', async (count) => {
  const { model, rezagosNuevos } = await withinBudget(await workbookOf(count), matrix());
  expect(model.lineas).toHaveLength(count);
  expect(rezagosNuevos).toBe(model.conteo['En rezago']);
  expect(rezagosNuevos).toBeGreaterThan(count / 3);
});

it.each([10, 300])('one of %d is made again, and that of the next quarter, within theirs', async (count) => {
  const workbook = await workbookOf(count);
  await withinBudget(workbook, matrix());
  await withinBudget(workbook, matrix());
  const { model } = await withinBudget(workbook, matrix({ trimestre: '2026-T2', fecha: JULY_20 }));
  expect(model.lineas.every(({ tendencia }) => tendencia.endsWith('↑'))).toBe(true);
});
