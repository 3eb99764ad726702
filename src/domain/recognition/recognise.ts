import type { Format } from '../formats/format';
import { findTable, type FoundTable } from './findTable';
import type { Grid } from './grid';

/** «Parece un Anexo A: 9 de 10 columnas». */
export interface Recognition {
  readonly format: Format;
  readonly table: FoundTable;
  /** Official columns found, and how many the format has. */
  readonly matched: number;
  readonly of: number;
}

/** The format of which the sheet has the largest share of columns, the first at equal share; `null` when it has none of any. */
export function recognise(grid: Grid, formats: readonly Format[]): Recognition | null {
  let best: Recognition | null = null;
  for (const format of formats) {
    const table = findTable(grid, format);
    if (!table) continue;
    const of = format.official.length;
    const matched = of - table.missing.length;
    if (best === null || matched / of > best.matched / best.of) best = { format, table, matched, of };
  }
  return best;
}
