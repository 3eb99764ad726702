/** Headings of a copy that somebody renamed: recognised as those of a received table are, or told. */
import { cellText, isBlank } from '../cell';
import { mapHeadings } from '../recognition/mapHeadings';
import type { RawTable } from '../tables/rawTable';
import { sameHeading } from '../tables/tableData';
import { foldText } from '../text/foldText';
import { idOf, ledgerRows, type Ledger } from './ledger';

/** Why a column of a copy says nothing to the open workbook. */
export type SinComparar = 'falta en la copia' | 'falta en este libro' | 'no es de la tabla';

export interface UncomparedColumn {
  readonly columna: string;
  readonly motivo: SinComparar;
}

/** Written by the program each time. */
const NEVER_COMPARED: ReadonlySet<string> = new Set(['validacion']);

/**
 * The table of a copy under our headings: by the names that a column is known by, or a letter or two away. A heading
 * that the open workbook has too is of its user and stays.
 */
export function withOwnHeadings(ledger: Ledger, mine: RawTable | undefined, theirs: RawTable): RawTable {
  if (!ledger.format) return theirs;
  const found = theirs.headings.map(cellText);
  const ours = mine?.headings.map(cellText) ?? [];
  const official = ledger.columns.map(({ heading }) => heading);
  const own = found.flatMap((heading, index) =>
    has(ours, heading) && !has(official, heading) ? [[index, null] as const] : [],
  );
  const { mapped } = mapHeadings(found, ledger.format, Object.fromEntries(own));
  const renamed = new Map(
    mapped.flatMap(({ index, key }) => {
      const heading = ledger.columns.find((column) => column.key === key)?.heading;
      const isOfficial = has(official, found[index] ?? '');
      return heading === undefined || isOfficial || has(found, heading) ? [] : [[index, heading] as const];
    }),
  );
  const headings = theirs.headings.map((heading, index) => renamed.get(index) ?? heading);
  return { ...theirs, headings };
}

/** Columns whose content cannot be compared, each with why. A column of the user that says the same is not told. */
export function uncomparedColumns(
  ledger: Ledger,
  mine: RawTable,
  theirs: RawTable,
): readonly UncomparedColumn[] {
  const ours = mine.headings.map(cellText);
  const found = theirs.headings.map(cellText);
  const columns = ledger.columns.filter(({ key }) => !NEVER_COMPARED.has(key));
  const inCopy = columns.filter(({ heading }) => has(ours, heading) && !has(found, heading));
  const inBook = columns.filter(
    ({ heading }) => !has(ours, heading) && contentUnder(ledger, theirs, heading).size > 0,
  );
  const own = found.filter((heading) => {
    if (heading === '' || ledger.columns.some((column) => sameHeading(column.heading, heading))) return false;
    const known = contentUnder(ledger, mine, heading);
    return [...contentUnder(ledger, theirs, heading)].some((said) => !known.has(said));
  });
  return [
    ...inCopy.map(({ heading }) => ({ columna: heading, motivo: 'falta en la copia' as const })),
    ...inBook.map(({ heading }) => ({ columna: heading, motivo: 'falta en este libro' as const })),
    ...own.map((columna) => ({ columna, motivo: 'no es de la tabla' as const })),
  ];
}

/** Without the columns that the open workbook lost: there is nowhere to compare or to write them. */
export function withoutLostColumns(ledger: Ledger, mine: RawTable, theirs: RawTable): RawTable {
  const ours = mine.headings.map(cellText);
  const lost = ledger.columns.filter(({ heading }) => !has(ours, heading));
  const headings = theirs.headings.map((found) =>
    lost.some(({ heading }) => sameHeading(cellText(found), heading)) ? '' : found,
  );
  return { ...theirs, headings };
}

/**
 * Columns without which the rows of the copy cannot be told apart: what names them or, of an ASM, its text, where
 * they may stand under a heading that nobody knows.
 */
export function columnsThatName(ledger: Ledger, uncompared: readonly UncomparedColumn[]): readonly string[] {
  const foreign = uncompared.some(({ motivo }) => motivo === 'no es de la tabla');
  if (ledger.kind === 'asm' && !foreign) return [];
  const naming = new Set([...ledger.identity, ...(ledger.kind === 'asm' ? ['asm', 'hallazgo'] : [])]);
  const headings = ledger.columns.filter(({ key }) => naming.has(key)).map(({ heading }) => heading);
  return uncompared
    .filter(({ columna, motivo }) => motivo === 'falta en la copia' && headings.includes(columna))
    .map(({ columna }) => columna);
}

/** What stands under a heading, with the row that says it. */
function contentUnder(ledger: Ledger, table: RawTable, heading: string): ReadonlySet<string> {
  const place = table.headings.findIndex((found) => sameHeading(cellText(found), heading));
  const named = new Map(ledgerRows(ledger, table).map(({ index, values }) => [index, idOf(ledger, values)]));
  return new Set(
    table.body.flatMap((cells, index) => {
      const value = cells[place] ?? '';
      return isBlank(value) ? [] : [`${named.get(index) ?? ''}\u0000${foldText(cellText(value))}`];
    }),
  );
}

function has(headings: readonly string[], heading: string): boolean {
  return headings.some((each) => sameHeading(each, heading));
}
