/** Which column of a format each heading of somebody else's table is. */
import { columnsOf, type Column, type ColumnKey, type Format } from '../formats/format';
import { editDistance } from '../text/editDistance';
import { foldHeading } from '../text/foldText';
import { cleanMarkup } from '../text/html';

export { mostAlike } from './mostAlike';

export interface MappedHeading {
  /** 0-based position among the headings. */
  readonly index: number;
  readonly key: ColumnKey;
  readonly heading: string;
}

export interface HeadingMap {
  /** In the order of the headings. */
  readonly mapped: readonly MappedHeading[];
  /** Official columns that no heading is; auxiliary ones are nobody else's duty. */
  readonly missing: readonly ColumnKey[];
  /** Headings that are no column, or a column already taken by a better or an earlier one. Blank ones are not told. */
  readonly unused: readonly { readonly index: number; readonly heading: string }[];
}

/** What a person decided of some headings, by their position: the column each is, or `null` for none. */
export type ColumnChoices = Readonly<Record<number, ColumnKey | null>>;

/**
 * What a person chose rules. Then the strongest evidence is used first: the official heading, then the names it is known by, then one or two wrong
 * letters, then what a heading says in parentheses, then the names that count only where nothing else does. At equal strength the first heading wins.
 */
export function mapHeadings(
  headings: readonly string[],
  format: Format,
  chosen: ColumnChoices = {},
): HeadingMap {
  const columns = columnsOf(format);
  const texts = headings.map((heading) => headingText(heading));
  const folded = texts.map(foldHeading);
  const byIndex = new Map<number, ColumnKey>();
  const taken = new Set<ColumnKey>();
  const take = (column: Column, index: number): void => {
    if (index === -1) return;
    byIndex.set(index, column.key);
    taken.add(column.key);
  };
  const unassigned = (index: number) => folded[index] !== '' && !byIndex.has(index);
  const free = (index: number) => unassigned(index) && chosen[index] !== null;

  for (const column of columns) {
    take(
      column,
      folded.findIndex((_, index) => unassigned(index) && chosen[index] === column.key),
    );
  }
  for (const names of [officialName, knownNames]) {
    for (const column of columns.filter(({ key }) => !taken.has(key))) {
      const known = names(column).map(foldHeading);
      take(
        column,
        folded.findIndex((fold, index) => free(index) && known.includes(fold)),
      );
    }
  }
  for (const [index, column] of misspelt(folded, columns, free, taken)) {
    if (free(index) && !taken.has(column.key)) take(column, index);
  }
  for (const column of columns.filter(({ key }) => !taken.has(key))) {
    const known = [...officialName(column), ...knownNames(column)].map(foldHeading);
    take(
      column,
      texts.findIndex(
        (heading, index) =>
          free(index) && inParentheses(heading, column).some((inside) => known.includes(inside)),
      ),
    );
  }
  for (const column of columns.filter(({ key }) => !taken.has(key))) {
    const known = (column.fallbackAliases ?? []).map(foldHeading);
    take(
      column,
      folded.findIndex((fold, index) => free(index) && known.includes(fold)),
    );
  }
  return {
    mapped: texts.flatMap((heading, index) => {
      const key = byIndex.get(index);
      return key === undefined ? [] : { index, key, heading };
    }),
    missing: format.official.map(({ key }) => key).filter((key) => !taken.has(key)),
    unused: texts.flatMap((heading, index) => (unassigned(index) ? { index, heading } : [])),
  };
}

/** A heading on one line, without markup. */
export function headingText(heading: string): string {
  return cleanMarkup(heading).replace(/\s+/g, ' ').trim();
}

/** Every name that a column of the format answers to, folded, but for misspellings. */
export function foldedNames(format: Format): ReadonlyMap<string, ColumnKey> {
  const names = new Map<string, ColumnKey>();
  for (const column of columnsOf(format)) {
    for (const name of [...officialName(column), ...knownNames(column), ...(column.fallbackAliases ?? [])]) {
      const fold = foldHeading(name);
      if (!names.has(fold)) names.set(fold, column.key);
    }
  }
  return names;
}

const officialName = (column: Column): readonly string[] => [column.heading];
const knownNames = (column: Column): readonly string[] => column.aliases;

/**
 * «ASM detectado (Aspecto Susceptible de Mejora)» says the column's name in parentheses. A single word there, «(%)» or
 * «(No.)», tells the measure of something else, so it names only columns of words. Folded.
 */
function inParentheses(heading: string, { type }: Column): readonly string[] {
  if (heading.length > LONGEST_HEADING) return [];
  const insides = [...heading.matchAll(/\(([^()]*)\)/g)].map(([, inside]) => foldHeading(inside ?? ''));
  return insides.filter((inside) => inside.includes(' ') || (inside !== '' && WORDS.has(type.kind)));
}

const WORDS: ReadonlySet<Column['type']['kind']> = new Set(['text', 'labelled', 'catalogue']);

/** Headings a letter or two away from one column and from no other, the nearest first. */
function misspelt(
  folded: readonly string[],
  columns: readonly Column[],
  isFree: (index: number) => boolean,
  taken: ReadonlySet<ColumnKey>,
): readonly (readonly [index: number, column: Column])[] {
  const found = folded.flatMap((fold, index) => {
    if (!isFree(index) || fold.length > LONGEST_HEADING) return [];
    const near = columns.flatMap((column) => {
      const distance = Math.min(
        ...[...officialName(column), ...knownNames(column)].map((name) => gap(fold, name)),
      );
      return Number.isFinite(distance) ? [{ index, column, distance }] : [];
    });
    const [only] = near;
    return near.length === 1 && only && !taken.has(only.column.key) ? [only] : [];
  });
  return found.sort((a, b) => a.distance - b.distance).map(({ index, column }) => [index, column] as const);
}

/** No heading of a format is near this long; prose is. */
const LONGEST_HEADING = 120;

/** «Calificación» is two letters away from «Clasificación»: two are allowed only to longer names. */
function gap(fold: string, name: string): number {
  const target = foldHeading(name);
  const allowed = target.length < 5 ? 0 : target.length < 14 ? 1 : 2;
  const distance = editDistance(fold, target, allowed);
  return distance <= allowed ? distance : Number.POSITIVE_INFINITY;
}
