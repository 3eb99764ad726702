import { showTable } from '../../src/workbook/showTable';
import { installedAnexoI, openBook } from '../support/openBook';

describe('showTable', () => {
  it('brings the sheet of the table to the front, under the name that a person gave it', async () => {
    const host = await openBook(installedAnexoI);
    const active = await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Observaciones').name = 'Lo observado';
      await showTable(context, 'Observaciones');
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('Lo observado');
    host.close();
  });

  it('shows the sheet of the table again when a person had hidden it', async () => {
    const host = await openBook(installedAnexoI);
    const shown = await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Observaciones').visibility = 'Hidden';
      await showTable(context, 'Observaciones');
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name,visibility');
      await context.sync();
      return [sheet.name, sheet.visibility];
    });
    expect(shown).toEqual(['Observaciones', 'Visible']);
    host.close();
  });

  it('leaves a hidden sheet so in a workbook whose structure is protected', async () => {
    const host = await openBook(installedAnexoI);
    const active = await host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Observaciones').visibility = 'Hidden';
      context.workbook.protection.protect();
      await showTable(context, 'Observaciones');
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('Inicio');
    host.close();
  });

  it('stays where it was when there is no such table', async () => {
    const host = await openBook(installedAnexoI);
    const active = await host.Excel.run(async (context) => {
      await showTable(context, 'Observadas');
      const sheet = context.workbook.worksheets.getActiveWorksheet().load('name');
      await context.sync();
      return sheet.name;
    });
    expect(active).toBe('Inicio');
    host.close();
  });
});
