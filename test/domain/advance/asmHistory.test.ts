import { asmHistory } from '../../../src/domain/advance/asmHistory';
import { closeSummary } from '../../../src/domain/advance/closeSummary';
import { fundamentoOf } from '../../../src/domain/advance/fundamentos';
import { monthChoices } from '../../../src/domain/advance/monthChoices';
import { planMonthClose } from '../../../src/domain/advance/monthClose';
import { parametrosDefaults } from '../../../src/domain/advance/parametros';
import { SEMAFOROS } from '../../../src/domain/advance/semaforo';
import { createCalendar } from '../../../src/domain/calendar/diasHabiles';
import type { Avance } from '../../../src/domain/records';
import { asmOf, day, near } from './asmBuilder';

const row = (periodo: string, fields: Partial<Avance> = {}): Avance => ({
  periodo,
  corte: day('2026-03-31'),
  claveAsm: 'E007-001',
  accion: 1,
  semaforo: 'En tiempo',
  motivo: 'Faltan 90 días.',
  evidenciaEntregada: '',
  observacion: '',
  ...fields,
});

describe('the history of one ASM', () => {
  it('has each month it was closed in, weighted as its actions were then', () => {
    const history = asmHistory(
      [
        row('2026-03', { real: 0.5, programado: 0.4, ponderacion: 3 }),
        row('2026-03', { accion: 2, real: 0.9, ponderacion: 1 }),
        row('2026-02', { real: 0.2 }),
        row('2026-02', { claveAsm: 'E007-002', real: 1 }),
      ],
      'E007-001',
    );
    expect(history.map(({ periodo, real, programado }) => [periodo, real, programado])).toEqual([
      ['2026-02', near(0.2), null],
      ['2026-03', near(0.6), near(0.4)],
    ]);
  });

  it('leaves a gap where nobody captured, and skips what was retired', () => {
    expect(
      asmHistory([row('2026-02'), row('2026-03', { semaforo: 'Retirada', real: 1 })], 'E007-001'),
    ).toEqual([
      { periodo: '2026-02', real: null, programado: null, semaforo: 'En tiempo', motivo: 'Faltan 90 días.' },
    ]);
  });
});

describe('the months that can be captured', () => {
  const TODAY = day('2026-04-08');

  it('begin with the one that is owed, and tell which are closed', () => {
    const { months, suggested, lastClosed } = monthChoices([row('2026-01'), row('2026-02')], TODAY);
    expect(suggested).toBe('2026-03');
    expect(lastClosed).toBe('2026-02');
    expect(months.slice(0, 4)).toEqual([
      { periodo: '2026-04', closed: false },
      { periodo: '2026-03', closed: false },
      { periodo: '2026-02', closed: true },
      { periodo: '2026-01', closed: true },
    ]);
  });

  it('suggest the month in course when none was closed or none is owed', () => {
    expect(monthChoices([], TODAY)).toMatchObject({ suggested: '2026-04', lastClosed: null });
    expect(monthChoices([row('2026-03')], TODAY).suggested).toBe('2026-04');
  });

  it('hold every month closed, however old', () => {
    const { months } = monthChoices([row('2021-05')], TODAY);
    expect(months.at(-1)).toEqual({ periodo: '2021-05', closed: true });
  });
});

describe('what a close leaves, in figures', () => {
  it('counts actions, blanks and states; what was retired is in none', () => {
    const plan = planMonthClose({
      asm: [asmOf([{ avance: 0.5, termino: day('2026-12-31') }, {}]), asmOf([{}], { clave: 'E007-002' })],
      avances: [row('2026-03', { claveAsm: 'E007-009' })],
      periodo: '2026-03',
      corte: day('2026-03-31'),
      parametros: parametrosDefaults,
      calendar: createCalendar({}),
    });
    if (plan.kind === 'refused') throw new Error(plan.problem.kind);
    expect(closeSummary(plan)).toEqual({
      acciones: 3,
      sinInformacion: 2,
      asm: 2,
      semaforo: [
        { etiqueta: 'Sin información', asm: 1 },
        { etiqueta: 'En tiempo', asm: 1 },
      ],
    });
  });
});

describe('the basis of a state', () => {
  it.each(SEMAFOROS)('%s always has one, and cites no other institution’s norm', (etiqueta) => {
    const own = fundamentoOf(etiqueta, 'PUE-E', parametrosDefaults);
    expect(own.tipo).toBe('criterio propio');
    expect(own.cita).toMatch(/\.$/);
    expect(fundamentoOf(etiqueta, 'PUE-M', parametrosDefaults).cita).toMatch(/\S/);
  });

  it('is art. 14 of PUE-M for what it names, and the thresholds in force for the rest', () => {
    expect(fundamentoOf('Atendido', 'PUE-M', parametrosDefaults).cita).toContain('art. 14');
    const strict = { ...parametrosDefaults, riesgoDias: 45 };
    expect(fundamentoOf('En riesgo', 'PUE-M', strict).cita).toContain('45 días');
  });
});
