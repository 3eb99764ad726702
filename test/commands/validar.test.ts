import type { Host } from '../../host';
import { mensajeOf } from '../../src/commands/problemAddress';
import { validar } from '../../src/commands/validar';
import { problemas } from '../../src/domain/messages/problemas';
import { importedAnexoI, installedAnexoI, openBook, type BookStep } from '../support/openBook';
import { fakeRibbon, type FakeRibbon } from './fakeRibbon';

let ribbon: FakeRibbon;
let host: Host;

const begin = async (steps: readonly BookStep[], refuses = false) => {
  ribbon = fakeRibbon(refuses);
  host = await openBook(...steps);
};

afterEach(() => {
  host.close();
  ribbon.remove();
});

const activeSheet = (): Promise<string> =>
  host.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    return sheet.name;
  });

const observaciones = (): Promise<number> =>
  host.Excel.run(async (context) => {
    const rows = context.workbook.tables.getItem('Observaciones').getDataBodyRange().load('values');
    await context.sync();
    return rows.values.filter(([fecha]) => fecha !== '').length;
  });

const protect = (name: string): Promise<void> =>
  host.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(name).protection.protect();
    await context.sync();
  });

const dialogSentence = (): string => mensajeOf(new URL(ribbon.dialogs[0] ?? 'https://none').hash);

/** Lets the function run until it waits for the person. */
const untilDialog = async (): Promise<void> => {
  while (ribbon.dialogs.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
};

describe('the ribbon’s «Validar»', () => {
  it('writes what it finds in the real Anexo I, brings Observaciones to the front and says that it ended', async () => {
    await begin([installedAnexoI, importedAnexoI]);
    await validar(ribbon.event);
    expect(await observaciones()).toBeGreaterThan(0);
    expect(await activeSheet()).toBe('Observaciones');
    expect(ribbon.dialogs).toEqual([]);
    expect(ribbon.completed()).toBe(1);
  });

  it('follows the sheet under the name that a person gave it', async () => {
    await begin([installedAnexoI, importedAnexoI]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Observaciones').name = 'Lo observado';
      await context.sync();
    });
    await validar(ribbon.event);
    expect(ribbon.dialogs).toEqual([]);
    expect(await activeSheet()).toBe('Lo observado');
  });

  it.each(['button', 'corner'] as const)(
    'says what stands in the way and stays until the dialog is closed by its %s',
    async (how) => {
      await begin([]);
      const ended = validar(ribbon.event);
      await untilDialog();
      expect(dialogSentence()).toBe(problemas.sinFormatos().mensaje);
      expect(ribbon.completed()).toBe(0);
      ribbon.answer(how);
      await ended;
      expect(ribbon.completed()).toBe(1);
      expect(ribbon.closedByUs()).toBe(how === 'button' ? 1 : 0);
    },
  );

  it('names the protected sheet and changes nothing', async () => {
    await begin([installedAnexoI, importedAnexoI]);
    await protect('Anexo I');
    const before = await observaciones();
    const ended = validar(ribbon.event);
    await untilDialog();
    expect(dialogSentence()).toBe(problemas.hojaProtegida(['Anexo I']).mensaje);
    ribbon.answer('button');
    await ended;
    expect(await observaciones()).toBe(before);
  });

  it('shows the sheet of Observaciones though a person had deleted it', async () => {
    await begin([installedAnexoI, importedAnexoI]);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Observaciones').delete();
      await context.sync();
    });
    await validar(ribbon.event);
    expect(ribbon.dialogs).toEqual([]);
    expect(await activeSheet()).toBe('Observaciones');
    expect(await observaciones()).toBeGreaterThan(0);
  });

  it('turns a fault of ours into a sentence with its text', async () => {
    await begin([installedAnexoI]);
    const failure = jest.spyOn(globalThis.Excel, 'run').mockRejectedValueOnce(new Error('no hay tabla'));
    const ended = validar(ribbon.event);
    await untilDialog();
    expect(dialogSentence()).toContain('comparta este texto con quien da soporte: no hay tabla');
    ribbon.answer('button');
    await ended;
    failure.mockRestore();
    expect(ribbon.completed()).toBe(1);
  });

  it('ends though Office refuses to open a dialog', async () => {
    await begin([], true);
    await validar(ribbon.event);
    expect(ribbon.dialogs).toHaveLength(1);
    expect(ribbon.completed()).toBe(1);
  });
});
