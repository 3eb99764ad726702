import { book, changesOf, delivery, PARQUES_ROWS, receiptOf, told, type DeliveredRow } from './deliveries';

const [ATENDIDAS, RECIBIDAS, COBERTURA] = PARQUES_ROWS as [DeliveredRow, DeliveredRow, DeliveredRow];
const withDato = (dato: DeliveredRow[3], format?: string) =>
  delivery({
    rows: [[ATENDIDAS[0], ATENDIDAS[1], ATENDIDAS[2], dato], RECIBIDAS, COBERTURA],
    ...(format === undefined ? {} : { formats: [format] }),
  });

describe('figures that are taken', () => {
  test('go to the month of their variable, and nothing is left to say', () => {
    expect(told(receiptOf(delivery()))).toEqual([]);
    expect(changesOf([delivery()])).toEqual(['P-01 Marzo:  → 45', 'P-01 Marzo:  → 50', 'P-02 Marzo:  → 43']);
  });

  test.each(['1,234.50', '$1,234.50', '1 234.50'])('written as text: %j', (dato) => {
    expect(changesOf([withDato(dato)])[0]).toBe('P-01 Marzo:  → 1234.5');
  });

  test('zero is a figure', () => expect(changesOf([withDato(0)])[0]).toBe('P-01 Marzo:  → 0'));

  test('a percentage as Excel shows it is told and taken in points', () => {
    const file = delivery({ rows: [['P-02', 'Cobertura', 'Porcentaje', 0.45]], formats: ['0%'] });
    expect(changesOf([file])).toEqual(['P-02 Marzo:  → 45']);
    expect(told(receiptOf(file))[0]).toBe('nota F6: La celda tiene formato de porcentaje: se tomó 45.');
  });

  test('what the liaison comments stays beside them', () => {
    const file = delivery({
      rows: [['P-01', 'Atendidas', 'solicitudes', 45, 'Faltó un módulo'], RECIBIDAS, COBERTURA],
    });
    const receipt = receiptOf(file);
    expect(told(receipt)).toEqual(['nota G6: Comentario del enlace: «Faltó un módulo»']);
    expect(receipt.entrega).toMatchObject({
      estado: 'validada',
      observaciones: 'G6: Comentario del enlace: «Faltó un módulo»',
    });
  });
});

describe('what is corroborated with the liaison (MTY 7.14)', () => {
  test.each([
    ['a blank cell', withDato(''), 'aviso F6: El dato está vacío.'],
    ['«n/d»', withDato('n/d'), 'aviso F6: Dice «n/d» en lugar de una cifra.'],
    ['a word', withDato('doce'), 'error F6: «doce» no se puede leer como una cifra.'],
    [
      'a percentage of things',
      withDato('45 %'),
      'error F6: Dice 45 %, pero la variable se mide en «solicitudes».',
    ],
    ['a date', withDato(46_115, 'd-mmm'), 'error F6: La celda tiene formato de fecha'],
  ])('%s is not taken', (_, file, says) => {
    const receipt = receiptOf(file);
    expect(told(receipt)).toEqual([expect.stringContaining(says)]);
    expect(receipt.estado).toBe('aceptado con observaciones');
    expect(receipt.entrega).toMatchObject({ estado: 'con inconsistencias', cifras: 2 });
    expect(changesOf([file])).toEqual(['P-01 Marzo:  → 50', 'P-02 Marzo:  → 43']);
  });

  test('a formula without a result is not taken either', () => {
    const file = delivery({
      rows: [[ATENDIDAS[0], ATENDIDAS[1], '', ''], RECIBIDAS, COBERTURA],
      uncalculated: [0],
    });
    expect(told(receiptOf(file))).toEqual([
      expect.stringContaining('error F6: La celda tiene una fórmula sin resultado'),
    ]);
  });

  test.each([
    ['a negative count', withDato(-5), /^aviso F6: Dice -5, menor que cero/],
    ['more than ten times the usual', withDato(450), /^nota F6: Dice 450 y lo usual .* es 42/],
    ['less than a tenth of the usual', withDato(4), /^nota F6: Dice 4 y lo usual .* es 42/],
    [
      'another unit',
      delivery({ rows: [['P-01', 'Atendidas', 'miles de solicitudes', 45], RECIBIDAS, COBERTURA] }),
      /^aviso F6: El archivo dice que la unidad es «miles de solicitudes» y la ficha, «solicitudes»/,
    ],
    [
      'a fraction of a percentage that never was one',
      delivery({ rows: [ATENDIDAS, RECIBIDAS, ['P-02', 'Cobertura', 'Porcentaje', 0.45]] }),
      /^aviso F8: Dice 0\.45 en una variable que se mide en porcentaje/,
    ],
  ])('%s is taken as it is, and told', (_, file, says) => {
    const receipt = receiptOf(file);
    expect(told(receipt)[0]).toMatch(says);
    expect(receipt.entrega).toMatchObject({ estado: 'con inconsistencias', cifras: 3 });
  });

  test('a variable without history, or a fall to zero, is no jump', () => {
    expect(told(receiptOf(withDato(9_000), book({ maestra: [] })))).toEqual([]);
    expect(told(receiptOf(withDato(0)))).toEqual([]);
  });
});

