import fc from 'fast-check';
import { addDiasHabiles, createCalendar, type Calendar } from '../../../../src/domain/calendar/diasHabiles';
import { fromIso, toIso, weekday } from '../../../../src/domain/dates/dateSerial';
import {
  admitsProrrogaA,
  judgeProrroga,
  limiteSolicitud,
  type ProrrogaRequest,
} from '../../../../src/domain/indicadores/recoleccion/prorroga';
import { diaDeEntrega, ventanaDe } from '../../../../src/domain/indicadores/recoleccion/ventana';
import { monterrey, pueblaEstado } from '../../../../src/domain/perfiles';

const day = (iso: string): number => fromIso(iso) ?? Number.NaN;
const law = createCalendar();
const monterreyWith = (calendar: Calendar) => ({ calendar, perfil: monterrey });
const SUPPOSED = 'Calendario supuesto: LFT 74; capture el acuerdo de su institución.';

/** Figures of March 2026, whose delivery is due on Monday 6 April. */
const judged = (request: Partial<ProrrogaRequest> & { readonly solicitada: number }) =>
  judgeProrroga(monterreyWith(law), { dependencia: 'Parques', mes: '2026-03', tipo: 'A', ...request });

const outcome = (request: Parameters<typeof judged>[0]) => {
  const { procede, resolucion, vence } = judged(request);
  return [procede, resolucion, vence === null ? null : toIso(vence)];
};

describe('prórroga A', () => {
  test('asked for on the last business day before a Monday 6 is accepted by itself until the 8th', () => {
    expect(judged({ solicitada: day('2026-04-03') })).toEqual({
      dependencia: 'Parques',
      mes: '2026-03',
      tipo: 'A',
      solicitada: day('2026-04-03'),
      procede: true,
      resolucion: 'aceptada',
      vence: day('2026-04-08'),
      motivo:
        'Procede: se pidió el viernes 3 de abril de 2026, en tiempo; ' +
        'el último día era el viernes 3 de abril de 2026, 1 día hábil antes del lunes 6 (MTY 7.11). ' +
        'El día 6 cae en lunes, uno de los casos de la prórroga A. ' +
        `Son 2 días naturales sobre el día 6: se entrega a más tardar el miércoles 8 de abril de 2026. ${SUPPOSED}`,
    });
  });

  test.each([['2026-04-04'], ['2026-04-06'], ['2026-04-07']])('asked for on %s is out of time', (asked) => {
    expect(outcome({ solicitada: day(asked) })).toEqual([false, 'negada', null]);
    expect(judged({ solicitada: day(asked) }).motivo).toContain(
      'el último día era el viernes 3 de abril de 2026, 1 día hábil antes del lunes 6 (MTY 7.11). La entrega vence el lunes 6 de abril de 2026.',
    );
  });

  test('does not exist for a 6th that falls on another weekday, and B is named', () => {
    const refused = judged({ mes: '2026-04', solicitada: day('2026-04-30') });
    expect([refused.procede, refused.resolucion, refused.vence]).toEqual([false, 'negada', null]);
    expect(refused.motivo).toBe(
      'No procede: la prórroga A sólo cabe cuando el día 6 es sábado, domingo o lunes, ' +
        'y el 6 de mayo de 2026 es miércoles (MTY 7.11). Por otra causa puede pedirse la B. ' +
        `La entrega vence el miércoles 6 de mayo de 2026. ${SUPPOSED}`,
    );
  });

  test('is asked for until Friday 3 where the Monday itself is not worked (6 February 2023)', () => {
    const request = { mes: '2023-01', solicitada: day('2023-02-03') };
    expect(outcome(request)).toEqual([true, 'aceptada', '2023-02-08']);
    expect(outcome({ ...request, solicitada: day('2023-02-04') })).toEqual([false, 'negada', null]);
  });

  test('that ends on a day not worked stays on it, and says so', () => {
    const calendar = createCalendar({ altas: [{ fecha: day('2026-04-08'), motivo: 'Acuerdo 7/2026' }] });
    const request = {
      dependencia: 'Parques',
      mes: '2026-03',
      tipo: 'A',
      solicitada: day('2026-04-01'),
    } as const;
    expect(judgeProrroga(monterreyWith(calendar), request)).toMatchObject({ vence: day('2026-04-08') });
    expect(judgeProrroga(monterreyWith(calendar), request).motivo).toContain(
      'El 8 de abril de 2026 es inhábil (Acuerdo 7/2026); los días son naturales y no se mueve.',
    );
  });

  test('is denied where the office records so, in time all the same', () => {
    expect(outcome({ solicitada: day('2026-04-01'), resolucion: 'negada' })).toEqual([true, 'negada', null]);
  });
});

