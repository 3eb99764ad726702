import { openHost } from '../../host';
import { anexoA } from '../../src/domain/formats';
import { pueblaMunicipio } from '../../src/domain/perfiles';
import { importRows } from '../../src/workbook/importRows';
import { installFormats } from '../../src/workbook/installFormats';
import { readLibro } from '../../src/workbook/read/readLibro';
import { serial } from '../support/anexoIReal';

it('keeps in the workbook the unit in which imported percentages were read, beside the counters', async () => {
  const host = openHost();
  const meta = await host.Excel.run(async (context) => {
    await installFormats(context, {
      formats: [anexoA],
      perfil: pueblaMunicipio,
      inicio: { institucion: '', ejercicio: '2026', trimestre: '1' },
    });
    const grid = [
      ['Núm.', 'ASM', '% de avance'],
      ['1', 'Contar con un diagnóstico', '45'],
      ['2', 'Publicar el padrón', '80'],
    ];
    const files = [{ file: 'asm.csv', sheets: [{ name: 'asm', grid }] }];
    const fecha = serial(2026, 1, 15);
    await importRows(context, { format: anexoA, files, fecha, programa: 'E007', actualizar: false });
    return (await readLibro(context)).meta;
  });
  host.close();
  expect([...(meta.units ?? [])]).toEqual([['anexo-a', 'puntos']]);
  expect([...meta.counters]).toEqual([['E007', 2]]);
});
