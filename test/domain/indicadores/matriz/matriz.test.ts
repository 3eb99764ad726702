import fc from 'fast-check';
import { presupuesto } from '../../../../src/domain/formats';
import { judgeIndicadores } from '../../../../src/domain/indicadores/calculo/judgeIndicadores';
import { colorDe } from '../../../../src/domain/indicadores/calculo/semaforoIndicador';
import { avanceFisico } from '../../../../src/domain/indicadores/matriz/avanceFisico';
import { FIGURAS, ORDEN_SEMAFOROS } from '../../../../src/domain/indicadores/matriz/figuras';
import type { MatrizModel } from '../../../../src/domain/indicadores/matriz/matrizModel';
import { matrizOf } from '../../../../src/domain/indicadores/matriz/matrizOf';
import { decimalesDe } from '../../../../src/domain/indicadores/matriz/mostrado';
import { listaContraloria, oficioDeResultados } from '../../../../src/domain/indicadores/matriz/oficios';
import { filasDelPlan } from '../../../../src/domain/indicadores/matriz/filasDelPlan';
import { planDeAcciones } from '../../../../src/domain/indicadores/matriz/planDeAcciones';
import { trendText } from '../../../../src/domain/indicadores/matriz/tendencia';
import type { Prorroga, ResultadoGuardado } from '../../../../src/domain/indicadores/records';
import { SEMAFOROS_INDICADOR } from '../../../../src/domain/indicadores/records';
import { planAcciones } from '../../../../src/domain/formats/planAcciones';
import { pueblaMunicipio } from '../../../../src/domain/perfiles';
import type { Seguimiento } from '../../../../src/domain/seguimiento';
import { installedTable } from '../../../support/seguimiento';
import { trimestral } from '../../../workbook/matrizBook';
import { datos, dia, entrega, FICHA, metas, seguimientoDe } from '../calculo/tablas';

const PARQUES = 'Secretaría de Parques';
const OBRAS = { programa: 'Obra pública', dependencia: 'Secretaría de Obras' };
const INDICADORES = [
  trimestral('A', [[97, 100]]),
  trimestral('B', [[70, 100]], OBRAS),
  trimestral('C', [[118, 100]], { programa: 'servicios  MUNICIPALES' }),
  trimestral('D', [[90, 100]], { dependencia: OBRAS.dependencia }),
  trimestral('E', [['', 100]]),
];

function seguimiento(rest: Partial<Seguimiento> = {}): Seguimiento {
  const fichas = INDICADORES.map((each) => each.ficha);
  const maestra = INDICADORES.map((each) => each.datos);
  return { ...seguimientoDe({ fichas, maestra }), institucion: 'Municipio inventado', ...rest };
}

function matriz(given = seguimiento(), trimestre = '2026-T1'): MatrizModel {
  return matrizOf(given, trimestre, dia('2026-04-20'), judgeIndicadores(given, trimestre));
}

const guardado = (periodo: string, clave: string, cumplimiento: number): ResultadoGuardado => ({
  ...judgeIndicadores(seguimiento(), '2026-T1')[0]!,
  periodo,
  clave,
  cumplimiento,
  semaforo: cumplimiento < 85 ? 'En rezago' : 'Cumplido',
  calculado: null,
  cerrado: null,
});
const linea = (model: MatrizModel, clave: string) => model.lineas.find((each) => each.clave === clave)!;

