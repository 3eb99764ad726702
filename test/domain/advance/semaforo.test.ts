import { parametrosDefaults, type Parametros } from '../../../src/domain/advance/parametros';
import {
  requiereAtencion,
  semaforo,
  SEMAFOROS,
  severity,
  type Juicio,
} from '../../../src/domain/advance/semaforo';
import { addDiasHabiles, createCalendar } from '../../../src/domain/calendar/diasHabiles';
import type { Accion, Asm } from '../../../src/domain/records';
import { asmOf, day } from './asmBuilder';

const calendar = createCalendar();
const CORTE = day('2026-06-30');

const judge = (
  acciones: readonly Partial<Accion>[],
  fields: Partial<Asm> = {},
  parametros: Partial<Parametros> = {},
): Juicio => semaforo(asmOf(acciones, fields), CORTE, { ...parametrosDefaults, ...parametros }, calendar);

/** State and reason, as they stand side by side. */
const seen = (...args: Parameters<typeof judge>): readonly [string, string] => {
  const { etiqueta, motivo } = judge(...args);
  return [etiqueta, motivo];
};

const done = { avance: 1, termino: day('2026-05-30') };
const delivered = { ...done, evidenciaEntregada: 'Oficio SE-1/2026', fechaEntrega: day('2026-05-12') };
const deliveredLate = { ...delivered, fechaEntrega: day('2026-06-12') };

describe('No aplica', () => {
  test('comes before everything else (PUE-M art. 14: causes beyond the dependency)', () => {
    const overdue = { avance: 0.2, termino: day('2026-01-31') };
    expect(seen([overdue], { valoracion: 'No Aplica' })).toEqual([
      'No aplica',
      'Su valoración es «No Aplica»; no cuenta en los promedios.',
    ]);
    expect(judge([delivered], { valoracion: 'No Aplica' }).etiqueta).toBe('No aplica');
  });
});

describe('Atendido', () => {
  test('is 100 %, with evidence delivered, on time', () => {
    expect(seen([delivered])).toEqual([
      'Atendido',
      '100 % con evidencia entregada el 12/05/2026, dentro de su término (30/05/2026).',
    ]);
  });

  test('on the very day of the Término it is on time, and the day after it is not', () => {
    expect(judge([{ ...delivered, fechaEntrega: done.termino }]).etiqueta).toBe('Atendido');
    expect(seen([{ ...delivered, fechaEntrega: done.termino + 1 }])).toEqual([
      'Atendido fuera de plazo',
      '100 % con evidencia entregada el 31/05/2026, 1 día después de su término (30/05/2026).',
    ]);
  });

  test('follows the Término in force, not the original', () => {
    const reprogrammed = { ...deliveredLate, termino: day('2026-06-30'), terminoOriginal: done.termino };
    expect(judge([reprogrammed]).etiqueta).toBe('Atendido');
  });

  test('evidence without a date of delivery cannot be called late, and the reason says so', () => {
    const undated = { ...done, evidenciaEntregada: 'Oficio SE-1/2026' };
    expect(seen([undated])).toEqual([
      'Atendido',
      '100 % con evidencia entregada. Falta la fecha de entrega: se supone a tiempo.',
    ]);
    expect(judge([delivered, undated]).motivo).toBe(
      '100 % y evidencia entregada en sus 2 acciones, dentro de su término. Falta la fecha de entrega de 1 acción: se supone a tiempo.',
    );
  });

  test('without a Término nothing is late', () => {
    const open = { avance: 1, evidenciaEntregada: 'Oficio 9', fechaEntrega: day('2026-06-12') };
    expect(seen([open])).toEqual([
      'Atendido',
      '100 % con evidencia entregada el 12/06/2026; no tiene fecha de término.',
    ]);
  });

  test('facts rule over the valoración: delivered in full is not «No atendido»', () =>
    expect(judge([delivered], { valoracion: 'No atendido' }).etiqueta).toBe('Atendido'));

  test('the valoración alone does not make it: 99.996 % is not 100 %', () => {
    const almost = { ...delivered, avance: 0.99996, termino: day('2026-12-31') };
    expect(seen([almost], { valoracion: 'Atendido' })).toEqual([
      'En tiempo',
      'Faltan 184 días y lleva 99.9 %.',
    ]);
  });

  test('one action late makes the ASM late', () =>
    expect(seen([delivered, deliveredLate])).toEqual([
      'Atendido fuera de plazo',
      '100 % en sus 2 acciones; la evidencia de la 2 se entregó el 12/06/2026, 13 días después de su término (30/05/2026).',
    ]));

  test('several late: the reason tells the latest and how many', () =>
    expect(judge([{ ...delivered, fechaEntrega: day('2026-06-01') }, delivered, deliveredLate]).motivo).toBe(
      '100 % en sus 3 acciones; la evidencia de la 3 se entregó el 12/06/2026, 13 días después de su término (30/05/2026). 2 de 3 acciones se entregaron tarde.',
    ));

  test('an action that weighs nothing must be finished too', () =>
    expect(judge([delivered, { avance: 0.5, ponderacion: 0, termino: day('2026-12-31') }])).toMatchObject({
      etiqueta: 'En tiempo',
      real: 1,
    }));
});

