import { openHost, type Host } from '../../host';
import type { CellValue } from '../../src/domain/cell';
import { ficha, presupuesto } from '../../src/domain/formats';
import type { Format } from '../../src/domain/formats/format';
import { monterrey } from '../../src/domain/perfiles';
import { correctWorkbook } from '../../src/workbook/correctWorkbook';
import { importRows } from '../../src/workbook/importRows';
import { installFormats } from '../../src/workbook/installFormats';
import { validateWorkbook } from '../../src/workbook/validateWorkbook';
import { doneIn, FECHA, type VerbCall } from './seguimientoBook';

type Grid = readonly (readonly CellValue[])[];

const HEAD = ['Clave', 'Nombre del indicador', 'Método de cálculo', 'Variables', 'Dependencia / Entidad'];

/** So many fichas of two variables each, of ten dependencies. */
const fichas = (count: number): Grid => [
  HEAD,
  ...Array.from({ length: count }, (_, index) => [
    `I-${index + 1}`,
    `Indicador ${index + 1}`,
    '[Atendidas]/[Recibidas]',
    'Atendidas (x)\nRecibidas (x)',
    `Dependencia ${index % 10}`,
  ]),
];

const importing =
  (format: Format, grid: Grid): VerbCall<unknown> =>
  (context) =>
    importRows(context, {
      format,
      files: [{ file: 'lista.csv', sheets: [{ name: 'lista', grid }] }],
      fecha: FECHA,
      actualizar: false,
    });

async function fichasBook(): Promise<Host> {
  const host = openHost();
  await doneIn(host, (context) =>
    installFormats(context, {
      formats: [ficha],
      perfil: monterrey,
      inicio: { institucion: 'Municipio inventado', ejercicio: '2026', trimestre: '1' },
    }),
  );
  return host;
}

async function byHand(host: Host, change: (context: Excel.RequestContext) => unknown): Promise<void> {
  await host.Excel.run(async (context) => {
    change(context);
    await context.sync();
  });
}

const columnOf = async (host: Host, table: string, column: string): Promise<readonly unknown[]> =>
  host.Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange();
    range.load('values');
    await context.sync();
    return range.values.map(([value]) => value as unknown);
  });

describe('importing fichas', () => {
  it('writes three tables whatever the order that somebody gave their columns', async () => {
    const host = await fichasBook();
    await byHand(host, (context) => {
      const table = context.workbook.tables.getItem('TablaMaestra');
      table.columns.getItem('Fuente').delete();
      table.columns.add(0, [['Mi columna'], ['']]);
    });
    await doneIn(host, importing(ficha, fichas(2)));
    expect(await columnOf(host, 'TablaMaestra', 'Variable')).toEqual([
      'Atendidas',
      'Recibidas',
      'Atendidas',
      'Recibidas',
    ]);
    expect(await columnOf(host, 'Enlaces', 'Dependencia / Entidad')).toEqual([
      'Dependencia 0',
      'Dependencia 1',
    ]);
    expect(await columnOf(host, 'Fichas', 'Clave')).toEqual(['I-1', 'I-2']);
    host.close();
  });

  it.each<[string, (context: Excel.RequestContext) => unknown, Format, Grid, string]>([
    [
      'the directory, where a row would go, is protected',
      (context) => context.workbook.worksheets.getItem('Enlaces').protection.protect(),
      ficha,
      fichas(2),
      'hoja-protegida',
    ],
    [
      'a sheet of the format’s name is somebody else’s',
      (context) => context.workbook.worksheets.add('Presupuesto'),
      presupuesto,
      [
        ['Programa', 'Trimestre', 'Aprobado'],
        ['E010', '2026-T1', 5],
      ],
      'hoja-ajena',
    ],
  ])('changes nothing when %s', async (_name, change, format, grid, codigo) => {
    const host = await fichasBook();
    await byHand(host, change);
    const before = structuredClone(host.workbook);
    const outcome = await host.Excel.run(importing(format, grid));
    expect(outcome).toMatchObject({ kind: 'blocked', problem: { codigo } });
    expect(host.workbook).toEqual(before);
    host.close();
  });

  it('costs the same requests for two fichas as for three hundred', async () => {
    const requestsOf = async (count: number): Promise<number> => {
      const host = await fichasBook();
      const before = host.requests.length;
      await doneIn(host, importing(ficha, fichas(count)));
      const made = host.requests.length - before;
      host.close();
      return made;
    };
    expect(await requestsOf(300)).toBe(await requestsOf(2));
  });
});

describe('a workbook without anything of ours', () => {
  it.each<[string, VerbCall<unknown>]>([
    ['validating', (context) => validateWorkbook(context, { fecha: FECHA, write: true })],
    ['correcting', (context) => correctWorkbook(context, { fecha: FECHA })],
  ])('is still refused by %s', async (_name, verb) => {
    const host = openHost();
    expect(await host.Excel.run(verb)).toMatchObject({
      kind: 'blocked',
      problem: { codigo: 'sin-formatos' },
    });
    host.close();
  });

  it('gets the budget’s sheet with its first rows, and everything that goes with it', async () => {
    const host = openHost();
    await doneIn(
      host,
      importing(presupuesto, [
        ['Programa', 'Trimestre', 'Aprobado'],
        ['E010', '2026-T1', '$ 5,000.00'],
      ]),
    );
    expect(await columnOf(host, 'PresupuestoPbR', 'Aprobado')).toEqual([5000]);
    expect(
      await doneIn(host, (context) => validateWorkbook(context, { fecha: FECHA, write: true })),
    ).toMatchObject({
      observaciones: [],
    });
    host.close();
  });
});
