import { isBlank, type CellValue } from '../cell';
import { readPercent } from './readPercent';

/** What a cell of one of our percentage columns holds: they keep fractions under a percent format (rules §6). */
export type OwnPercent =
  | { readonly kind: 'blank' }
  /** A number between 0 and 1: the only good content. */
  | { readonly kind: 'percent'; readonly fraction: number }
  /** A number over 1 and up to 100: somebody typed points over another format. */
  | { readonly kind: 'points'; readonly fraction: number }
  /** Readable, but written as text. */
  | { readonly kind: 'text'; readonly fraction: number }
  | { readonly kind: 'outOfRange' }
  | { readonly kind: 'notANumber' };

export function readOwnPercent(value: CellValue): OwnPercent {
  if (isBlank(value)) return { kind: 'blank' };
  const reading = readPercent({ value });
  if (reading.kind !== 'number') return { kind: 'notANumber' };
  const { number } = reading;
  if (number < 0 || number > 100) return { kind: 'outOfRange' };
  if (typeof value === 'string') {
    const isPoints = reading.says === 'puntos' || number > 1;
    return { kind: 'text', fraction: isPoints ? number / 100 : number };
  }
  return number <= 1 ? { kind: 'percent', fraction: number } : { kind: 'points', fraction: number / 100 };
}