describe('Concluido sin evidencia', () => {
  test('is 100 % and nothing delivered', () => {
    expect(seen([{ ...done, termino: day('2026-12-31') }])).toEqual([
      'Concluido sin evidencia',
      'Reporta 100 % y no hay evidencia entregada.',
    ]);
  });

  test('overdue it is still not En rezago, and the reason tells since when', () => {
    expect(seen([done])).toEqual([
      'Concluido sin evidencia',
      'Reporta 100 % y no hay evidencia entregada. Su término venció hace 31 días.',
    ]);
    expect(judge([done]).diasVencido).toBe(0);
  });

  test.each(['-', 'N/A', 'Pendiente', '  '])('%j is no evidence', (evidenciaEntregada) =>
    expect(judge([{ ...done, evidenciaEntregada }]).etiqueta).toBe('Concluido sin evidencia'),
  );

  test('the evidence of every action is needed', () =>
    expect(seen([delivered, { ...done, termino: day('2026-06-30') }])).toEqual([
      'Concluido sin evidencia',
      'Reporta 100 % y falta la evidencia entregada de 1 de 2 acciones.',
    ]));

  test('comes before No atendido', () =>
    expect(judge([done], { valoracion: 'No atendido' }).etiqueta).toBe('Concluido sin evidencia'));
});

describe('No atendido', () => {
  test('is what the valoración says, though the Término is past', () => {
    const overdue = { avance: 0.6, termino: day('2026-06-18') };
    expect(seen([overdue], { valoracion: 'No atendido' })).toEqual([
      'No atendido',
      'Su valoración es «No atendido», con 60 %.',
    ]);
    expect(judge([{}], { valoracion: 'No atendido' }).motivo).toBe(
      'Su valoración es «No atendido», sin porcentaje.',
    );
  });
});

