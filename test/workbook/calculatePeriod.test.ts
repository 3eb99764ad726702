import { openHost, type Host } from '../../host';
import type { CellValue } from '../../src/domain/cell';
import type { RowValues } from '../../src/domain/changes';
import { ficha } from '../../src/domain/formats/ficha';
import type { Format } from '../../src/domain/formats/format';
import { tablaMaestra } from '../../src/domain/formats/tablaMaestra';
import { monterrey } from '../../src/domain/perfiles/monterrey';
import { calculatePeriod } from '../../src/workbook/calculatePeriod';
import { installFormats } from '../../src/workbook/installFormats';
import { readLibro } from '../../src/workbook/read/readLibro';
import { done } from '../../src/workbook/result';
import { appendRecords } from '../../src/workbook/write/appendRecords';
import { applyChanges } from '../../src/workbook/write/applyChanges';
import { blockWriter } from '../../src/workbook/write/blockWriter';
import { planResultados, writePlannedResultados } from '../../src/workbook/write/writeResultados';
import { serial } from '../support/anexoIReal';
import { datos, FICHA } from '../domain/indicadores/calculo/tablas';
import { tableRows } from '../cli/books';
import { doneIn } from './seguimientoBook';

/** Thousands of indicators are calculated, on machines that may be busy: slowness is no failure. */
jest.setTimeout(600_000);

const FECHA = serial(2026, 4, 10);
const MATRIZ = serial(2026, 4, 20);
const MOTIVO = 'Oficio 31: dato corregido';

const write = (host: Host, format: Format, records: readonly RowValues[]) =>
  doneIn(host, async (context) => {
    const libro = await readLibro(context);
    const writer = blockWriter(context);
    await appendRecords(context, writer, format, libro.tables.get(format.table)!, records);
    await writer.send();
    return done(null);
  });

const two = (january: CellValue): readonly RowValues[] =>
  ['SM-01', 'SM-02'].flatMap((clave) => [
    datos('Atendidas', [january, 45, 45], clave),
    datos('Recibidas', [50, 50, 50], clave),
  ]);

