import { openHost, type Host } from '../../host';
import type { Entrega } from '../../src/domain/indicadores/records';
import { avisoEntrega } from '../../src/domain/messages/recepcion';
import { entregasRegister } from '../../src/domain/registers';
import { entregaValues } from '../../src/domain/registers/indicadorRows';
import { calculatePeriod } from '../../src/workbook/calculatePeriod';
import { readLibro } from '../../src/workbook/read/readLibro';
import { appendRows } from '../../src/workbook/write/appendRows';
import { blockWriter } from '../../src/workbook/write/blockWriter';
import { columnsInPlace, registerColumns, rowInPlace } from '../../src/workbook/write/columnsInPlace';
import { ensureRegister } from '../../src/workbook/write/ensureRegister';
import { requestProrroga, type RecordProrroga } from '../../src/workbook/requestProrroga';
import { contentOf, sheetNamed, tableRows, type Batch } from '../cli/books';
import { serial } from '../support/anexoIReal';
import { entrega } from '../domain/indicadores/recoleccion/collected';
import { goodFicha } from '../support/fichaCases';
import { changeByHand, fichasBook } from './indicadoresBook';
import { doneIn } from './seguimientoBook';

const FECHA = serial(2026, 4, 7);
const REQUEST: RecordProrroga = {
  dependencia: 'Dirección de Parques',
  mes: '2026-03',
  tipo: 'B',
  solicitada: serial(2026, 4, 1),
  fecha: FECHA,
};

const request = (changes: Partial<RecordProrroga> = {}) =>
  doneIn(host, (context) => requestProrroga(context, { ...REQUEST, ...changes }));
const refusal = async (changes: Partial<RecordProrroga> = {}) => {
  const outcome = await host.Excel.run((context) => requestProrroga(context, { ...REQUEST, ...changes }));
  return outcome.kind === 'blocked' ? outcome.problem : null;
};
const byHand = (batch: Batch) => changeByHand(host, batch);
const deliver = (entregas: readonly Entrega[]) =>
  host.Excel.run(async (context) => {
    const writer = blockWriter(context);
    const register = await ensureRegister(context, writer, await readLibro(context), entregasRegister);
    const columns = columnsInPlace(registerColumns(entregasRegister), register);
    const rows = entregas.map((each) => rowInPlace(columns, entregaValues(each)));
    await appendRows(context, writer, register, columns, rows);
    await writer.send();
  });
const recorded = () => tableRows(host.workbook, 'Prorrogas');
const hasTable = (name: string) =>
  host.workbook.sheets.some(({ tables }) => tables.some((table) => table.name === name));
const cambios = () => tableRows(host.workbook, 'Cambios').filter((row) => row['Acción'] === 'Prórroga');

let host: Host;
beforeEach(async () => {
  host = await fichasBook([goodFicha]);
});
afterEach(() => host.close());

