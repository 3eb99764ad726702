import fc from 'fast-check';
import { dateInWords } from '../../../src/domain/dates/dateInWords';
import { parseDate } from '../../../src/domain/dates/parseDate';
import { serial } from '../../support/anexoIReal';

describe('a date as actas and convenios spell it', () => {
  it.each([
    [2025, 9, 23, 'a los veintitrés días del mes de septiembre de dos mil veinticinco'],
    [2026, 1, 1, 'al primer día del mes de enero de dos mil veintiséis'],
    [2026, 5, 21, 'a los veintiún días del mes de mayo de dos mil veintiséis'],
    [2031, 12, 31, 'a los treinta y un días del mes de diciembre de dos mil treinta y uno'],
    [2022, 2, 16, 'a los dieciséis días del mes de febrero de dos mil veintidós'],
  ])('%i-%i-%i', (year, month, date, words) => {
    expect(dateInWords(serial(year, month, date))).toBe(words);
  });

  it('is read back as the same day, every day from 1901 to 2099', () => {
    fc.assert(
      fc.property(fc.integer({ min: serial(1901, 1, 1), max: serial(2099, 12, 31) }), (date) => {
        expect(parseDate(dateInWords(date))).toMatchObject({ kind: 'date', date });
      }),
    );
  });
});
