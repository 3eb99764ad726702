/** Workbooks of an invented municipality that follows its indicators. */
import { openHost, type Host } from '../../host';
import type { CellValue } from '../../src/domain/cell';
import type { RowValues } from '../../src/domain/changes';
import type { DateSerial } from '../../src/domain/dates/dateSerial';
import { ficha } from '../../src/domain/formats';
import { columnsOf, type Format } from '../../src/domain/formats/format';
import { monterrey } from '../../src/domain/perfiles';
import { importRows } from '../../src/workbook/importRows';
import { installFormats } from '../../src/workbook/installFormats';
import type { Batch } from '../cli/books';
import { serial } from '../support/anexoIReal';
import { doneIn, type VerbCall } from './seguimientoBook';

/** Installs the fichas, and all that comes with them, without a row. */
export async function installFichas(host: Host, institucion = 'Valle Inventado'): Promise<void> {
  await doneIn(host, (context) =>
    installFormats(context, {
      formats: [ficha],
      perfil: monterrey,
      inicio: { institucion, ejercicio: '2026', trimestre: '1' },
    }),
  );
}

interface Importing {
  readonly fecha?: DateSerial;
  /** Those that are there are brought up to date. */
  readonly actualizar?: boolean;
}

/** Rows as an office would import them from a file of its own. */
export const importing =
  (
    format: Format,
    rows: readonly RowValues[],
    { fecha = serial(2026, 1, 15), actualizar = false }: Importing = {},
  ): VerbCall<unknown> =>
  (context) => {
    const columns = columnsOf(format);
    const grid = [
      columns.map(({ heading }) => heading),
      ...rows.map((row) => columns.map(({ key }): CellValue => row[key] ?? '')),
    ];
    const files = [{ file: 'filas.csv', sheets: [{ name: 'filas', grid }] }];
    return importRows(context, { format, files, fecha, actualizar });
  };

/** A new workbook with those fichas. */
export async function fichasBook(fichas: readonly RowValues[], host = openHost()): Promise<Host> {
  await installFichas(host);
  if (fichas.length > 0) await doneIn(host, importing(ficha, fichas));
  return host;
}

/** What somebody does to the open workbook. */
export const changeByHand = (host: Host, batch: Batch): Promise<void> =>
  host.Excel.run(async (context) => {
    await batch(context);
    await context.sync();
  });
