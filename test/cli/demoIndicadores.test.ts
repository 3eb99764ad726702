import { mkdirSync, readdirSync } from 'node:fs';
import { playIndicadores, type IndicadoresStory } from '../../cli/demo/indicadoresAct';
import type { Calculation } from '../../cli/demo/readReports';
import { runVerb } from '../../cli/runVerb';
import { loadWorkbook } from '../../cli/workbookFile';
import type { Periodo } from '../../src/domain/records';
import { tableOf, type Seguimiento } from '../../src/domain/seguimiento';
import { plainText } from '../../src/domain/tables/tableData';
import { readLibro } from '../../src/workbook/read/readLibro';
import { done } from '../../src/workbook/result';
import { openDesk } from './desk';

const desk = openDesk();
const said: string[] = [];
let story: IndicadoresStory;
let seguimiento: Seguimiento;
let sheets: readonly string[];

beforeAll(async () => {
  for (const name of ['pasos', 'tablas', 'entregas']) mkdirSync(desk.path(name));
  const output = {
    libro: desk.path('indicadores.xlsx'),
    tablas: desk.path('tablas'),
    entregas: desk.path('entregas'),
  };
  story = await playIndicadores(desk.path('pasos'), output, (line) => said.push(line));
  const workbook = await loadWorkbook(output.libro);
  sheets = workbook.sheets.map(({ name }) => name);
  const read = await runVerb(workbook, async (context) => done((await readLibro(context)).seguimiento));
  seguimiento = read.result;
});
afterAll(() => desk.clear());

function calculation(periodo: string): Calculation {
  const found = story.calculations.get(periodo);
  if (found === undefined) throw new Error(periodo);
  return found;
}

/** Its result, goal, cumplimiento and colour in the quarter. */
function quarter(clave: string): readonly unknown[] {
  const { indicadores } = calculation('2026-T1');
  return indicadores
    .filter((each) => each.clave === clave)
    .flatMap(({ resultado, meta, cumplimiento, semaforo }) => [resultado, meta, cumplimiento, semaforo]);
}

const about = (figure: number): unknown => expect.closeTo(figure, 9);

/** `{ archivo: estado }`, in the order in which they came. */
function estados(mes: Periodo): Readonly<Record<string, string>> {
  return Object.fromEntries((story.receipts.get(mes) ?? []).map(({ archivo, estado }) => [archivo, estado]));
}

function document(verb: string): object {
  return story.documents.find((each) => each.verb === verb)?.json ?? {};
}

describe('the fichas', () => {
  it('are clean but for the two that are not on purpose', () => {
    expect(document('validar')).toMatchObject({
      observaciones: [
        { regla: 'sentido-incongruente', clave: 'SP-02' },
        { regla: 'metas-del-periodo', clave: 'AC-04', columna: 'Meta mar' },
      ],
      resumen: { filas: 24, errores: 1, avisos: 1, notas: 0 },
    });
  });
});

describe('what the liaisons send', () => {
  it('in January: renamed, with columns moved, as text, as formulas, of another month and as CSV', () => {
    expect(estados('2026-01')).toEqual({
      'Tabla de datos 2026-01 Secretaría de Atención Ciudadana.xlsx': 'aceptado',
      'OBRAS enero FINAL (2).xlsx': 'aceptado',
      'servicios_enero.xlsx': 'aceptado',
      'Copia de Tabla de datos tesorería.xlsx': 'aceptado',
      'seguridad.xlsx': 'rechazado',
      'seguridad corregido.xlsx': 'aceptado',
      'desarrollo_enero.csv': 'aceptado',
    });
  });

  it('in February: locked, with macros, wrong, blank, cut, twice, of another dependency and late', () => {
    expect(estados('2026-02')).toEqual({
      'atencion_febrero.xlsx': 'rechazado',
      'obras febrero.xlsm': 'aceptado',
      'tesoreria febrero.xlsx': 'aceptado con observaciones',
      'desarrollo febrero.xlsx': 'aceptado con observaciones',
      'atencion_febrero sin contraseña.xlsx': 'aceptado',
      'servicios_febrero.xlsx': 'rechazado',
      'tesoreria febrero corregida.xlsx': 'aceptado con observaciones',
      'tesoreria febrero corregida (1).xlsx': 'aceptado con observaciones',
      'Libro1.xlsx': 'aceptado',
      'seguridad febrero.xlsx': 'rechazado',
      'seguridad febrero bien.xlsx': 'aceptado con observaciones',
    });
  });

  it('in March: as text, a bomb, with a prórroga and after the quarter was due', () => {
    expect(estados('2026-03')).toEqual({
      'atencion_marzo.xlsx': 'aceptado',
      'tesoreria marzo.xlsx': 'aceptado',
      'seguridad marzo.xlsx': 'rechazado',
      'servicios_marzo.xlsx': 'aceptado',
      'seguridad marzo limpio.xlsx': 'aceptado',
      'obras marzo.xlsx': 'aceptado',
      'desarrollo marzo.xlsx': 'aceptado con observaciones',
    });
  });

  it('all goes on the record, each with whether it came in time', () => {
    const rows = seguimiento.entregas
      .filter(({ recibida, mes }) => recibida !== null && mes === '2026-02')
      .map(({ archivo, estado, enTiempo }) => [archivo, estado, enTiempo]);
    expect(rows).toEqual(
      expect.arrayContaining([
        ['obras febrero.xlsm', 'validada', true],
        ['desarrollo febrero.xlsx', 'con inconsistencias', true],
        ['tesoreria febrero corregida (1).xlsx', 'repetida', true],
        ['Libro1.xlsx', 'validada', true],
        ['seguridad febrero bien.xlsx', 'validada', false],
      ]),
    );
    const files = Object.values(Object.fromEntries(story.receipts)).flat();
    const registered = new Set(seguimiento.entregas.map(({ archivo }) => archivo));
    expect(files.filter(({ archivo }) => !registered.has(archivo))).toEqual([]);
  });

  it('prórrogas are granted when they are asked for in time, and not otherwise', () => {
    expect(seguimiento.prorrogas.map(({ tipo, procede, resolucion }) => [tipo, procede, resolucion])).toEqual(
      [
        ['B', true, 'aceptada'],
        ['B', false, 'negada'],
        ['A', true, 'aceptada'],
      ],
    );
  });
});

