import { isBlank, type CellValue } from '../cell';
import { compare } from './book';
import type { RowGroup } from './groupRows';
import { idOf, valueIn, type Ledger, type LedgerColumn, type LedgerValues } from './ledger';
import { saysOf } from './shownCell';

/** One cell that a copy says and the book does not. */
export interface CellOfCopy {
  readonly column: LedgerColumn;
  readonly mine: CellValue;
  readonly theirs: CellValue;
  readonly copia: string;
}

export interface MergedRow {
  readonly group: RowGroup;
  /** What the book does not have and is added, and the copy whose words it takes. */
  readonly added: { readonly values: LedgerValues; readonly copia: string } | null;
  /** Blanks of a row of the book that the copies fill alike. */
  readonly fills: readonly CellOfCopy[];
  readonly conflicts: readonly CellOfCopy[];
}

interface MergeRules {
  /** Copies in which the row is of another ASM. */
  readonly distinctIn: ReadonlySet<string>;
  /** Columns that the program works out: they take a value where there is none, and never conflict. */
  readonly worked: ReadonlySet<string>;
}

/** Written by the program each time; what it said of one copy says nothing of the book. */
const NEVER_TAKEN = 'validacion';

/** What the copies say of one row, put together. The order in which they were given makes no difference. */
export function mergeRow(ledger: Ledger, group: RowGroup, { distinctIn, worked }: MergeRules): MergedRow {
  const names = [...group.theirs.keys()].sort(compare);
  const voices = names.filter((name) => !distinctIn.has(name)).map((name) => voiceOf(group, name));
  const held = names.filter((name) => distinctIn.has(name)).map((name) => voiceOf(group, name));
  // One that says its clave says best what the row is.
  const first = voices.find(({ values }) => idOf(ledger, values) !== null) ?? voices[0];
  const base = group.mine?.values ?? first?.values;
  const columns = ledger.columns.filter(({ key }) => key !== NEVER_TAKEN && key !== ledger.numbered);
  const filled: Record<string, CellValue> = {};
  const fills: CellOfCopy[] = [];
  const conflicts: CellOfCopy[] = [];
  for (const column of base ? columns : []) {
    const mine = valueIn(base ?? {}, column.key);
    const said = differing(column, mine, voices);
    // What names the row is the same in all, however each spells it.
    const isName = ledger.identity.includes(column.key);
    const agree = isName || new Set(said.map(({ theirs }) => saysOf(column, theirs))).size === 1;
    const [cell] = said;
    if (cell && isBlank(mine) && agree) {
      fills.push(cell);
      filled[column.key] = cell.theirs;
    } else if (!worked.has(column.key) && !(isName && !isBlank(mine))) {
      conflicts.push(...said);
    }
  }
  conflicts.push(...held.flatMap((voice) => heldCells(ledger, columns, base ?? {}, voice)));
  if (group.mine !== undefined || !base || !first) return { group, added: null, fills, conflicts };
  const values = { ...base, ...filled, [NEVER_TAKEN]: '' };
  return { group, added: { values, copia: first.copia }, fills: [], conflicts };
}

interface Voice {
  readonly copia: string;
  readonly values: LedgerValues;
}

function voiceOf({ theirs }: RowGroup, copia: string): Voice {
  return { copia, values: theirs.get(copia)?.values ?? {} };
}

/** A blank of a copy takes nothing away. */
function differing(column: LedgerColumn, mine: CellValue, voices: readonly Voice[]): readonly CellOfCopy[] {
  return voices.flatMap(({ copia, values }) => {
    const theirs = valueIn(values, column.key);
    const isSame = isBlank(theirs) || saysOf(column, theirs) === saysOf(column, mine);
    return isSame ? [] : [{ column, mine, theirs, copia }];
  });
}

/**
 * Of a row that is of another ASM, every cell in which it differs, blanks too: with what is equal, it can be written
 * whole if both are kept. One that is equal in all lists a cell all the same, because it is to be decided whose it is.
 */
function heldCells(
  ledger: Ledger,
  columns: readonly LedgerColumn[],
  mine: LedgerValues,
  { copia, values }: Voice,
): readonly CellOfCopy[] {
  const cells = columns
    .filter(({ key }) => !ledger.identity.includes(key))
    .map((column): CellOfCopy => {
      const { key } = column;
      return { column, mine: valueIn(mine, key), theirs: valueIn(values, key), copia };
    });
  const differ = cells.filter(
    ({ column, mine: one, theirs }) => saysOf(column, one) !== saysOf(column, theirs),
  );
  return differ.length > 0 ? differ : cells.filter(({ theirs }) => !isBlank(theirs)).slice(0, 1);
}