describe('a prórroga that an enlace asks for', () => {
  it('goes on the record, in a sheet installed the first time', async () => {
    const prorroga = await request({ tipo: 'A' });
    expect(recorded()).toEqual([
      {
        Mes: '2026-03',
        'Dependencia / Entidad': 'Dirección de Parques',
        Tipo: 'A',
        Solicitada: REQUEST.solicitada,
        Procede: 'Sí',
        Resolución: 'aceptada',
        'Nueva fecha': serial(2026, 4, 8),
        Motivo: prorroga.motivo,
      },
    ]);
    expect(cambios()).toEqual([]);
  });

  it('is recorded with the name that the fichas give the dependency', async () => {
    await request({ dependencia: 'direccion de  PARQUES' });
    expect(recorded()[0]?.['Dependencia / Entidad']).toBe('Dirección de Parques');
  });

  it('keeps one row by dependency, month and type; another type or month has its own', async () => {
    await request();
    await request({ tipo: 'A' });
    await request({ mes: '2026-04', solicitada: serial(2026, 5, 4) });
    expect(recorded().map(({ Mes, Tipo }) => [Mes, Tipo])).toEqual([
      ['2026-03', 'B'],
      ['2026-03', 'A'],
      ['2026-04', 'B'],
    ]);
  });

  it('changes its row when the office resolves it, and Cambios tells what it said', async () => {
    await request();
    expect(recorded()[0]).toMatchObject({ Resolución: 'pendiente', 'Nueva fecha': null });
    await request({ resolucion: 'aceptada', hasta: serial(2026, 4, 10) });
    expect(recorded()).toEqual([
      expect.objectContaining({ Resolución: 'aceptada', 'Nueva fecha': serial(2026, 4, 10) }),
    ]);
    expect(cambios()).toContainEqual(
      expect.objectContaining({
        Hoja: 'Prórrogas',
        Columna: 'Resolución',
        Antes: 'pendiente',
        Después: 'aceptada',
      }),
    );
    expect(cambios()).toContainEqual(
      expect.objectContaining({ Columna: 'Nueva fecha', Antes: null, Después: '10/04/2026' }),
    );
  });

  it('recorded again as it is changes nothing', async () => {
    await request();
    const before = recorded();
    await request();
    expect(recorded()).toEqual(before);
    expect(cambios()).toEqual([]);
  });

  it('that does not proceed is recorded too, denied, with the reason', async () => {
    await request({ solicitada: serial(2026, 4, 6), resolucion: 'aceptada' });
    expect(recorded()).toEqual([
      expect.objectContaining({ Procede: 'No', Resolución: 'negada', 'Nueva fecha': null }),
    ]);
    expect(recorded()[0]?.['Motivo']).toContain('el último día era el jueves 2 de abril de 2026');
  });

  it('counts with the days that the institution captured', async () => {
    await byHand((context) => {
      const table = context.workbook.tables.getItem('DiasInhabiles');
      table.rows.add(undefined, [[serial(2026, 4, 2), 'Jueves Santo', 'Alta']]);
    });
    expect(await request({ solicitada: serial(2026, 4, 2) })).toMatchObject({ procede: false });
    expect(await request({ solicitada: serial(2026, 4, 1) })).toMatchObject({ procede: true });
  });

  it('finds its columns where somebody moved them', async () => {
    await request();
    await byHand((context) => {
      const table = context.workbook.tables.getItem('Prorrogas');
      table.columns.add(0, [['Notas'], ['a mano']]);
    });
    await request({ resolucion: 'negada' });
    expect(recorded()).toEqual([
      expect.objectContaining({ Notas: 'a mano', Mes: '2026-03', Resolución: 'negada' }),
    ]);
  });
});

describe('results that are stored', () => {
  const SENT = serial(2026, 3, 31);
  const semaforo = () =>
    tableRows(host.workbook, 'Resultados').map((row) => [row['Periodo'], row['Semáforo']]);

  /** Two figures of March that came on 8 April, two days late. */
  beforeEach(async () => {
    await deliver([
      entrega({ dependencia: 'Dirección de Parques', enviada: SENT }),
      entrega({ dependencia: 'Dirección de Parques', estado: 'validada', recibida: serial(2026, 4, 8) }),
    ]);
    await byHand((context) => {
      const maestra = context.workbook.tables.getItem('TablaMaestra');
      maestra.columns.getItem('Marzo').getDataBodyRange().values = [[100], [100]];
    });
    await doneIn(host, (context) => calculatePeriod(context, { periodo: '2026-03', fecha: FECHA }));
  });

  it('are brought up to date by the prórroga with which the figures came in time, and back if it is denied', async () => {
    expect(semaforo()).toEqual([['2026-03', 'No disponible']]);
    await request({ resolucion: 'aceptada' });
    expect(semaforo()).toEqual([['2026-03', 'Cumplido']]);
    await request({ resolucion: 'negada' });
    expect(semaforo()).toEqual([['2026-03', 'No disponible']]);
  });

  it('stay as they are while it waits', async () => {
    const before = tableRows(host.workbook, 'Resultados');
    await request();
    expect(tableRows(host.workbook, 'Resultados')).toEqual(before);
  });
});

