import fc from 'fast-check';
import { planMonthClose } from '../../../src/domain/advance/monthClose';
import { parametrosDefaults } from '../../../src/domain/advance/parametros';
import { createCalendar } from '../../../src/domain/calendar/diasHabiles';
import { lastDayOf } from '../../../src/domain/dates/periodo';
import type { Accion, Asm, Avance } from '../../../src/domain/records';
import { buildReport } from '../../../src/domain/report/reportModel';
import { asmOf, day, evaluacion, near } from '../advance/asmBuilder';
import { CORTE, reportInput } from './reportInput';

const report = (...args: Parameters<typeof reportInput>) => buildReport(reportInput(...args));

const onTime: Partial<Accion> = { avance: 0.9, termino: CORTE + 60 };
const attended: Partial<Accion> = {
  avance: 1,
  termino: day('2026-05-30'),
  evidenciaEntregada: 'Oficio 7',
  fechaEntrega: day('2026-05-20'),
};
const overdue = (days: number, avance?: number): Partial<Accion> => ({
  termino: CORTE - days,
  ...(avance === undefined ? {} : { avance }),
});
const asm = (clave: string, action: Partial<Accion>, fields: Partial<Asm> = {}): Asm =>
  asmOf([action], { clave, numero: clave.slice(-1), ...fields });

describe('PUE-M art. 14 retold', () => {
  const { semaforo } = report([
    asm('E007-1', attended, { valoracion: 'Atendido' }),
    asm('E007-2', { ...attended, fechaEntrega: day('2026-06-02') }, { valoracion: 'Atendido' }),
    asm('E007-3', { ...attended, evidenciaEntregada: '' }, { valoracion: 'Atendido' }),
    asm('E007-4', overdue(40, 0.5), { valoracion: 'No atendido' }),
    asm('E007-5', overdue(40, 0.5), { valoracion: 'No Aplica' }),
    asm('E007-6', overdue(40, 0.5)),
  ]);
  const count = Object.fromEntries(semaforo.map(({ valor, asm: n }) => [valor, n]));

  test('attended is in full, on time, with evidence; anything less has another name', () =>
    expect(count).toEqual({
      'No aplica': 1,
      Atendido: 1,
      'Atendido fuera de plazo': 1,
      'Concluido sin evidencia': 1,
      'No atendido': 1,
      'En rezago': 1,
      'Sin información': 0,
      'En riesgo': 0,
      'En tiempo': 0,
    }));
});

describe('counts', () => {
  test('every value of a catalogue is there with its count, and blanks are «Sin dato»', () => {
    const { clasificacion, prioridad } = report([
      asm('1', onTime, { clasificacion: 'Institucional', prioridad: 'Alto' }),
      asm('2', onTime, { clasificacion: 'Institucional' }),
      asm('3', onTime),
    ]);
    expect(clasificacion).toEqual([
      { valor: 'Específico', asm: 0 },
      { valor: 'Institucional', asm: 2 },
      { valor: 'Interinstitucional', asm: 0 },
      { valor: 'Intergubernamental', asm: 0 },
      { valor: 'Sin dato', asm: 1 },
    ]);
    expect(prioridad.map(({ asm: n }) => n)).toEqual([1, 0, 0, 2]);
  });

  test('what is in no catalogue is counted apart, so that the sum holds', () =>
    expect(report([asm('1', onTime, { clasificacion: 'Mixto' })]).clasificacion).toContainEqual({
      valor: 'Fuera de catálogo',
      asm: 1,
    }));
});

