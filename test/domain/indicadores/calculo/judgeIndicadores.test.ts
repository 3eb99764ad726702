import fc from 'fast-check';
import { ACUMULACIONES } from '../../../../src/domain/catalogues/indicadorCatalogues';
import { judgeIndicadores, conteoOf } from '../../../../src/domain/indicadores/calculo/judgeIndicadores';
import { SEMAFOROS_INDICADOR } from '../../../../src/domain/indicadores/records';
import type { RowValues } from '../../../../src/domain/changes';
import { solicitudCambio } from '../../../../src/domain/formats/solicitudCambio';
import { installedTable } from '../../../support/seguimiento';
import { calculado, datos, entrega, FICHA, metas, seguimientoDe, simple, type Libro } from './tablas';

const quotient = (
  atendidas: readonly (number | string)[],
  recibidas: readonly (number | string)[],
): Libro => ({
  maestra: [datos('Atendidas', atendidas), datos('Recibidas', recibidas)],
});

describe('a month', () => {
  it('is explained with its formula, its sense, its threshold and the source of the threshold', () => {
    expect(calculado(quotient([45], [50]))).toEqual({
      periodo: '2026-01',
      clave: 'SM-01',
      nombre: 'Solicitudes atendidas',
      programa: 'Servicios municipales',
      dependencia: 'Secretaría de Parques',
      resultado: 90,
      meta: 95,
      cumplimiento: (100 * 90) / 95,
      semaforo: 'En riesgo',
      motivo:
        '(45/50)*100 = 90 en enero de 2026. Meta 95, ascendente: 100×90/95 = 94.7 %. En riesgo: de 85 a menos de 95 % (criterio propio, hoja Parámetros).',
    });
  });

  it('is judged by the thresholds of its ficha when it has its own', () => {
    const own = { ...FICHA, umbralRiesgo: 80, umbralCumplido: 90, umbralSobrecumplido: 100 };
    const { semaforo, motivo } = calculado({ ...quotient([45], [50]), fichas: [own] });
    expect(semaforo).toBe('Cumplido');
    expect(motivo).toContain('Cumplido: de 90 a 100 % (umbrales de su ficha).');
  });

  it('says why the thresholds of a ficha are not used', () => {
    const judged = (values: RowValues) => calculado(simple({ ...metas(100), ...values }, 92), '2026-01');
    const missing = judged({ umbralRiesgo: 80, umbralCumplido: 90 });
    expect(missing.semaforo).toBe('En riesgo');
    expect(missing.motivo).toContain(
      '(criterio propio, hoja Parámetros). Los umbrales de su ficha no se usaron, porque falta alguno de los tres',
    );
    const disordered = judged({ umbralRiesgo: 95, umbralCumplido: 90, umbralSobrecumplido: 100 });
    expect(disordered.motivo).toContain('no se usaron, porque no van de menor a mayor');
    expect(judged({}).motivo).not.toContain('su ficha');
  });

  it.each([
    ['84.999', 'En rezago'],
    [85, 'En riesgo'],
    [94.999, 'En riesgo'],
    [95, 'Cumplido'],
    [115, 'Cumplido'],
    [115.001, 'Sobrecumplido'],
  ])('with %s of 100 is %s', (value, semaforo) => {
    expect(calculado(simple(metas(100), value)).semaforo).toBe(semaforo);
  });

  it.each([
    ['M = 0, R = 0, Ascendente', metas(0), 0, {}, 'No calculable', null],
    ['M = 0, R = 0, Descendente', metas(0), 0, { sentido: 'Descendente' }, 'Cumplido', 100],
    ['M = 0, R = 0, Regular', metas(0), 0, { sentido: 'Regular' }, 'Cumplido', 100],
    ['M = 0, R = 4, Descendente', metas(0), 4, { sentido: 'Descendente' }, 'No calculable', null],
    ['M < 0', metas(-5), -4, {}, 'No calculable', null],
    ['M < 0 from a baseline', metas(-5), -6, { lineaBase: 0, conLineaBase: 'Sí' }, 'Sobrecumplido', 120],
    ['R = 0, Ascendente', metas(50), 0, {}, 'En rezago', 0],
    ['R = 0, Descendente', metas(50), 0, { sentido: 'Descendente' }, 'Cumplido', 100],
    ['R < 0', metas(50), -1, {}, 'No calculable', null],
    ['the baseline is the goal', metas(50), 50, { lineaBase: 50, conLineaBase: 'Sí' }, 'No calculable', null],
    ['the baseline is asked for and blank', metas(50), 50, { conLineaBase: 'Sí' }, 'No calculable', null],
    ['there is no goal', metas(), 50, {}, 'No calculable', null],
    ['there is no sense', metas(50), 50, { sentido: '' }, 'No calculable', null],
  ])('when %s', (_, goals, value, more, semaforo, cumplimiento) => {
    const resultado = calculado(simple({ ...goals, ...more }, value));
    expect(resultado).toMatchObject({ semaforo, cumplimiento, resultado: value });
    expect(resultado.motivo).toMatch(/\.$/);
  });

  it('measures a rate that fell, from its baseline', () => {
    const ficha = {
      ...FICHA,
      metodo: '(([Este año]-[Año anterior])/[Año anterior])*100',
      variables: '',
      ...metas(-10),
      sentido: 'Descendente',
      lineaBase: 0,
      conLineaBase: 'Sí',
    };
    const maestra = [datos('Este año', [188]), datos('Año anterior', [200])];
    const { resultado, cumplimiento, semaforo, motivo } = calculado({ fichas: [ficha], maestra });
    expect([resultado, cumplimiento, semaforo]).toEqual([-6, 60, 'En rezago']);
    expect(motivo).toContain('((188-200)/200)*100 = -6 en enero de 2026.');
    expect(motivo).toContain('desde la línea base 0: 100×((-6)−0)/((-10)−0) = 60 %');
  });

  it('of all variables missing is No disponible; of one missing, to be corroborated', () => {
    expect(calculado(quotient([], []))).toMatchObject({
      semaforo: 'No disponible',
      meta: 95,
      motivo: 'No hay datos de enero de 2026. Vacío no es cero.',
    });
    expect(calculado(quotient([45], ['n/d']))).toMatchObject({
      semaforo: 'No calculable',
      resultado: null,
      motivo:
        'Hay datos por corroborar con el enlace (MTY 7.14): «Recibidas» de enero de 2026 dice «n/d» (Tabla maestra, celda H8).',
    });
    expect(calculado({ maestra: [datos('Atendidas', [45])] }).motivo).toContain(
      '«Recibidas» de enero de 2026 no tiene fila en la Tabla maestra',
    );
  });

  it('says what it divides by zero, and zero over something is zero', () => {
    expect(calculado(quotient([0], [0]))).toMatchObject({
      semaforo: 'No calculable',
      motivo: 'No se puede calcular en enero de 2026: se divide entre cero: [Recibidas] vale 0 en (0/0)*100.',
    });
    expect(calculado(quotient([0], [7]))).toMatchObject({ resultado: 0, semaforo: 'En rezago' });
  });

  it.each([
    [{ metodo: '([Atendidas]/' }, 'Su método de cálculo tiene un error. El método termina en el carácter 14'],
    [{ metodo: '100', variables: 'Otra' }, 'no nombra ninguna variable'],
    [{ frecuencia: 'Cada mes' }, 'Falta la frecuencia en su ficha.'],
  ])('whose ficha is wrong is No calculable and says so', (values, words) => {
    const { semaforo, motivo } = calculado({ ...quotient([1], [2]), fichas: [{ ...FICHA, ...values }] });
    expect(semaforo).toBe('No calculable');
    expect(motivo).toContain(words);
  });

  it.each([
    [{ frecuencia: 'Trimestral' }, '2026-01'],
    [{ frecuencia: 'Semestral' }, '2026-T1'],
    [{ frecuencia: 'Anual' }, '2026-T2'],
    [{ estadoIndicador: 'Baja' }, '2026-01'],
  ])('is No programado when it is not its turn: %j in %s', (values, periodo) => {
    const resultado = calculado({ ...quotient([1], [2]), fichas: [{ ...FICHA, ...values }] }, periodo);
    expect(resultado).toMatchObject({
      semaforo: 'No programado',
      resultado: null,
      meta: null,
      cumplimiento: null,
    });
  });

  it('of an institution that is not Monterrey never cites the norm of Monterrey', () => {
    const seguimiento = seguimientoDe({
      ...quotient([45], ['n/d']),
      fichas: [FICHA, { ...FICHA, indicador: 'B', estadoIndicador: 'Baja' }],
    });
    const other = { ...seguimiento, perfil: { ...seguimiento.perfil, norm: 'PUE-M' as const } };
    for (const { motivo } of judgeIndicadores(other, '2026-01')) expect(motivo).not.toContain('MTY');
  });
});

