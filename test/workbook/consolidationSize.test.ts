/** Three copies of five thousand rows are put together within the round trips and the bytes of any verb, in slices. */
import { manyAnexoA, received } from '../../bench/manyRows';
import { emptyWorkbook, openHost, type Workbook } from '../../host';
import { writeWorkbook } from '../../host/xlsx';
import type { CopyFile } from '../../src/domain/consolidation/copy';
import { anexoA } from '../../src/domain/formats';
import { pueblaMunicipio } from '../../src/domain/perfiles';
import { readCopies } from '../../src/files/readCopy';
import { consolidateCopies } from '../../src/workbook/consolidateCopies';
import { importRows } from '../../src/workbook/importRows';
import { installFormats } from '../../src/workbook/installFormats';
import { resolveConflicts } from '../../src/workbook/resolveConflicts';
import { inWorkbook } from '../../src/workbook/inWorkbook';
import type { WorkStep } from '../../src/workbook/work';
import { serial } from '../support/anexoIReal';
import { doneIn, type VerbCall } from './seguimientoBook';

jest.setTimeout(600_000);

const MEGABYTES_2 = 2_000_000;
const FECHA = serial(2026, 1, 15);
const ROWS = 5000;

async function bookOf(rows: number): Promise<Workbook> {
  const host = openHost(emptyWorkbook());
  await doneIn(host, (context) =>
    installFormats(context, {
      formats: [anexoA],
      perfil: pueblaMunicipio,
      inicio: { institucion: 'Ayuntamiento', ejercicio: '2026', trimestre: '1' },
    }),
  );
  await doneIn(host, (context) =>
    importRows(context, {
      format: anexoA,
      files: [received('datos', manyAnexoA(rows))],
      fecha: FECHA,
      actualizar: false,
    }),
  );
  host.close();
  return host.workbook;
}

/** Every tenth row, from that one, says something else in one column and fills another. */
async function copyOf(name: string, book: Workbook, from: number): Promise<CopyFile> {
  const host = openHost(structuredClone(book));
  await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem('AnexoA');
    const columns = ['Observaciones / Justificaciones', 'Evidencia entregada'].map((heading) =>
      table.columns.getItem(heading).getDataBodyRange().load('values'),
    );
    await context.sync();
    for (const column of columns) {
      column.values = column.values.map(([value]: unknown[], index: number) => [
        index % 10 === from ? `${name} ${index}` : value,
      ]);
    }
    await context.sync();
  });
  host.close();
  const bytes = await writeWorkbook(host.workbook);
  const [copy] = (await readCopies([{ name, bytes: () => Promise.resolve(bytes) }])) ?? [];
  if (!copy) throw new Error(`The copy ${name} was not read`);
  return copy;
}

async function withinBudget<T>(workbook: Workbook, verb: VerbCall<T>): Promise<T> {
  const host = openHost(workbook, { keepRequests: true });
  const steps: WorkStep[] = [];
  const outcome = await inWorkbook(verb, { onStep: (step) => steps.push(step) });
  const { roundTrips, bytesSent, bytesReceived } = host.counters();
  host.close();
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  expect(roundTrips).toBeLessThanOrEqual(
    4 + Math.ceil(bytesSent / MEGABYTES_2) + Math.ceil(bytesReceived / MEGABYTES_2),
  );
  const messages = host.requests.flatMap(({ request, response }) => [request, response]);
  const largest = Math.max(...messages.map((message) => Buffer.byteLength(JSON.stringify(message))));
  expect(largest).toBeLessThanOrEqual(MEGABYTES_2);
  return outcome.result;
}

test('three copies of five thousand rows', async () => {
  const book = await bookOf(ROWS);
  const larger = await bookOf(ROWS + 500);
  const copies = [
    await copyOf('A.xlsx', book, 1),
    await copyOf('B.xlsx', book, 2),
    await copyOf('C.xlsx', larger, 3),
  ];
  const done = await withinBudget(book, (context) => consolidateCopies(context, { copies, fecha: FECHA }));
  expect(done.agregadas).toBe(500);
  expect(done.llenadas + done.conflictos.length).toBe(3 * 2 * (ROWS / 10));
  const again = await withinBudget(book, (context) => consolidateCopies(context, { copies, fecha: FECHA }));
  expect(again).toMatchObject({ agregadas: 0, llenadas: 0 });
  expect(again.conflictos).toHaveLength(done.conflictos.length);
  const decisiones = done.conflictos.map((each) => ({ ...each, decision: 'La copia' as const }));
  const resolved = await withinBudget(book, (context) =>
    resolveConflicts(context, { fecha: FECHA, decisiones }),
  );
  expect(resolved).toMatchObject({ aplicadas: done.conflictos.length, pendientes: [] });
});
