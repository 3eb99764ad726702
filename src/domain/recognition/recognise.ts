import { columnOf, type Format } from '../formats/format';
import { foldHeading } from '../text/foldText';
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

/**
 * The format of which the sheet has most columns, the more of them under their official names; `null` when it has none
 * of any. A short format is nearly whole in the table of a longer one, so the share of its columns tells last.
 */
export function recognise(grid: Grid, formats: readonly Format[]): Recognition | null {
  let best: { readonly recognition: Recognition; readonly likeness: Likeness } | null = null;
  for (const format of formats) {
    const table = findTable(grid, format);
    if (!table) continue;
    const of = format.official.length;
    const recognition = { format, table, matched: of - table.missing.length, of };
    const likeness = likenessOf(recognition);
    if (best === null || isMore(likeness, best.likeness)) best = { recognition, likeness };
  }
  return best?.recognition ?? null;
}

/** Compared one by one, in this order. */
type Likeness = readonly [matched: number, sameName: number, share: number];

function likenessOf({ format, table, matched, of }: Recognition): Likeness {
  const names = [...table.mapped, ...(table.below ? [table.below] : [])];
  const sameName = names.filter(
    ({ key, heading }) => foldHeading(columnOf(format, key)?.heading ?? '') === foldHeading(heading),
  );
  return [matched, sameName.length, matched / of];
}

function isMore(likeness: Likeness, than: Likeness): boolean {
  const at = likeness.findIndex((part, index) => part !== than[index]);
  return at !== -1 && (likeness[at] ?? 0) > (than[at] ?? 0);
}
