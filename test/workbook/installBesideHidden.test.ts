import { anexoA } from '../../src/domain/formats';
import { pueblaEstado } from '../../src/domain/perfiles';
import { installFormats } from '../../src/workbook/installFormats';
import { inWorkbook } from '../../src/workbook/inWorkbook';
import { installedAnexoI, openBook } from '../support/openBook';

describe('installing another format', () => {
  it('works in a workbook whose first sheet somebody hid, and leaves it hidden', async () => {
    const host = await openBook(installedAnexoI);
    await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Anexo I').activate();
      context.workbook.worksheets.getItem('Inicio').visibility = 'Hidden';
      await context.sync();
    });
    const outcome = await inWorkbook((context) =>
      installFormats(context, {
        formats: [anexoA],
        perfil: pueblaEstado,
        inicio: { institucion: '', ejercicio: '', trimestre: '' },
      }),
    );
    expect(outcome).toMatchObject({ kind: 'done' });
    const sheets = new Map(host.workbook.sheets.map(({ name, visibility }) => [name, visibility]));
    expect(sheets.get('Anexo A')).toBe('Visible');
    expect(sheets.get('Inicio')).toBe('Hidden');
    host.close();
  });
});
