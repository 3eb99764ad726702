import type { MonthOfAsm } from '../../src/domain/advance/asmHistory';
import { BOTTOM, chartPoints, pathOf, TOP, WIDTH } from '../../src/taskpane/avance/chartPoints';

const month = (periodo: string, real: number | null): MonthOfAsm => ({
  periodo,
  real,
  programado: null,
  semaforo: 'En tiempo',
  motivo: '',
});

describe('the drawing of a history', () => {
  it('goes from 0 % at the bottom to 100 % at the top, inside its frame', () => {
    const { real } = chartPoints([month('2026-01', 0), month('2026-02', 1)]);
    expect(real.map((point) => point?.y)).toEqual([BOTTOM, TOP]);
    expect(Math.max(...real.map((point) => point?.x ?? 0))).toBeLessThan(WIDTH);
  });

  it('gives its place to a month that nobody closed, and breaks the line there', () => {
    const { real, labels } = chartPoints([
      month('2025-12', 0.1),
      month('2026-02', 0.3),
      month('2026-03', 0.4),
    ]);
    expect(real).toHaveLength(4);
    expect(real[1]).toBeNull();
    expect(pathOf(real)).toMatch(/^M\S+ \S+ M\S+ \S+ L\S+ \S+$/);
    expect(labels.map(({ text }) => text)).toEqual(['dic 2025', 'mar 2026']);
  });

  it('is one dot for one month, and nothing for none', () => {
    expect(chartPoints([month('2026-01', 0.5)])).toMatchObject({ labels: [{ text: 'ene 2026' }] });
    expect(pathOf(chartPoints([]).real)).toBe('');
  });
});