describe('a quarter', () => {
  const THREE: Readonly<Record<string, readonly [number, number]>> = {
    Suma: [60, 300],
    'Último valor': [30, 100],
    Promedio: [20, 100],
    Máximo: [30, 100],
    Mínimo: [10, 100],
  };

  it.each(Object.entries(THREE))(
    'accumulates by %s its results and its goals',
    (acumulacion, [resultado, meta]) => {
      const book = simple({ ...metas(100, 100, 100), acumulacion }, '');
      const quarter = calculado({ ...book, maestra: [datos('Dato', [10, 20, 30])] }, '2026-T1');
      expect(quarter).toMatchObject({ resultado, meta });
      expect(quarter.motivo).toContain(acumulacion);
    },
  );

  it('divides the sums, and never averages quotients', () => {
    const quarter = calculado(quotient([10, 0, 90], [10, 90, 100]), '2026-T1');
    expect(quarter).toMatchObject({ resultado: 50, meta: 95, semaforo: 'En rezago' });
    expect(quarter.motivo).toBe(
      'Cociente de sumas de enero a marzo de 2026: (100/200)*100 = 50. Meta 95 (promedio de las metas mensuales: criterio propio), ascendente: 100×50/95 = 52.6 %. En rezago: menos de 85 % (criterio propio, hoja Parámetros).',
    );
  });

  it('tells each month that it accumulates', () => {
    const book = simple({ ...metas(10, 10, 10), acumulacion: 'Suma' }, '');
    const { motivo } = calculado({ ...book, maestra: [datos('Dato', [10, 20.5, 0])] }, '2026-T1');
    expect(motivo).toContain(
      'Suma de enero a marzo de 2026 (enero 10; febrero 20.5; marzo 0): 30.5. Meta 30 (suma de las metas mensuales)',
    );
  });

  it.each(ACUMULACIONES)(
    'with one month missing is No disponible, but by Último valor: %s',
    (acumulacion) => {
      const book = simple({ ...metas(30, 30, 30), acumulacion }, '');
      const { semaforo, motivo } = calculado({ ...book, maestra: [datos('Dato', [10, '', 30])] }, '2026-T1');
      expect(semaforo).toBe(acumulacion === 'Último valor' ? 'Cumplido' : 'No disponible');
      if (acumulacion !== 'Último valor')
        expect(motivo).toBe('No hay datos de febrero de 2026. Vacío no es cero.');
    },
  );

  it.each(ACUMULACIONES)('with its last month missing is No disponible: %s', (acumulacion) => {
    const book = simple({ ...metas(30, 30, 30), acumulacion }, '');
    const quarter = calculado({ ...book, maestra: [datos('Dato', [10, 20, ''])] }, '2026-T1');
    expect(quarter).toMatchObject({ semaforo: 'No disponible', resultado: null });
  });

  it('without the goal of a month, or without acumulación, is No calculable', () => {
    const book = simple({ ...metas(30, '', 30), acumulacion: 'Suma' }, '');
    const maestra = [datos('Dato', [10, 20, 30])];
    const without = calculado({ ...book, maestra }, '2026-T1');
    expect(without).toMatchObject({ semaforo: 'No calculable', resultado: 60, meta: null });
    expect(without.motivo).toContain('Falta la meta de febrero de 2026 en su ficha.');
    const [row] = book.fichas!;
    const how = calculado({ fichas: [{ ...row!, acumulacion: '' }], maestra }, '2026-T1');
    expect(how).toMatchObject({ semaforo: 'No calculable', motivo: 'Falta la acumulación en su ficha.' });
  });

  it('of a half-year or a year takes the goal of its last month, or the annual one', () => {
    const half = simple(
      { ...metas('', '', '', '', '', 60), frecuencia: 'Semestral', acumulacion: 'Suma' },
      '',
    );
    const maestra = [
      datos(
        'Dato',
        Array.from({ length: 12 }, () => 10),
      ),
    ];
    expect(calculado({ ...half, maestra }, '2026-T2')).toMatchObject({
      resultado: 60,
      meta: 60,
      cumplimiento: 100,
    });
    const year = simple({ metaAnual: 120, frecuencia: 'Anual', acumulacion: 'Suma' }, '');
    expect(calculado({ ...year, maestra }, '2026-T4')).toMatchObject({ resultado: 120, meta: 120 });
  });
});