describe('rows that are none of those asked for', () => {
  const extra = (row: DeliveredRow) => receiptOf(delivery({ rows: [...PARQUES_ROWS, row] }));

  test.each([
    [
      'an unknown clave',
      ['P-10', 'Atendidas', '', 5],
      /^error F9: La clave «P-10» no está .*Quizá sea «P-01»/,
    ],
    [
      'a clave of another dependency',
      ['O-01', 'Obras', '', 5],
      /^error F9: La clave «O-01» es de «Dirección de Obras»/,
    ],
    [
      'an unknown variable',
      ['P-01', 'Atendida', '', 5],
      /^error F9: «Atendida» no es una variable de «P-01»\. Quizá sea «Atendidas»/,
    ],
    [
      'an indicator whose turn it is not',
      ['P-03', 'Padrón', '', 5],
      /^error F9: El indicador «P-03» no se pidió para marzo/,
    ],
    ['a figure of nobody', ['', '', '', 5], /^error F9: La fila trae un dato y no dice/],
  ] as readonly (readonly [string, DeliveredRow, RegExp])[])('%s', (_, row, says) => {
    const receipt = extra(row);
    expect(told(receipt)).toEqual([expect.stringMatching(says)]);
    expect(receipt.entrega).toMatchObject({ estado: 'con inconsistencias', cifras: 3 });
  });

  test('say nothing when they bring no figure', () => {
    expect(told(extra(['P-10', 'Otra', '', '']))).toEqual([]);
  });

  test('a missing row is told, without a cell', () => {
    const receipt = receiptOf(delivery({ rows: [ATENDIDAS, RECIBIDAS] }));
    expect(told(receipt)).toEqual([
      expect.stringContaining('aviso —: El archivo no trae la fila de la variable «Cobertura» de «P-02»'),
    ]);
    expect(receipt.entrega.estado).toBe('con inconsistencias');
  });

  test('the same row twice is taken once', () => {
    expect(told(extra(ATENDIDAS))).toEqual([expect.stringContaining('nota F9: Repite la fila de F6')]);
  });

  test('the same row with two figures is taken from neither', () => {
    const file = delivery({ rows: [...PARQUES_ROWS, ['P-01', 'Atendidas', '', 46]] });
    expect(told(receiptOf(file))).toEqual([
      expect.stringContaining('error F9: La variable está dos veces con datos distintos: 45 en F6 y 46 aquí'),
    ]);
    expect(changesOf([file])).toEqual(['P-01 Marzo:  → 50', 'P-02 Marzo:  → 43']);
  });

  test('a blank copy gives way to the figure', () => {
    expect(told(extra(['P-01', 'Atendidas', '', '']))).toEqual([]);
  });

  test('hundreds of them are summed up', () => {
    const many = Array.from({ length: 500 }, (_, index): DeliveredRow => [`Z-${index}`, 'x', '', 1]);
    const receipt = receiptOf(delivery({ rows: [...PARQUES_ROWS, ...many] }));
    expect(receipt.observaciones).toHaveLength(201);
    expect(told(receipt).at(-1)).toMatch(/300 observaciones más/);
    expect(receipt.entrega.observaciones.length).toBeLessThanOrEqual(2_001);
  });
});
