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

/** Thousands by commas or spaces, decimals by a point, as in Mexico; a lone comma that leaves no three digits is decimal. */
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

function readText(text: string): NumberReading {
  if (isNotAvailable(text)) return { kind: 'notAvailable', text };
  const match = /^([-+−]?)\s*\$?\s*([-−]?)\s*([\d.,\s\u00a0']+?)\s*(%?)$/.exec(text);
  const digits = match?.[3];
  const number = digits === undefined ? null : plainNumber(digits.replace(/[\s\u00a0']/g, ' ').trim());
  if (number === null) return { kind: 'unreadable', text };
  const isNegative = [match?.[1], match?.[2]].some((sign) => sign === '-' || sign === '−');
  return {
    kind: 'number',
    number: isNegative ? -number : number,
    wasText: true,
    isPercent: match?.[4] === '%',
  };
}

function plainNumber(digits: string): number | null {
  const groups = /^(\d{1,3}(?:[, ]\d{3})+|\d+)(?:\.(\d+))?$/.exec(digits) ?? /^()\.(\d+)$/.exec(digits);
  if (groups) return Number(`${(groups[1] ?? '').replace(/[, ]/g, '') || '0'}.${groups[2] ?? '0'}`);
  const decimalComma = /^(\d+),(\d{1,2}|\d{4,})$/.exec(digits);
  return decimalComma ? Number(`${decimalComma[1] ?? ''}.${decimalComma[2] ?? ''}`) : null;
}

function isNotAvailable(text: string): boolean {
  return (
    isFiller(text) ||
    /^(?:n\s*[./]?\s*[da]\.?|no (?:disponible|aplica|hay(?: datos?)?)|sin (?:datos?|informaci[oó]n)|pendiente|s\s*\/\s*[di])$/i.test(
      text,
    )
  );
}
