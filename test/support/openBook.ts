import { openHost, type Host } from '../../host';
import type { CaptureField } from '../../src/domain/capture/captureRows';
import type { CellValue } from '../../src/domain/cell';
import type { DateSerial } from '../../src/domain/dates/dateSerial';
import { lastDayOf } from '../../src/domain/dates/periodo';
import { anexoI } from '../../src/domain/formats';
import { pueblaEstado } from '../../src/domain/perfiles';
import { breakDownActions } from '../../src/workbook/breakDownActions';
import { captureMonth } from '../../src/workbook/captureMonth';
import { closeMonth } from '../../src/workbook/closeMonth';
import { importRows } from '../../src/workbook/importRows';
import { installFormats } from '../../src/workbook/installFormats';
import type { Outcome } from '../../src/workbook/result';
import { anexoIGrid } from '../fixtures/anexoIRows';
import { serial } from './anexoIReal';

type Verb<T> = (context: Excel.RequestContext) => Promise<Outcome<T>>;

/** Step of a workbook's life, run on the embedded host through the genuine office.js. */
export type BookStep = (host: Host) => Promise<void>;

/** A new workbook, open in the embedded host, after those steps. `close()` it. */
export async function openBook(...steps: readonly BookStep[]): Promise<Host> {
  const host = openHost();
  for (const step of steps) await step(host);
  return host;
}

const step =
  <T>(verb: Verb<T>): BookStep =>
  async (host) => {
    const outcome = await host.Excel.run(verb);
    if (outcome.kind === 'blocked') throw new Error(outcome.problem.mensaje);
  };

export const installedAnexoI: BookStep = step((context) =>
  installFormats(context, {
    formats: [anexoI],
    perfil: pueblaEstado,
    inicio: { institucion: 'Secretaría de Educación Pública', ejercicio: '2026', trimestre: '1' },
    evaluacion: { programa: 'E007 - Educación Media Superior', firma: serial(2025, 9, 23) },
  }),
);

/** Puebla's seven recommendations, as their document has them. */
export const importedAnexoI: BookStep = step((context) =>
  importRows(context, {
    format: anexoI,
    files: [{ file: 'anexo_I.csv', sheets: [{ name: 'anexo_I', grid: anexoIGrid() }] }],
    actualizar: false,
    fecha: serial(2026, 1, 30),
  }),
);

export const brokenDown: BookStep = step((context) =>
  breakDownActions(context, { fecha: serial(2026, 1, 30) }),
);

export const captured = (
  periodo: string,
  rows: readonly Readonly<Partial<Record<CaptureField, CellValue>>>[],
): BookStep =>
  step((context) =>
    captureMonth(context, {
      periodo,
      fecha: lastDayOf(periodo),
      rows: rows.map((values, index) => ({ fila: index + 2, values })),
    }),
  );

export const closed = (periodo: string, corte: DateSerial = lastDayOf(periodo)): BookStep =>
  step((context) => closeMonth(context, { periodo, corte, fecha: corte }));
