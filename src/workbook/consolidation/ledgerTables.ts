/** Rows and cells of the ledgers, where the open workbook has them. */
import { cellText, type CellValue } from '../../domain/cell';
import type { CellChange } from '../../domain/changes';
import type { Ledger, LedgerValues } from '../../domain/consolidation/ledger';
import { rowLabel } from '../../domain/consolidation/rowLabel';
import type { Format } from '../../domain/formats/format';
import { formatIn } from '../../domain/perfiles/perfil';
import type { Register } from '../../domain/registers';
import { modificacionesRegister } from '../../domain/registers/modificaciones';
import { cellAddress, columnLetters, sameHeading } from '../../domain/tables/tableData';
import type { Libro } from '../read/readLibro';
import type { RawTable } from '../read/readTables';
import { ensureFormats } from '../sheets/ensureFormat';
import { registerTableSheet } from '../sheets/formatSheet';
import { appendRecords, freshTable, freshTableOf } from '../write/appendRecords';
import { appendRows, firstFreeRow } from '../write/appendRows';
import type { BlockWriter } from '../write/blockWriter';
import { columnsInPlace, registerColumns, rowInPlace } from '../write/columnsInPlace';
import { ensureRegister } from '../write/ensureRegister';
import { showDates } from '../write/modificacionDates';
import { INSTALL_BYTES } from '../write/payload';

/** A row that the workbook is to have, and why. */
export interface NewRow {
  readonly values: LedgerValues;
  /** Told in Cambios. */
  readonly motivo: string;
}

export type NewRows = ReadonlyMap<Ledger, readonly NewRow[]>;

/** The table of a ledger as it stands, or as it will be once it is installed: without the rows that it is born with. */
function tableOf(libro: Libro, { table, format, register }: Ledger): RawTable {
  const known = libro.tables.get(table);
  if (known) return known;
  const template = register
    ? freshTableOf(registerTableSheet(register))
    : format && freshTable(formatIn(libro.seguimiento.perfil, format));
  if (!template) throw new Error(`The table ${table} has neither format nor register`);
  return { ...template, body: template.body.map((row) => row.map(() => '')) };
}

/** The sheet where people find it. */
export function sheetOf(libro: Libro, ledger: Ledger): string {
  return libro.tables.get(ledger.table)?.sheet ?? ledger.sheet;
}

/** A cell of the row `index` of a table that comes to say `despues`; `null` where the table lost the column. */
export function ledgerChange(
  libro: Libro,
  ledger: Ledger,
  at: { readonly index: number; readonly heading: string },
  change: { readonly clave: string; readonly despues: CellValue; readonly motivo: string },
): CellChange | null {
  const table = libro.tables.get(ledger.table);
  const column = ledger.columns.find(({ heading }) => heading === at.heading);
  const place = table?.headings.findIndex((found) => sameHeading(cellText(found), at.heading)) ?? -1;
  if (!table || !column || place === -1) return null;
  const fila = table.headerRow + 2 + at.index;
  const sheetColumn = table.firstColumn + place;
  return {
    hoja: table.sheet,
    celda: cellAddress(sheetColumn, fila),
    fila,
    sheetColumn,
    columna: column.heading,
    tipo: column.type.kind,
    antes: table.body[at.index]?.[place] ?? '',
    ...change,
  };
}

/** What Cambios tells of rows that come whole: where they begin and of what they are. */
export function toldRows(libro: Libro, rows: NewRows, columna: string): readonly CellChange[] {
  return [...rows].flatMap(([ledger, added]) => {
    const table = tableOf(libro, ledger);
    const first = firstFreeRow(table) + 1;
    return added.map(({ values, motivo }, index): CellChange => {
      const label = rowLabel(ledger, values);
      return {
        hoja: table.sheet,
        celda: `${columnLetters(table.firstColumn)}${first + index}`,
        fila: first + index,
        sheetColumn: table.firstColumn,
        columna,
        tipo: 'text',
        clave: cellText(values.clave ?? ''),
        antes: '',
        despues: label,
        motivo,
      };
    });
  });
}

/** Formats that come with the rows and are not installed yet. */
export function formatsOf(rows: NewRows): readonly Format[] {
  return [...rows.keys()].flatMap(({ format }) => format ?? []);
}

/** Adds them at the end of their tables, installing those that are lacking. Queues; the caller sends. */
export async function appendLedgerRows(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  rows: NewRows,
): Promise<void> {
  const formats = formatsOf(rows);
  if (formats.some(({ table }) => !libro.tables.has(table))) await writer.room(INSTALL_BYTES);
  // Whether they can be installed was asked before anything was written.
  ensureFormats(context, libro, formats);
  for (const [ledger, added] of rows) {
    const records = added.map(({ values }) => values);
    if (ledger.format) {
      await appendRecords(context, writer, ledger.format, tableOf(libro, ledger), records);
    } else if (ledger.register && records.length > 0) {
      await appendToRegister(context, writer, libro, ledger.register, records);
    }
  }
}

async function appendToRegister(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  register: Register,
  records: readonly LedgerValues[],
): Promise<void> {
  const table = await ensureRegister(context, writer, libro, register);
  const columns = columnsInPlace(registerColumns(register), table);
  const rows = records.map((record) => rowInPlace(columns, record));
  const { firstRow } = await appendRows(context, writer, table, columns, rows);
  if (register.table !== modificacionesRegister.table) return;
  for (const [index, { despues }] of records.entries()) {
    if (typeof despues === 'number') await showDates(context, writer, table, firstRow + index);
  }
}
