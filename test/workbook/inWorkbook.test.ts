import { problemas } from '../../src/domain/messages/problemas';
import { inWorkbook } from '../../src/workbook/inWorkbook';
import { done } from '../../src/workbook/result';
import { installedAnexoI, openBook } from '../support/openBook';

describe('inWorkbook', () => {
  it('gives what the verb gave, read through the genuine office.js', async () => {
    const host = await openBook(installedAnexoI);
    const outcome = await inWorkbook(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name');
      await context.sync();
      return done(sheets.items[0]?.name);
    });
    expect(outcome).toEqual({ kind: 'done', result: 'Inicio' });
    host.close();
  });

  it('turns what Excel refuses into a sentence', async () => {
    const host = await openBook();
    const outcome = await inWorkbook(async (context) => {
      context.workbook.worksheets.getItem('No hay').activate();
      await context.sync();
      return done(null);
    });
    expect(outcome).toEqual({ kind: 'blocked', problem: problemas.sinCambios(problemas.yaNoEsta()) });
    host.close();
  });

  it('throws a fault of ours again, for whoever can tell it', async () => {
    const host = await openBook();
    await expect(inWorkbook(() => Promise.reject(new Error('no hay tabla')))).rejects.toThrow('no hay tabla');
    host.close();
  });

  it('asks Excel to wait while somebody types in a cell', async () => {
    const host = await openBook();
    const run = jest.spyOn(globalThis.Excel, 'run');
    await inWorkbook(() => Promise.resolve(done(null)));
    expect(run).toHaveBeenCalledWith({ delayForCellEdit: true }, expect.any(Function));
    run.mockRestore();
    host.close();
  });
});
