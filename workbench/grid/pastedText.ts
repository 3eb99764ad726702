/**
 * The rows of a text that was copied from a spreadsheet, all as long as the longest. A field goes between quotes only
 * when they close right before a tab or the end of the line: any other quote is part of what it says.
 */
export function pastedRows(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.replace(/\r?\n$/, '').matchAll(FIELD)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"').replaceAll('\r\n', '\n') ?? bare ?? '');
    if (end === '') break;
    if (end !== '\t') rows.push([]);
  }
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_field, column) => row[column] ?? ''));
}

const FIELD = /(?:"((?:[^"]|"")*)"(?=\t|\r?\n|$)|([^\t\r\n]*))(\t|\r?\n|\r|$)/g;

/** As Excel does: what was copied is repeated when it fits whole times where it is pasted, and else goes once. */
export function repeated(
  rows: readonly (readonly string[])[],
  rowCount: number,
  columnCount: number,
): readonly (readonly string[])[] {
  const height = rows.length;
  const width = rows[0]?.length ?? 0;
  const down = rowCount % height === 0 ? rowCount : height;
  const across = columnCount % width === 0 ? columnCount : width;
  return Array.from({ length: down }, (_row, row) =>
    Array.from({ length: across }, (_column, column) => rows[row % height]?.[column % width] ?? ''),
  );
}
