import { problemas } from '../../src/domain/messages/problemas';
import { inWorkbook } from '../../src/workbook/inWorkbook';
import { done } from '../../src/workbook/result';
import { addSheet } from '../../src/workbook/sheets/addSheet';
import { beginWriting } from '../../src/workbook/work';
import { installedAnexoI, openBook } from '../support/openBook';

const readCell = (sheet: string, address: string): Promise<unknown> =>
  Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem(sheet).getRange(address).load('values');
    await context.sync();
    return cell.values[0]?.[0] as unknown;
  });

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

  it('leaves alone a sheet that somebody else made with the name it was about to use', async () => {
    const host = await openBook();
    const outcome = await inWorkbook(async (context) => {
      host.person.addSheet('Observaciones');
      host.person.enterText('Observaciones', 'A1', 'Las de la auditoría');
      beginWriting(context);
      addSheet(context, 'Observaciones');
      await context.sync();
      return done(null);
    });
    expect(outcome).toMatchObject({ kind: 'blocked' });
    expect(await readCell('Observaciones', 'A1')).toBe('Las de la auditoría');
    host.close();
  });

  it('takes out the sheets of a verb that failed halfway, the hidden one too', async () => {
    const host = await openBook();
    const before = host.workbook.sheets.map(({ name }) => name);
    await inWorkbook(async (context) => {
      beginWriting(context);
      addSheet(context, '_asm').visibility = 'VeryHidden';
      addSheet(context, 'Cambios');
      await context.sync();
      context.workbook.worksheets.getItem('No hay').activate();
      await context.sync();
      return done(null);
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
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
