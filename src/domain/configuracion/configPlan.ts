import { cellText, type CellValue } from '../cell';
import type { CellChange } from '../changes';
import type { Problem } from '../messages/problemas';
import type { RawTable } from '../tables/rawTable';
import { cellAddress, sameHeading } from '../tables/tableData';

/** What an edit of the institution's own tables will do, or why it cannot. */
export type ConfigPlan<T> =
  { readonly kind: 'plan'; readonly plan: T } | { readonly kind: 'refused'; readonly problem: Problem };

export function planned<T>(plan: T): ConfigPlan<T> {
  return { kind: 'plan', plan };
}

export function refused(problem: Problem): ConfigPlan<never> {
  return { kind: 'refused', problem };
}

/** 0-based place of a heading in the table, or -1. */
export function placeOfHeading({ headings }: Pick<RawTable, 'headings'>, heading: string): number {
  return headings.findIndex((found) => sameHeading(cellText(found), heading));
}

/** A cell of a table of ours that no row of a format holds. `index` is the 0-based row of the body. */
export function tableCellChange(
  { sheet, headerRow, firstColumn }: Pick<RawTable, 'sheet' | 'headerRow' | 'firstColumn'>,
  at: { readonly index: number; readonly place: number; readonly heading: string },
  values: { readonly antes: CellValue; readonly despues: CellValue; readonly motivo: string },
): CellChange {
  const fila = headerRow + 2 + at.index;
  const sheetColumn = firstColumn + at.place;
  return {
    hoja: sheet,
    celda: cellAddress(sheetColumn, fila),
    fila,
    sheetColumn,
    columna: at.heading,
    tipo: 'text',
    clave: '',
    ...values,
  };
}
