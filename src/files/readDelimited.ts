import Papa from 'papaparse';
import { detectDelimiter } from './detectDelimiter';
import { refused, type TableFile } from './tableFile';

/** Excel's own way to name the separator, in a line before the table. */
const SEPARATOR_LINE = /^sep=(.)(?:\n|$)/i;

/**
 * A CSV's cells, all of them text: a leading `=`, `+`, `-` or `@` received from outside is text and not a formula, and
 * what a figure means is decided where its column is known. Rows keep their place in the file.
 */
export function readDelimited(name: string, text: string): TableFile {
  const separator = SEPARATOR_LINE.exec(text);
  const table = separator ? text.slice(separator[0].length) : text;
  if (!/[\p{L}\p{N}]/u.test(table)) return refused({ kind: 'empty' });
  const delimiter = separator?.[1] ?? detectDelimiter(table);
  const { data, errors } = Papa.parse<string[]>(table, { delimiter, newline: '\n' });
  const unclosed = errors.find(({ code }) => code === 'MissingQuotes');
  if (unclosed) return refused({ kind: 'unclosedQuote', row: (unclosed.row ?? 0) + (separator ? 2 : 1) });
  const rows = separator ? [[], ...data] : data;
  const last = rows.findLastIndex((row) => row.some((cell) => cell.trim() !== ''));
  return {
    ok: true,
    sheets: [{ name, grid: rows.slice(0, last + 1), isHidden: false, hiddenRows: [], uncalculated: 0 }],
  };
}
