import type { Host } from '../../host';
import { captureMonth } from '../../src/workbook/captureMonth';
import { closeMonth, type CloseRequest } from '../../src/workbook/closeMonth';
import { tableRows } from '../cli/books';
import { serial } from '../support/anexoIReal';
import { doneIn, FECHA, realBook } from './seguimientoBook';

const ENERO = { periodo: '2026-01', corte: serial(2026, 1, 31), fecha: FECHA };
const FEBRERO = { periodo: '2026-02', corte: serial(2026, 2, 28), fecha: FECHA };

const close = (host: Host, request: CloseRequest) => doneIn(host, (context) => closeMonth(context, request));
const capture = (host: Host, avance: string) =>
  doneIn(host, (context) =>
    captureMonth(context, {
      periodo: '2026-01',
      rows: [{ fila: 2, values: { clave: 'E007-001', accion: '1', avance } }],
      fecha: FECHA,
    }),
  );

describe('a month about to be closed', () => {
  let host: Host;
  beforeEach(async () => {
    host = await realBook('converted');
  });
  afterEach(() => host.close());

  it('is told as it would be, and nothing is written', async () => {
    await host.Excel.run(async (context) => {
      const column = context.workbook.tables.getItem('Acciones').columns.getItem('% de avance');
      column.getDataBodyRange().getCell(0, 0).values = [[0.4]];
      await context.sync();
    });
    const before = structuredClone(host.workbook.sheets);
    const told = await close(host, { ...ENERO, write: false });
    expect(told.change).toBe('closed');
    expect(told.derivados).toMatchObject([{ hoja: 'Anexo A', clave: 'E007-001', antes: '', despues: 0.4 }]);
    expect(host.workbook.sheets).toEqual(before);
    expect(await close(host, ENERO)).toEqual(told);
  });

  it('tells what a month already closed said and would say', async () => {
    await close(host, ENERO);
    await capture(host, '40');
    const told = await close(host, { ...ENERO, write: false });
    expect(told.change).toBe('replaced');
    expect(told.changes).toContainEqual(
      expect.objectContaining({ claveAsm: 'E007-001', campo: 'real', antes: '', despues: 0.4 }),
    );
    expect(tableRows(host.workbook, 'AvanceMensual')[0]!['% real']).toBeNull();
  });

  it('says what would stand in the way: a later month, a protected sheet', async () => {
    await close(host, ENERO);
    await close(host, FEBRERO);
    const followed = await host.Excel.run((context) => closeMonth(context, { ...ENERO, write: false }));
    expect(followed).toMatchObject({ kind: 'blocked', problem: { codigo: 'mes-con-siguiente' } });
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Avance mensual').protection.protect();
      await context.sync();
    });
    const locked = await host.Excel.run((context) =>
      closeMonth(context, { periodo: '2026-03', corte: serial(2026, 3, 31), fecha: FECHA, write: false }),
    );
    expect(locked).toMatchObject({ kind: 'blocked', problem: { codigo: 'hoja-protegida' } });
  });
});