describe('prórroga B', () => {
  const asked = { tipo: 'B', solicitada: day('2026-04-02') } as const;

  test('in time waits for the office, and meanwhile the delivery falls due as ever', () => {
    expect(outcome(asked)).toEqual([true, 'pendiente', null]);
    expect(judged(asked).motivo).toContain(
      'Es discrecional: falta que la oficina la acepte o la niegue. La entrega vence el lunes 6 de abril de 2026.',
    );
  });

  test('accepted gives two natural days by our own criterion, or the day that the office says', () => {
    expect(outcome({ ...asked, resolucion: 'aceptada' })).toEqual([true, 'aceptada', '2026-04-08']);
    expect(judged({ ...asked, resolucion: 'aceptada' }).motivo).toContain('(criterio propio)');
    const hasta = day('2026-04-10');
    expect(outcome({ ...asked, resolucion: 'aceptada', hasta })).toEqual([true, 'aceptada', '2026-04-10']);
    expect(judged({ ...asked, resolucion: 'aceptada', hasta }).motivo).toContain(
      'La oficina la aceptó hasta el viernes 10 de abril de 2026',
    );
  });

  test('one day late is denied although the office accepts it, and says so', () => {
    const late = { ...asked, solicitada: day('2026-04-03'), resolucion: 'aceptada' } as const;
    expect(outcome(late)).toEqual([false, 'negada', null]);
    expect(judged(late).motivo).toContain(
      '2 días hábiles antes del lunes 6 (MTY 7.11). Se indicó «aceptada», pero la norma no la permite: queda negada.',
    );
  });

  test('may be asked for whatever the weekday of the 6th', () => {
    expect(outcome({ ...asked, mes: '2026-04', solicitada: day('2026-05-04') })[0]).toBe(true);
  });
});

const someMonth = fc
  .tuple(fc.integer({ min: 2020, max: 2035 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);
const someCalendar = fc
  .array(fc.integer({ min: day('2020-01-01'), max: day('2036-01-31') }), { maxLength: 80 })
  .map((days) => createCalendar({ altas: days.map((fecha) => ({ fecha, motivo: 'Acuerdo' })) }));

test('in any month and calendar a request is in time up to its last day and not one day later', () => {
  fc.assert(
    fc.property(someMonth, someCalendar, fc.constantFrom('A', 'B'), (mes, calendar, tipo) => {
      const limite = limiteSolicitud(calendar, mes, tipo);
      const sixth = diaDeEntrega(mes);
      expect(limite).toBe(addDiasHabiles(calendar, sixth, tipo === 'A' ? -1 : -2));
      const on = (solicitada: number) =>
        judgeProrroga(monterreyWith(calendar), {
          dependencia: 'D',
          mes,
          tipo,
          solicitada,
          resolucion: 'aceptada',
        });
      const inCase = tipo === 'B' || [6, 0, 1].includes(weekday(sixth));
      expect(admitsProrrogaA(mes)).toBe([6, 0, 1].includes(weekday(sixth)));
      expect(on(limite).procede).toBe(inCase);
      expect(on(limite + 1)).toMatchObject({ procede: false, resolucion: 'negada', vence: null });
      if (!inCase) return;
      expect(on(limite).vence).toBe(sixth + 2);
      expect(sixth + 2).toBeGreaterThan(ventanaDe(calendar, mes).vence);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['in time', { tipo: 'A', solicitada: day('2026-04-01') }],
  ['late', { tipo: 'A', solicitada: day('2026-04-06') }],
  ['accepted against the rule', { tipo: 'B', solicitada: day('2026-04-06'), resolucion: 'aceptada' }],
  ['accepted without a day', { tipo: 'B', solicitada: day('2026-04-01'), resolucion: 'aceptada' }],
] as const)('of another institution, %s, is judged by our own criterion and cites nobody', (_, request) => {
  const asked = { dependencia: 'Parques', mes: '2026-03', ...request };
  const { motivo, ...judgement } = judgeProrroga({ calendar: law, perfil: pueblaEstado }, asked);
  expect(motivo).toMatch(/criterio propio: la norma de la institución no señala los de estos datos[.]$/);
  expect(motivo).not.toMatch(/MTY|7\.11|(?:pero|La) norma/);
  expect(judgeProrroga(monterreyWith(law), asked)).toMatchObject(judgement);
});