describe('the matrix', () => {
  it('goes by programme and in it by dependency, as the fichas first name them, however they are written', () => {
    const model = matriz();
    expect(model.lineas.map(({ clave }) => clave)).toEqual(['A', 'C', 'E', 'D', 'B']);
    expect(model.programas.map(({ nombre, indicadores }) => [nombre, indicadores])).toEqual([
      ['Servicios municipales', 4],
      ['Obra pública', 1],
    ]);
    expect(model.dependencias.map(({ nombre, indicadores }) => [nombre, indicadores])).toEqual([
      [PARQUES, 3],
      ['Secretaría de Obras', 2],
    ]);
  });

  it('tells apart two long names that differ only at their end', () => {
    const long = 'Programa de servicios '.repeat(15);
    const indicadores = ['uno', 'dos'].map((end) => trimestral(end, [[97, 100]], { programa: long + end }));
    const fichas = indicadores.map((each) => each.ficha);
    const { programas } = matriz(seguimientoDe({ fichas, maestra: indicadores.map((each) => each.datos) }));
    expect(programas.map(({ nombre }) => nombre)).toEqual([`${long}uno`, `${long}dos`]);
  });

  it('averages each cumplimiento between 0 and 100, and leaves what has none out', () => {
    expect(matriz().avanceFisico).toBe((97 + 100 + 90 + 70) / 4);
    expect(matriz().calculables).toBe(4);
    expect(avanceFisico([{ cumplimiento: null }])).toBeNull();
    expect(avanceFisico([{ cumplimiento: -40 }, { cumplimiento: 250 }])).toBe(50);
  });

  it('takes devengado over modificado, or aprobado where that is blank, of the same quarter alone', () => {
    const rows = [
      {
        programa: 'SERVICIOS MUNICIPALES',
        trimestre: '2026-T1',
        aprobado: 100,
        modificado: 200,
        devengado: 50,
      },
      { programa: 'Servicios municipales', trimestre: '2026-T2', modificado: 200, devengado: 150 },
      { programa: 'Obra publica', trimestre: '2026-t1', aprobado: '1,000', devengado: 100 },
    ];
    const given = seguimiento();
    const model = matriz({ ...given, tables: [...given.tables, installedTable(presupuesto, rows)] });
    expect(model.programas.map(({ financiero }) => financiero?.avance)).toEqual([25, 10]);
    expect(model.financiero).toEqual({ presupuesto: 1200, devengado: 150, avance: 12.5, programas: 2 });
  });

  it('never takes a blank devengado or a budget of zero for an advance', () => {
    const rows = [
      { programa: 'Servicios municipales', trimestre: '2026-T1', aprobado: 100, devengado: '' },
      { programa: 'Obra pública', trimestre: '2026-T1', aprobado: 0, devengado: 0 },
    ];
    const given = seguimiento();
    const model = matriz({ ...given, tables: [...given.tables, installedTable(presupuesto, rows)] });
    expect(model.programas.map(({ financiero }) => financiero?.avance)).toEqual([null, null]);
    expect(model.financiero).toMatchObject({ avance: null, programas: 0 });
    expect(model.faltantes.join(' ')).toContain('Servicios municipales y Obra pública');
  });

  it('tells the deliveries that have not come', () => {
    const model = matriz(
      seguimiento({ entregas: [entrega('2026-02', null), entrega('2026-03', '2026-04-01')] }),
    );
    expect(model.faltantes[0]).toBe('Entregas que no han llegado: Secretaría de Parques (febrero de 2026).');
  });

  it('has a figure of its own for each state', () => {
    expect(new Set(Object.values(FIGURAS)).size).toBe(SEMAFOROS_INDICADOR.length);
    expect([...ORDEN_SEMAFOROS].sort()).toEqual([...SEMAFOROS_INDICADOR].sort());
  });
});

describe('the trend', () => {
  it('gives the quarters of the year, cut to whole points, with its direction', () => {
    expect(trendText([80, 91.99, 97.2])).toBe('80 · 91 · 97 ↑');
    expect(trendText([null, 97, null, 80])).toBe('— · 97 · — · 80 ↓');
    expect(trendText([97.2, 97.9])).toBe('97 · 97 =');
    expect(trendText([null, 97])).toBe('— · 97');
    expect(trendText([null, null])).toBe('');
    expect(trendText([97])).toBe('');
  });

  it('gives the months of the first quarter and the quarters of the others, whoever calculated them before', () => {
    const monthly = { ...FICHA, acumulacion: 'Promedio', metodo: '[Dato]', variables: 'Dato' };
    const given = seguimientoDe({
      fichas: [{ ...monthly, ...metas(...Array<number>(12).fill(100)) }],
      maestra: [datos('Dato', [80, 90, 94.9, 70, '', 60], 'SM-01')],
    });
    const tendencia = (resultados: readonly ResultadoGuardado[], trimestre: string) =>
      linea(matriz({ ...given, resultados }, trimestre), 'SM-01').tendencia;
    const stored = { ...judgeIndicadores(given, '2026-01')[0]!, calculado: null, cerrado: null };
    for (const resultados of [[], [stored], [{ ...stored, cumplimiento: 1 }]]) {
      expect(tendencia(resultados, '2026-T1')).toBe('80 · 90 · 94 ↑');
      expect(tendencia(resultados, '2026-T2')).toBe('88 · —');
      expect(tendencia(resultados, '2026-T4')).toBe('88 · — · — · —');
    }
  });

  it('keeps what the matrix of an earlier quarter published', () => {
    const published = { ...guardado('2026-T1', 'a', 50), cerrado: dia('2026-04-20') };
    const tendencia = (resultados: readonly ResultadoGuardado[]) =>
      linea(matriz(seguimiento({ resultados }), '2026-T2'), 'A').tendencia;
    expect(tendencia([published])).toBe('50 · —');
    expect(tendencia([{ ...published, cerrado: null }])).toBe('97 · —');
  });
});

