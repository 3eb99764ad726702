/** Figures as people write them in a cell: 1234.5, «1,234.50», «$ 1 234», «45 %», «n/d». */
import { cellContent, type CellValue } from '../cell';
import { isFiller } from '../text/filler';

export type NumberReading =
  | {
      readonly kind: 'number';
      readonly number: number;
      /** It was text. */
      readonly wasText: boolean;
      /** It was written with a per cent sign: `number` is the points before it. */
      readonly isPercent: boolean;
    }
  | { readonly kind: 'blank' }
  /** Somebody says that there is none: «n/d», «N/A», «-». */
  | { readonly kind: 'notAvailable'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string };

/**
 * Thousands by commas, spaces or apostrophes and decimals by a point, as in Mexico; «1.234,50» and «12,5», where no
 * other reading is possible; «(120)» is negative, as accountants write it. What can be read in two ways is unreadable.
 */
export function readNumber(value: CellValue): NumberReading {
  const content = cellContent(value);
  switch (content.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'number':
      return Number.isFinite(content.number)
        ? { kind: 'number', number: content.number, wasText: false, isPercent: false }
        : { kind: 'unreadable', text: String(content.number) };
    case 'boolean':
      return { kind: 'unreadable', text: content.boolean ? 'VERDADERO' : 'FALSO' };
    case 'error':
      return { kind: 'unreadable', text: content.error };
    case 'text':
      return readText(content.text.trim());
  }
}

const SIGNED =
  /^([-+]?)\s*(?:MXN|MX\$|\$)?\s*([\d.,\s'’]*\d\.?(?:e[-+]?\d+)?)\s*(%?)(?:\s*(?:MXN|M\.?N\.?|pesos))?$/i;
const ACCOUNTING = /^(?:\$\s*)?\((.*)\)\s*(%?)$/;

function readText(text: string): NumberReading {
  if (isNotAvailable(text)) return { kind: 'notAvailable', text };
  const plain = text.replace(/[−–]/g, '-').replace(/^\$\s*-/, '-$');
  const inside = ACCOUNTING.exec(plain);
  const match = SIGNED.exec(inside ? `${inside[1] ?? ''}${inside[2] ?? ''}`.trim() : plain);
  const size = match ? magnitude((match[2] ?? '').replace(/\s/g, ' ')) : null;
  const isSigned = match?.[1] !== '';
  if (size === null || !Number.isFinite(size) || (inside && isSigned)) return { kind: 'unreadable', text };
  const isNegative = inside !== null || match?.[1] === '-';
  return {
    kind: 'number',
    number: isNegative && size !== 0 ? -size : size,
    wasText: true,
    isPercent: match?.[3] === '%',
  };
}

/** No group of thousands begins with a zero: «0,345» has a decimal comma. */
const THOUSANDS_COMMA = /^[1-9]\d{0,2}(?:[,'’]\d{3})+(?:\.\d*)?$/;
const THOUSANDS_SPACE = /^[1-9]\d{0,2}(?: \d{3})+(?:[.,]\d+)?$/;
const THOUSANDS_POINT = /^[1-9]\d{0,2}(?:(?:\.\d{3})+,\d+|(?:\.\d{3}){2,})$/;
const DECIMAL_COMMA = /^(?:0,\d+|\d+,(?:\d{1,2}|\d{4,}))$/;
const PLAIN = /^(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?$/i;

function magnitude(digits: string): number | null {
  if (PLAIN.test(digits)) return Number(digits);
  if (THOUSANDS_COMMA.test(digits)) return Number(digits.replace(/[,'’]/g, ''));
  if (THOUSANDS_SPACE.test(digits)) return Number(digits.replace(/ /g, '').replace(',', '.'));
  if (THOUSANDS_POINT.test(digits)) return Number(digits.replace(/\./g, '').replace(',', '.'));
  return DECIMAL_COMMA.test(digits) ? Number(digits.replace(',', '.')) : null;
}

const NOT_AVAILABLE =
  /^(?:n\s*[./]?\s*[da]\.?|no (?:disponible|aplica|hay(?: datos?)?|se (?:report[oó]|recibi[oó])|reportad[oa])|sin (?:datos?|informaci[oó]n|reporte)|pendiente|s\s*\/\s*[di])$/i;

function isNotAvailable(text: string): boolean {
  return isFiller(text) || NOT_AVAILABLE.test(text);
}
