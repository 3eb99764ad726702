import fc from 'fast-check';
import { monthCloseJson } from '../../../src/domain/advance/monthCloseJson';
import {
  planMonthClose,
  type MonthCloseInput,
  type MonthClosePlan,
  type MonthCloseProblem,
} from '../../../src/domain/advance/monthClose';
import { describeMonthCloseProblem } from '../../../src/domain/advance/monthCloseProblem';
import { parametrosDefaults } from '../../../src/domain/advance/parametros';
import { createCalendar } from '../../../src/domain/calendar/diasHabiles';
import { lastDayOf } from '../../../src/domain/dates/periodo';
import type { Asm, Avance } from '../../../src/domain/records';
import { asmOf, day } from './asmBuilder';

const calendar = createCalendar();

const inputOf = (
  asm: readonly Asm[],
  periodo: string,
  avances: readonly Avance[] = [],
  more: Partial<MonthCloseInput> = {},
): MonthCloseInput => ({
  asm,
  avances,
  periodo,
  corte: lastDayOf(periodo),
  parametros: parametrosDefaults,
  calendar,
  ...more,
});

function plan(...args: Parameters<typeof inputOf>): MonthClosePlan {
  const close = planMonthClose(inputOf(...args));
  if (close.kind === 'refused') throw new Error(`refused: ${close.problem.kind}`);
  return close;
}

function refusal(input: MonthCloseInput): MonthCloseProblem | null {
  const close = planMonthClose(input);
  return close.kind === 'refused' ? close.problem : null;
}

const withAdvance = (avance: number, fields: Partial<Asm> = {}): Asm =>
  asmOf([{ avance, inicio: day('2026-01-05'), termino: day('2026-12-15') }], fields);

describe('the rows of a month', () => {
  test('one per action, with its own figures and the semáforo of its ASM', () => {
    const asm = asmOf(
      [
        { avance: 0.5, ponderacion: 3, termino: day('2026-03-15'), evidenciaEntregada: 'Oficio 1' },
        { termino: day('2026-12-15'), observacion: 'Sin iniciar' },
      ],
      { clave: 'E007-004', programa: 'E007 - Educación' },
    );
    expect(plan([asm], '2026-03').rows).toEqual([
      {
        periodo: '2026-03',
        corte: day('2026-03-31'),
        claveAsm: 'E007-004',
        accion: 1,
        programa: 'E007 - Educación',
        ponderacion: 3,
        real: 0.5,
        semaforo: 'En rezago',
        motivo: 'La acción 1 venció hace 16 días con 50 %.',
        evidenciaEntregada: 'Oficio 1',
        observacion: '',
      },
      {
        periodo: '2026-03',
        corte: day('2026-03-31'),
        claveAsm: 'E007-004',
        accion: 2,
        programa: 'E007 - Educación',
        semaforo: 'En rezago',
        motivo: 'La acción 1 venció hace 16 días con 50 %.',
        evidenciaEntregada: '',
        observacion: 'Sin iniciar',
      },
    ]);
  });

  test('recommendations that were not accepted have none', () => {
    const asm = [withAdvance(0.5), withAdvance(0.1, { clave: 'E007-002', aceptada: false })];
    const { rows, asm: closed } = plan(asm, '2026-03');
    expect(rows.map(({ claveAsm }) => claveAsm)).toEqual(['E007-001']);
    expect(closed.map(({ clave }) => clave)).toEqual(['E007-001']);
  });

  test('an ASM that comes twice is closed once', () =>
    expect(plan([withAdvance(0.5), withAdvance(0.5)], '2026-03').rows).toHaveLength(1));

  test('an ASM without clave is judged, leaves no row, and is told', () => {
    const result = plan([withAdvance(0.5), withAdvance(0.4, { clave: '' })], '2026-03');
    expect(result.rows).toHaveLength(1);
    expect(result.asm).toHaveLength(2);
    expect(result.sinClave).toBe(1);
  });
});

