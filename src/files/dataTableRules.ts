/** What Excel lets a liaison type in a data table, and what it says while they do. */
import type { DataTableRow } from '../domain/indicadores/recoleccion/dataTable';
import {
  DATA_TABLE_COLUMNS,
  type DataTableColumnKey,
} from '../domain/indicadores/recoleccion/dataTableLayout';
import { LARGEST_FIGURE } from '../domain/indicadores/recoleccion/recepcion/figure';
import { tablaDeDatos } from '../domain/messages/preparar';
import type { WriteSheet } from './hucre';
import { columnName, textForFile } from './fileCells';

type Rules = NonNullable<WriteSheet['dataValidations']>;

/** Excel's decimal rule needs two ends. */
const LARGEST = String(LARGEST_FIGURE);
const LONGEST_COMMENT = '500';

/** @param firstRow 0-based row of the sheet where the table's body begins */
export function captureRules(rows: readonly DataTableRow[], firstRow: number): Rules {
  return [...datoRules(rows, firstRow), commentRule(rows.length, firstRow)];
}

/** One per unit: the message names it. */
function datoRules(rows: readonly DataTableRow[], firstRow: number): Rules {
  const byUnit = new Map<string, number[]>();
  rows.forEach(({ unidad }, index) => {
    byUnit.set(unidad, [...(byUnit.get(unidad) ?? []), firstRow + index]);
  });
  const column = columnOf('dato');
  return [...byUnit].map(([unidad, places]) => {
    const { title, message } = tablaDeDatos.capture(textForFile(unidad));
    return {
      type: 'decimal',
      operator: 'between',
      formula1: `-${LARGEST}`,
      formula2: LARGEST,
      allowBlank: true,
      showInputMessage: true,
      inputTitle: title,
      inputMessage: message,
      showErrorMessage: true,
      errorTitle: tablaDeDatos.notANumber.title,
      errorMessage: tablaDeDatos.notANumber.message,
      range: runs(places)
        .map(([first, last]) => area(column, first, last))
        .join(' '),
    };
  });
}

function commentRule(count: number, firstRow: number): Rules[number] {
  return {
    type: 'textLength',
    operator: 'lessThanOrEqual',
    formula1: LONGEST_COMMENT,
    allowBlank: true,
    showInputMessage: true,
    inputTitle: tablaDeDatos.comment.title,
    inputMessage: tablaDeDatos.comment.message,
    showErrorMessage: true,
    errorTitle: tablaDeDatos.longComment.title,
    errorMessage: tablaDeDatos.longComment.message,
    range: area(columnOf('comentario'), firstRow, firstRow + count - 1),
  };
}

/** Ascending rows as runs of neighbours, both ends included. */
function runs(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const joined: [number, number][] = [];
  for (const row of rows) {
    const run = joined.at(-1);
    if (run?.[1] === row - 1) run[1] = row;
    else joined.push([row, row]);
  }
  return joined;
}

function area(column: string, first: number, last: number): string {
  return first === last ? `${column}${first + 1}` : `${column}${first + 1}:${column}${last + 1}`;
}

function columnOf(key: DataTableColumnKey): string {
  return columnName(DATA_TABLE_COLUMNS.findIndex((each) => each.key === key));
}
