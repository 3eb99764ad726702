/** The text that a cell shows for its value, by Excel's number formats in English (United States). */

/** Covers General, digits, thousands, percent, scientific, dates, times, literals, sections and `@`. */
export function formatNumberText(value: string | number | boolean, format: string): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const sections = splitSections(format);
  if (typeof value === 'string') return formatText(value, sections);
  if (sections.length === 1 && isGeneral(format)) return generalNumber(value);
  const section = sectionFor(value, sections);
  const shown = sections.length > 1 && value < 0 ? -value : value;
  const pattern = stripDirectives(section);
  if (isGeneral(pattern)) return generalNumber(shown);
  if (pattern.includes('@')) return formatText(generalNumber(shown), [pattern]);
  return isDatePattern(pattern) ? formatDate(shown, pattern) : formatDigits(shown, pattern);
}

function isGeneral(format: string): boolean {
  return format === '' || /^general$/i.test(format);
}

/** Eleven significant digits at most, as a wide cell shows it. */
function generalNumber(value: number): string {
  const magnitude = Math.abs(value);
  if (magnitude !== 0 && (magnitude >= 1e11 || magnitude < 1e-9)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace(/e([+-])(\d)$/, 'e$10$2')
      .toUpperCase();
  }
  return String(Number(value.toPrecision(11)));
}

function splitSections(format: string): string[] {
  const sections = [''];
  for (const [token] of format.matchAll(/"[^"]*"|\\.|\[[^\]]*\]|./gs)) {
    if (token === ';') sections.push('');
    else sections.push(`${sections.pop() ?? ''}${token}`);
  }
  return sections;
}

/** Positive; negative; zero; text. A single section serves all numbers. */
function sectionFor(value: number, sections: readonly string[]): string {
  const [positive = '', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return negative;
  if (value === 0 && zero !== undefined) return zero;
  return positive;
}

function formatText(value: string, sections: readonly string[]): string {
  const section = sections.length >= 4 ? sections[3] : sections.find((one) => one.includes('@'));
  if (section === undefined) return value;
  return stripDirectives(section).replace(/"([^"]*)"|\\(.)|@/g, (token, quoted?: string, escaped?: string) =>
    token === '@' ? value : (quoted ?? escaped ?? ''),
  );
}

/** Colours and conditions (`[Red]`, `[$-409]`), padding (`_)`) and filling (`* `) show nothing or a space. */
function stripDirectives(section: string): string {
  return section
    .replace(/\[\$([^\]-]*)(?:-[^\]]*)?\]/g, (_, symbol: string) => (symbol === '' ? '' : `"${symbol}"`))
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/_./g, ' ')
    .replace(/\*./g, '');
}

