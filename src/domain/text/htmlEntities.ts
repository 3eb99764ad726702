/** The entities that Spanish texts carry. Accented letters follow from their name: `&oacute;` is o with acute. */
import { windows1252Character } from './windows1252';

/** `&amp;` piled up before another entity (`&amp;amp;nbsp;`) is the same entity escaped several times. */
export const ENTITY = String.raw`&(?:(?:amp|#0*38|#x0*26);)*(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8}\d{0,2});`;

const NAMED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    iexcl: '¡',
    iquest: '¿',
    laquo: '«',
    raquo: '»',
    ldquo: '“',
    rdquo: '”',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    bdquo: '„',
    ndash: '–',
    mdash: '—',
    hellip: '…',
    bull: '•',
    middot: '·',
    ordm: 'º',
    ordf: 'ª',
    deg: '°',
    sect: '§',
    para: '¶',
    copy: '©',
    reg: '®',
    trade: '™',
    euro: '€',
    cent: '¢',
    pound: '£',
    yen: '¥',
    times: '×',
    divide: '÷',
    plusmn: '±',
    le: '≤',
    ge: '≥',
    ne: '≠',
    micro: 'µ',
    sup2: '²',
    sup3: '³',
    frac12: '½',
    frac14: '¼',
    frac34: '¾',
  }),
);

const MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    acute: '\u0301',
    grave: '\u0300',
    uml: '\u0308',
    circ: '\u0302',
    tilde: '\u0303',
    cedil: '\u0327',
  }),
);

/** `null` when no character answers to it: then it is text. */
export function decodeEntity(entity: string): string | null {
  const name = entity.slice(entity.lastIndexOf('&') + 1, -1).replace(/^.*;/, '');
  return name.startsWith('#') ? fromCode(name.slice(1)) : fromName(name);
}

function fromCode(digits: string): string | null {
  const code = /^x/i.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10);
  // Browsers do so too (HTML standard, numeric character reference end state).
  const windowsCharacter = windows1252Character(code);
  if (windowsCharacter !== null) return windowsCharacter;
  if (code === 0xa0) return ' ';
  const isWhite = code === 9 || code === 10 || code === 13;
  const isCharacter = (code >= 0x20 && code < 0xd800) || (code > 0xdfff && code <= 0x10ffff);
  return isWhite || isCharacter ? String.fromCodePoint(code) : null;
}

function fromName(name: string): string | null {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const [, letter = '', markName = ''] = /^([A-Za-z])([a-z]+)$/.exec(name) ?? [];
  const mark = MARKS.get(markName);
  if (mark === undefined) return null;
  const composed = `${letter}${mark}`.normalize('NFC');
  return composed.length === 1 ? composed : null;
}
