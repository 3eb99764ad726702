import { child, childrenNamed, type XmlNode } from './xml';

/** Formats that a file names by number alone (ECMA-376 18.8.30), as Office.js spells them. */
const BUILT_IN: Readonly<Record<string, string>> = {
  1: '0', 2: '0.00', 3: '#,##0', 4: '#,##0.00',
  5: '$#,##0_);($#,##0)', 6: '$#,##0_);[Red]($#,##0)', 7: '$#,##0.00_);($#,##0.00)', 8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%', 10: '0.00%', 11: '0.00E+00', 12: '# ?/?', 13: '# ??/??',
  14: 'm/d/yyyy', 15: 'd-mmm-yy', 16: 'd-mmm', 17: 'mmm-yy', 18: 'h:mm AM/PM', 19: 'h:mm:ss AM/PM', 20: 'h:mm', 21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm', 37: '#,##0_);(#,##0)', 38: '#,##0_);[Red](#,##0)', 39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)', 45: 'mm:ss', 46: '[h]:mm:ss', 47: 'mm:ss.0', 48: '##0.0E+0', 49: '@',
}; // prettier-ignore

/** The formats of a styles part by their number, built-in ones included. */
export function numberFormatsById(styles: XmlNode | null): ReadonlyMap<string, string> {
  const own = childrenNamed(child(styles, 'numFmts'), 'numFmt').map(({ attributes }): [string, string] => [
    attributes['numFmtId'] ?? '',
    attributes['formatCode'] ?? '',
  ]);
  return new Map([...Object.entries(BUILT_IN), ...own]);
}

/** Far above any number that a file uses for its formats. */
const TOKEN_BASE = 50_000;

/**
 * Replaces each cell format's number format by a literal that only names it: `14` becomes `"#14"`.
 *
 * hucre turns numbers in date formats into `Date`, which drops what is finer than a millisecond and everything outside
 * its range; hidden behind literals they arrive as the numbers that the file holds. `formatOfToken` undoes it.
 */
export function hideNumberFormats(stylesXml: string): string {
  const used = new Set<string>();
  const cellFormats = /<(\w+:)?cellXfs[\s>][\s\S]*?<\/(\w+:)?cellXfs>/.exec(stylesXml);
  if (cellFormats === null) return stylesXml;
  const hidden = cellFormats[0].replace(/\bnumFmtId\s*=\s*["'](\d+)["']/g, (_, id: string) => {
    used.add(id);
    return `numFmtId="${TOKEN_BASE + Number(id)}"`;
  });
  const prefix = cellFormats[1] ?? '';
  const formats = [...used]
    .map((id) => `<${prefix}numFmt numFmtId="${TOKEN_BASE + Number(id)}" formatCode="&quot;#${id}&quot;"/>`)
    .join('');
  const withHidden = stylesXml.replace(cellFormats[0], () => hidden);
  const existing = /<(\w+:)?numFmts\b[^>]*[^/]>/.exec(withHidden);
  if (existing !== null) return withHidden.replace(existing[0], () => existing[0] + formats);
  const root = /<(\w+:)?styleSheet\b[^>]*>/.exec(withHidden);
  return root === null
    ? stylesXml
    : withHidden.replace(root[0], () => `${root[0]}<${prefix}numFmts>${formats}</${prefix}numFmts>`);
}

/** The real format behind a token of `hideNumberFormats`; `undefined` for General. */
export function formatOfToken(
  token: string | undefined,
  formats: ReadonlyMap<string, string>,
): string | undefined {
  const id = /^"#(\d+)"$/.exec(token ?? '')?.[1];
  const format = id === undefined ? undefined : formats.get(id);
  return format === 'General' || format === '' ? undefined : format;
}

/** Whether a number in this format is shown as a calendar date, and so counts from the workbook's own epoch. */
export function showsDate(format: string): boolean {
  const codes = format
    .replace(/"[^"]*"|\\.|[*_]./g, '')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/General/gi, '');
  // A lone `m` is a month unless hours or seconds make it minutes.
  return /[yd]/i.test(codes) || (/m/i.test(codes) && !/[hs]/i.test(codes));
}