describe('En rezago', () => {
  test('is overdue with less than 100 %', () => {
    expect(seen([{ avance: 0.6, termino: day('2026-06-18') }])).toEqual([
      'En rezago',
      'Venció hace 12 días con 60 %.',
    ]);
    expect(judge([{ avance: 0.6, termino: day('2026-06-18') }]).diasVencido).toBe(12);
  });

  test('the day of the Término is not overdue; the next one is', () => {
    expect(judge([{ avance: 0.9, termino: CORTE }]).etiqueta).toBe('En tiempo');
    expect(seen([{ avance: 0.9, termino: CORTE - 1 }])).toEqual(['En rezago', 'Venció hace 1 día con 90 %.']);
  });

  test('with 99.996 % it is still late and never shows 100 %', () =>
    expect(seen([{ avance: 0.99996, termino: CORTE - 2 }])).toEqual([
      'En rezago',
      'Venció hace 2 días con 99.9 %.',
    ]));

  test('a blank that is overdue is late, not «Sin información»', () =>
    expect(seen([{ termino: CORTE - 12 }])).toEqual(['En rezago', 'Venció hace 12 días sin porcentaje.']));

  test('one overdue action is enough', () => {
    const acciones = [
      { avance: 1, termino: CORTE - 40 },
      { avance: 0.6, termino: CORTE - 12 },
      { avance: 0.9, termino: CORTE + 200 },
    ];
    expect(seen(acciones)).toEqual(['En rezago', 'La acción 2 venció hace 12 días con 60 %.']);
  });

  test('of several overdue actions the oldest is told and counted', () => {
    const juicio = judge([{ termino: CORTE - 3 }, { avance: 0.1, termino: CORTE - 40 }, { avance: 1 }]);
    expect(juicio.motivo).toBe('Vencieron 2 de 3 acciones; la 2, hace 40 días con 10 %.');
    expect(juicio.diasVencido).toBe(40);
  });

  describe('by the programado, only where the institution turned it on', () => {
    // Twenty business days, half of them gone by the cut date.
    const half = { inicio: day('2026-06-16'), termino: day('2026-07-14') };
    const on = { rezagoProgramado: true };

    test('more than 15 points behind is late', () => {
      expect(seen([{ ...half, avance: 0.3 }], {}, on)).toEqual([
        'En rezago',
        'Lleva 30 % y lo programado es 50 %: está más de 15 puntos abajo.',
      ]);
      expect(judge([{ ...half, avance: 0.3 }], {}, on).diasVencido).toBe(0);
    });

    test('exactly 15 points behind is not', () =>
      expect(judge([{ ...half, avance: 0.35 }], {}, on).etiqueta).toBe('En riesgo'));

    test('turned off it is only at risk', () =>
      expect(judge([{ ...half, avance: 0.3 }]).etiqueta).toBe('En riesgo'));

    test('the points are those of Parámetros', () =>
      expect(judge([{ ...half, avance: 0.3 }], {}, { ...on, rezagoPuntos: 20 }).etiqueta).toBe('En riesgo'));
  });
});

describe('Sin información', () => {
  test('is a blank percentage that is not overdue', () => {
    expect(seen([{ termino: CORTE + 15 }])).toEqual([
      'Sin información',
      'No tiene porcentaje de avance. Faltan 15 días.',
    ]);
    expect(judge([{ termino: CORTE }]).motivo).toBe('No tiene porcentaje de avance. Vence hoy.');
  });

  test('zero is information', () =>
    expect(judge([{ avance: 0, termino: CORTE + 100 }]).etiqueta).toBe('En tiempo'));

  test('comes before En riesgo: an absent figure is behind nothing', () => {
    const plan = { inicio: day('2026-01-05'), termino: day('2026-07-15') };
    expect(judge([plan])).toMatchObject({ etiqueta: 'Sin información', real: null });
    expect(judge([plan]).programado).toBeGreaterThan(0.9);
  });

  test('without actions or dates it says so', () => {
    expect(seen([])).toEqual(['Sin información', 'No tiene acciones ni porcentaje de avance capturados.']);
    expect(judge([{}]).motivo).toBe('No tiene porcentaje de avance. Tampoco tiene fecha de término.');
  });

  test('with the percentage of some actions, what is known is judged and the blanks are told', () => {
    const acciones = [{ avance: 0.6 }, {}, {}].map((one) => ({ ...one, termino: CORTE + 90 }));
    expect(seen(acciones)).toEqual([
      'En tiempo',
      'Faltan 90 días para la acción 1; el ASM lleva 60 %. 2 de 3 acciones no tienen porcentaje.',
    ]);
  });
});

