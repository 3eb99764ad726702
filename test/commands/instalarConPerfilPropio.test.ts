import type { InstallForm } from '../../src/commands/dialog/content';
import { instalarFormatos } from '../../src/commands/instalarFormatos';
import { anexoI } from '../../src/domain/formats';
import { installFormats } from '../../src/workbook/installFormats';
import { readLibro } from '../../src/workbook/read/readLibro';
import { perfilDeEjemplo } from '../support/perfiles/ejemplo';
import { ribbonBook, type RibbonBook } from './ribbonBook';

let book: RibbonBook;

afterEach(() => {
  book.close();
});

describe('the ribbon’s «Instalar formatos» in a workbook with a perfil of its own', () => {
  it('installs under that perfil, with its headings', async () => {
    book = await ribbonBook('2026-05-12', [
      (host) =>
        host.Excel.run(async (context) => {
          await installFormats(context, {
            formats: [anexoI],
            perfil: perfilDeEjemplo,
            inicio: { institucion: '', ejercicio: '2026', trimestre: '1' },
          });
        }),
    ]);
    const ended = book.ribbon.press(instalarFormatos);
    const form = (await book.ribbon.nextDialog()) as InstallForm;
    expect(form.perfiles).toEqual([{ id: 'del-libro', nombre: 'Municipio de Ejemplo', formatos: [] }]);
    book.ribbon.answer({
      kind: 'install',
      perfil: 'del-libro',
      formatos: ['anexo-a'],
      institucion: '',
      ejercicio: '',
      trimestre: '',
    });
    await ended;
    const { perfil, tables } = (await book.host.Excel.run(readLibro)).seguimiento;
    expect(perfil).toEqual(perfilDeEjemplo);
    const anexoA = tables.find(({ format }) => format.id === 'anexo-a');
    expect(anexoA?.headings).toEqual(expect.arrayContaining(['Compromiso de mejora', 'Fecha límite']));
  });
});