describe('a matrix made before it can be known', () => {
  const on = (fecha: string, rest: Partial<Seguimiento> = {}): MatrizModel => {
    const given = seguimiento(rest);
    return matrizOf(given, '2026-T1', dia(fecha), judgeIndicadores(given, '2026-T1'));
  };
  const sent = { entregas: [entrega('2026-03', null), entrega('2026-03', '2026-04-01', OBRAS.dependencia)] };
  const prorroga: Prorroga = {
    mes: '2026-03',
    dependencia: PARQUES,
    tipo: 'A',
    solicitada: dia('2026-04-01'),
    procede: true,
    resolucion: 'aceptada',
    vence: dia('2026-04-08'),
    motivo: '',
  };

  it('is preliminary until the quarter ends', () => {
    expect(on('2026-03-31').preliminar).toBe(
      'Matriz preliminar: no cierra el trimestre ni pide acciones. El trimestre termina el 31 de marzo de 2026. Hágala de nuevo después del 6 de abril de 2026.',
    );
    expect(on('2026-04-01').preliminar).toBeNull();
  });

  it('is preliminary while a table that was sent may still come in time, with its prórroga', () => {
    expect(on('2026-04-06', sent).preliminar).toContain(
      '1 dependencia todavía puede entregar, a más tardar el 6 de abril de 2026 (MTY 7.11).',
    );
    expect(on('2026-04-07', sent).preliminar).toBeNull();
    expect(on('2026-04-08', { ...sent, prorrogas: [prorroga] }).preliminar).toContain(
      'después del 8 de abril de 2026',
    );
    expect(on('2026-04-09', { ...sent, prorrogas: [prorroga] }).preliminar).toBeNull();
  });

  it('asks nobody for an action, blames nobody, and says in every text what it is', () => {
    const model = on('2026-04-06', sent);
    const given = seguimiento(sent);
    expect(planDeAcciones(given, model)).toEqual({ altas: [], cambios: [] });
    expect(model.faltantes[0]).toBe(model.preliminar);
    expect(model.faltantes.join(' ')).not.toContain('no llegaron a tiempo');
    expect(oficioDeResultados(model, PARQUES)?.cuerpo).toContain('Matriz preliminar');
    expect(listaContraloria(model).cuerpo).toContain('Matriz preliminar');
  });

  it('is not preliminary once it closed its quarter', () => {
    const closed = { ...guardado('2026-T1', 'A', 97), cerrado: dia('2026-04-07') };
    expect(on('2026-04-06', { ...sent, resultados: [closed] }).preliminar).toBeNull();
  });
});

describe('the recommendations', () => {
  it('count the quarters in a row in rezago, and cite no norm of another institution', () => {
    const resultados = [
      guardado('2025-T4', 'B', 60),
      guardado('2025-T3', 'B', 50),
      guardado('2025-T1', 'B', 50),
    ];
    const { recomendacion } = linea(matriz(seguimiento({ resultados })), 'B');
    expect(recomendacion).toContain('MTY 7.28');
    expect(recomendacion).toContain('3 trimestres seguidos');
    const other = matriz(seguimiento({ perfil: pueblaMunicipio }));
    const told = [
      ...other.lineas.map((each) => each.recomendacion),
      oficioDeResultados(other, 'Secretaría de Obras')?.cuerpo,
      listaContraloria(other).cuerpo,
    ].join(' ');
    expect(told).not.toMatch(/MTY|P-SEJ|7\.2\d/);
  });

  it('say how much is lacking of what is at risk', () => {
    expect(linea(matriz(), 'D').recomendacion).toContain('faltan 5 puntos');
    expect(linea(matriz(), 'A').recomendacion).toBe('');
  });
});

