import type { Host } from '../../host';
import type { RowValues } from '../../src/domain/changes';
import { ficha } from '../../src/domain/formats';
import { columnsOf } from '../../src/domain/formats/format';
import { openDataTable } from '../../src/workbook/openDataTable';
import { prepareTables, type PrepareRequest } from '../../src/workbook/prepareTables';
import { requestProrroga } from '../../src/workbook/requestProrroga';
import { cellsOf, tableRows, type Batch } from '../cli/books';
import { serial } from '../support/anexoIReal';
import { goodFicha } from '../support/fichaCases';
import { changeByHand, fichasBook } from './indicadoresBook';
import { doneIn, newBook } from './seguimientoBook';

const FECHA = serial(2026, 3, 31);
const REQUEST: PrepareRequest = { mes: '2026-03', fecha: FECHA };

const FICHAS: readonly RowValues[] = [
  goodFicha,
  { ...goodFicha, indicador: 'B-01', dependencia: 'Obras' },
  { ...goodFicha, indicador: 'B-02', dependencia: 'Obras' },
];

const prepare = (changes: Partial<PrepareRequest> = {}) =>
  doneIn(host, (context) => prepareTables(context, { ...REQUEST, ...changes }));
const refusal = async (changes: Partial<PrepareRequest> = {}) => {
  const outcome = await host.Excel.run((context) => prepareTables(context, { ...REQUEST, ...changes }));
  return outcome.kind === 'blocked' ? outcome.problem : null;
};
const byHand = (batch: Batch) => changeByHand(host, batch);
const reopen = async (fichas: readonly RowValues[]) => {
  host.close();
  host = await fichasBook(fichas);
};
const sent = () => tableRows(host.workbook, 'Entregas');
const maestra = () => tableRows(host.workbook, 'TablaMaestra').filter(({ Clave }) => Clave !== null);
const snapshot = () => JSON.stringify([...cellsOf(host.workbook)]);
const cambios = () => tableRows(host.workbook, 'Cambios').filter((row) => row['Acción'] === 'Preparar');

let host: Host;
beforeEach(async () => {
  host = await fichasBook(FICHAS);
});
afterEach(() => host.close());

