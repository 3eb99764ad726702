/** Every limit case of the rules in one workbook: the matrix's formulas, recalculated elsewhere, say what the domain says. */
import { writeWorkbook } from '../../host/xlsx';
import type { CellValue } from '../../src/domain/cell';
import {
  describeWithLibreOffice,
  recalculateInLibreOffice,
  validateOpenXml,
  type JudgedValue,
} from '../judges';
import { matrizBook, trimestral } from '../workbook/matrizBook';
import { step } from './anexoI';
import { openDesk } from './desk';
import { entries, entry, type Entry } from './entries';
import { expectRefusal } from './refusal';

const desk = openDesk();
afterAll(() => desk.clear());

type Case = readonly [
  clave: string,
  resultado: CellValue,
  meta: CellValue,
  values?: Parameters<typeof trimestral>[2],
];

const DESCENDENTE = { sentido: 'Descendente' };
const REGULAR = { sentido: 'Regular' };
const desde = (lineaBase: CellValue) => ({ lineaBase, conLineaBase: 'Sí' });

const CASES: readonly Case[] = [
  ['bajo-85', 84.999, 100],
  ['en-85', 85, 100],
  ['bajo-95', 94.999, 100],
  ['en-95', 95, 100],
  ['en-95-flotante', 0.285, 0.3],
  ['en-115', 115, 100],
  ['sobre-115', 115.001, 100],
  ['R-cero', 0, 100],
  ['R-negativo', -5, 100],
  ['M-cero', 5, 0],
  ['M-cero-R-cero', 0, 0],
  ['M-negativa', -5, -10],
  ['desc', 8, 10, DESCENDENTE],
  ['desc-R-cero', 0, 10, DESCENDENTE],
  ['desc-M-cero', 4, 0, DESCENDENTE],
  ['desc-ambos-cero', 0, 0, DESCENDENTE],
  ['regular', 90, 100, REGULAR],
  ['regular-arriba', 103, 100, REGULAR],
  ['regular-lejos', 250, 100, REGULAR],
  ['regular-R-cero', 0, 100, REGULAR],
  ['regular-ambos-cero', 0, 0, REGULAR],
  ['base', 15, 20, desde(10)],
  ['base-igual', 15, 10, desde(10)],
  ['base-faltante', 15, 10, desde('')],
  ['base-retrocede', 8, 20, desde(10)],
  ['base-negativa', -6.42, -5, { ...DESCENDENTE, ...desde(3) }],
  ['sin-meta', 10, ''],
  ['sin-dato', '', 100],
  ['semestral', 10, 100, { frecuencia: 'Semestral' }],
  ['propios', 92, 100, { umbralRiesgo: 70, umbralCumplido: 90, umbralSobrecumplido: 110 }],
  ['propios-rezago', 95, 100, { umbralRiesgo: 98, umbralCumplido: 99, umbralSobrecumplido: 101 }],
  ['otro', 100, 100, { programa: 'Pro*rama ~ <raro>?', dependencia: '=Dependencia «rara»' }],
  ['otro-mas', 50, 100, { programa: 'pro*rama  ~ <raro>?', dependencia: '=dependencia «rara»' }],
  ['uno', 100, 100, { programa: '1', dependencia: '1' }],
  ['cero-uno', 50, 100, { programa: '01', dependencia: '01' }],
  ['cero-cero-uno', '', 100, { programa: '001', dependencia: '001' }],
  ['parecido', 100, 100, { programa: 'Programa ~ <raro>1', dependencia: '<>Dependencia' }],
];

const matriz = (to: string, fecha: string) =>
  step(desk, 'matriz', 'libro.xlsx', to, '--trimestre', '2026-T1', '--fecha', fecha);

let document: Entry;
beforeAll(async () => {
  const host = await matrizBook({
    indicadores: CASES.map(([clave, resultado, meta, values]) =>
      trimestral(clave, [[resultado, meta]], values),
    ),
    presupuesto: [
      {
        programa: 'Servicios municipales',
        trimestre: '2026-T1',
        aprobado: 10,
        modificado: 12_000.5,
        devengado: 3_000,
      },
      { programa: 'PRO*RAMA ~ <raro>?', trimestre: '2026-T1', aprobado: 800, devengado: 200 },
    ],
  });
  desk.write('libro.xlsx', await writeWorkbook(host.workbook));
  host.close();
  document = await desk.json(matriz('matriz.xlsx', '2026-04-20'));
});

