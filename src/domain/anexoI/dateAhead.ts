/** What somebody meant as a date at the start of a text, whether or not such a day exists. */
const MONTH = '(?:ene|feb|mar|abr|may|jun|jul|ago|sep|set|oct|nov|dic)[a-z]*\\.?';
const DATE = [
  String.raw`\d{1,4}\s?[-/.]\s?(?:\d{1,2}|${MONTH})\s?[-/.]\s?\d{1,4}`,
  String.raw`\d{1,2}o?\.?\s+(?:de\s+)?${MONTH}(?:,?\s*(?:del?\s+)?(?:año\s+)?\d{2,4})?`,
  String.raw`${MONTH}\s+(?:del?\s+)?\d{4}`,
  String.raw`a\s+los\s+[a-zñáéíóú]+\s+d[ií]as`,
  String.raw`\d{5}`,
].join('|');
const AT_START = new RegExp(
  String.raw`^[\s:]*(?:el\s+)?(?:d[ií]a\s+)?(?<date>${DATE})(?![\p{L}\p{N}])`,
  'iu',
);

export function startsWithDate(text: string): boolean {
  return AT_START.test(text);
}

/** The date's own words, without what follows them; `null` when the text does not begin with one. */
export function dateAtStart(text: string): string | null {
  return AT_START.exec(text)?.groups?.['date'] ?? null;
}
