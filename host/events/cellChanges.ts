/** What cells changed, noted where they change; events are made of it when the request or the person's act ends. */
import { calculateIfNeeded, type CellChange, type Session } from '../session';
import { cellAt } from '../workbook/cells';
import { isEntireColumns, isEntireRows } from '../workbook/area';
import type { Shift } from '../workbook/shiftArea';
import type { Area, CellScalar, Sheet, Table } from '../workbook/model';

/** To be called before cells are written; what it gives, after. */
export function watchCells(
  session: Session,
  sheet: Sheet,
  area: Area,
  kind: Pick<CellChange, 'sorted'> = {},
): () => void {
  const isOne = area.rowCount === 1 && area.columnCount === 1;
  const before = isOne ? { value: valueOf(session, sheet, area) } : undefined;
  return () => {
    session.changes.push({
      sheet,
      area: { ...area },
      changeType: 'RangeEdited',
      shift: 'None',
      ...kind,
      ...(before !== undefined && { before }),
    });
  };
}

/** A row that a table gains or loses is told as such to who listens to the table. */
export function noteTableRows(
  session: Session,
  sheet: Sheet,
  table: Table,
  rows: Area,
  changeType: 'RowInserted' | 'RowDeleted',
  moved: boolean,
): void {
  const cells = changeType === 'RowInserted' ? 'CellInserted' : 'CellDeleted';
  session.changes.push({
    sheet,
    area: { ...rows },
    changeType: moved ? cells : 'RangeEdited',
    shift: !moved ? 'None' : changeType === 'RowInserted' ? 'ShiftCellDown' : 'ShiftCellUp',
    ofTable: { table, changeType },
  });
}

export function noteTableColumn(
  session: Session,
  sheet: Sheet,
  table: Table,
  column: Area,
  changeType: 'ColumnInserted' | 'ColumnDeleted',
): void {
  const isInserted = changeType === 'ColumnInserted';
  session.changes.push({
    sheet,
    area: { ...column },
    changeType: isInserted ? 'CellInserted' : 'CellDeleted',
    shift: isInserted ? 'ShiftCellRight' : 'ShiftCellLeft',
    ofTable: { table, changeType },
  });
}

export function noteShift(session: Session, sheet: Sheet, shift: Shift): void {
  session.changes.push({ sheet, area: { ...shift.at }, ...shiftChange(shift) });
}

function shiftChange({ kind, axis, at }: Shift): Pick<CellChange, 'changeType' | 'shift'> {
  const isInsert = kind === 'insert';
  if (axis === 'rows') {
    const shift = isInsert ? 'ShiftCellDown' : 'ShiftCellUp';
    if (!isEntireRows(at)) return { changeType: isInsert ? 'CellInserted' : 'CellDeleted', shift };
    return { changeType: isInsert ? 'RowInserted' : 'RowDeleted', shift };
  }
  const shift = isInsert ? 'ShiftCellRight' : 'ShiftCellLeft';
  if (!isEntireColumns(at)) return { changeType: isInsert ? 'CellInserted' : 'CellDeleted', shift };
  return { changeType: isInsert ? 'ColumnInserted' : 'ColumnDeleted', shift };
}

/** Calculated when the cell holds a formula. */
export function valueOf(session: Session, sheet: Sheet, area: Area): CellScalar | undefined {
  if (cellAt(sheet, area.row, area.column)?.formula !== undefined) calculateIfNeeded(session);
  return cellAt(sheet, area.row, area.column)?.value;
}
