/** The sheet Conflictos: lines added under those that are there, and what each has come to. */
import {
  conflictoValues,
  DECISIONES,
  type Conflicto,
  type LineaConflicto,
} from '../../domain/consolidation/conflicto';
import { estadoConflicto } from '../../domain/messages/consolidacion';
import { conflictosRegister, type ConflictosKey } from '../../domain/registers';
import { columnLetters } from '../../domain/tables/tableData';
import type { Libro } from '../read/readLibro';
import type { RawTable } from '../read/readTables';
import { appendRows } from '../write/appendRows';
import type { BlockWriter } from '../write/blockWriter';
import { columnsInPlace, placeOf, registerColumns, rowInPlace } from '../write/columnsInPlace';
import { ensureRegister } from '../write/ensureRegister';
import { joinRows } from '../write/joinRows';
import { COLUMN_BYTES } from '../write/payload';

/** Defined name of the three decisions, which the dropdown reads. */
const DECISIONES_NAME = 'lista_decisionConflicto';

/** Writes new lines at the end, to be decided. Queues; the caller sends. */
export async function appendConflictos(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  conflictos: readonly Conflicto[],
): Promise<void> {
  if (conflictos.length === 0) return;
  const table = await ensureRegister(context, writer, libro, conflictosRegister);
  if (!libro.tables.has(conflictosRegister.table)) installDecisiones(context, libro, table);
  const columns = columnsInPlace(registerColumns(conflictosRegister), table);
  const rows = conflictos.map((each) =>
    rowInPlace(columns, conflictoValues(each, '', estadoConflicto.pendiente)),
  );
  const { firstRow, count } = await appendRows(context, writer, table, columns, rows);
  const place = placeOf(columns, 'decision');
  if (place === null) return;
  await writer.room(COLUMN_BYTES);
  const cells = context.workbook.worksheets
    .getItem(table.sheet)
    .getRangeByIndexes(firstRow, table.firstColumn + place, count, 1);
  cells.dataValidation.clear();
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: `=${DECISIONES_NAME}` } };
}

/** To the right of the table, beside its title: dropdowns take their values from a range. */
function installDecisiones(context: Excel.RequestContext, { structure }: Libro, table: RawTable): void {
  const column = table.firstColumn + table.columnCount + 1;
  const cells = context.workbook.worksheets
    .getItem(table.sheet)
    .getRangeByIndexes(0, column, DECISIONES.length, 1);
  cells.values = DECISIONES.map((decision) => [decision]);
  cells.format.font.color = '#5F5F5F';
  // What a deleted sheet left behind, or one beside which this one stands.
  if (structure.names.has(DECISIONES_NAME)) context.workbook.names.getItem(DECISIONES_NAME).delete();
  const letters = columnLetters(column);
  const sheet = table.sheet.replaceAll("'", "''");
  context.workbook.names.add(DECISIONES_NAME, `='${sheet}'!$${letters}$1:$${letters}$${DECISIONES.length}`);
}

/** What a line comes to say in some of its columns. */
export interface LineaCambiada {
  readonly linea: LineaConflicto;
  readonly valores: Readonly<Partial<Record<ConflictosKey, string>>>;
}

/** Writes them where they stand. Queues; the caller sends. */
export async function writeLineas(
  writer: BlockWriter,
  libro: Libro,
  cambiadas: readonly LineaCambiada[],
): Promise<void> {
  const table = libro.tables.get(conflictosRegister.table);
  if (!table) return;
  const columns = columnsInPlace(registerColumns(conflictosRegister), table);
  for (const key of ['enEsteLibro', 'decision', 'estado'] as const) {
    const place = placeOf(columns, key);
    if (place === null) continue;
    const cells = cambiadas.flatMap(({ linea, valores }) => {
      const value = valores[key];
      return value === undefined ? [] : [{ row: table.headerRow + 1 + linea.index, values: [value] }];
    });
    for (const { row, rows } of joinRows(cells, 1)) {
      await writer.values({ sheet: table.sheet, row, column: table.firstColumn + place }, rows);
    }
  }
}