describe('advance', () => {
  test('«No aplica» and what was not accepted are in no mean', () => {
    const { avance, cifras, detalle } = report([
      asm('1', { ...onTime, avance: 0.4 }),
      asm('2', { ...onTime, avance: 0 }, { valoracion: 'No Aplica' }),
      asm('3', { ...onTime, avance: 0 }, { aceptada: false }),
    ]);
    expect(avance).toMatchObject({ porAsm: 0.4, mediaDeProgramas: 0.4, asm: 1, conInformacion: 1 });
    expect(cifras.asm).toBe(2);
    expect(detalle.map(({ clave, cuenta }) => [clave, cuenta])).toEqual([
      ['1', true],
      ['2', false],
    ]);
  });

  test('a programme whose ASM all are «No aplica» is still listed', () =>
    expect(
      report([asm('1', onTime, { valoracion: 'No Aplica', programa: 'K010' })]).avance.porPrograma,
    ).toEqual([{ programa: 'K010', asm: 0, conInformacion: 0, avance: null }]));

  test('one programme has one name in the whole report', () => {
    const model = report(
      [asm('1', onTime, { programa: 'E007' }), asm('2', overdue(3), { programa: 'E007 - Educación' })],
      {
        evaluaciones: [evaluacion({ programa: 'E007 - Educación Media' }), evaluacion({ programa: 'K010' })],
      },
    );
    expect(model.programas).toEqual(['E007 - Educación Media', 'K010']);
    expect(model.avance.porPrograma.map(({ programa }) => programa)).toEqual(['E007 - Educación Media']);
    expect(model.enRezago[0]?.programa).toBe('E007 - Educación Media');
  });

  test('an ASM that comes twice counts once', () =>
    expect(report([asm('1', onTime), asm('1', onTime)])).toMatchObject({
      cifras: { asm: 1 },
      aceptacion: { total: 1 },
    }));
});

describe('ASM en rezago', () => {
  test('the longest overdue come first, and a blank before any figure', () => {
    const { enRezago } = report([
      asm('1', overdue(5, 0.2)),
      asm('2', overdue(40, 0.9)),
      asm('3', overdue(5)),
      asm('4', onTime),
    ]);
    expect(enRezago.map(({ clave, diasVencido }) => [clave, diasVencido])).toEqual([
      ['2', 40],
      ['3', 5],
      ['1', 5],
    ]);
  });

  test('tells who, since when, why and what is missing', () => {
    const [line] = report([
      asm('1', { ...overdue(12, 0.6), terminoOriginal: day('2026-03-31') }, { responsable: 'Tesorería' }),
    ]).enRezago;
    expect(line).toMatchObject({
      responsable: 'Tesorería',
      termino: CORTE - 12,
      terminoOriginal: day('2026-03-31'),
      diasVencido: 12,
      real: 0.6,
      motivo: 'Venció hace 12 días con 60 %.',
      falta: ['Completar el avance', 'Entregar la evidencia', 'Justificar el retraso en Observaciones'],
    });
  });

  test('its Término is that of the action that made it late, so that the days agree', () => {
    const [line] = report([
      asmOf([overdue(3, 0.2), overdue(9), { ...attended, termino: CORTE - 200 }]),
    ]).enRezago;
    expect([line?.termino, line?.diasVencido]).toEqual([CORTE - 9, 9]);
    expect(line?.falta).toEqual([
      'Capturar el porcentaje de 1 de 3 acciones',
      'Completar el avance de 1 de 3 acciones',
      'Entregar la evidencia de 2 de 3 acciones',
      'Justificar el retraso en Observaciones',
    ]);
  });

  test('a delay that was explained needs no other explanation', () => {
    const explained = asm('1', overdue(12, 0.6), { observaciones: 'Licitación desierta' });
    expect(report([explained]).enRezago[0]?.falta).toEqual(['Completar el avance', 'Entregar la evidencia']);
  });
});

test('what is attended lacks nothing', () =>
  expect(report([asm('1', attended)]).detalle[0]?.falta).toEqual([]));

test('reprogrammed actions show both dates, the most postponed first', () => {
  const { reprogramados, cifras } = report([
    asm('1', { ...onTime, terminoOriginal: CORTE + 30 }),
    asm('2', { ...onTime, terminoOriginal: CORTE - 30 }),
    asm('3', { ...onTime, terminoOriginal: CORTE + 60 }),
    asm('4', { avance: 0.1, terminoOriginal: CORTE }),
  ]);
  expect(
    reprogramados.map(({ clave, terminoOriginal, termino, dias }) => [clave, terminoOriginal, termino, dias]),
  ).toEqual([
    ['4', CORTE, null, null],
    ['2', CORTE - 30, CORTE + 60, 90],
    ['1', CORTE + 30, CORTE + 60, 30],
  ]);
  expect(cifras.reprogramados).toBe(3);
});

