import { observaciones } from '../../messages/observaciones';
import { mostAlike } from '../../recognition/mapHeadings';
import { columnsOf, type Column } from '../../formats/format';
import type { TableData } from '../../tables/tableData';
import { formatSource } from '../fundamentos';
import type { Rule } from '../rule';

/** An official column that somebody deleted or renamed in a table of ours. */
export const encabezadoFaltante: Rule = {
  id: 'encabezado-faltante',
  severidad: 'error',
  scope: {},
  fundamento: formatSource,
  *checkHeadings(table) {
    const known = new Set(table.columns.map(({ sheetColumn }) => sheetColumn - table.firstColumn));
    const strangers = table.headings.filter((_, index) => !known.has(index));
    const byPlace = new Map<number, MissingColumn[]>();
    for (const column of table.missing) {
      if (!table.format.official.includes(column)) continue;
      const alike = mostAlike(column.heading, strangers);
      const place =
        alike === null ? placeOf(column, table) : table.firstColumn + table.headings.indexOf(alike);
      byPlace.set(place, [...(byPlace.get(place) ?? []), { heading: column.heading, alike }]);
    }
    for (const [place, missing] of byPlace) {
      yield {
        at: { heading: place, expected: missing.map(({ heading }) => heading).join(', ') },
        message: missing
          .map(({ heading, alike }) => observaciones.encabezadoFaltante(heading, alike))
          .join(' '),
      };
    }
  },
};

interface MissingColumn {
  readonly heading: string;
  /** The heading that may be it, renamed. */
  readonly alike: string | null;
}

/** Where the column would go: at the first of those after it that is still there; otherwise, at the last one. */
function placeOf(column: Column, { format, columns, firstColumn, headings }: TableData): number {
  const order = columnsOf(format);
  const after = new Set(order.slice(order.indexOf(column) + 1));
  const next = columns.find((placed) => after.has(placed.column));
  return next?.sheetColumn ?? firstColumn + Math.max(headings.length - 1, 0);
}
