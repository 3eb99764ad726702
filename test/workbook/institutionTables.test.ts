import { pueblaMunicipio } from '../../src/domain/perfiles';
import { anexoA } from '../../src/domain/formats';
import { inhabil } from '../../src/domain/calendar/diasHabiles';
import { installFormats } from '../../src/workbook/installFormats';
import { readLibro } from '../../src/workbook/read/readLibro';
import { openHost } from '../../host';
import { serial } from '../support/anexoIReal';

it('reads días inhábiles and parámetros by their headings, wherever people put a column of their own', async () => {
  const host = openHost();
  const libro = await host.Excel.run(async (context) => {
    await installFormats(context, {
      formats: [anexoA],
      perfil: pueblaMunicipio,
      inicio: { institucion: '', ejercicio: '2026', trimestre: '1' },
    });
    const { tables } = context.workbook;
    tables.getItem('DiasInhabiles').columns.add(0, [['Nota'], ['acuerdo 12']]);
    tables.getItem('DiasInhabiles').getDataBodyRange().values = [
      ['acuerdo 12', serial(2026, 7, 20), 'Vacaciones', 'Alta'],
    ];
    tables.getItem('Parametros').columns.add(1, [['Nota'], ['x'], ['x'], ['x'], ['x'], ['x']]);
    tables.getItem('Parametros').getDataBodyRange().getCell(0, 2).values = [[12]];
    await context.sync();
    return readLibro(context);
  });
  host.close();
  expect(inhabil(libro.seguimiento.calendar, serial(2026, 7, 20))).toBe('Vacaciones');
  expect(libro.seguimiento.parametros.riesgoPuntos).toBe(12);
});
