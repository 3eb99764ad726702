import type { InstallAnswer, InstallForm } from '../../src/commands/dialog/content';
import { instalarFormatos } from '../../src/commands/instalarFormatos';
import { captureFormats } from '../../src/domain/formats';
import { problemas } from '../../src/domain/messages/problemas';
import { installedAnexoI, type BookStep } from '../support/openBook';
import { activeSheet, protect, refused, ribbonBook, sheetNames, type RibbonBook } from './ribbonBook';

let book: RibbonBook;

const begin = async (...steps: readonly BookStep[]) => {
  book = await ribbonBook('2026-05-12', steps);
};

afterEach(() => {
  book.close();
});

const ANEXO_A: InstallAnswer = {
  kind: 'install',
  perfil: 'puebla-municipio',
  formatos: ['anexo-a'],
  institucion: 'Ayuntamiento de Puebla',
  ejercicio: '2026',
  trimestre: '2',
};

const BESIDES_ANEXO_I = ['anexo-a', 'convenio', 'convenio-ieem', 'ficha', 'tabla-maestra'];

const namedValue = (name: string): Promise<unknown> =>
  book.host.Excel.run(async (context) => {
    const cell = context.workbook.names.getItem(name).getRange().load('values');
    await context.sync();
    return cell.values[0]![0] as unknown;
  });

describe('the ribbon’s «Instalar formatos»', () => {
  it('proposes each perfil with the formats of its norm, and today’s year and quarter', async () => {
    await begin();
    const ended = book.ribbon.press(instalarFormatos);
    const form = (await book.ribbon.nextDialog()) as InstallForm;
    expect(form.perfiles).toEqual([
      { id: 'puebla-municipio', nombre: 'Ayuntamiento de Puebla', formatos: ['anexo-a'] },
      { id: 'puebla-estado', nombre: 'Gobierno del Estado de Puebla', formatos: ['anexo-i'] },
      { id: 'gem', nombre: 'Gobierno del Estado de México', formatos: ['convenio'] },
      { id: 'ieem', nombre: 'Instituto Electoral del Estado de México', formatos: ['convenio-ieem'] },
      { id: 'monterrey', nombre: 'Municipio de Monterrey', formatos: ['ficha', 'tabla-maestra'] },
    ]);
    expect(form.formatos.map(({ nombre }) => nombre)).toEqual(captureFormats.map(({ name }) => name));
    expect(form.inicio).toEqual({ institucion: '', ejercicio: '2026', trimestre: '2' });
    book.ribbon.answer({ kind: 'cancel' });
    await ended;
  });

  it('installs what was chosen with what was written, and leaves the first sheet in front', async () => {
    await begin();
    const ended = book.ribbon.press(instalarFormatos);
    await book.ribbon.nextDialog();
    book.ribbon.answer(ANEXO_A);
    await ended;
    expect((await sheetNames(book)).slice(0, 3)).toEqual(['Inicio', 'Evaluaciones', 'Anexo A']);
    expect(await activeSheet(book)).toBe('Inicio');
    expect(await namedValue('Institucion')).toBe('Ayuntamiento de Puebla');
    expect(await namedValue('Trimestre')).toBe(2);
    expect(book.ribbon.dialogs).toHaveLength(1);
    expect(book.ribbon.completed()).toBe(1);
  });

  it.each([{ kind: 'cancel' } as const, 'corner' as const])(
    'changes nothing without a yes: %j',
    async (how) => {
      await begin();
      const before = structuredClone(book.host.workbook.sheets);
      const ended = book.ribbon.press(instalarFormatos);
      await book.ribbon.nextDialog();
      book.ribbon.answer(how);
      await ended;
      expect(book.host.workbook.sheets).toEqual(before);
    },
  );

  it('offers only what a workbook lacks, under its own perfil, and keeps its Inicio', async () => {
    await begin(installedAnexoI);
    const ended = book.ribbon.press(instalarFormatos);
    const form = (await book.ribbon.nextDialog()) as InstallForm;
    expect(form.formatos.map(({ id }) => id)).toEqual(BESIDES_ANEXO_I);
    expect(form.perfiles.map(({ id }) => id)).toEqual(['puebla-estado']);
    expect(form.inicio).toBeNull();
    expect(form.paragraphs[0]).toContain('Este libro ya tiene Anexo I, que no cambia.');
    book.ribbon.answer({
      ...ANEXO_A,
      perfil: 'puebla-estado',
      institucion: '',
      ejercicio: '',
      trimestre: '',
    });
    await ended;
    expect(await sheetNames(book)).toContain('Anexo A');
    expect(await namedValue('Institucion')).toBe('Secretaría de Educación Pública');
  });

  it('says which sheets are there when nothing is lacking', async () => {
    await begin(installedAnexoI);
    const ended = book.ribbon.press(instalarFormatos);
    await book.ribbon.nextDialog();
    book.ribbon.answer({
      ...ANEXO_A,
      perfil: 'puebla-estado',
      formatos: BESIDES_ANEXO_I,
    });
    await ended;
    const again = book.ribbon.press(instalarFormatos);
    const { mensaje } = problemas.hojasExistentes(captureFormats.map(({ sheet }) => sheet));
    expect(await book.ribbon.nextDialog()).toEqual(refused(mensaje));
    book.ribbon.answer('corner');
    await again;
  });

  it('installs over nobody’s sheet, and says so', async () => {
    await begin((host) =>
      host.Excel.run(async (context) => {
        context.workbook.worksheets.add('Anexo A');
        await context.sync();
      }),
    );
    const ended = book.ribbon.press(instalarFormatos);
    await book.ribbon.nextDialog();
    book.ribbon.answer(ANEXO_A);
    expect(await book.ribbon.nextDialog()).toEqual(refused(problemas.hojasExistentes(['Anexo A']).mensaje));
    book.ribbon.answer('corner');
    await ended;
    expect(await sheetNames(book)).not.toContain('Inicio');
  });

  it('does not mind a protected sheet that it does not touch', async () => {
    await begin(installedAnexoI);
    await protect(book, 'Anexo I');
    const ended = book.ribbon.press(instalarFormatos);
    await book.ribbon.nextDialog();
    book.ribbon.answer({ ...ANEXO_A, perfil: 'puebla-estado' });
    await ended;
    expect(await sheetNames(book)).toContain('Anexo A');
  });
});
