import { observaciones } from '../../messages/observaciones';
import { mostAlike } from '../../recognition/mapHeadings';
import { formatSource } from '../fundamentos';
import type { Rule } from '../rule';

/** An official column that somebody deleted or renamed in a table of ours. */
export const encabezadoFaltante: Rule = {
  id: 'encabezado-faltante',
  severidad: 'error',
  scope: {},
  fundamento: formatSource,
  *check(table) {
    const known = new Set(table.columns.map(({ column }) => column.heading));
    const strangers = table.headings.filter((heading) => !known.has(heading));
    for (const column of table.missing) {
      if (!table.format.official.includes(column)) continue;
      const alike = mostAlike(column.heading, strangers);
      const index = alike === null ? 0 : table.headings.indexOf(alike);
      yield {
        at: { heading: table.firstColumn + index, expected: column.heading },
        message: observaciones.encabezadoFaltante(column.heading, alike),
      };
    }
  },
};
