import { openHost, type Host } from '../../host';
import type { CellValue } from '../../src/domain/cell';
import type { RowValues } from '../../src/domain/changes';
import type { DataTable } from '../../src/domain/indicadores/recoleccion/dataTable';
import {
  DATA_TABLE_COLUMNS,
  DATA_TABLE_LABELS,
} from '../../src/domain/indicadores/recoleccion/dataTableLayout';
import type { DeliveryFile } from '../../src/domain/indicadores/recoleccion/recepcion/delivery';
import { readDeliveries } from '../../src/files/readDeliveries';
import { calculatePeriod } from '../../src/workbook/calculatePeriod';
import { inWorkbook } from '../../src/workbook/inWorkbook';
import { prepareTables } from '../../src/workbook/prepareTables';
import { receiveDeliveries } from '../../src/workbook/receiveDeliveries';
import { cellsOf, tableRows, type Batch } from '../cli/books';
import { makeBook, textRows } from '../files/makeWorkbook';
import { serial } from '../support/anexoIReal';
import { goodFicha } from '../support/fichaCases';
import { changeByHand, fichasBook } from './indicadoresBook';
import { doneIn } from './seguimientoBook';

/** Whole quarters are written and read, on machines that may be busy: slowness is no failure. */
jest.setTimeout(600_000);

const ENVIO = serial(2026, 3, 31);
const ENTREGA = serial(2026, 4, 6);
const MES = '2026-03';

const bookOf = (fichas: readonly RowValues[]): Promise<Host> =>
  fichasBook(fichas, openHost(undefined, { keepRequests: true }));

const tablesOf = async (host: Host): Promise<readonly DataTable[]> => {
  const { tablas } = await doneIn(host, (context) => prepareTables(context, { mes: MES, fecha: ENVIO }));
  return tablas.map(({ table }) => table);
};

/** The table typed again in a workbook of one's own, as text. */
function gridOf(table: DataTable, figure: (index: number) => string): readonly (readonly string[])[] {
  return [
    [DATA_TABLE_LABELS.dependencia, table.dependencia],
    [DATA_TABLE_LABELS.mes, table.mes],
    DATA_TABLE_COLUMNS.map(({ heading }) => heading),
    ...table.rows.map(({ clave, indicador, variable, unidad, fuente }, index) => [
      ...[clave, indicador, variable, unidad, fuente, figure(index), ''],
    ]),
  ];
}

const fileOf = (table: DataTable, figure: (index: number) => string, archivo = 'a.xlsx'): DeliveryFile => ({
  archivo,
  sheets: [{ name: 'Tabla de datos', grid: gridOf(table, figure) }],
});

const FICHAS: readonly RowValues[] = [
  goodFicha,
  { ...goodFicha, indicador: 'B-01', dependencia: 'Dirección de Obras' },
];

let host: Host;
let tables: readonly DataTable[];
beforeEach(async () => {
  host = await bookOf(FICHAS);
  tables = await tablesOf(host);
});
afterEach(() => host.close());

const parques = (figure: (index: number) => string, archivo?: string) => {
  const table = tables.find(({ dependencia }) => dependencia === 'Dirección de Parques');
  if (!table) throw new Error('No table');
  return fileOf(table, figure, archivo);
};
const receive = (files: readonly DeliveryFile[], fecha = ENTREGA) =>
  doneIn(host, (context) => receiveDeliveries(context, { files, fecha }));
const byHand = (batch: Batch) => changeByHand(host, batch);
const figuresOf = (clave: string): readonly CellValue[] =>
  tableRows(host.workbook, 'TablaMaestra')
    .filter((row) => row['Clave'] === clave)
    .map((row) => row['Marzo'] ?? '');

describe('receiving', () => {
  test('writes the figures, Entregas and Cambios', async () => {
    const { cifras, receipts } = await receive([parques((index) => String(90 + index * 10))]);
    expect([cifras, receipts.map(({ estado }) => estado)]).toEqual([2, ['aceptado']]);
    expect(figuresOf('A-01')).toEqual([90, 100]);
    expect(figuresOf('B-01')).toEqual(['', '']);
    expect(tableRows(host.workbook, 'Entregas').at(-1)).toMatchObject({ Estado: 'validada', Datos: 2 });
    expect(tableRows(host.workbook, 'Cambios')).toHaveLength(2);
  });

  test('only tells, if it is asked not to write', async () => {
    const before = cellsOf(host.workbook);
    const { receipts } = await doneIn(host, (context) =>
      receiveDeliveries(context, { files: [parques(() => '5')], fecha: ENTREGA, write: false }),
    );
    expect(receipts).toHaveLength(1);
    expect(cellsOf(host.workbook)).toEqual(before);
  });

  test('adds the rows that somebody deleted from Tabla maestra', async () => {
    await byHand((context) => {
      const table = context.workbook.tables.getItem('TablaMaestra');
      table.rows.getItemAt(0).delete();
    });
    await receive([parques((index) => String(index + 1))]);
    expect([...figuresOf('A-01')].sort()).toEqual([1, 2]);
  });

  test('finds the columns of Tabla maestra wherever people moved them', async () => {
    await byHand((context) => {
      const table = context.workbook.tables.getItem('TablaMaestra');
      table.columns.add(0, undefined, 'Notas de la oficina');
    });
    await receive([parques((index) => String(index + 1))]);
    expect(figuresOf('A-01')).toEqual([1, 2]);
    expect(tableRows(host.workbook, 'TablaMaestra').every((row) => row['Notas de la oficina'] === null)).toBe(
      true,
    );
  });

  test.each(['Tabla maestra', 'Entregas'])(
    'is blocked before anything while «%s» is protected',
    async (sheet) => {
      await byHand((context) => context.workbook.worksheets.getItem(sheet).protection.protect());
      const before = cellsOf(host.workbook);
      const outcome = await host.Excel.run((context) =>
        receiveDeliveries(context, { files: [parques(() => '5')], fecha: ENTREGA }),
      );
      expect(outcome).toMatchObject({ kind: 'blocked', problem: { codigo: 'hoja-protegida' } });
      expect(cellsOf(host.workbook)).toEqual(before);
    },
  );

  test('can be stopped between two files, and then nothing was written', async () => {
    const before = cellsOf(host.workbook);
    const stop = new AbortController();
    const steps: string[] = [];
    const many = Array.from({ length: 400 }, (_, index) => parques(() => String(index), `${index}.xlsx`));
    const outcome = await inWorkbook(
      (context) => receiveDeliveries(context, { files: many, fecha: ENTREGA }),
      {
        signal: stop.signal,
        onStep: ({ kind }) => {
          steps.push(kind);
          if (kind === 'thinking') stop.abort();
        },
      },
    );
    expect(outcome).toEqual({ kind: 'cancelled' });
    expect(steps).toContain('thinking');
    expect(cellsOf(host.workbook)).toEqual(before);
  });
});