describe('the colours', () => {
  it('of each month', () => {
    expect(calculation('2026-01').conteo).toEqual({
      'No programado': 14,
      'No disponible': 0,
      'No calculable': 0,
      Sobrecumplido: 1,
      Cumplido: 5,
      'En riesgo': 3,
      'En rezago': 1,
    });
    expect(calculation('2026-02').conteo).toEqual({
      'No programado': 14,
      'No disponible': 2,
      'No calculable': 1,
      Sobrecumplido: 1,
      Cumplido: 2,
      'En riesgo': 3,
      'En rezago': 1,
    });
    expect(calculation('2026-03').conteo).toEqual({
      'No programado': 14,
      'No disponible': 1,
      'No calculable': 1,
      Sobrecumplido: 2,
      Cumplido: 1,
      'En riesgo': 3,
      'En rezago': 2,
    });
  });

  it('of the quarter, every one of the seven', () => {
    expect(calculation('2026-T1').conteo).toEqual({
      'No programado': 6,
      'No disponible': 3,
      'No calculable': 2,
      Sobrecumplido: 2,
      Cumplido: 6,
      'En riesgo': 3,
      'En rezago': 2,
    });
  });

  it('who delivered late is «No disponible», whoever was corrected in time is not', () => {
    const labelled = (semaforo: string, periodo: string) =>
      calculation(periodo)
        .indicadores.filter((each) => each.semaforo === semaforo)
        .map(({ clave }) => clave);
    expect(labelled('No disponible', '2026-02')).toEqual(['SV-03', 'SV-04']);
    expect(labelled('No disponible', '2026-T1')).toEqual(['DE-02', 'DE-03', 'DE-04']);
    expect(labelled('No calculable', '2026-02')).toEqual(['DE-03']);
    expect(labelled('No calculable', '2026-T1')).toEqual(['AC-04', 'TM-02']);
  });
});

