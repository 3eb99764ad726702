/**
 * What each verb sends to Excel and gets from it: at most 4 + ⌈sent/2 MB⌉ + ⌈received/2 MB⌉ round trips, and no
 * request or response over 2 MB, whatever the rows are. Measured between the genuine office.js and the embedded host.
 */
import { manyAnexoA, manyAnexoI, received } from '../../bench/manyRows';
import { emptyWorkbook, openHost, type Workbook } from '../../host';
import type { CaptureField, CaptureRow } from '../../src/domain/capture/captureRows';
import type { CellValue } from '../../src/domain/cell';
import { anexoA, anexoI } from '../../src/domain/formats';
import type { Format } from '../../src/domain/formats/format';
import { pueblaEstado, pueblaMunicipio } from '../../src/domain/perfiles';
import { breakDownActions } from '../../src/workbook/breakDownActions';
import { captureMonth } from '../../src/workbook/captureMonth';
import { closeMonth } from '../../src/workbook/closeMonth';
import { consolidatedReport } from '../../src/workbook/consolidatedReport';
import { convertFormat } from '../../src/workbook/convertFormat';
import { correctWorkbook } from '../../src/workbook/correctWorkbook';
import { importRows } from '../../src/workbook/importRows';
import { installFormats } from '../../src/workbook/installFormats';
import { printFormat } from '../../src/workbook/printFormat';
import type { Outcome } from '../../src/workbook/result';
import { validateWorkbook } from '../../src/workbook/validateWorkbook';
import { serial } from '../support/anexoIReal';

const MEGABYTES_2 = 2_000_000;
const FECHA = serial(2026, 1, 15);
const ENERO = { periodo: '2026-01', corte: serial(2026, 1, 31), fecha: FECHA };
const FEBRERO = { periodo: '2026-02', corte: serial(2026, 2, 28), fecha: FECHA };

type Verb<T> = (context: Excel.RequestContext) => Promise<Outcome<T>>;

interface Run<T> {
  readonly result: T;
  readonly roundTrips: number;
  readonly allowed: number;
  readonly largestMessage: number;
}

/** Runs the verb on that very workbook. */
async function measured<T>(workbook: Workbook, verb: Verb<T>): Promise<Run<T>> {
  const host = openHost(workbook, { keepRequests: true });
  const outcome = await host.Excel.run(verb);
  const { roundTrips, bytesSent, bytesReceived } = host.counters();
  host.close();
  if (outcome.kind === 'blocked') throw new Error(outcome.problem.mensaje);
  const messages = host.requests.flatMap(({ request, response }) => [request, response]);
  return {
    result: outcome.result,
    roundTrips,
    allowed: 4 + Math.ceil(bytesSent / MEGABYTES_2) + Math.ceil(bytesReceived / MEGABYTES_2),
    largestMessage: Math.max(...messages.map((message) => Buffer.byteLength(JSON.stringify(message)))),
  };
}

async function withinBudget<T>(workbook: Workbook, verb: Verb<T>): Promise<T> {
  const { result, roundTrips, allowed, largestMessage } = await measured(workbook, verb);
  expect(roundTrips).toBeLessThanOrEqual(allowed);
  expect(largestMessage).toBeLessThanOrEqual(MEGABYTES_2);
  return result;
}

const imported =
  (format: Format, grid: readonly (readonly CellValue[])[]): Verb<{ readonly added: readonly unknown[] }> =>
  (context) =>
    importRows(context, { format, files: [received('datos', grid)], fecha: FECHA, actualizar: false });

function figures(
  values: readonly Readonly<Partial<Record<CaptureField, CellValue>>>[],
): readonly CaptureRow[] {
  return values.map((each, index) => ({ fila: index + 2, values: each }));
}

/** Some rows yes and some no, so that what changes does not stand together. */
const everyOther = <T>(items: readonly T[]): readonly T[] => items.filter((_, index) => index % 2 === 0);

