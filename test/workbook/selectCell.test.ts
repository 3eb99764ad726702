import type { Host } from '../../host';
import { selectCell, type CellToSelect } from '../../src/workbook/selectCell';
import type { Batch } from '../cli/books';
import { realBook } from './seguimientoBook';

let host: Host;
beforeEach(async () => {
  host = await realBook('imported');
});
afterEach(() => host.close());

const byHand = (batch: Batch) =>
  host.Excel.run(async (context) => {
    await batch(context);
    await context.sync();
  });

/** Where the table keeps the clave of its rows: 0-based. */
const placeOfClave = (): Promise<{ readonly column: number; readonly firstRow: number }> =>
  host.Excel.run(async (context) => {
    const cells = context.workbook.tables.getItem('AnexoI').columns.getItem('Clave ASM').getDataBodyRange();
    cells.load('columnIndex,rowIndex');
    await context.sync();
    return { column: cells.columnIndex, firstRow: cells.rowIndex };
  });

async function select(cell: CellToSelect) {
  host.resetCounters();
  const outcome = await host.Excel.run((context) => selectCell(context, cell));
  return { outcome, requests: host.counters().roundTrips };
}

const selected = (): Promise<string> =>
  host.Excel.run(async (context) => {
    const range = context.workbook.getSelectedRange().load('address');
    await context.sync();
    return range.address;
  });

describe('going to a cell', () => {
  it('takes one request while its row is where it was, and the one in which office.js lets go of it', async () => {
    const { column, firstRow } = await placeOfClave();
    const { outcome, requests } = await select({
      sheet: 'Anexo I',
      row: firstRow + 2,
      column: 2,
      clave: { value: 'E007-002', column },
    });
    expect(outcome).toEqual({ kind: 'done', result: { row: firstRow + 2 } });
    expect(requests).toBe(2);
    expect(await selected()).toBe(`'Anexo I'!C${firstRow + 2}`);
  });

  it('finds by its clave a row that moved', async () => {
    const { column, firstRow } = await placeOfClave();
    await byHand((context) => {
      context.workbook.tables.getItem('AnexoI').getDataBodyRange().getRow(0).getEntireRow().insert('Down');
    });
    const { outcome } = await select({
      sheet: 'Anexo I',
      row: firstRow + 3,
      column: 2,
      clave: { value: 'E007-003', column },
    });
    expect(outcome).toEqual({ kind: 'done', result: { row: firstRow + 4 } });
    expect(await selected()).toBe(`'Anexo I'!C${firstRow + 4}`);
  });

  it('says that a row is no longer there', async () => {
    const { column, firstRow } = await placeOfClave();
    const { outcome } = await select({
      sheet: 'Anexo I',
      row: firstRow + 1,
      column: 2,
      clave: { value: 'E007-099', column },
    });
    expect(outcome).toMatchObject({ kind: 'blocked', problem: { codigo: 'fila-ya-no-esta' } });
  });
});
