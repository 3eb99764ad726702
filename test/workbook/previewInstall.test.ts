import { openHost } from '../../host';
import { anexoA, anexoI } from '../../src/domain/formats';
import { pueblaMunicipio } from '../../src/domain/perfiles';
import { installFormats } from '../../src/workbook/installFormats';
import { previewInstall } from '../../src/workbook/previewInstall';
import { readStructure } from '../../src/workbook/read/structure';

const inicio = { institucion: '', ejercicio: '2026', trimestre: '1' };
const host = () => openHost();

it('names the sheets that installing then creates, in the order of their tabs', async () => {
  const book = host();
  const preview = await book.Excel.run(async (context) => {
    const before = await readStructure(context);
    await installFormats(context, { formats: [anexoA], perfil: pueblaMunicipio, inicio });
    const after = await readStructure(context);
    const seen = previewInstall(before, [anexoA], pueblaMunicipio);
    const shown = after.sheets.map(({ name }) => name).filter((name) => name !== '_asm');
    expect(seen.hojas.map(({ hoja }) => hoja)).toEqual(shown);
    return previewInstall(after, [anexoI], pueblaMunicipio);
  });
  book.close();
  expect(preview).toMatchObject({ problem: null, hojas: [{ hoja: 'Anexo I' }, { hoja: 'Acciones' }] });
  expect(preview.hojas.every(({ que }) => que !== '')).toBe(true);
});

it('says before trying that a sheet of the person has the name of one of ours', async () => {
  const book = host();
  const preview = await book.Excel.run(async (context) => {
    context.workbook.worksheets.add('Anexo A');
    await context.sync();
    return previewInstall(await readStructure(context), [anexoA], pueblaMunicipio);
  });
  book.close();
  expect(preview.problem?.mensaje).toContain('cambie antes el nombre de esas hojas');
});
