/** What the cell of a figure says: its number in the unit of its variable, or why it is not one. */
import type { CellValue } from '../../../cell';
import { readNumber } from '../../../numbers/readNumber';
import { shownFigure } from '../../../numbers/shownFigure';
import { foldText } from '../../../text/foldText';

export type Figure =
  | {
      readonly kind: 'number';
      readonly number: number;
      /** The cell had a percentage format over a fraction: 0.45 shown as 45 %. */
      readonly fromFraction: boolean;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'notAvailable'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly text: string }
  /** A per cent of a variable that is not counted in per cents. */
  | { readonly kind: 'percentOfCount'; readonly text: string }
  /** Beyond what the sent table lets be captured: zeros too many, or something that is no figure. */
  | { readonly kind: 'tooLarge'; readonly text: string }
  /** Excel took it for a date: «3/4» becomes 3 April. */
  | { readonly kind: 'date' };

/** Either side of zero; any figure that a government counts fits. */
export const LARGEST_FIGURE = 1e15;

/** No figure is written longer; more is prose, not worth reading letter by letter. */
const LONGEST_FIGURE = 60;

/**
 * @param numberFormat Excel's format code of the cell; `''` when there is none
 * @param unidad of the variable, as its ficha says it
 */
export function readFigure(value: CellValue, numberFormat: string, unidad: string): Figure {
  if (typeof value === 'string' && value.trim().length > LONGEST_FIGURE) {
    return { kind: 'unreadable', text: value.trim() };
  }
  const reading = readNumber(value);
  if (reading.kind !== 'number') return reading;
  const { number } = reading;
  const shown = withoutLiterals(numberFormat);
  if (!reading.wasText && isDateFormat(shown)) return { kind: 'date' };
  const isFraction = !reading.wasText && shown.includes('%');
  const points = isFraction ? tidy(number * 100) : number;
  if (Math.abs(points) > LARGEST_FIGURE) return { kind: 'tooLarge', text: shownFigure(points) };
  if (!isFraction && !reading.isPercent) return { kind: 'number', number, fromFraction: false };
  return isPercentUnit(unidad)
    ? { kind: 'number', number: points, fromFraction: isFraction }
    : { kind: 'percentOfCount', text: `${points} %` };
}

/** «Porcentaje», «%», «por ciento», «puntos porcentuales». */
export function isPercentUnit(unidad: string): boolean {
  return /%|porcent|por ?cient/.test(foldText(unidad));
}

/** Units of which a figure below zero says nothing odd; all the others count things. */
export function mayBeNegative(unidad: string): boolean {
  const folded = foldText(unidad);
  return isPercentUnit(unidad) || /tasa|variacion|puntos|grados|saldo|peso|\$|mxn|diferencia/.test(folded);
}

/** What a format code shows between quotes, after a backslash or in brackets is no instruction. */
function withoutLiterals(code: string): string {
  return code
    .slice(0, 300)
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '');
}

function isDateFormat(code: string): boolean {
  return code !== 'General' && /[dy]|m{3}|h:|:m|m\/|\/m/i.test(code);
}

/** 0.07 × 100 is 7.000000000000001: Excel keeps fifteen digits. */
function tidy(number: number): number {
  return Number(number.toPrecision(15));
}