test('a Término brought back to the original is not reprogrammed', () =>
  expect(
    report([asm('3', { ...onTime, terminoOriginal: CORTE + 60 })]).detalle[0]?.terminoOriginal,
  ).toBeNull());

describe('history', () => {
  const close = (
    asmOfMonth: readonly Asm[],
    periodo: string,
    avances: readonly Avance[] = [],
  ): readonly Avance[] => {
    const plan = planMonthClose({
      asm: asmOfMonth,
      avances,
      periodo,
      corte: lastDayOf(periodo),
      parametros: parametrosDefaults,
      calendar: createCalendar(),
    });
    return plan.kind === 'plan' ? [...avances, ...plan.rows] : avances;
  };
  const month = (a: number, b: number): readonly Asm[] => [
    asm('1', { ...onTime, avance: a }, { programa: 'E007' }),
    asm('2', { ...onTime, avance: a }, { programa: 'E007' }),
    asm('3', { ...onTime, avance: b }, { programa: 'K010' }),
    asm('4', { ...onTime, avance: 0 }, { programa: 'K010', valoracion: 'No Aplica' }),
  ];
  const avances = close(
    month(0.9, 0.3),
    '2026-07',
    close(month(0.6, 0.3), '2026-05', close(month(0.3, 0.3), '2026-03')),
  );

  test('gives both means of each closed month, up to the month of the cut', () => {
    const { historia } = report(month(0.6, 0.6), { avances });
    expect(historia).toEqual([
      { periodo: '2026-03', porAsm: 0.3, mediaDeProgramas: 0.3, asm: 3, conInformacion: 3 },
      {
        periodo: '2026-05',
        porAsm: near(0.5),
        mediaDeProgramas: near(0.45),
        asm: 3,
        conInformacion: 3,
      },
    ]);
  });

  test('a month that is closed and reported on the same day says the same', () => {
    const model = report(month(0.9, 0.3), { avances, corte: lastDayOf('2026-07') });
    const { porAsm, mediaDeProgramas } = model.avance;
    expect(model.historia.at(-1)).toMatchObject({ periodo: '2026-07', porAsm, mediaDeProgramas });
  });

  test('the variation is against the last month closed before', () => {
    expect(report(month(0.6, 0.6), { avances }).cifras.variacion).toEqual({
      periodo: '2026-05',
      porAsm: near(0.1),
    });
    expect(report(month(0.6, 0.6)).cifras.variacion).toBeNull();
  });
});

describe('acceptance', () => {
  const received = (accepted: number, total: number) =>
    report(Array.from({ length: total }, (_, i) => asm(`${i}`, onTime, { aceptada: i < accepted })))
      .aceptacion;

  test('is told as the Documento Institucional de Trabajo does', () => {
    expect(received(7, 7)).toEqual({
      aceptadas: 7,
      total: 7,
      frase: 'Aceptación de 7 de las 7 recomendaciones.',
    });
    expect(received(6, 7).frase).toBe('Aceptación de 6 de las 7 recomendaciones.');
    expect(received(0, 1).frase).toBe('Aceptación de 0 de 1 recomendación.');
    expect(received(0, 0).frase).toBe('');
  });

  test('speaks only of what an Anexo I asks: a Plan de Acción accepts nothing, it is what was accepted', () => {
    const { respuesta: _asked, ...listed } = asm('9', onTime);
    expect(report([asm('1', onTime), listed])).toMatchObject({
      cifras: { asm: 2 },
      aceptacion: { aceptadas: 1, total: 1 },
    });
  });

  test('does not take a blank answer for a yes', () => {
    const { aceptacion } = report([asm('1', onTime), asm('2', onTime, { respuesta: null })]);
    expect(aceptacion).toMatchObject({ aceptadas: 1, total: 2 });
  });
});

