/** Anexo I as it is signed: each cell says what it says, without the marks of the form that it came out of. */
import { anexoI } from '../../formats';
import { isRejected } from '../../validation/rules/readings';
import type { TableRow } from '../../tables/tableData';
import type { ValidationContext } from '../../validation/context';
import { markedLabels } from './markedLabels';
import type { CeldaDocumento, Texto } from '../documento';
import { cellOrBlank, shownCell } from '../filas';
import type { Column } from '../../formats/format';

export function anexoRows(
  rows: readonly TableRow[],
  context: ValidationContext,
): readonly (readonly CeldaDocumento[])[] {
  return rows.map((row) => {
    const rejected = isRejected(row, context);
    return anexoI.official.map((column) => ({ texto: cellOf(row, column, rejected) }));
  });
}

/** Of a recommendation that is not accepted only the position is asked. */
function cellOf(row: TableRow, column: Column, rejected: boolean): Texto {
  const required = column.key === 'postura' || !(rejected && column.required === 'whenAccepted');
  const asked: Column = { ...column, required: required ? 'always' : 'never' };
  const shown = cellOrBlank(row, asked);
  return column.type.kind === 'labelled' && typeof shown === 'string'
    ? markedLabels(shownCell(row, column), column.type.labels)
    : shown;
}
