import { mesEnRecoleccion, monthsToCollect } from '../../src/taskpane/recoleccion/months';
import { serial } from '../support/anexoIReal';
import { seguimientoOf } from '../support/seguimiento';

describe('the month that is collected', () => {
  const { calendar } = seguimientoOf([]);

  test('changes on the day when the next tables are sent', () => {
    expect(mesEnRecoleccion(calendar, serial(2026, 3, 30))).toBe('2026-02');
    expect(mesEnRecoleccion(calendar, serial(2026, 3, 31))).toBe('2026-03');
    expect(mesEnRecoleccion(calendar, serial(2026, 1, 10))).toBe('2025-12');
  });

  test('can be any of the last year, the one in course too', () => {
    const months = monthsToCollect(seguimientoOf([]), serial(2026, 3, 10));
    expect([months[0], months.at(-1), months.length]).toEqual(['2026-03', '2025-04', 12]);
  });
});