describe('the document of «matriz»', () => {
  it('has every indicator once, and counts that add up to them', () => {
    const indicadores = entries(document, 'indicadores');
    expect(new Set(indicadores.map(({ clave }) => clave))).toEqual(new Set(CASES.map(([clave]) => clave)));
    expect(Object.keys(indicadores[0] ?? {})).toEqual([
      'clave',
      'resultado',
      'meta',
      'cumplimiento',
      'semaforo',
      'motivo',
    ]);
    const counts = Object.values(entry(document['conteo'])).map(Number);
    expect(counts).toHaveLength(7);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(CASES.length);
  });

  it('says what «calcular» says of the same quarter', async () => {
    const words = step(desk, 'calcular', 'libro.xlsx', 'calculado.xlsx', '--periodo', '2026-T1');
    const calculated = await desk.json(words);
    expect(calculated['conteo']).toEqual(document['conteo']);
    const byClave = (each: Entry) => new Map(entries(each, 'indicadores').map((one) => [one['clave'], one]));
    expect(byClave(calculated)).toEqual(byClave(document));
  });

  it('judges the borders on their own side', () => {
    const semaforos = new Map(
      entries(document, 'indicadores').map(({ clave, semaforo }) => [clave, semaforo]),
    );
    expect(
      ['bajo-85', 'en-85', 'bajo-95', 'en-95', 'en-95-flotante', 'en-115', 'sobre-115', 'propios'].map(
        (clave) => semaforos.get(clave),
      ),
    ).toEqual([
      'En rezago',
      'En riesgo',
      'En riesgo',
      'Cumplido',
      'Cumplido',
      'Cumplido',
      'Sobrecumplido',
      'Cumplido',
    ]);
  });

  it('leaves a workbook that the Open XML validator finds nothing wrong in', async () => {
    expect(await validateOpenXml(desk.path('matriz.xlsx'))).toEqual([]);
  });

  it('has the same figures while it is preliminary, which only people are told', async () => {
    expect(await desk.json(matriz('preliminar.xlsx', '2026-03-31'))).toEqual(document);
    const { code, out } = await desk.run(...matriz('dicho.xlsx', '2026-03-31'));
    expect(code).toBe(0);
    expect(out).toContain('Matriz preliminar del primer trimestre 2026');
    expect(out).toContain('El trimestre termina el 31 de marzo de 2026.');
    expect(out).not.toContain('Plan de acciones');
  });

  it('of a month is refused in a sentence', async () => {
    const words = step(desk, 'matriz', 'libro.xlsx', 'nunca.xlsx', '--trimestre', '2026-03');
    expect(await expectRefusal(desk, words, 'periodo-invalido')).toContain('AAAA-T1');
  });
});

/** A heading is text; anything else heads nothing. */
function headingText(heading: JudgedValue): string {
  return typeof heading === 'string' ? heading : '';
}