describe('preparing a month', () => {
  it('gives one table for each dependency, with its reminder', async () => {
    const { tablas, ventana } = await prepare();
    expect(tablas.map(({ table }) => [table.dependencia, table.folio, table.rows.length])).toEqual([
      ['Dirección de Parques', '2026-03-001', 2],
      ['Obras', '2026-03-002', 4],
    ]);
    expect(tablas[1]?.recordatorio.asunto).toBe(
      'Recordatorio: datos de indicadores de marzo de 2026 · Obras',
    );
    expect(tablas.map(({ table }) => table.institucion)).toEqual(['Valle Inventado', 'Valle Inventado']);
    expect([ventana.envio, ventana.vence]).toEqual([FECHA, serial(2026, 4, 6)]);
  });

  it('tells in Entregas what was sent and until when, in a sheet installed the first time', async () => {
    await prepare();
    expect(sent()).toEqual([
      expect.objectContaining({
        Folio: '2026-03-001',
        Mes: '2026-03',
        'Dependencia / Entidad': 'Dirección de Parques',
        Estado: 'enviada',
        Enviada: FECHA,
        Vence: serial(2026, 4, 6),
        Recibida: null,
        'En tiempo': null,
      }),
      expect.objectContaining({ Folio: '2026-03-002', 'Dependencia / Entidad': 'Obras' }),
    ]);
    expect(cambios()).toEqual([]);
  });

  it('gives Tabla maestra the rows of its year that it lacks, once', async () => {
    const of2026 = maestra().length;
    expect(await prepare({ mes: '2027-01', fecha: serial(2027, 1, 29) })).toMatchObject({
      filasAgregadas: 6,
    });
    expect(maestra()).toHaveLength(of2026 + 6);
    expect(maestra().filter((row) => row['Año'] === 2027 && row['Clave'] === 'B-02')).toHaveLength(2);
    expect(await prepare({ mes: '2027-02', fecha: serial(2027, 2, 26) })).toMatchObject({
      filasAgregadas: 0,
    });
  });

  it('installs Tabla maestra again if somebody deleted it', async () => {
    await byHand((context) => context.workbook.worksheets.getItem('Tabla maestra').delete());
    expect(await prepare()).toMatchObject({ filasAgregadas: 6 });
    expect(maestra()).toHaveLength(6);
  });

  it('again changes nothing on the same day, and the day of sending on another, told in Cambios', async () => {
    await prepare();
    const first = sent();
    await prepare();
    expect(sent()).toEqual(first);
    expect(cambios()).toEqual([]);
    await prepare({ fecha: FECHA + 1 });
    expect(sent()).toEqual(first.map((row) => ({ ...row, Enviada: FECHA + 1 })));
    expect(cambios()).toEqual([
      expect.objectContaining({
        Hoja: 'Entregas',
        Columna: 'Enviada',
        Antes: '31/03/2026',
        Después: '01/04/2026',
      }),
      expect.objectContaining({ Columna: 'Enviada' }),
    ]);
  });

  it('gives a dependency that is added afterwards the next folio', async () => {
    await prepare();
    const columns = columnsOf(ficha);
    const row = columns.map(
      ({ key }) => ({ ...goodFicha, indicador: 'C-01', dependencia: 'Cultura' })[key] ?? '',
    );
    await byHand((context) => context.workbook.tables.getItem('Fichas').rows.add(-1, [row]));
    await prepare();
    expect(sent().map((each) => [each['Folio'], each['Dependencia / Entidad']])).toEqual([
      ['2026-03-001', 'Dirección de Parques'],
      ['2026-03-002', 'Obras'],
      ['2026-03-003', 'Cultura'],
    ]);
  });

  it('leaves as it is the row of a dependency that has delivered', async () => {
    await prepare();
    await byHand((context) => {
      const { rows } = context.workbook.tables.getItem('Entregas');
      const values = ['2026-03-001', '2026-03', 'Dirección de Parques', 'validada', '', '', FECHA + 2, 'Sí'];
      rows.add(-1, [[...values, 'tabla.xlsx', 2, '', 'abc']]);
    });
    await prepare({ fecha: FECHA + 3 });
    expect(sent().map(({ Enviada }) => Enviada)).toEqual([FECHA, FECHA + 3, null]);
  });

  it('says the day of an accepted prórroga in the table and in Entregas', async () => {
    await prepare();
    await doneIn(host, (context) =>
      requestProrroga(context, {
        ...{ dependencia: 'Obras', mes: '2026-03', tipo: 'A' },
        ...{ solicitada: FECHA, fecha: FECHA },
      }),
    );
    const { tablas } = await prepare();
    expect(tablas.map(({ table }) => table.vence)).toEqual([serial(2026, 4, 6), serial(2026, 4, 8)]);
    expect(sent().map(({ Vence }) => Vence)).toEqual([serial(2026, 4, 6), serial(2026, 4, 8)]);
  });

  it('only looks when nothing is to be written', async () => {
    const before = snapshot();
    expect((await prepare({ write: false })).tablas).toHaveLength(2);
    expect(snapshot()).toEqual(before);
  });

  it('tells which indicators nobody was asked for', async () => {
    await reopen([goodFicha, { ...goodFicha, indicador: 'X-09', dependencia: '' }]);
    const { tablas, sinDependencia } = await prepare();
    expect(tablas).toHaveLength(1);
    expect(sinDependencia).toEqual(['X-09']);
  });

  it('of 15 dependencies with 120 indicators each stays within the round trips of any verb', async () => {
    await reopen(
      Array.from({ length: 1_800 }, (_, index) => ({
        ...goodFicha,
        indicador: `I-${index}`,
        dependencia: `Dependencia ${index % 15}`,
      })),
    );
    const before = host.counters();
    const { tablas } = await prepare({ mes: '2027-01' });
    const { roundTrips, bytesSent, bytesReceived } = host.counters();
    expect(tablas.map(({ table }) => table.rows.length)).toEqual(Array.from({ length: 15 }, () => 240));
    const megabytes = (bytes: number) => Math.ceil(bytes / 2_000_000);
    expect(roundTrips - before.roundTrips).toBeLessThanOrEqual(
      4 + megabytes(bytesSent - before.bytesSent) + megabytes(bytesReceived - before.bytesReceived),
    );
  });
});