test('the quality of the data is told: what validation found and what is missing', () => {
  const { calidad } = report(
    [
      asm('1', {}, { responsable: '', programa: ' ' }),
      asm('2', { avance: 1, termino: CORTE }),
      asmOf([], { clave: '3' }),
    ],
    { observaciones: { errores: 2, avisos: 1, notas: 0 } },
  );
  expect(calidad.observaciones).toEqual({ errores: 2, avisos: 1, notas: 0 });
  expect(calidad.faltantes.map(({ asm: n }) => n)).toEqual([1, 1, 1, 1, 1, 3, 3, 1, 0]);
});

describe('the sentences beside the figures', () => {
  test('name both means, what is left out and what is assumed', () => {
    const { notas } = report([
      asm('1', { ...onTime, avance: 0.9 }, { programa: 'A' }),
      asm('2', { ...onTime, avance: 0.9 }, { programa: 'A' }),
      asm('3', { ...onTime, avance: 0.3 }, { programa: 'B' }),
      asm('4', { termino: CORTE + 9 }, { programa: 'B' }),
      asm('5', onTime, { programa: 'B', valoracion: 'No Aplica' }),
      asm('6', onTime, { programa: 'B', aceptada: false }),
    ]);
    expect(notas).toEqual([
      'Avance por ASM: promedio de los ASM con información; cada ASM pesa lo mismo.',
      'Media de programas: promedio de los promedios de cada programa; cada programa pesa lo mismo.',
      'Los dos promedios difieren en 10 puntos porque los programas no tienen el mismo número de ASM con información.',
      '3 de 4 ASM con información; los vacíos no cuentan como cero.',
      'Quedan fuera de los promedios 1 ASM «No aplica».',
      'Una recomendación no aceptada no tiene seguimiento.',
      'Calendario supuesto: LFT 74; capture el acuerdo de su institución.',
      'El avance programado es lineal en días hábiles; él y los umbrales del semáforo son criterio propio y se cambian en Parámetros.',
    ]);
  });

  test('an institution that captured its days is not told to', () => {
    const calendar = createCalendar({ altas: [{ fecha: day('2026-05-05'), motivo: 'Batalla de Puebla' }] });
    expect(report([], { calendar }).notas).toContain(
      'Días hábiles: los de la LFT, art. 74, y los que capturó su institución.',
    );
  });
});

test('a report of nothing is made of zeros and blanks', () => {
  const model = report([]);
  expect(model.cifras).toMatchObject({ asm: 0, atendidos: 0, enRezago: 0, variacion: null });
  expect(model.avance).toMatchObject({ porAsm: null, mediaDeProgramas: null });
  expect([model.enRezago, model.historia, model.detalle, model.programas]).toEqual([[], [], [], []]);
});

const anyAsm: fc.Arbitrary<readonly Asm[]> = fc
  .array(
    fc.record({
      programa: fc.constantFrom('E007', 'E007 - Educación', 'K010', ''),
      aceptada: fc.boolean(),
      clasificacion: fc.constantFrom('Específico', 'Institucional', 'Otra', ''),
      accion: fc.record(
        {
          avance: fc.double({ min: 0, max: 1, noNaN: true }),
          termino: fc.integer({ min: CORTE - 90, max: CORTE + 90 }),
        },
        { requiredKeys: [] },
      ),
    }),
    { maxLength: 25 },
  )
  .map((list) =>
    list.map(({ accion, ...fields }, i) => asmOf([accion], { ...fields, clave: `C-${i}`, numero: `${i}` })),
  );

test('counts add up to the ASM in follow-up, and the detail does not depend on the order of the rows', () => {
  fc.assert(
    fc.property(
      anyAsm.chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray([...all], { minLength: all.length })),
      ),
      ([all, shuffled]) => {
        const model = report(all);
        const followed = all.filter(({ aceptada }) => aceptada).length;
        for (const counts of [model.semaforo, model.clasificacion, model.prioridad]) {
          expect(counts.reduce((sum, { asm: n }) => sum + n, 0)).toBe(followed);
        }
        expect(report(shuffled)).toEqual(model);
      },
    ),
  );
});
