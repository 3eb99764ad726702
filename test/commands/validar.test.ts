import { validar } from '../../src/commands/validar';
import { problemas } from '../../src/domain/messages/problemas';
import { importedAnexoI, installedAnexoI, type BookStep } from '../support/openBook';
import type { FakeRibbonOptions } from './fakeRibbon';
import { activeSheet, protect, refused, ribbonBook, rowsOf, type RibbonBook } from './ribbonBook';

let book: RibbonBook;

const begin = async (steps: readonly BookStep[], options?: FakeRibbonOptions) => {
  book = await ribbonBook('2026-01-30', steps, options);
};

afterEach(() => {
  book.close();
});

const renameOrDelete = (change: (sheet: Excel.Worksheet) => void): Promise<void> =>
  book.host.Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem('Observaciones'));
    await context.sync();
  });

describe('the ribbon’s «Validar»', () => {
  it('writes what it finds in the real Anexo I, brings Observaciones to the front and says how much it is', async () => {
    await begin([installedAnexoI, importedAnexoI]);
    const ended = book.ribbon.press(validar);
    const notice = await book.ribbon.nextDialog();
    const found = await rowsOf(book, 'Observaciones');
    expect(found).toBeGreaterThan(0);
    expect(notice.title).toBe(`${found} observaciones`);
    expect(notice.paragraphs[0]).toMatch(/^Se revisaron 7 filas: hay (\d+ \w+(, | y )?)+[.]$/);
    expect(await activeSheet(book)).toBe('Observaciones');
    expect(book.ribbon.completed()).toBe(0);
    book.ribbon.answer({ kind: 'cancel' });
    await ended;
    expect(book.ribbon.completed()).toBe(1);
  });

  it('says that there is nothing to look at', async () => {
    await begin([installedAnexoI]);
    const ended = book.ribbon.press(validar);
    expect((await book.ribbon.nextDialog()).paragraphs).toEqual([
      'Los formatos instalados no tienen filas que revisar.',
    ]);
    book.ribbon.answer('corner');
    await ended;
  });

  it('follows the sheet under the name that a person gave it', async () => {
    await begin([installedAnexoI, importedAnexoI]);
    await renameOrDelete((sheet) => {
      sheet.name = 'Lo observado';
    });
    const ended = book.ribbon.press(validar);
    await book.ribbon.nextDialog();
    expect(await activeSheet(book)).toBe('Lo observado');
    book.ribbon.answer('corner');
    await ended;
  });

  it('shows the sheet of Observaciones though a person had deleted it', async () => {
    await begin([installedAnexoI, importedAnexoI]);
    await renameOrDelete((sheet) => sheet.delete());
    const ended = book.ribbon.press(validar);
    await book.ribbon.nextDialog();
    expect(await activeSheet(book)).toBe('Observaciones');
    expect(await rowsOf(book, 'Observaciones')).toBeGreaterThan(0);
    book.ribbon.answer('corner');
    await ended;
  });

  it('says that the workbook has no formats', async () => {
    await begin([]);
    const ended = book.ribbon.press(validar);
    expect(await book.ribbon.nextDialog()).toEqual(refused(problemas.sinFormatos().mensaje));
    book.ribbon.answer('corner');
    await ended;
  });

  it('names the protected sheet and changes nothing', async () => {
    await begin([installedAnexoI, importedAnexoI]);
    await protect(book, 'Anexo I');
    const before = structuredClone(book.host.workbook.sheets);
    const ended = book.ribbon.press(validar);
    expect(await book.ribbon.nextDialog()).toEqual(refused(problemas.hojaProtegida(['Anexo I']).mensaje));
    book.ribbon.answer({ kind: 'cancel' });
    await ended;
    expect(book.host.workbook.sheets).toEqual(before);
  });
});
