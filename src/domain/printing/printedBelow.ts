import { formatDate } from '../dates/formatDate';
import { parseDate, type DateReading } from '../dates/parseDate';
import type { ColumnKey, Format } from '../formats/format';
import { impresion } from '../messages/impresion';
import { plainCell, plainText, type TableRow } from '../tables/tableData';
import type { PrintedRow } from './printedRow';

/** The row that the format sets under that record; none for a format that has no such rows. */
export function printedBelow(row: TableRow, { below }: Format): readonly PrintedRow[] {
  if (!below) return [];
  return [{ kind: 'below', caption: below.caption, text: belowText(row, below.key) }];
}

/** A date in words, as it is signed, with the first one that was committed if it is another. What is no date, as it is written. */
function belowText(row: TableRow, key: ColumnKey): string {
  const reading = parseDate(plainCell(row, key));
  if (reading.kind !== 'date') return plainText(row, key);
  const inForce = formatDate(reading.date, 'larga');
  const original = originalOf(row, key);
  if (original?.kind !== 'date' || original.date === reading.date) return inForce;
  return impresion.conOriginal(inForce, formatDate(original.date, 'larga'));
}

/** Only a Término keeps what it first was. */
function originalOf(row: TableRow, key: ColumnKey): DateReading | null {
  return key === 'termino' ? parseDate(plainCell(row, 'terminoOriginal')) : null;
}