describe('closing the same month again', () => {
  const march = plan([withAdvance(0.5)], '2026-03').rows;

  test('a month never closed is closed, and changes nothing that was there', () =>
    expect(plan([withAdvance(0.5)], '2026-03')).toMatchObject({ change: 'closed', changes: [], motivo: '' }));

  test('without changes it is identical', () =>
    expect(plan([withAdvance(0.5)], '2026-03', march)).toMatchObject({ change: 'identical', changes: [] }));

  test('what a workbook does to texts is no change', () => {
    const observed = asmOf([{ avance: 0.5, observacion: 'Uno\nDos ' }]);
    const rows = plan([observed], '2026-03').rows.map((row) => ({ ...row, observacion: 'Uno\r\nDos' }));
    expect(plan([observed], '2026-03', rows).change).toBe('identical');
  });

  test('with changes it replaces the month and lists each one', () => {
    const again = plan([withAdvance(0.6)], '2026-03', march);
    expect(again.change).toBe('replaced');
    expect(again.rows).toEqual([{ ...march[0], real: 0.6, motivo: 'Faltan 259 días y lleva 60 %.' }]);
    expect(again.changes).toEqual([
      { claveAsm: 'E007-001', accion: 1, campo: 'real', antes: 0.5, despues: 0.6 },
      {
        claveAsm: 'E007-001',
        accion: 1,
        campo: 'motivo',
        antes: 'Faltan 259 días y lleva 50 %.',
        despues: 'Faltan 259 días y lleva 60 %.',
      },
    ]);
  });

  test('a figure that was erased is a change to blank', () => {
    const erased = asmOf([{ inicio: day('2026-01-05'), termino: day('2026-12-15') }]);
    expect(plan([erased], '2026-03', march).changes).toContainEqual({
      claveAsm: 'E007-001',
      accion: 1,
      campo: 'real',
      antes: 0.5,
      despues: '',
    });
  });

  test('an action that left follow-up keeps its row, which no longer counts', () => {
    const two = asmOf([{ avance: 0.2 }, { avance: 0.8 }]);
    const closed = plan([two], '2026-03').rows;
    const one = { ...two, acciones: two.acciones.slice(0, 1) };
    const again = plan([one], '2026-03', closed);
    expect(again.change).toBe('replaced');
    expect(again.rows[1]).toMatchObject({ accion: 2, real: 0.8, semaforo: 'Retirada' });
    expect(plan([one], '2026-04', again.rows).asm[0]?.variacion).toBe(0);
    expect(plan([one], '2026-03', again.rows).change).toBe('identical');
  });

  test('months that are not being closed are left alone', () => {
    const april = plan([withAdvance(0.7)], '2026-04', march);
    expect(april.change).toBe('closed');
    expect(april.rows.map(({ periodo }) => periodo)).toEqual(['2026-04']);
  });

  test('closing what was just closed is identical, whatever the ASM', () => {
    const anyAsm = fc
      .array(
        fc.record(
          {
            avance: fc.double({ min: 0, max: 1, noNaN: true }),
            ponderacion: fc.nat(5),
            numero: fc.integer({ min: 1, max: 3 }),
            termino: fc.integer({ min: day('2025-01-01'), max: day('2027-01-01') }),
            observacion: fc.string(),
          },
          { requiredKeys: [] },
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((acciones) => asmOf(acciones));
    fc.assert(
      fc.property(anyAsm, anyAsm, (first, second) => {
        const closed = plan([first], '2026-03').rows;
        const again = plan([second], '2026-03', closed).rows;
        expect(plan([second], '2026-03', again).change).toBe('identical');
      }),
    );
  });
});

describe('a month that is followed by another closed one', () => {
  const asm = [withAdvance(0.5)];
  const march = plan(asm, '2026-03').rows;
  const closed = [...march, ...plan(asm, '2026-05', march).rows];

  test.each(['2026-03', '2026-04', '2025-12'])('%s is not opened without a reason', (periodo) =>
    expect(refusal(inputOf(asm, periodo, closed))).toEqual({
      kind: 'monthIsFollowed',
      periodo,
      posterior: '2026-05',
    }),
  );

  test('blank space is no reason', () =>
    expect(refusal(inputOf(asm, '2026-03', closed, { reabrir: '  ' }))?.kind).toBe('monthIsFollowed'));

  test('with a reason it is opened, and the later month is not touched', () => {
    const opened = plan([withAdvance(0.6)], '2026-03', closed, { reabrir: ' Oficio 12 corrige marzo ' });
    expect(opened).toMatchObject({ change: 'replaced', motivo: 'Oficio 12 corrige marzo' });
    expect(new Set(opened.rows.map(({ periodo }) => periodo))).toEqual(new Set(['2026-03']));
  });

  test('the last month needs none, and one that is given is not told', () =>
    expect(plan([withAdvance(0.6)], '2026-05', closed, { reabrir: 'Porque sí' })).toMatchObject({
      change: 'replaced',
      motivo: '',
    }));
});

describe('variation', () => {
  const january = plan([withAdvance(0.2)], '2026-01').rows;

  test('is against the last month closed before, though months are missing between', () => {
    const [asm] = plan([withAdvance(0.5)], '2026-04', january).asm;
    expect(asm?.variacion).toBeCloseTo(0.3, 12);
  });

  test('of a month opened again, against the one before it', () => {
    const march = plan([withAdvance(0.9)], '2026-03', january).rows;
    const opened = plan([withAdvance(0.25)], '2026-02', [...january, ...march], { reabrir: 'Faltó' });
    expect(opened.asm[0]?.variacion).toBeCloseTo(0.05, 12);
  });

  test('of the last month closed again, not against itself', () => {
    const closed = [...january, ...plan([withAdvance(0.5)], '2026-02', january).rows];
    expect(plan([withAdvance(0.6)], '2026-02', closed).asm[0]?.variacion).toBeCloseTo(0.4, 12);
  });

  test('there is none without a previous month, or without a figure in one of them', () => {
    const blank = asmOf([{}]);
    expect(plan([withAdvance(0.2)], '2026-01').asm[0]?.variacion).toBeNull();
    expect(plan([blank], '2026-02', january).asm[0]?.variacion).toBeNull();
    expect(plan([withAdvance(0.2)], '2026-02', plan([blank], '2026-01').rows).asm[0]?.variacion).toBeNull();
    expect(plan([withAdvance(0.2, { clave: 'E007-009' })], '2026-02', january).asm[0]?.variacion).toBeNull();
  });

  test('compares weighted figures with the weights that the month had', () => {
    const before = asmOf([
      { avance: 1, ponderacion: 1 },
      { avance: 0, ponderacion: 3 },
    ]);
    const after = asmOf([
      { avance: 1, ponderacion: 1 },
      { avance: 0, ponderacion: 1 },
    ]);
    const [asm] = plan([after], '2026-02', plan([before], '2026-01').rows).asm;
    expect(asm?.variacion).toBe(0.25);
  });
});

describe('what cannot be closed', () => {
  const asm = [withAdvance(0.5)];
  const corte = day('2026-03-31');
  const cases: readonly [MonthCloseInput, string][] = [
    [
      { ...inputOf(asm, '2026-03'), periodo: '2026-13' },
      '«2026-13» no es un mes. Escríbalo como AAAA-MM, por ejemplo 2026-03.',
    ],
    [
      { ...inputOf(asm, '2026-03'), periodo: 'marzo' },
      '«marzo» no es un mes. Escríbalo como AAAA-MM, por ejemplo 2026-03.',
    ],
    [
      inputOf(asm, '2026-04', [], { corte }),
      'La fecha de corte (31/03/2026) es anterior a abril de 2026. Use un día del mes que se cierra o posterior.',
    ],
    [
      inputOf([], '2026-03'),
      'No hay ASM aceptados que cerrar. Capture o importe los ASM antes de cerrar el mes.',
    ],
    [
      inputOf(asm, '2026-02', plan(asm, '2026-03').rows),
      'Después de febrero de 2026 ya se cerró marzo de 2026. Para reabrirlo escriba el motivo; los meses posteriores no se recalculan.',
    ],
  ];
  test.each(cases)('case %#', (input, sentence) => {
    const problem = refusal(input);
    expect(problem && describeMonthCloseProblem(problem)).toBe(sentence);
  });
});

test('as JSON, percentages go from 0 to 100 and the variation is in points', () => {
  const january = plan([withAdvance(0.6)], '2026-01').rows;
  const asm = [
    asmOf([{ avance: 0.7, termino: day('2026-12-15') }]),
    asmOf([{}], { clave: 'E007-002', numero: '2', programa: 'K010' }),
  ];
  expect(monthCloseJson(plan(asm, '2026-02', january))).toEqual({
    periodo: '2026-02',
    fecha: '2026-02-28',
    asm: [
      {
        clave: 'E007-001',
        numero: '1',
        programa: 'E007',
        real: 70,
        programado: null,
        semaforo: 'En tiempo',
        motivo: 'Faltan 290 días y lleva 70 %.',
        variacion: 10,
      },
      {
        clave: 'E007-002',
        numero: '2',
        programa: 'K010',
        real: null,
        programado: null,
        semaforo: 'Sin información',
        motivo: 'No tiene porcentaje de avance. Tampoco tiene fecha de término.',
        variacion: null,
      },
    ],
  });
});