describeWithLibreOffice('the formulas of the matrix, computed by LibreOffice', () => {
  let rows: readonly (readonly JudgedValue[])[];
  beforeAll(async () => {
    const [sheets] = await recalculateInLibreOffice([desk.path('matriz.xlsx')]);
    rows = sheets?.get('Matriz 2026-T1') ?? [];
  });

  /** The rows under a heading of the first column, by column heading, until a blank row. */
  function tableUnder(first: string, second: string): readonly ReadonlyMap<string, JudgedValue>[] {
    const top = rows.findIndex((cells) => cells[0] === first && cells.includes(second));
    const head = rows[top] ?? [];
    const below = rows.slice(top + 1);
    const end = below.findIndex((cells) => cells.every((cell) => cell === null || cell === ''));
    return below
      .slice(0, end === -1 ? undefined : end)
      .map((cells) => new Map(head.map((heading, index) => [headingText(heading), cells[index] ?? null])));
  }

  it('give every cumplimiento to the last decimal and every semáforo, limit cases included', () => {
    const shown = tableUnder('Programa', 'Clave');
    const expected = entries(document, 'indicadores');
    expect(shown.map((row) => [row.get('Clave'), row.get('Semáforo')])).toEqual(
      expected.map(({ clave, semaforo }) => [clave, semaforo]),
    );
    shown.forEach((row, index) => {
      const { clave, cumplimiento } = expected[index] ?? {};
      const points = row.get('Cumplimiento (%)');
      if (cumplimiento === null) expect([clave, points]).toEqual([clave, null]);
      else expect(Number(points)).toBeCloseTo(Number(cumplimiento), 9);
    });
  });

  it('give each state a figure of its own', () => {
    const figures = new Map(
      tableUnder('Programa', 'Clave').map((row) => [row.get('Semáforo'), row.get('Figura')]),
    );
    expect(new Set(figures.values()).size).toBe(figures.size);
    expect([...figures.values()].every((figure) => typeof figure === 'string' && figure.length === 1)).toBe(
      true,
    );
  });

  it('count what the document counts, in the legend and over programmes and dependencies', () => {
    const conteo = entry(document['conteo']);
    const legend = tableUnder('Semáforo', 'Umbral (%)');
    expect(Object.fromEntries(legend.map((row) => [row.get('Semáforo'), row.get('Indicadores')]))).toEqual(
      conteo,
    );
    for (const grouped of ['Programa', 'Dependencia']) {
      const groups = tableUnder(grouped, 'Sobrecumplido');
      const total = groups.at(-1);
      for (const [semaforo, count] of Object.entries(conteo)) {
        expect(total?.get(semaforo)).toBe(count);
        const sum = groups.slice(0, -1).reduce((all, row) => all + Number(row.get(semaforo)), 0);
        expect([semaforo, sum]).toEqual([semaforo, count]);
      }
    }
  });

  it('count a programme whose name has wildcards by itself', () => {
    const programas = new Map(
      tableUnder('Programa', 'Sobrecumplido').map((row) => [row.get('Programa'), row]),
    );
    expect(programas.get('Pro*rama ~ <raro>?')?.get('Indicadores')).toBe(2);
    expect(programas.get('Programa ~ <raro>1')?.get('Indicadores')).toBe(1);
    const dependencias = tableUnder('Dependencia', 'Sobrecumplido').map((row) => [
      row.get('Dependencia'),
      row.get('Indicadores'),
    ]);
    expect(dependencias).toContainEqual(['=Dependencia «rara»', 2]);
    expect(dependencias).toContainEqual(['<>Dependencia', 1]);
  });

  it.each(['Programa', 'Dependencia'])(
    'count apart each %s whose number is written with zeros',
    (grouped) => {
      const groups = new Map(tableUnder(grouped, 'Sobrecumplido').map((row) => [row.get(grouped), row]));
      const shown = ['1', '01', '001'].map((name) =>
        ['Indicadores', 'Cumplido', 'En rezago', 'Avance físico'].map((heading) =>
          groups.get(name)?.get(heading),
        ),
      );
      expect(shown).toEqual([
        [1, 1, 0, 1],
        [1, 0, 1, 0.5],
        [1, 0, 0, '—'],
      ]);
    },
  );

  it('give the physical advance beside the financial one', () => {
    const points = entries(document, 'indicadores').flatMap(({ cumplimiento }) =>
      cumplimiento === null ? [] : [Math.min(100, Math.max(0, Number(cumplimiento)))],
    );
    const advances = new Map(
      tableUnder('Programa', 'Avance financiero').map((row) => [row.get('Programa'), row]),
    );
    const total = advances.get('Programas con información presupuestal');
    expect(Number(total?.get('Avance físico')) * 100).toBeCloseTo(
      points.reduce((sum, each) => sum + each, 0) / points.length,
      9,
    );
    expect(Number(total?.get('Avance financiero'))).toBeCloseTo(3200 / 12_800.5, 12);
    expect(Number(advances.get('Pro*rama ~ <raro>?')?.get('Avance financiero'))).toBe(0.25);
    expect(advances.get('Programa ~ <raro>1')?.get('Avance financiero')).toBe('Sin información');
  });

  it('leave no error in the sheet', () => {
    expect(rows.flat().filter((cell) => typeof cell === 'object' && cell !== null)).toEqual([]);
  });
});