describe('the texts to copy', () => {
  it('give each dependency its own results and nobody else’s', () => {
    const oficio = oficioDeResultados(matriz(), 'secretaria de obras')!;
    expect(oficio.asunto).toBe('Resultados de los indicadores de Secretaría de Obras, primer trimestre 2026');
    expect(oficio.cuerpo).toContain('2 indicadores: 1 En riesgo y 1 En rezago.');
    expect(oficio.cuerpo).toContain(
      '1. D, Indicador D: meta 100, resultado 90, cumplimiento 90 %, «En riesgo».',
    );
    expect(oficio.cuerpo).toContain('numeral 7.28');
    expect(oficio.cuerpo).not.toContain('Indicador A');
    expect(oficioDeResultados(matriz(), 'Ninguna')).toBeNull();
  });

  it('list for the Contraloría every indicator in rezago, with its reason', () => {
    const lista = listaContraloria(matriz());
    expect(lista.filas.map((fila) => fila.slice(0, 7))).toEqual([
      ['Secretaría de Obras', 'Obra pública', 'B', 'Indicador B', '100', '70', '70 %'],
    ]);
    expect(lista.filas.every((fila) => fila.length === lista.encabezados.length)).toBe(true);
    expect(lista.cuerpo).toContain('Es 1 indicador de 1 dependencia');
  });
});

describe('the plan de acciones', () => {
  const withPlan = (rows: Parameters<typeof installedTable>[1]): Seguimiento => {
    const given = seguimiento();
    return { ...given, tables: [...given.tables, installedTable(planAcciones, rows)] };
  };

  it('tells what each of its rows still owes', () => {
    const given = withPlan([
      { trimestre: '2026-T1', indicador: 'B', justificacion: 'Lluvias' },
      {
        trimestre: '2026-T1',
        indicador: 'A',
        justificacion: 'x',
        accionMejora: 'y',
        fechaCompromiso: 46_200,
      },
    ]);
    expect(filasDelPlan(given).map(({ clave, faltan }) => [clave, faltan])).toEqual([
      ['B', ['accionMejora', 'fechaCompromiso']],
      ['A', []],
    ]);
  });

  it('gains its rows by dependency and clave', () => {
    const lagging = (clave: string, dependencia: string) => trimestral(clave, [[10, 100]], { dependencia });
    const indicadores = [lagging('B-10', 'Zoológico'), lagging('B-2', 'Zoológico'), lagging('C', 'Obras')];
    const given = seguimientoDe({
      fichas: indicadores.map((each) => each.ficha),
      maestra: indicadores.map((each) => each.datos),
    });
    expect(planDeAcciones(given, matriz(given)).altas.map(({ indicador }) => indicador)).toEqual([
      'C',
      'B-2',
      'B-10',
    ]);
  });

  it('follows an earlier quarter until somebody says how its action ended', () => {
    const given = withPlan([
      {
        trimestre: '2025-T4',
        indicador: 'a',
        cumplioAccion: 'En proceso',
        seguimiento: '2026-T1: 40 %, En rezago',
      },
      { trimestre: '2025-T4', indicador: 'D', cumplioAccion: 'Cumplida', seguimiento: 'Se cumplió' },
      { trimestre: '2025-T4', indicador: 'E' },
      { trimestre: '2026-T2', indicador: 'A' },
      { trimestre: '2026-T1', indicador: 'b' },
    ]);
    const { altas, cambios } = planDeAcciones(given, matriz(given));
    expect(altas).toEqual([]);
    expect(cambios.map(({ clave, columna, despues }) => [clave, columna, despues])).toEqual([
      ['A', 'Seguimiento', '2026-T1: 97 %, Cumplido'],
      ['E', 'Seguimiento', '2026-T1: No disponible'],
      ['B', 'Cumplimiento (%)', 70],
    ]);
  });
});

it('never shows a cumplimiento as one of another colour', () => {
  const near = fc
    .constantFrom(85, 95, 115)
    .chain((border) =>
      fc
        .double({ min: -1, max: 1, noNaN: true })
        .chain((part) => fc.integer({ min: 0, max: 8 }).map((power) => border + part * 10 ** -power)),
    );
  const umbrales = { riesgo: 85, cumplido: 95, sobrecumplido: 115 };
  fc.assert(
    fc.property(near, (cumplimiento) => {
      const shown = Number(cumplimiento.toFixed(decimalesDe({ cumplimiento, umbrales })));
      expect(colorDe(shown, umbrales)).toBe(colorDe(cumplimiento, umbrales));
    }),
  );
});
