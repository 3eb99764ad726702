import type { Question } from '../../src/commands/dialog/content';
import { informe } from '../../src/commands/informe';
import { problemas } from '../../src/domain/messages/problemas';
import { brokenDown, importedAnexoI, installedAnexoI, type BookStep } from '../support/openBook';
import { activeSheet, refused, ribbonBook, sheetNames, type RibbonBook } from './ribbonBook';

let book: RibbonBook;

const ready: readonly BookStep[] = [installedAnexoI, importedAnexoI, brokenDown];
const SHEET = 'Informe consolidado';

const begin = async (...steps: readonly BookStep[]) => {
  book = await ribbonBook('2026-03-02', steps);
};

afterEach(() => {
  book.close();
});

const write = (address: string, value: string): Promise<void> =>
  book.host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange(address).values = [[value]];
    await context.sync();
  });

const read = (address: string): Promise<readonly unknown[]> =>
  book.host.Excel.run(async (context) => {
    const cells = context.workbook.worksheets.getItem(SHEET).getRange(address).load('values');
    await context.sync();
    return cells.values.flat() as unknown[];
  });

describe('the ribbon’s «Informe»', () => {
  it('makes the report at today’s date without asking, and leaves it in front', async () => {
    await begin(...ready);
    await book.ribbon.press(informe);
    expect(book.ribbon.dialogs).toEqual([]);
    expect(await activeSheet(book)).toBe(SHEET);
    expect(JSON.stringify(await read('A1:A5'))).toContain('2 de marzo de 2026');
    expect(book.ribbon.completed()).toBe(1);
  });

  it('says that it replaces the one that is there and that Excel cannot undo it; with a yes, it does', async () => {
    await begin(...ready);
    await book.ribbon.press(informe);
    await write('Z90', 'una nota');
    const ended = book.ribbon.press(informe);
    const question = (await book.ribbon.nextDialog()) as Question;
    expect(question).toMatchObject({ accept: 'Reemplazar', irreversible: true });
    expect(question.paragraphs).toEqual([
      'La hoja «Informe consolidado» se borra y se hace otra vez con fecha de corte 2 de marzo de 2026. Lo que haya escrito en ella se pierde.',
      'Excel no puede deshacerlo con Ctrl+Z. Si quiere conservar el informe anterior, cancele y cámbiele el nombre a su hoja.',
    ]);
    book.ribbon.answer({ kind: 'accept' });
    await ended;
    expect(await read('Z90')).toEqual(['']);
    expect(await activeSheet(book)).toBe(SHEET);
  });

  it.each([{ kind: 'cancel' } as const, 'corner' as const])(
    'keeps the report without a yes: %j',
    async (how) => {
      await begin(...ready);
      await book.ribbon.press(informe);
      await write('Z90', 'una nota');
      const ended = book.ribbon.press(informe);
      await book.ribbon.nextDialog();
      book.ribbon.answer(how);
      await ended;
      expect(await read('Z90')).toEqual(['una nota']);
    },
  );

  it('does not touch a sheet of that name that it did not make', async () => {
    await begin(...ready, (host) =>
      host.Excel.run(async (context) => {
        context.workbook.worksheets.add(SHEET);
        await context.sync();
      }),
    );
    const ended = book.ribbon.press(informe);
    expect(await book.ribbon.nextDialog()).toEqual(refused(problemas.informeAjeno(SHEET).mensaje));
    book.ribbon.answer('corner');
    await ended;
  });

  it.each<[string, readonly BookStep[], string]>([
    ['no formats', [], problemas.sinFormatos().mensaje],
    ['nothing to report', [installedAnexoI], problemas.nadaQueInformar().mensaje],
  ])('says that the workbook has %s', async (_what, steps, mensaje) => {
    await begin(...steps);
    const ended = book.ribbon.press(informe);
    expect(await book.ribbon.nextDialog()).toEqual(refused(mensaje));
    book.ribbon.answer('corner');
    await ended;
    expect(await sheetNames(book)).not.toContain(SHEET);
  });
});
