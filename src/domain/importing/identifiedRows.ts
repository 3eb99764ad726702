import { cellText, isBlank, type CellValue } from '../cell';
import { changeOf, type CellChange, type RowValues } from '../changes';
import type { ColumnKey, Format } from '../formats/format';
import { cellOf, type TableData, type TableRow } from '../tables/tableData';
import { foldText } from '../text/foldText';
import { meaningOf } from './sameValue';

/** What an imported row is to those of a table whose rows are named by their own columns. */
export interface IdentifiedStanding {
  readonly kind: 'new' | 'known';
  /** What making the known row equal would change; none when it already says the same. */
  readonly changes: readonly CellChange[];
}

const NEW: IdentifiedStanding = { kind: 'new', changes: [] };
const SAME: IdentifiedStanding = { kind: 'known', changes: [] };

/** By the format's identity; a row that does not say who it is, by all that it says. */
export function identifiedRows(
  table: TableData | undefined,
  format: Format,
): (carried: RowValues, motivo: string) => IdentifiedStanding {
  if (!table) return () => NEW;
  const byIdentity = new Map<string, TableRow>();
  const nameless = new Set<string>();
  for (const row of table.rows) {
    const identity = identityIn(format, (key) => cellOf(row, key));
    if (identity === null) nameless.add(signature(format, (key) => cellOf(row, key)));
    else if (!byIdentity.has(identity)) byIdentity.set(identity, row);
  }
  return (carried, motivo) => {
    const valueOf = (key: ColumnKey): CellValue => carried[key] ?? '';
    const identity = identityIn(format, valueOf);
    if (identity === null) return nameless.has(signature(format, valueOf)) ? SAME : NEW;
    const row = byIdentity.get(identity);
    return row ? { kind: 'known', changes: differences(table, row, carried, motivo) } : NEW;
  };
}

function identityIn({ identity = [] }: Format, valueOf: (key: ColumnKey) => CellValue): string | null {
  const texts = identity.map((key) => foldText(cellText(valueOf(key))));
  return texts.length === 0 || texts.includes('') ? null : texts.join('\u0000');
}

function signature({ official }: Format, valueOf: (key: ColumnKey) => CellValue): string {
  return JSON.stringify(official.map((column) => meaningOf(column, valueOf(column.key))));
}

/** A blank cell of the file takes nothing away; what names the row already is the same. */
function differences(
  table: TableData,
  row: TableRow,
  carried: RowValues,
  motivo: string,
): readonly CellChange[] {
  const { identity = [] } = table.format;
  return table.columns.flatMap(({ column }) => {
    const value = carried[column.key] ?? '';
    if (isBlank(value) || identity.includes(column.key)) return [];
    if (meaningOf(column, value) === meaningOf(column, cellOf(row, column.key))) return [];
    return changeOf(table, row, column.key, value, motivo) ?? [];
  });
}