async function newBook(): Promise<Host> {
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

async function book(): Promise<Host> {
  const host = await newBook();
  await write(host, ficha, [FICHA, { ...FICHA, indicador: 'SM-02' }]);
  await write(host, tablaMaestra, two(45));
  return host;
}

const calculate = (
  host: Host,
  periodo: string,
  more: { reabrir?: string; write?: boolean; fecha?: number } = {},
) => host.Excel.run((context) => calculatePeriod(context, { periodo, fecha: FECHA, ...more }));
const calculated = async (host: Host, periodo: string, more: { reabrir?: string; write?: boolean } = {}) => {
  const outcome = await calculate(host, periodo, more);
  if (outcome.kind === 'blocked') throw new Error(outcome.problem.mensaje);
  return outcome.result;
};

/** Puts a figure of Tabla maestra as a person would. */
async function type(host: Host, row: number, value: CellValue): Promise<void> {
  await host.Excel.run(async (context) => {
    const table = context.workbook.tables.getItem(tablaMaestra.table);
    table.columns.getItem('Enero').getDataBodyRange().getCell(row, 0).values = [[value]];
    await context.sync();
  });
}

/** As the matrix does: its results stay closed on that day. */
const closeQuarter = (host: Host) =>
  doneIn(host, async (context) => {
    const libro = await readLibro(context);
    const writer = blockWriter(context);
    const rows = libro.seguimiento.resultados.map((each) => ({ ...each, cerrado: MATRIZ }));
    await writePlannedResultados(context, writer, libro, planResultados(libro, rows, { fecha: MATRIZ }));
    await writer.send();
    return done(null);
  });

const resultados = (host: Host) => tableRows(host.workbook, 'Resultados');
const snapshot = (host: Host) =>
  JSON.stringify(
    host.workbook.sheets.map(({ name, rows }) => [name, [...rows].map(([at, cells]) => [at, [...cells]])]),
  );

describe('calculating a month', () => {
  it('keeps one row for each indicator, with its figures, its day and its reason', async () => {
    const host = await book();
    const { conteo, escritas } = await calculated(host, '2026-01');
    expect([conteo['En riesgo'], escritas]).toEqual([2, 2]);
    expect(resultados(host)).toHaveLength(2);
    expect(resultados(host)[0]).toMatchObject({
      Periodo: '2026-01',
      Clave: 'SM-01',
      Indicador: 'Solicitudes atendidas',
      Programa: 'Servicios municipales',
      'Dependencia / Entidad': 'Secretaría de Parques',
      Resultado: 90,
      Meta: 95,
      Semáforo: 'En riesgo',
      Calculado: FECHA,
      Cerrado: null,
    });
    expect(resultados(host)[0]!['Motivo']).toContain('(45/50)*100 = 90 en enero de 2026.');
    host.close();
  });

  it('calculated again changes nothing, even on another day', async () => {
    const host = await book();
    await calculated(host, '2026-01');
    const before = snapshot(host);
    const again = await calculate(host, '2026-01', { fecha: FECHA + 5 });
    expect(again).toMatchObject({ kind: 'done', result: { escritas: 0 } });
    expect(snapshot(host)).toBe(before);
    host.close();
  });

  it('writes over only the row that a corrected figure changes, and does not tell a draft in Cambios', async () => {
    const host = await book();
    await calculated(host, '2026-01');
    await calculated(host, '2026-02');
    await type(host, 2, 50);
    expect(await calculated(host, '2026-01')).toMatchObject({ escritas: 1, reabierto: false });
    expect(resultados(host).map((row) => `${row['Periodo']} ${row['Clave']} ${row['Resultado']}`)).toEqual([
      '2026-01 SM-01 90',
      '2026-01 SM-02 100',
      '2026-02 SM-01 90',
      '2026-02 SM-02 90',
    ]);
    expect(tableRows(host.workbook, 'Cambios').filter((row) => row['Hoja'] === 'Resultados')).toEqual([]);
    host.close();
  });

  it('keeps blank what is not there: never zero', async () => {
    const host = await book();
    await calculated(host, '2026-05');
    expect(resultados(host)[0]).toMatchObject({
      Resultado: null,
      Meta: 95,
      'Cumplimiento (%)': null,
      Semáforo: 'No disponible',
    });
    host.close();
  });

  it('finds its rows wherever people have sorted them and moved their columns', async () => {
    const host = await book();
    await calculated(host, '2026-01');
    await host.Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('Resultados');
      table.sort.apply([{ key: 1, ascending: false }]);
      table.columns.add(0, [['Nota'], ['a'], ['b']]);
      await context.sync();
    });
    await type(host, 0, 50);
    expect(await calculated(host, '2026-01')).toMatchObject({ escritas: 1 });
    expect(resultados(host).map((row) => [row['Nota'], row['Clave'], row['Resultado']])).toEqual([
      ['a', 'SM-02', 90],
      ['b', 'SM-01', 100],
    ]);
    host.close();
  });

  it('only tells what it would give when it is not to write', async () => {
    const host = await book();
    const before = snapshot(host);
    expect(await calculated(host, '2026-T1', { write: false })).toMatchObject({ escritas: 2 });
    expect(snapshot(host)).toBe(before);
    host.close();
  });
});

describe('a quarter closed by its matrix', () => {
  async function closedBook(): Promise<Host> {
    const host = await book();
    await calculated(host, '2026-T1');
    await closeQuarter(host);
    return host;
  }

  it('may be calculated while it says the same, and stays closed', async () => {
    const host = await closedBook();
    expect(resultados(host).map((row) => row['Cerrado'])).toEqual([MATRIZ, MATRIZ]);
    const before = snapshot(host);
    expect(await calculated(host, '2026-T1', { reabrir: MOTIVO })).toMatchObject({
      escritas: 0,
      reabierto: false,
    });
    expect(snapshot(host)).toBe(before);
    host.close();
  });

  it('is refused, with its indicators, when it would say something else', async () => {
    const host = await closedBook();
    await type(host, 0, 50);
    const before = snapshot(host);
    for (const reabrir of [undefined, '  ']) {
      expect(await calculate(host, '2026-T1', reabrir === undefined ? {} : { reabrir })).toEqual({
        kind: 'blocked',
        problem: {
          codigo: 'trimestre-cerrado',
          mensaje:
            '«Primer trimestre 2026» está cerrado por su matriz y ahora saldría distinto en el indicador «SM-01». Para cambiarlo, reábralo e indique el motivo. No se cambió nada.',
        },
      });
    }
    expect(snapshot(host)).toBe(before);
    host.close();
  });

  it('is opened with a motivo, told cell by cell in Cambios', async () => {
    const host = await closedBook();
    await type(host, 0, 50);
    expect(await calculated(host, '2026-T1', { reabrir: MOTIVO })).toMatchObject({
      escritas: 2,
      reabierto: true,
    });
    expect(resultados(host).map((row) => row['Cerrado'])).toEqual([null, null]);
    const told = tableRows(host.workbook, 'Cambios').filter((row) => row['Hoja'] === 'Resultados');
    expect(new Set(told.map((row) => `${row['Acción']} · ${row['Motivo']}`))).toEqual(
      new Set([`Reabrir trimestre · ${MOTIVO}`]),
    );
    const columns = (clave: string) =>
      told.filter((row) => row['Clave ASM'] === clave).map((row) => row['Columna']);
    expect(columns('SM-01')).toEqual(['Cerrado', 'Resultado', 'Cumplimiento (%)', 'Semáforo', 'Motivo']);
    expect(columns('SM-02')).toEqual(['Cerrado']);
    expect(told[1]).toMatchObject({ Antes: '90', Columna: 'Resultado' });
    host.close();
  });

  it('lets its months be calculated again', async () => {
    const host = await closedBook();
    await type(host, 0, 50);
    expect(await calculated(host, '2026-01')).toMatchObject({ escritas: 2 });
    host.close();
  });

  it('leaves to the verb that closes it again what it tells in Cambios', async () => {
    const host = await closedBook();
    await doneIn(host, async (context) => {
      const libro = await readLibro(context);
      const rows = libro.seguimiento.resultados.map((each) => ({ ...each, resultado: 1 }));
      const plan = planResultados(libro, rows, { fecha: FECHA, motivo: MOTIVO });
      const writer = blockWriter(context);
      await applyChanges(context, writer, libro, plan.changes, { accion: 'Hacer matriz', fecha: FECHA });
      await writePlannedResultados(context, writer, libro, plan);
      await writer.send();
      return done(null);
    });
    expect(resultados(host).map((row) => row['Resultado'])).toEqual([1, 1]);
    expect(
      tableRows(host.workbook, 'Cambios').filter((row) => row['Acción'] === 'Hacer matriz'),
    ).toHaveLength(2);
    host.close();
  });
});

