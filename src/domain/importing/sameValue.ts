import { numeroKey } from '../asm/numero';
import { programaKey } from '../asm/programa';
import { cellText, type CellValue } from '../cell';
import { parseDate } from '../dates/parseDate';
import type { Column } from '../formats/format';
import { readNumber } from '../numbers/readNumber';
import { readPercent } from '../percent/readPercent';
import { cleanMarkup } from '../text/html';

/**
 * What a value says, however the file writes it: equal texts say the same. «2026-10-30» out of a CSV is the date that
 * the workbook keeps, and «7.» its number 7; any other difference of letters is a difference.
 */
export function meaningOf({ key, type }: Pick<Column, 'key' | 'type'>, value: CellValue): string {
  const text = cellText(value);
  if (key === 'programa') return programaKey(text);
  switch (type.kind) {
    case 'date': {
      // In bold it is the same date.
      const reading = parseDate(typeof value === 'string' ? cleanMarkup(value) : value);
      return reading.kind === 'date' ? String(reading.date) : text;
    }
    case 'number':
    case 'amount': {
      const reading = readNumber(value);
      return reading.kind === 'number' ? reading.number.toPrecision(15) : (numeroKey(text) ?? text);
    }
    case 'percent': {
      const reading = readPercent({ value });
      return reading.kind === 'number' && reading.says === null ? reading.number.toPrecision(12) : text;
    }
    default:
      return text;
  }
}