describe('the figures of the quarter, worked out by hand', () => {
  it('AC-02, a quotient of sums: never the mean of three quotients', () => {
    const resultado = ((1180 + 1255 + 1402) / (1310 + 1342 + 1463)) * 100;
    expect(quarter('AC-02')).toEqual([about(resultado), 95, about((resultado / 95) * 100), 'Cumplido']);
  });

  it('AC-03, descending: the goal over the result', () => {
    const resultado = (6254 + 6903 + 8132) / (1180 + 1255 + 1402);
    expect(quarter('AC-03')).toEqual([about(resultado), 5, about((5 / resultado) * 100), 'En riesgo']);
  });

  it('OP-02, last value: 91.2 is «Cumplido» by its own thresholds and would not be by the others', () => {
    expect(quarter('OP-02')).toEqual([22.8, 25, about((22.8 / 25) * 100), 'Cumplido']);
  });

  it('OP-03, a sum: 1,240 + 1,185 + 1,085 of 3 × 1,500', () => {
    expect(quarter('OP-03')).toEqual([3510, 4500, about(78), 'En rezago']);
  });

  it('OP-04, a goal of zero that was met', () => {
    expect(quarter('OP-04')).toEqual([0, 0, 100, 'Cumplido']);
  });

  it('SP-02, the mean of 118, 121 and 124', () => {
    expect(quarter('SP-02')).toEqual([about(121), 122, about((121 / 122) * 100), 'Cumplido']);
  });

  it('SP-03: 95.7 is «En riesgo» by its own thresholds, «Cumplido» from 98', () => {
    const resultado = ((402 + 388 + 371) / (430 + 410 + 398)) * 100;
    expect(quarter('SP-03')).toEqual([about(resultado), 98, about((resultado / 98) * 100), 'En riesgo']);
  });

  it('SP-04, regular: 342.75 t over the goal count as much as under it', () => {
    const resultado = 4310 + 4150.5 + 4482.25;
    const off = (resultado - 3 * 4200) / (3 * 4200);
    expect(quarter('SP-04')).toEqual([about(resultado), 12600, about(100 * (1 - off)), 'Cumplido']);
  });

  it('TM-02, a rate that went down while its goal goes up: it cannot be judged without a baseline', () => {
    const resultado = ((47150 + 14980 + 10900) / (48200 + 15600 + 11050) - 1) * 100;
    expect(resultado).toBeLessThan(0);
    expect(quarter('TM-02')).toEqual([about(resultado), 4, null, 'No calculable']);
  });

  it('TM-03, whose lost decimal point was corrected the next day', () => {
    const resultado = 7105.4 + 7290.1 + 7550.5;
    expect(quarter('TM-03')).toEqual([
      about(resultado),
      18600,
      about((resultado / 18600) * 100),
      'Sobrecumplido',
    ]);
  });

  it('TM-04, the lowest of 213000/150000, 199120/152000 and 183600/153000', () => {
    expect(quarter('TM-04')).toEqual([about(1.2), 1.5, about(80), 'En rezago']);
  });

  it('SV-02, with a negative goal: from the baseline of 3 to −5', () => {
    const resultado = ((183 + 172 + 192) / (190 + 181 + 199) - 1) * 100;
    const cumplimiento = (100 * (resultado - 3)) / (-5 - 3);
    expect(quarter('SV-02')).toEqual([about(resultado), -5, about(cumplimiento), 'En riesgo']);
  });

  it('SV-04, descending: zero is the best result', () => {
    expect(quarter('SV-04')).toEqual([0, 6, 100, 'Cumplido']);
  });

  it('physical and financial advance: means capped at 100, and devengado over modificado', () => {
    /** OP-04, TM-03, SV-03 and SV-04 reached their goal or went past it. */
    const reached = [100, 100, 100, 100];
    const under = ['AC-02', 'AC-03', 'OP-02', 'OP-03', 'SP-02', 'SP-03', 'SP-04', 'TM-04', 'SV-02'];
    const cumplimientos = under.map((clave) => Number(quarter(clave)[2]));
    const capped = [...cumplimientos, ...reached];
    const fisico = capped.reduce((sum, each) => sum + each, 0) / capped.length;
    const devengado = 9_240_000 + 38_700_000 + 45_180_000 + 13_168_000 + 42_840_000 + 4_972_000;
    const modificado = 42_000_000 + 322_500_000 + 188_250_000 + 57_250_000 + 204_000_000 + 29_250_000;
    const line = said.find((each) => each.includes('Avance físico')) ?? '';
    const [, shownFisico, shownFinanciero] = /físico: ([\d.]+) %.*financiero: ([\d.]+) %/.exec(line) ?? [];
    expect(Number(shownFisico)).toBeCloseTo(fisico, 1);
    expect(Number(shownFinanciero)).toBeCloseTo((100 * devengado) / modificado, 1);
  });
});

describe('what is left', () => {
  it('the data tables of four months, one per dependency, with the reminders', () => {
    expect(readdirSync(desk.path('tablas')).sort()).toEqual(['2026-01', '2026-02', '2026-03', '2026-04']);
    const april = readdirSync(desk.path('tablas/2026-04'));
    expect(april.filter((name) => name.endsWith('.xlsx'))).toHaveLength(6);
    expect(april.filter((name) => name.endsWith('.txt'))).toHaveLength(1);
  });

  it('the matrix, which closed the quarter, and what the Contraloría asks for of each red one', () => {
    expect(sheets).toContain('Matriz 2026-T1');
    const closed = seguimiento.resultados.filter(({ periodo }) => periodo === '2026-T1');
    expect(closed).toHaveLength(24);
    expect(closed.filter(({ cerrado }) => cerrado === null)).toEqual([]);
    const plan = tableOf(seguimiento, 'plan-acciones')?.rows ?? [];
    expect(plan.map((row) => plainText(row, 'indicador'))).toEqual(['OP-03', 'TM-04']);
  });

  it('the goal that was changed for May, with its request', () => {
    const ficha = tableOf(seguimiento, 'ficha')?.rows.find((row) => plainText(row, 'indicador') === 'OP-03');
    expect(ficha && [plainText(ficha, 'meta04'), plainText(ficha, 'meta05')]).toEqual(['1500', '1300']);
    expect(document('cambio')).toMatchObject({ indicador: 'OP-03', resolucion: 'Aprobada' });
  });

  it('the reds are said with their reason', () => {
    const reds = said.filter((line) => line.includes(' en rezago: '));
    expect(reds.map((line) => line.trim().slice(0, 5))).toEqual([
      ...['OP-03', 'OP-03', 'OP-03', 'TM-04'],
      ...['OP-03', 'TM-04'],
    ]);
    expect(reds.at(-2)).toContain('100×3,510/4,500 = 78 %');
    expect(reds.at(-1)).toContain('100×1.2/1.5 = 80 %');
  });
});
