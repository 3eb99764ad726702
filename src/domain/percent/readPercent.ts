/** What one cell says as a percentage, before knowing whether its table counts in points or in fractions (rules §6). */
import { cellContent, type CellValue } from '../cell';

/** 45 % is 45 in `puntos` and 0.45 in `fraccion`. */
export type PercentUnit = 'puntos' | 'fraccion';

export interface PercentCell {
  readonly value: CellValue;
  /** Excel's number format, in English codes; absent in a CSV. */
  readonly numberFormat?: string;
}

export type PercentReading =
  | { readonly kind: 'blank' }
  | {
      readonly kind: 'number';
      readonly number: number;
      /** The unit that the cell itself declares: a `%` in the text is points, a percent format is a fraction. */
      readonly says: PercentUnit | null;
    }
  | { readonly kind: 'invalid' };

/** Total: «45 %», «45.5», «45,5», 0.45 with format `0%`… A number out of range is read; judging it is for others. */
export function readPercent({ value, numberFormat = '' }: PercentCell): PercentReading {
  const content = cellContent(value);
  switch (content.kind) {
    case 'blank':
      return { kind: 'blank' };
    case 'number':
      return Number.isFinite(content.number)
        ? { kind: 'number', number: content.number, says: unitOfFormat(numberFormat) }
        : { kind: 'invalid' };
    case 'text':
      return readText(content.text);
    case 'boolean':
    case 'error':
      return { kind: 'invalid' };
  }
}

/** `0%` shows a fraction as a percentage; in `0"%"` and `0\%` the sign is only a letter behind a number of points. */
function unitOfFormat(numberFormat: string): PercentUnit | null {
  const codes = numberFormat.replace(/"[^"]*"|\\.|_.|\*./g, '');
  if (codes.includes('%')) return 'fraccion';
  return numberFormat.includes('%') ? 'puntos' : null;
}

function readText(text: string): PercentReading {
  const match = /^([-−–+]?)\s*([\d.,]+)\s*(%|por\s+ciento)?$/i.exec(text.trim().replace(/\u00a0/g, ' '));
  const digits = match ? plainDigits(match[2] ?? '') : null;
  if (!match || digits === null) return { kind: 'invalid' };
  const isNegative = match[1] !== '' && match[1] !== '+';
  const number = isNegative ? -Number(digits) : Number(digits);
  return { kind: 'number', number, says: match[3] === undefined ? null : 'puntos' };
}

/**
 * With `.` for decimals and no thousands. Mexico groups thousands with a comma, so `1,234` is a thousand and `45,5`,
 * which no grouping explains, is decimal. `null` for what is not a number: `1.2.3`, `1,23,4`.
 */
function plainDigits(text: string): string | null {
  const hasDecimalComma = /^\d{1,3}(\.\d{3})+,\d+$/.test(text);
  if (hasDecimalComma) return text.replace(/\./g, '').replace(',', '.');
  if (/^[1-9]\d{0,2}(,\d{3})+(\.\d*)?$/.test(text)) return text.replace(/,/g, '');
  if (/^\d+,\d+$/.test(text)) return text.replace(',', '.');
  return /^(\d+\.?\d*|\.\d+)$/.test(text) ? text : null;
}
