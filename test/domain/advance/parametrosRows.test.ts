import {
  parametrosDefaults,
  parametrosFromRows,
  parametrosRows,
} from '../../../src/domain/advance/parametrosRows';
import type { CellValue } from '../../../src/domain/cell';

const RIESGO_DIAS = 'Riesgo: días para el término';
const REZAGO = 'Rezago por programado';
const edited = (...rows: readonly (readonly CellValue[])[]) => parametrosFromRows(rows, parametrosDefaults);

test('what is installed reads back the same', () =>
  expect(
    parametrosFromRows(parametrosRows(['asm', 'indicadores']), {
      ...parametrosDefaults,
      riesgoDias: 99,
      rezagoPuntos: 99,
    }),
  ).toEqual(parametrosDefaults));

test('every threshold says its unit, what it is for and that it is our own criterion', () => {
  for (const row of parametrosRows(['asm', 'indicadores'])) {
    expect(row).toHaveLength(5);
    expect(row.filter((cell) => cell === '')).toEqual([]);
    expect(row[4]).toMatch(/criterio propio/i);
  }
});

test.each<[CellValue, number]>([
  [15, 15],
  [0, 0],
  ['15', 15],
  [' 15 días ', 15],
  ['12,5', 12.5],
  ['20 %', 20],
])('%j is a number of %d', (value, expected) =>
  expect(edited([RIESGO_DIAS, value]).riesgoDias).toBe(expected),
);

test.each<[CellValue]>([[''], ['muchos'], [-3], ['-3'], [true], ['#N/A'], [Infinity]])(
  '%j makes no sense as a number of days: the default stays',
  (value) => expect(edited([RIESGO_DIAS, value]).riesgoDias).toBe(30),
);

test.each<[CellValue, boolean]>([
  ['Sí', true],
  ['si', true],
  ['SÍ ', true],
  [true, true],
  [1, true],
  ['No', false],
  [false, false],
  ['quizá', false],
  ['', false],
])('%j turns the rezago by programado to %j', (value, expected) =>
  expect(edited([REZAGO, value]).rezagoProgramado).toBe(expected),
);

test('names are found however they are written, and unknown ones are left alone', () =>
  expect(edited(['  riesgo: DIAS para el termino', 10], ['Otro', 3])).toEqual({
    ...parametrosDefaults,
    riesgoDias: 10,
  }));

test('rows cut short do not break the reading', () =>
  expect(edited([], [RIESGO_DIAS])).toEqual(parametrosDefaults));