describe('preparing a month is refused, with nothing changed,', () => {
  const expectRefusal = async (codigo: string, said: RegExp, changes: Partial<PrepareRequest> = {}) => {
    const before = snapshot();
    const problem = await refusal(changes);
    expect(problem?.codigo).toBe(codigo);
    expect(problem?.mensaje).toMatch(said);
    expect(snapshot()).toEqual(before);
  };

  it('without fichas, or without their format', async () => {
    await reopen([]);
    await expectRefusal('sin-fichas', /fichas técnicas/);
    host.close();
    host = await newBook();
    await expectRefusal('sin-fichas', /Instale el formato «Ficha técnica/);
  });

  it('when nothing is in force that month', async () => {
    await reopen([{ ...goodFicha, estadoIndicador: 'Baja' }]);
    await expectRefusal('nada-que-pedir', /marzo de 2026/);
    await reopen([{ ...goodFicha, frecuencia: 'Anual', acumulacion: 'Último valor' }]);
    await expectRefusal('nada-que-pedir', /febrero de 2026/, { mes: '2026-02' });
  });

  it('when two dependencies are one written in two ways', async () => {
    await reopen([goodFicha, { ...goodFicha, indicador: 'B-01', dependencia: 'Dirección de Parques.' }]);
    await expectRefusal('dependencias-parecidas', /«Dirección de Parques» y «Dirección de Parques\.»/);
  });

  it('when a sheet that it must write is protected', async () => {
    await byHand((context) => context.workbook.worksheets.getItem('Tabla maestra').protection.protect());
    await expectRefusal('hoja-protegida', /Tabla maestra/, { mes: '2027-01' });
  });

  it('when Entregas must be installed and the workbook takes no sheets', async () => {
    await byHand((context) => context.workbook.protection.protect());
    await expectRefusal('libro-protegido', /estructura del libro/);
  });
});

describe('a data table opened beside the workbook', () => {
  const withExcel = async (createWorkbook: (base64?: string) => Promise<void>) => {
    const before = Object.getOwnPropertyDescriptor(globalThis, 'Excel');
    Object.defineProperty(globalThis, 'Excel', { value: { createWorkbook }, configurable: true });
    try {
      return await openDataTable(Uint8Array.from({ length: 70_000 }, (_, index) => index % 251));
    } finally {
      delete (globalThis as { Excel?: unknown }).Excel;
      if (before) Object.defineProperty(globalThis, 'Excel', before);
    }
  };

  it('is handed to Excel whole', async () => {
    const given: string[] = [];
    const outcome = await withExcel((base64 = '') => Promise.resolve(void given.push(base64)));
    expect(outcome.kind).toBe('done');
    const bytes = Buffer.from(given[0] ?? '', 'base64');
    expect([bytes.length, bytes[69_999]]).toEqual([70_000, 69_999 % 251]);
  });

  it('is told how to be had otherwise where Excel does not open it', async () => {
    const outcome = await withExcel(() => Promise.reject(new Error('GeneralException')));
    expect(outcome).toMatchObject({ kind: 'blocked', problem: { codigo: 'no-se-abre' } });
  });
});