test.each([10, 5000])(
  'follows an Anexo A of %d rows through the whole cycle within its round trips',
  async (count) => {
    const workbook = emptyWorkbook();
    await withinBudget(workbook, (context) =>
      installFormats(context, {
        formats: [anexoA, anexoI],
        perfil: pueblaMunicipio,
        inicio: { institucion: 'Ayuntamiento', ejercicio: '2026', trimestre: '1' },
      }),
    );
    const { added } = await withinBudget(workbook, imported(anexoA, manyAnexoA(count)));
    expect(added).toHaveLength(count);
    const silent = await withinBudget(workbook, (context) =>
      validateWorkbook(context, { fecha: FECHA, write: false }),
    );
    const written = await withinBudget(workbook, (context) =>
      validateWorkbook(context, { fecha: FECHA, write: true }),
    );
    expect(written.resumen).toEqual(silent.resumen);
    expect(silent.observaciones.length).toBeGreaterThan(count / 2);
    const capture = (avance: (index: number) => number) =>
      figures(
        Array.from({ length: count }, (_, index) => ({
          programa: 'FAFEF',
          numero: index + 1,
          avance: avance(index),
          evidencia: `Oficio ${index + 1}`,
          observacion: 'Se avanza conforme a lo programado.',
        })),
      );
    const captured = await withinBudget(workbook, (context) =>
      captureMonth(context, { periodo: '2026-01', rows: capture((index) => index % 90), fecha: FECHA }),
    );
    expect(captured.capturadas).toBe(count);
    await withinBudget(workbook, (context) => closeMonth(context, ENERO));
    const again = await withinBudget(workbook, (context) => closeMonth(context, ENERO));
    expect(again.change).toBe('identical');
    await withinBudget(workbook, (context) => closeMonth(context, FEBRERO));
    const scattered = await withinBudget(workbook, (context) =>
      captureMonth(context, {
        periodo: '2026-01',
        rows: everyOther(capture((index) => (index % 90) + 1)),
        fecha: FECHA,
      }),
    );
    expect(scattered.capturadas).toBe(count / 2);
    const reopened = await withinBudget(workbook, (context) =>
      closeMonth(context, { ...ENERO, reabrir: 'Oficio 12' }),
    );
    expect(reopened.change).toBe('replaced');
    const report = await withinBudget(workbook, (context) =>
      consolidatedReport(context, { fecha: serial(2026, 6, 30) }),
    );
    expect(report.detalle).toHaveLength(count);
    expect(report.enRezago.length).toBeGreaterThan(count / 2);
    const printed = await withinBudget(workbook, (context) =>
      printFormat(context, { format: anexoA, programa: 'FAFEF', trimestre: 1, fecha: FECHA }),
    );
    expect(printed.filas).toBe(count);
  },
  120_000,
);

test.each([10, 5000])(
  'corrects, breaks down, converts and captures an Anexo I of %d rows within its round trips',
  async (count) => {
    const workbook = emptyWorkbook();
    await withinBudget(workbook, (context) =>
      installFormats(context, {
        formats: [anexoI],
        perfil: pueblaEstado,
        inicio: { institucion: 'Gobierno del Estado', ejercicio: '2026', trimestre: '1' },
      }),
    );
    await withinBudget(workbook, imported(anexoI, manyAnexoI(count)));
    const { observaciones } = await withinBudget(workbook, (context) =>
      validateWorkbook(context, { fecha: FECHA, write: true }),
    );
    expect(observaciones.length).toBeGreaterThan(count);
    const corrections = await withinBudget(workbook, (context) => correctWorkbook(context, { fecha: FECHA }));
    expect(corrections.cambios.length).toBeGreaterThan(count / 2);
    const acciones = await withinBudget(workbook, (context) => breakDownActions(context, { fecha: FECHA }));
    expect(acciones.length).toBeGreaterThanOrEqual(count);
    const conversion = await withinBudget(workbook, (context) =>
      convertFormat(context, { from: anexoI, to: anexoA, fecha: FECHA }),
    );
    expect(conversion.filas).toBe(count);
    const rows = figures(
      everyOther(acciones).map(({ clave, accion }, index) => ({ clave, accion, avance: index % 101 })),
    );
    const captured = await withinBudget(workbook, (context) =>
      captureMonth(context, { periodo: '2026-01', rows, fecha: FECHA }),
    );
    expect(captured).toEqual({ capturadas: rows.length, rechazadas: [] });
    await withinBudget(workbook, (context) => closeMonth(context, ENERO));
  },
  120_000,
);