test('5,000 indicators of a quarter are calculated and kept within the round trips of any verb', async () => {
  const host = await newBook();
  const claves = Array.from({ length: 5000 }, (_, index) => `IND-${String(index + 1).padStart(4, '0')}`);
  await write(
    host,
    ficha,
    claves.map((indicador, index) => ({ ...FICHA, indicador, dependencia: `Dependencia ${index % 15}` })),
  );
  const maestra = claves.flatMap((clave, index) => [
    datos('Atendidas', [index % 50, 45, 45], clave),
    datos('Recibidas', [50, 50, 50], clave),
  ]);
  await write(host, tablaMaestra, maestra);
  const measured = openHost(host.workbook, { keepRequests: true });
  expect(await calculated(measured, '2026-T1')).toMatchObject({ escritas: 5000 });
  const { roundTrips, bytesSent, bytesReceived } = measured.counters();
  expect(roundTrips).toBeLessThanOrEqual(4 + Math.ceil(bytesSent / 2e6) + Math.ceil(bytesReceived / 2e6));
  const messages = measured.requests.flatMap(({ request, response }) => [request, response]);
  expect(
    Math.max(...messages.map((message) => Buffer.byteLength(JSON.stringify(message)))),
  ).toBeLessThanOrEqual(2e6);
  measured.close();
  host.close();
});

describe('what stands in the way', () => {
  it('is a workbook without fichas, or without one that has a clave', async () => {
    const empty = openHost();
    expect(await calculate(empty, '2026-01')).toMatchObject({
      kind: 'blocked',
      problem: { codigo: 'sin-fichas' },
    });
    empty.close();
    const host = await newBook();
    await write(host, ficha, [{ ...FICHA, indicador: '' }]);
    expect(await calculate(host, '2026-01')).toMatchObject({
      kind: 'blocked',
      problem: { codigo: 'sin-indicadores' },
    });
    host.close();
  });

  it('is a protected sheet Resultados, if it has to change', async () => {
    const host = await book();
    await calculated(host, '2026-01');
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Resultados').protection.protect();
      await context.sync();
    });
    expect(await calculated(host, '2026-01')).toMatchObject({ escritas: 0 });
    await type(host, 0, 50);
    const before = snapshot(host);
    expect(await calculate(host, '2026-01')).toMatchObject({
      kind: 'blocked',
      problem: { codigo: 'hoja-protegida' },
    });
    expect(snapshot(host)).toBe(before);
    host.close();
  });

  it('is the lack of a column without which no row could be known again', async () => {
    const host = await book();
    await calculated(host, '2026-01');
    await host.Excel.run(async (context) => {
      context.workbook.tables.getItem('Resultados').columns.getItem('Clave').delete();
      await context.sync();
    });
    expect(await calculate(host, '2026-01')).toMatchObject({
      kind: 'blocked',
      problem: { codigo: 'columnas-faltantes' },
    });
    host.close();
  });
});