describe('a file that had come two days late', () => {
  const file = (text: string) =>
    entrega({
      dependencia: 'Dirección de Parques',
      folio: '2026-03-001-1',
      estado: 'validada',
      recibida: serial(2026, 4, 8),
      vence: serial(2026, 4, 6),
      enTiempo: false,
      observaciones: text,
    });
  const LATE = avisoEntrega.tardia(serial(2026, 4, 6), '2026-03');
  const row = () => tableRows(host.workbook, 'Entregas').find(({ Folio }) => Folio === '2026-03-001-1');
  const told = () =>
    cambios().flatMap((each) =>
      each['Hoja'] === 'Entregas' ? [[each['Columna'], each['Antes'], each['Motivo']]] : [],
    );

  beforeEach(() =>
    deliver([file(`Antes.\n${LATE}\nDespués.`), { ...file(LATE), mes: '2026-02', folio: 'otro' }]),
  );

  it('says that it came in time once a prórroga is accepted, and Cambios tells what it said', async () => {
    await request({ resolucion: 'aceptada' });
    expect(row()).toMatchObject({
      Vence: serial(2026, 4, 8),
      'En tiempo': 'Sí',
      Observaciones: `Antes.\n${avisoEntrega.enTiempoPorProrroga(serial(2026, 4, 8))}\nDespués.`,
    });
    expect(told()).toEqual([
      ['Vence', '06/04/2026', 'Prórroga B de 2026-03: aceptada'],
      ['En tiempo', 'No', 'Prórroga B de 2026-03: aceptada'],
      [
        'Observaciones',
        expect.stringContaining('Conserva «No disponible»'),
        'Prórroga B de 2026-03: aceptada',
      ],
    ]);
  });

  it('is late again if the prórroga is denied, or gives too few days', async () => {
    const before = row();
    await request({ resolucion: 'aceptada' });
    await request({ resolucion: 'negada' });
    expect(row()).toEqual(before);
    await request({ resolucion: 'aceptada', hasta: serial(2026, 4, 7) });
    expect(row()).toMatchObject({
      Vence: serial(2026, 4, 7),
      'En tiempo': 'No',
      Observaciones: `Antes.\n${avisoEntrega.tardia(serial(2026, 4, 7), '2026-03')}\nDespués.`,
    });
  });

  it('stays as it is while the prórroga waits, and so do other months', async () => {
    const before = tableRows(host.workbook, 'Entregas');
    await request();
    expect(tableRows(host.workbook, 'Entregas')).toEqual(before);
    await request({ resolucion: 'aceptada' });
    expect(tableRows(host.workbook, 'Entregas')[1]).toEqual(before[1]);
  });

  it('in a protected sheet stands in the way', async () => {
    await byHand((context) => context.workbook.worksheets.getItem('Entregas').protection.protect());
    expect((await refusal({ resolucion: 'aceptada' }))?.codigo).toBe('hoja-protegida');
    expect(hasTable('Prorrogas')).toBe(false);
  });
});

describe('what stands in the way is said, and nothing changes', () => {
  it('an unknown dependency, with the one that is near', async () => {
    const problem = await refusal({ dependencia: 'Direccion de Parqes' });
    expect(problem?.codigo).toBe('dependencia-desconocida');
    expect(problem?.mensaje).toContain('La más parecida es «Dirección de Parques».');
    expect(hasTable('Prorrogas')).toBe(false);
  });

  it('no fichas', async () => {
    host.close();
    host = await fichasBook([]);
    expect((await refusal())?.codigo).toBe('sin-fichas');
    host.close();
    host = openHost();
    expect((await refusal())?.codigo).toBe('sin-fichas');
  });

  it('a new day that nobody accepts, or that is not later', async () => {
    const hasta = serial(2026, 4, 6);
    expect((await refusal({ hasta }))?.codigo).toBe('hasta-sin-aceptar');
    expect((await refusal({ tipo: 'A', resolucion: 'aceptada', hasta }))?.codigo).toBe('hasta-sin-aceptar');
    expect((await refusal({ resolucion: 'aceptada', hasta }))?.codigo).toBe('hasta-anterior');
  });

  it('a protected register', async () => {
    await request();
    await byHand((context) => context.workbook.worksheets.getItem('Prórrogas').protection.protect());
    const before = [...sheetNamed(host.workbook, 'Prórrogas').rows].map(([, row]) =>
      [...row.values()].map(contentOf),
    );
    expect((await refusal({ resolucion: 'aceptada' }))?.codigo).toBe('hoja-protegida');
    expect((await refusal({ tipo: 'A' }))?.codigo).toBe('hoja-protegida');
    expect(
      [...sheetNamed(host.workbook, 'Prórrogas').rows].map(([, row]) => [...row.values()].map(contentOf)),
    ).toEqual(before);
  });
});
