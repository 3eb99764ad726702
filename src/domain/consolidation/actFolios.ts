/** Folios of the acts that come from copies: each book counts its own. */
import { cellText } from '../cell';
import { nextFolio } from '../modifications/folios';
import { valueIn, type Ledger, type LedgerRow, type LedgerValues } from './ledger';

interface Numbered<Row> {
  readonly row: Row;
  /** That of the copy; blank where nothing numbers the row or it keeps the one that it had. */
  readonly before: string;
}

/** In their order, each row that the book comes to have under the next folio of the book. */
export function withFolios<Row extends { readonly values: LedgerValues }>(
  { numbered }: Ledger,
  mine: readonly LedgerRow[],
  rows: readonly Row[],
): readonly Numbered<Row>[] {
  if (numbered === undefined) return rows.map((row) => ({ row, before: '' }));
  const known = mine.map(({ values }) => ({ folio: cellText(valueIn(values, numbered)) }));
  return rows.map((row) => {
    const before = cellText(valueIn(row.values, numbered));
    const folio = nextFolio(known);
    known.push({ folio });
    const values = { ...row.values, [numbered]: folio };
    return { row: { ...row, values }, before: before === folio ? '' : before };
  });
}
