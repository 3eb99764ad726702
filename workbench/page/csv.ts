/** Rows of a file of values between commas (RFC 4180), each as long as the first. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of text.replace(/^\uFEFF/, '').matchAll(FIELD)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end !== ',' && end !== '') rows.push([]);
    if (end === '') break;
  }
  const width = rows[0]?.length ?? 0;
  return rows
    .filter((row) => row.some((field) => field !== ''))
    .map((row) => Array.from({ length: width }, (_field, column) => row[column] ?? ''));
}

const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g;