describe('what came late', () => {
  const months = { ...quotient([9, 9, 9], [10, 10, 10]) };
  const on = ['2026-02-06', '2026-03-06', '2026-04-06'];
  const entregas = (...days: readonly (string | null)[]) =>
    days.map((recibida, index) => entrega(`2026-0${index + 1}`, recibida));

  it('keeps its month No disponible, says why, and counts in the quarter that was due after it', () => {
    const libro = { ...months, entregas: entregas('2026-02-09', on[1]!, on[2]!) };
    const january = calculado(libro, '2026-01');
    expect(january).toMatchObject({ semaforo: 'No disponible', resultado: null, meta: 95 });
    expect(january.motivo).toBe(
      'La tabla de datos de enero de 2026 se recibió el 09/02/2026; para este periodo vencía el 06/02/2026 (MTY 7.11).',
    );
    expect(calculado(libro, '2026-T1')).toMatchObject({ semaforo: 'En riesgo', resultado: 90 });
  });

  it('makes the quarter No disponible if it came after the day due of its last month', () => {
    const libro = { ...months, entregas: entregas(on[0]!, on[1]!, '2026-04-07') };
    expect(calculado(libro, '2026-T1').semaforo).toBe('No disponible');
    expect(calculado(libro, '2026-02').semaforo).toBe('En riesgo');
  });

  it('names every month that was sent and has not come back', () => {
    const { semaforo, motivo } = calculado({ ...months, entregas: entregas(on[0]!, null, null) }, '2026-T1');
    expect(semaforo).toBe('No disponible');
    expect(motivo).toBe(
      'No se han recibido las tablas de datos de febrero y marzo de 2026 (fecha límite para este periodo: 6 de abril de 2026) (MTY 7.11).',
    );
  });

  it('is not what came in time with a blank cell: that is to be corroborated', () => {
    const blank = { ...quotient(['', 9, 9], ['', 10, 10]), entregas: entregas(...on) };
    expect(calculado(blank, '2026-01')).toMatchObject({ semaforo: 'No calculable', resultado: null });
    expect(calculado(blank, '2026-T1').motivo).toContain('«Atendidas» de enero de 2026 está vacío');
  });

  it('does not matter to Último valor when it is not the last month', () => {
    const ficha = { ...FICHA, acumulacion: 'Último valor' };
    const libro = { ...months, fichas: [ficha], entregas: entregas(null, '2026-05-20', on[2]!) };
    expect(calculado(libro, '2026-T1').semaforo).toBe('En riesgo');
  });
});

