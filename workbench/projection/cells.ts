import type { Cell, CellStyle, Sheet } from '../../host/workbook/model';
import { conditionalPaint } from './conditionalPaint';
import { ownStyle } from './cellStyle';
import { TABLE_PAINT, tablePartAt } from './tablePaint';
import type { CellView, StyleView } from './view';

/** Excel's own look of a link that has no format. */
const LINK: StyleView = { cl: { rgb: '#0563c1' }, ul: { s: 1 } };
const NO_STYLE: CellStyle = {};
const CENTERED: StyleView = { ht: 2 };

/** Every cell with something to show, by row and column. */
export function cellViews(sheet: Sheet): Map<number, Map<number, CellView>> {
  const conditional = conditionalPaint(sheet);
  const views = new Map<number, Map<number, CellView>>();
  for (const row of rowsOf(sheet)) {
    const shown = new Map<number, CellView>();
    for (const [column, cell] of sheet.rows.get(row) ?? []) {
      const part = tablePartAt(sheet, row, column);
      const look = shared(
        part === null ? {} : TABLE_PAINT[part],
        cell.hyperlink === undefined ? {} : LINK,
        typeof cell.value === 'object' ? CENTERED : {},
        ownStyle(cell.style ?? NO_STYLE, cell.numberFormat),
        conditional.get(`${row},${column}`) ?? {},
      );
      shown.set(column, cellView(cell, look));
    }
    paintBlankTableCells(sheet, row, shown);
    if (shown.size > 0) views.set(row, shown);
  }
  return views;
}

/** Rows of a table among them, which may have no cell yet. */
function rowsOf({ rows, tables }: Sheet): Set<number> {
  const found = new Set(rows.keys());
  for (const { area } of tables) {
    for (let row = area.row; row < area.row + area.rowCount; row += 1) found.add(row);
  }
  return found;
}

/** A table's blank cells are not in the model, and yet they are painted. */
function paintBlankTableCells(sheet: Sheet, row: number, shown: Map<number, CellView>): void {
  for (const { area } of sheet.tables) {
    if (row < area.row || row >= area.row + area.rowCount) continue;
    for (let column = area.column; column < area.column + area.columnCount; column += 1) {
      if (shown.has(column)) continue;
      const part = tablePartAt(sheet, row, column);
      if (part !== null) shown.set(column, cellView({}, shared(TABLE_PAINT[part])));
    }
  }
}

function cellView({ value, formula }: Cell, look: StyleView): CellView {
  const common = { f: formula ?? null, s: Object.keys(look).length === 0 ? null : look };
  if (value === undefined) return { v: null, t: null, ...common };
  if (typeof value === 'number') return { v: value, t: 2, ...common };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3, ...common };
  return { v: typeof value === 'object' ? value.error : value, t: 1, ...common };
}

const SHARED = new Map<string, StyleView>();

/** The layers, the later over the earlier; borders side by side. One object for each different look. */
function shared(...layers: readonly StyleView[]): StyleView {
  const style = layers.reduce<StyleView>(
    (under, over) => ({
      ...under,
      ...over,
      ...(under.bd && over.bd && { bd: { ...under.bd, ...over.bd } }),
    }),
    {},
  );
  const key = JSON.stringify(style);
  const known = SHARED.get(key);
  if (known !== undefined) return known;
  SHARED.set(key, style);
  return style;
}
