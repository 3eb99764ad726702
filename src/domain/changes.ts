import { formatPercent } from './advance/formatPercent';
import { cellText, type CellValue } from './cell';
import { formatDate } from './dates/formatDate';
import type { ColumnKey, ColumnKind } from './formats/format';
import {
  cellAddress,
  cellOf,
  claveOfRow,
  placedColumn,
  type TableData,
  type TableRow,
} from './tables/tableData';

/** One cell of the user that a verb will change: what it holds, what it will hold, and why. */
export interface CellChange {
  readonly hoja: string;
  readonly celda: string;
  /** 1-based row and 0-based column of the sheet. */
  readonly fila: number;
  readonly sheetColumn: number;
  readonly columna: string;
  /** What the column holds: how its values are to be shown. */
  readonly tipo: ColumnKind['kind'];
  readonly clave: string;
  readonly antes: CellValue;
  readonly despues: CellValue;
  /** Told in Cambios; the rules of a correction, the oficio of a reprogramming. */
  readonly motivo: string;
}

/** Values of a row to be added, by column. */
export type RowValues = Readonly<Partial<Record<ColumnKey, CellValue>>>;

/** `null` when the table has no such column or nothing would change. */
export function changeOf(
  table: TableData,
  row: TableRow,
  key: ColumnKey,
  despues: CellValue,
  motivo = '',
): CellChange | null {
  const placed = placedColumn(table, key);
  const antes = cellOf(row, key);
  if (!placed || isSame(antes, despues)) return null;
  return {
    hoja: table.sheet,
    celda: cellAddress(placed.sheetColumn, row.sheetRow),
    fila: row.sheetRow,
    sheetColumn: placed.sheetColumn,
    columna: placed.column.heading,
    tipo: placed.column.type.kind,
    clave: claveOfRow(row),
    antes,
    despues,
    motivo,
  };
}

/** Other programs keep fifteen digits of a number: what differs beyond them has not changed. */
function isSame(antes: CellValue, despues: CellValue): boolean {
  if (typeof antes === 'number' && typeof despues === 'number') return Math.abs(antes - despues) <= 1e-12;
  return antes === despues;
}

/** The changes that each value of `values` makes to a row. */
export function changesOf(
  table: TableData,
  row: TableRow,
  values: RowValues,
  motivo = '',
): readonly CellChange[] {
  return table.columns.flatMap(({ column }) => {
    const despues = values[column.key];
    const change = despues === undefined ? null : changeOf(table, row, column.key, despues, motivo);
    return change === null ? [] : [change];
  });
}

/** A value as people read it in that kind of column: «30/11/2026», «45 %». */
export function shownValue(value: CellValue, tipo: ColumnKind['kind']): string {
  if (typeof value === 'number' && tipo === 'date') return formatDate(value, 'corta');
  if (typeof value === 'number' && tipo === 'percent') return formatPercent(value);
  return typeof value === 'string' ? value : cellText(value);
}