describe('of any figures', () => {
  const figure = fc.double({ min: 0.5, max: 1e6, noNaN: true });
  const trio = fc.tuple(figure, figure, figure);

  it('the quotient of sums is the quotient of the sums', () => {
    fc.assert(
      fc.property(trio, trio, (one, other) => {
        const { resultado } = calculado(quotient(one, other), '2026-T1');
        const direct = (100 * (one[0] + one[1] + one[2])) / (other[0] + other[1] + other[2]);
        expect(Math.abs(resultado! / direct - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('the order of the months does not matter, but by Último valor', () => {
    const acumulaciones = ACUMULACIONES.filter((each) => each !== 'Último valor');
    fc.assert(
      fc.property(trio, fc.constantFrom(...acumulaciones), (values, acumulacion) => {
        const book = simple({ ...metas(1, 1, 1), acumulacion }, '');
        const of = (order: readonly number[]) =>
          calculado({ ...book, maestra: [datos('Dato', order)] }, '2026-T1').resultado!;
        const [a, b, c] = values;
        expect(Math.abs(of([c, a, b]) / of([a, b, c]) - 1)).toBeLessThan(1e-12);
      }),
    );
  });

  it('blank is never zero and grey is never red', () => {
    const cell = fc.oneof(fc.constantFrom('', 'n/d', 0), figure);
    const row = fc.tuple(cell, cell, cell);
    fc.assert(
      fc.property(row, row, fc.constantFrom('2026-01', '2026-T1'), (one, other, periodo) => {
        const { semaforo, resultado, cumplimiento } = calculado(quotient(one, other), periodo);
        const judged = [
          ...one.slice(0, periodo === '2026-01' ? 1 : 3),
          ...other.slice(0, periodo === '2026-01' ? 1 : 3),
        ];
        if (judged.some((value) => typeof value === 'string')) {
          expect({ resultado, cumplimiento }).toEqual({ resultado: null, cumplimiento: null });
          expect(['No disponible', 'No calculable']).toContain(semaforo);
        }
        if (semaforo === 'En rezago') expect(cumplimiento).toBeLessThan(85);
      }),
    );
  });
});

it('judges each period with the ficha that was in force in it: a change is not retroactive', () => {
  const cambio = {
    folio: '2026-001',
    indicador: 'SM-01',
    tipoCambio: 'Frecuencia u otro punto de la ficha',
    campo: 'Método de cálculo',
    valorActual: '([Atendidas]/[Recibidas])*100',
    valorSolicitado: '[Atendidas]',
    resolucion: 'Aprobada',
    vigenteDesde: '2026-02',
  };
  const now = { ...FICHA, metodo: '[Atendidas]', variables: '' };
  const libro = seguimientoDe({ ...quotient([45, 45], [50, 50]), fichas: [now] });
  const seguimiento = { ...libro, tables: [...libro.tables, installedTable(solicitudCambio, [cambio])] };
  const resultado = (periodo: string) => judgeIndicadores(seguimiento, periodo)[0]!.resultado;
  expect([resultado('2026-01'), resultado('2026-02')]).toEqual([90, 45]);
});

it('counts each semáforo, with the seven of them named', () => {
  const conteo = conteoOf([
    { semaforo: 'Cumplido' },
    { semaforo: 'Cumplido' },
    { semaforo: 'No disponible' },
  ]);
  expect(Object.keys(conteo)).toEqual([...SEMAFOROS_INDICADOR]);
  expect(conteo).toMatchObject({ Cumplido: 2, 'No disponible': 1, 'En rezago': 0 });
});

it('judges each ficha that has a clave, in order, once', () => {
  const fichas = [
    FICHA,
    { ...FICHA, indicador: '' },
    { ...FICHA, indicador: 'A-9' },
    { ...FICHA, indicador: 'sm-01' },
  ];
  const resultados = judgeIndicadores(seguimientoDe({ fichas }), '2026-01');
  expect(resultados.map(({ clave }) => clave)).toEqual(['SM-01', 'A-9']);
});