describe('En riesgo', () => {
  test.each([
    [30, 0.79, 'En riesgo'],
    [31, 0.79, 'En tiempo'],
    [30, 0.8, 'En tiempo'],
    [30, 0.7996, 'En riesgo'],
    [0, 0.79, 'En riesgo'],
  ])('%d days left with %d is %s', (left, avance, etiqueta) =>
    expect(judge([{ avance, termino: CORTE + left }]).etiqueta).toBe(etiqueta),
  );

  test.each([
    [15, 'Faltan 15 días y lleva 60 %.'],
    [1, 'Falta 1 día y lleva 60 %.'],
    [0, 'Vence hoy y lleva 60 %.'],
  ])('with %d days left it says «%s»', (left, motivo) =>
    expect(judge([{ avance: 0.6, termino: CORTE + left }]).motivo).toBe(motivo),
  );

  test('79.96 % is told as 79.9 %: the threshold is not crossed by rounding', () =>
    expect(judge([{ avance: 0.7996, termino: CORTE + 10 }]).motivo).toBe('Faltan 10 días y lleva 79.9 %.'));

  describe('behind the programado', () => {
    // Forty business days; twenty gone by the cut date.
    const half = { inicio: day('2026-06-02'), termino: day('2026-07-28') };

    test('exactly 5 points behind is on time', () =>
      expect(judge([{ ...half, avance: 0.45 }], {}, { riesgoDias: 0 })).toMatchObject({
        etiqueta: 'En tiempo',
        programado: 0.5,
      }));

    test('more than 5 points behind is at risk', () =>
      expect(seen([{ ...half, avance: 0.4499 }], {}, { riesgoDias: 0 })).toEqual([
        'En riesgo',
        'Lleva 44.9 % y lo programado es 50 %: está más de 5 puntos abajo.',
      ]));

    test('both reasons are told when both hold', () =>
      expect(seen([{ ...half, avance: 0.4 }])).toEqual([
        'En riesgo',
        'Faltan 28 días y lleva 40 %. Está más de 5 puntos abajo de lo programado (50 %).',
      ]));
  });

  test('every point of the programado minus five is a boundary, whatever floating arithmetic makes of it', () => {
    // A hundred business days: each one is a point.
    const inicio = day('2026-01-05');
    const termino = addDiasHabiles(calendar, inicio, 100);
    const withProgramado = (points: number, avance: number) =>
      semaforo(
        asmOf([{ inicio, termino, avance }]),
        addDiasHabiles(calendar, inicio, points),
        { ...parametrosDefaults, riesgoDias: 0 },
        calendar,
      );
    for (let points = 5; points < 100; points += 1) {
      expect(withProgramado(points, (points - 5) / 100).etiqueta).toBe('En tiempo');
      if (points > 5) expect(withProgramado(points, (points - 5) / 100 - 0.0001).etiqueta).toBe('En riesgo');
    }
  });

  test('one action that ends soon and is behind is enough', () =>
    expect(
      seen([{ avance: 1 }, { avance: 0.6, termino: CORTE + 15 }, { avance: 0.9, termino: CORTE + 20 }]),
    ).toEqual(['En riesgo', 'Faltan 15 días para la acción 2, que lleva 60 %.']));

  test('an action that ends soon without a percentage has not shown that it gets there', () =>
    expect(seen([{ avance: 1 }, { termino: CORTE + 10 }])).toEqual([
      'En riesgo',
      'Faltan 10 días para la acción 2, que no tiene porcentaje.',
    ]));

  test('an action far ahead does not put at risk the one that ends soon and is nearly done', () =>
    expect(
      seen([
        { avance: 0.9, termino: CORTE + 20 },
        { avance: 0.1, termino: CORTE + 200 },
      ]),
    ).toEqual(['En tiempo', 'Faltan 20 días para la acción 1; el ASM lleva 50 %.']));
});

describe('En tiempo', () => {
  test('is everything else', () =>
    expect(seen([{ avance: 0.6, termino: CORTE + 45 }])).toEqual([
      'En tiempo',
      'Faltan 45 días y lleva 60 %.',
    ]));

  test('an ASM without a Término says so', () =>
    expect(seen([{ avance: 0.6 }])).toEqual(['En tiempo', 'No tiene fecha de término; lleva 60 %.']));
});

test('every state has a place in the order of severity, late first', () => {
  const ordered = [...SEMAFOROS].sort((a, b) => severity(a) - severity(b));
  expect(ordered[0]).toBe('En rezago');
  expect(new Set(SEMAFOROS.map(severity)).size).toBe(SEMAFOROS.length);
  expect(Math.min(...SEMAFOROS.map(severity))).toBe(0);
});

test('what asks for attention is what somebody must chase, ask for or evidence', () =>
  expect(SEMAFOROS.filter(requiereAtencion)).toEqual([
    'Concluido sin evidencia',
    'No atendido',
    'En rezago',
    'Sin información',
    'En riesgo',
  ]));
