import { observacionRows, validacionMarks } from '../domain/validation/observacionRows';
import type { DateSerial } from '../domain/dates/dateSerial';
import { problemas } from '../domain/messages/problemas';
import { observacionesRegister } from '../domain/registers';
import { validateSteps, type Observacion, type Validation } from '../domain/validation/validate';
import { placedColumn, type TableData } from '../domain/tables/tableData';
import { hasFollowUp } from '../domain/seguimiento';
import { inSlices } from './inSlices';
import { readLibro, type Libro } from './read/readLibro';
import type { RawTable } from './read/readTables';
import { blocked, done, type Outcome } from './result';
import { colourByText } from './sheets/colourByText';
import { severidadColours } from './sheets/palette';
import { breathe } from './work';
import { blockWriter, type BlockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';
import { columnsInPlace, placeOf, registerColumns, rowInPlace } from './write/columnsInPlace';
import { ensureRegister } from './write/ensureRegister';
import { COLUMN_BYTES } from './write/payload';
import { replaceRows } from './write/replaceRows';

export interface ValidateOptions {
  readonly fecha: DateSerial;
  /** Write Observaciones and the marks; otherwise only say. */
  readonly write: boolean;
}

/** Judges every row and writes what it found: Observaciones whole, and each row's Validación. No user cell changes. */
export async function validateWorkbook(
  context: Excel.RequestContext,
  { fecha, write }: ValidateOptions,
): Promise<Outcome<Validation>> {
  const libro = await readLibro(context);
  if (!hasFollowUp(libro.seguimiento)) {
    return blocked(problemas.sinFormatos());
  }
  const validation = await inSlices(validateSteps(libro.seguimiento, fecha), (step) =>
    breathe(context, step.done, step.total),
  );
  if (!write) return done(validation);
  const sheets = libro.seguimiento.tables.map(({ sheet }) => sheet);
  const locked = changesProblem(libro, [], sheets, [observacionesRegister]);
  if (locked) return blocked(locked);
  await writeValidation(context, libro, validation.observaciones, fecha);
  return done(validation);
}

async function writeValidation(
  context: Excel.RequestContext,
  libro: Libro,
  observaciones: readonly Observacion[],
  fecha: DateSerial,
): Promise<void> {
  const writer = blockWriter(context);
  const register = await ensureRegister(context, writer, libro, observacionesRegister);
  const columns = columnsInPlace(registerColumns(observacionesRegister), register);
  const rows = observacionRows(observaciones, fecha).map((values) => rowInPlace(columns, values));
  await replaceRows(context, writer, register, columns, rows);
  await colourSeverity(context, writer, register, placeOf(columns, 'severidad'), rows.length);
  await linkPlaces(context, writer, observaciones, register, placeOf(columns, 'ubicacion'));
  for (const table of libro.seguimiento.tables) await markRows(context, writer, table, observaciones);
  await writer.send();
}

async function colourSeverity(
  context: Excel.RequestContext,
  writer: BlockWriter,
  register: RawTable,
  place: number | null,
  count: number,
): Promise<void> {
  if (place === null) return;
  await writer.room(COLUMN_BYTES * 3);
  const cells = context.workbook.worksheets
    .getItem(register.sheet)
    .getRangeByIndexes(register.headerRow + 1, register.firstColumn + place, Math.max(count, 1), 1);
  cells.conditionalFormats.clearAll();
  colourByText(cells, severidadColours, true);
}

/** Beyond this, a link a row would cost more than it helps: the sheet and the cell are written all the same. */
const LINKS = 500;

/** Each place leads to its cell. */
async function linkPlaces(
  context: Excel.RequestContext,
  writer: BlockWriter,
  observaciones: readonly Observacion[],
  register: RawTable,
  place: number | null,
): Promise<void> {
  if (place === null) return;
  const sheet = context.workbook.worksheets.getItem(register.sheet);
  const top = register.headerRow + 1;
  const column = register.firstColumn + place;
  for (const [index, { hoja, celda, columna }] of observaciones.slice(0, LINKS).entries()) {
    await writer.room();
    sheet.getRangeByIndexes(top + index, column, 1, 1).untrack().hyperlink = {
      documentReference: `'${hoja.replace(/'/g, "''")}'!${celda}`,
      textToDisplay: celda,
      screenTip: `Ir a ${hoja}, ${columna}`,
    };
  }
}

/** Says in each row how many observations it has; colour comes from a conditional format on that column alone. */
async function markRows(
  context: Excel.RequestContext,
  writer: BlockWriter,
  table: TableData,
  observaciones: readonly Observacion[],
): Promise<void> {
  const mark = placedColumn(table, 'validacion');
  if (!mark || table.rowCount === 0) return;
  const marks = validacionMarks(table, observaciones);
  await writer.values({ sheet: table.sheet, row: table.headerRow, column: mark.sheetColumn }, marks);
  await writer.room(COLUMN_BYTES * 3);
  const range = context.workbook.worksheets
    .getItem(table.sheet)
    .getRangeByIndexes(table.headerRow, mark.sheetColumn, table.rowCount, 1);
  range.conditionalFormats.clearAll();
  colourByText(range, severidadColours, false);
}