describe('stored results', () => {
  const march = () =>
    tableRows(host.workbook, 'Resultados')
      .filter((row) => row['Periodo'] === MES)
      .map((row) => [row['Clave'], row['Resultado'], row['Semáforo']]);

  test('of an open period follow a corrected figure, and the others stay', async () => {
    await receive([parques((index) => ['90', '100'][index] ?? '')]);
    await doneIn(host, (context) => calculatePeriod(context, { periodo: MES, fecha: ENTREGA }));
    const [first, other] = march();
    expect(first).toEqual(['A-01', 90, 'Cumplido']);
    const { resultados } = await receive([parques((index) => ['45', '100'][index] ?? '', 'b.xlsx')], ENTREGA);
    expect(resultados.map(({ clave, resultado }) => [clave, resultado])).toEqual([['A-01', 45]]);
    expect(march()).toEqual([['A-01', 45, 'En rezago'], other]);
  });

  test('of an open period are not calculated with a figure that its enlace withdraws', async () => {
    await receive([parques((index) => ['58', '100'][index] ?? '')]);
    await doneIn(host, (context) => calculatePeriod(context, { periodo: MES, fecha: ENTREGA }));
    const { cifras } = await receive([parques((index) => ['n/d', '55'][index] ?? '', 'b.xlsx')], ENTREGA);
    expect(cifras).toBe(2);
    expect(figuresOf('A-01')).toEqual(['', 55]);
    expect(march()[0]).toEqual(['A-01', null, 'No calculable']);
    expect(tableRows(host.workbook, 'Cambios').filter((row) => row['Antes'] === '58')).toEqual([
      expect.objectContaining({
        Columna: 'Marzo',
        Después: null,
        Motivo: expect.stringContaining('retira la cifra') as string,
      }),
    ]);
  });

  test('of what had not come change when it comes in time', async () => {
    await doneIn(host, (context) => calculatePeriod(context, { periodo: MES, fecha: ENVIO }));
    expect(march()[0]?.[2]).toBe('No disponible');
    await receive([parques((index) => ['90', '100'][index] ?? '')]);
    expect(march()[0]).toEqual(['A-01', 90, 'Cumplido']);
  });

  test('stay «No disponible» in the month that was due when it comes late', async () => {
    await doneIn(host, (context) => calculatePeriod(context, { periodo: MES, fecha: ENVIO }));
    const { resultados } = await receive([parques(() => '9')], ENTREGA + 1);
    // Its reason now tells the day on which it came.
    expect(resultados.map(({ motivo }) => motivo)).toEqual([expect.stringContaining('07/04/2026')]);
    expect(march()[0]?.[2]).toBe('No disponible');
    expect(figuresOf('A-01')).toEqual([9, 9]);
  });
});

describe('many at once', () => {
  const DEPENDENCIES = 200;
  const INDICATORS = 20;

  test('200 workbooks of 40 rows take one read and one write', async () => {
    host.close();
    host = await bookOf(
      Array.from({ length: DEPENDENCIES * INDICATORS }, (_, index) => ({
        ...goodFicha,
        indicador: `I-${index}`,
        dependencia: `Dependencia ${Math.floor(index / INDICATORS)}`,
      })),
    );
    tables = await tablesOf(host);
    expect(tables).toHaveLength(DEPENDENCIES);
    const told: number[] = [];
    const files = await readDeliveries(
      tables.map((table, index) => ({
        name: `${index}.xlsx`,
        bytes: () =>
          Promise.resolve(makeBook({ sheets: { Datos: textRows(gridOf(table, (row) => String(row))) } })),
      })),
      { onRead: (done) => told.push(done) },
    );
    expect(told).toHaveLength(DEPENDENCIES);
    const before = host.counters();
    const { cifras, receipts } = await receive(files ?? []);
    const after = host.counters();
    expect(receipts.filter(({ estado }) => estado === 'aceptado')).toHaveLength(DEPENDENCIES);
    expect(cifras).toBe(DEPENDENCIES * INDICATORS * 2);
    const sent = after.bytesSent - before.bytesSent;
    const received = after.bytesReceived - before.bytesReceived;
    expect(after.roundTrips - before.roundTrips).toBeLessThanOrEqual(
      4 + Math.ceil(sent / 2_000_000) + Math.ceil(received / 2_000_000),
    );
    expect(tableRows(host.workbook, 'TablaMaestra').map((row) => row['Marzo'])).toEqual(
      Array.from({ length: cifras }, (_, index) => index % 40),
    );
  });
});
