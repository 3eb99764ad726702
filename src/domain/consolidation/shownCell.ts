/** Cells as the sheet Conflictos writes them, exactly enough to be read back. */
import { cellText, type CellValue } from '../cell';
import type { ColumnKind } from '../formats/format';
import { fromIso, toIso, FIRST_SERIAL, LAST_SERIAL } from '../dates/dateSerial';
import { formatDate } from '../dates/formatDate';
import { meaningOf } from '../importing/sameValue';
import type { LedgerColumn } from './ledger';

type Kind = ColumnKind['kind'];

/** «30/11/2026», «33.333333333333336 %», «7»: nothing is rounded away. */
export function shownCell(value: CellValue, kind: Kind): string {
  if (typeof value !== 'number') return typeof value === 'string' ? value : cellText(value);
  if (kind === 'date' && isDay(value)) return formatDate(value, 'corta');
  return kind === 'percent' ? `${pointsOf(value)} %` : String(value);
}

/** What was shown, as the cell is to hold it: text that is no date or number of its column stays text. */
export function readShown(text: string, kind: Kind): CellValue {
  if (kind === 'date') return dayIn(text) ?? momentIn(text) ?? text;
  if (kind === 'percent') return numberIn(/^(\S+) %$/.exec(text)?.[1], (points) => points / 100) ?? text;
  return kind === 'number' || kind === 'amount' ? (numberIn(text, (number) => number) ?? text) : text;
}

/** For programs: dates as AAAA-MM-DD, percentages as points 0–100. */
export function jsonCell(value: CellValue, kind: Kind): CellValue {
  if (typeof value !== 'number') return value;
  if (kind === 'date' && isDay(value)) return toIso(value);
  return kind === 'percent' ? pointsOf(value) : value;
}

/**
 * Equal for two cells that say the same, however they hold it. A programme is compared by its whole name: two under
 * one code are different content.
 */
export function saysOf(column: LedgerColumn, value: CellValue): string {
  const plain = typeof value === 'string' ? value.replace(/\r\n?/g, '\n') : value;
  return meaningOf({ key: 'asm', type: column.type }, plain);
}

function isDay(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_SERIAL && value <= LAST_SERIAL;
}

/** `0.07 * 100` is not 7 in binary: the fewest digits that give the fraction back. */
function pointsOf(fraction: number): number {
  const points = Number((fraction * 100).toPrecision(15));
  return points / 100 === fraction ? points : fraction * 100;
}

function dayIn(text: string): number | null {
  const [, day = '', month = '', year = ''] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  return year === '' ? null : fromIso(`${year}-${month}-${day}`);
}

/** A day with its hour, which no date shows. */
function momentIn(text: string): number | null {
  return text.includes('.') ? numberIn(text, (serial) => serial) : null;
}

function numberIn(text: string | undefined, made: (number: number) => number): number | null {
  if (text === undefined || !/^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(text)) return null;
  const number = made(Number(text));
  return Number.isFinite(number) ? number : null;
}