function isDatePattern(pattern: string): boolean {
  const bare = pattern.replace(/"[^"]*"|\\./g, '');
  return /[ymdhs]/i.test(bare) && !/[#0?]/.test(bare.replace(/\.0+/g, ''));
}

function formatDigits(value: number, pattern: string): string {
  const match = /^((?:"[^"]*"|\\.|[^#0?])*)((?:[#0?,.]|[eE][+-](?=[0#]))*)(.*)$/s.exec(pattern);
  const [, before = '', digits = '', after = ''] = match ?? [];
  const percents = [...(before + after).replace(/"[^"]*"|\\./g, '').matchAll(/%/g)].length;
  const scaled = value * 100 ** percents;
  const number = digits === '' ? '' : digitText(Math.abs(scaled), digits);
  const sign = value < 0 && /[1-9]/.test(number) ? '-' : '';
  return sign + literal(before) + number + literal(after);
}

function digitText(value: number, digits: string): string {
  const exponent = /^(.*)[eE]([+-])(0+)$/.exec(digits);
  if (exponent !== null)
    return scientific(value, exponent[1] ?? '', exponent[2] === '+', (exponent[3] ?? '').length);
  const thousands = /,+$/.exec(digits)?.[0].length ?? 0;
  const plain = digits.slice(0, digits.length - thousands);
  const [wholePattern = '', fractionPattern = ''] = plain.split('.');
  const [whole = '', fraction = ''] = roundHalfUp(value / 1000 ** thousands, fractionPattern.length).split(
    '.',
  );
  const minimum = (wholePattern.match(/0/g) ?? []).length;
  const padded = (whole === '0' && minimum === 0 ? '' : whole).padStart(minimum, '0');
  const grouped = wholePattern.includes(',') ? padded.replace(/\B(?=(\d{3})+$)/g, ',') : padded;
  const kept = optionalDigits(fraction, fractionPattern);
  return plain.includes('.') ? `${grouped}.${kept}` : grouped;
}

/** Excel rounds the decimal that it shows, halves away from zero: 1.005 to two places is 1.01. */
function roundHalfUp(value: number, places: number): string {
  const decimal = Number(value.toPrecision(15));
  const shifted = Math.round(Number(`${decimal}e${places}`));
  return Number.isFinite(shifted) ? Number(`${shifted}e-${places}`).toFixed(places) : decimal.toFixed(places);
}

function optionalDigits(fraction: string, pattern: string): string {
  let end = fraction.length;
  while (end > 0 && pattern[end - 1] !== '0' && fraction[end - 1] === '0') end -= 1;
  return fraction.slice(0, end);
}

function scientific(value: number, mantissaPattern: string, plus: boolean, exponentDigits: number): string {
  const places = mantissaPattern.split('.')[1]?.length ?? 0;
  const [mantissa = '', power = '0'] = value.toExponential(places).split('e');
  const sign = Number(power) < 0 ? '-' : plus ? '+' : '';
  return `${mantissa}E${sign}${String(Math.abs(Number(power))).padStart(exponentDigits, '0')}`;
}

function literal(text: string): string {
  return text.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '');
}

const DATE_TOKENS = /"[^"]*"|\\.|\[h+\]|\[m+\]|\[s+\]|y+|m+|d+|h+|s+(?:\.0+)?|am\/pm|a\/p|./gis;

/** 1 January 10000: Excel's days end the day before. */
const AFTER_LAST_DAY = 2_958_466;

function formatDate(serial: number, pattern: string): string {
  if (serial < 0 || serial >= AFTER_LAST_DAY) return '########';
  const tokens = [...pattern.matchAll(DATE_TOKENS)].map(([token]) => token);
  const parts = dateParts(
    serial,
    tokens.some((token) => /^s+\.0/i.test(token)),
  );
  const twelveHours = tokens.some((token) => /^(am\/pm|a\/p)$/i.test(token));
  return tokens.map((token, index) => dateToken(token, tokens, index, parts, twelveHours)).join('');
}

interface DateParts {
  readonly date: Date;
  readonly serial: number;
}

function dateParts(serial: number, keepFraction: boolean): DateParts {
  const seconds = keepFraction ? serial * 86_400 : Math.round(serial * 86_400);
  // Before March 1900 Excel's serials are one day ahead of the calendar.
  const days = serial < 60 ? 1 : 0;
  return { date: new Date(Date.UTC(1899, 11, 30 + days) + Math.round(seconds * 1000)), serial };
}

function dateToken(
  token: string,
  tokens: readonly string[],
  index: number,
  { date, serial }: DateParts,
  twelveHours: boolean,
): string {
  const lower = token.toLowerCase();
  const hours = twelveHours ? date.getUTCHours() % 12 || 12 : date.getUTCHours();
  switch (lower[0]) {
    case 'y':
      return lower.length <= 2 ? pad(date.getUTCFullYear() % 100, 2) : String(date.getUTCFullYear());
    case 'm':
      return isMinutes(tokens, index)
        ? pad(date.getUTCMinutes(), lower.length)
        : monthText(date, lower.length);
    case 'd':
      return dayText(date, lower.length);
    case 'h':
      return pad(hours, lower.length);
    case 's':
      return secondsText(date, lower);
    case '[':
      return elapsed(serial, lower);
    case 'a':
      return ampm(token, date.getUTCHours());
    default:
      return literal(token);
  }
}

/** `m` after hours or before seconds counts minutes. */
function isMinutes(tokens: readonly string[], index: number): boolean {
  const isUnit = (token: string): boolean => /^(\[?[ymdhs])/i.test(token);
  const before = tokens.slice(0, index).findLast(isUnit);
  const after = tokens.slice(index + 1).find(isUnit);
  return /^\[?h/i.test(before ?? '') || /^\[?s/i.test(after ?? '');
}

function monthText(date: Date, length: number): string {
  if (length <= 2) return pad(date.getUTCMonth() + 1, length);
  const style = length === 3 ? 'short' : length === 4 ? 'long' : 'narrow';
  return new Intl.DateTimeFormat('en-US', { month: style, timeZone: 'UTC' }).format(date);
}

function dayText(date: Date, length: number): string {
  if (length <= 2) return pad(date.getUTCDate(), length);
  return new Intl.DateTimeFormat('en-US', {
    weekday: length === 3 ? 'short' : 'long',
    timeZone: 'UTC',
  }).format(date);
}

function secondsText(date: Date, token: string): string {
  const [whole = '', fraction] = token.split('.');
  const seconds = pad(date.getUTCSeconds(), whole.length);
  if (fraction === undefined) return seconds;
  return `${seconds}.${(date.getUTCMilliseconds() / 1000).toFixed(fraction.length).slice(2)}`;
}

function elapsed(serial: number, token: string): string {
  const perDay = { h: 24, m: 1440, s: 86_400 }[token[1] ?? 'h'] ?? 24;
  return pad(Math.floor(Math.round(serial * 86_400) / (86_400 / perDay)), token.length - 2);
}

function ampm(token: string, hours: number): string {
  const [morning = '', afternoon = ''] = token.split('/');
  return hours < 12 ? morning : afternoon;
}

function pad(value: number, length: number): string {
  return String(value).padStart(Math.min(length, 2), '0');
}
