import { openHost, type Host } from '../../host';
import { anexoA, anexoI } from '../../src/domain/formats';
import { pueblaEstado } from '../../src/domain/perfiles';
import { breakDownActions } from '../../src/workbook/breakDownActions';
import { convertFormat } from '../../src/workbook/convertFormat';
import { importRows } from '../../src/workbook/importRows';
import { installFormats } from '../../src/workbook/installFormats';
import type { Outcome } from '../../src/workbook/result';
import { anexoIGrid } from '../fixtures/anexoIRows';
import { serial } from '../support/anexoIReal';

export const FECHA = serial(2026, 1, 15);

export type VerbCall<T> = (context: Excel.RequestContext) => Promise<Outcome<T>>;

/** Runs a verb that must do its work. */
export async function doneIn<T>(host: Host, verb: VerbCall<T>): Promise<T> {
  const outcome = await host.Excel.run(verb);
  if (outcome.kind === 'blocked') throw new Error(outcome.problem.mensaje);
  return outcome.result;
}

/** A new workbook with both formats of Puebla (state) and the evaluation E007. */
export async function newBook(): Promise<Host> {
  const host = openHost();
  await doneIn(host, (context) =>
    installFormats(context, {
      formats: [anexoA, anexoI],
      perfil: pueblaEstado,
      inicio: { institucion: 'Secretaría', ejercicio: '2026', trimestre: '1' },
      evaluacion: { programa: 'E007', firma: serial(2025, 9, 23) },
    }),
  );
  return host;
}

/** With the seven real recommendations; `converted`: broken down and written out as Anexo A too. */
export async function realBook(stage: 'imported' | 'converted'): Promise<Host> {
  const host = await newBook();
  const files = [{ file: 'anexo.csv', sheets: [{ name: 'anexo', grid: anexoIGrid() }] }];
  await doneIn(host, (context) =>
    importRows(context, { format: anexoI, files, fecha: FECHA, actualizar: false }),
  );
  if (stage === 'imported') return host;
  await doneIn(host, (context) => breakDownActions(context, { fecha: FECHA }));
  await doneIn(host, (context) => convertFormat(context, { from: anexoI, to: anexoA, fecha: FECHA }));
  return host;
}
