import { descendants, parseXml } from '../../host/xlsx/xml';
import { inflateEntry, readZipDirectory } from '../../src/files/zipDirectory';
import { validateOpenXml } from '../judges';
import { followUpAnexoI, step } from './anexoI';
import { edit, openBook, sheetNamed } from './books';
import { openDesk } from './desk';
import { column, entries } from './entries';
import { expectRefusal } from './refusal';

const desk = openDesk();

beforeAll(() => followUpAnexoI(desk));
afterAll(() => desk.clear());

const document = (to: string, tipo: string, ...rest: readonly string[]) =>
  step(desk, 'documento', 'convertido.xlsx', to, '--tipo', tipo, ...rest);

async function textOf(file: string): Promise<string> {
  const archive = desk.read(file);
  const entry = (readZipDirectory(archive) ?? []).find(({ name }) => name === 'word/document.xml')!;
  const chunks: Uint8Array[] = [];
  await inflateEntry(archive, entry, (chunk) => chunks.push(chunk.slice()));
  const body = parseXml(Buffer.concat(chunks).toString('utf8'))!;
  return descendants(body, 'p')
    .map((p) =>
      descendants(p, 't')
        .map(({ text }) => text)
        .join(''),
    )
    .join('\n');
}

test('without a type it says which documents there are, what each needs and why one cannot be made', async () => {
  const listed = await desk.json(['documento', '--libro', desk.path('convertido.xlsx')]);
  expect(column(listed, 'documentos', 'documento')).toStrictEqual(
    expect.arrayContaining(['documento-institucional', 'plan-accion']),
  );
  const [dit] = entries(listed, 'documentos').filter(
    ({ documento }) => documento === 'documento-institucional',
  );
  expect(dit).toMatchObject({ pide: ['evaluacion'], impedimento: null, fundamento: { tipo: 'norma' } });
  const empty = await desk.json(['documento', '--libro', desk.path('nuevo.xlsx')]);
  for (const impedimento of column(empty, 'documentos', 'impedimento')) {
    expect(impedimento).toMatch(/^La hoja «Anexo [AI]» no tiene filas/);
  }
  const { code, out } = await desk.run('documento', '--libro', desk.path('nuevo.xlsx'));
  expect(code).toBe(0);
  expect(out).toContain('documento-institucional · Documento Institucional de Trabajo');
});

test('a document is written as a .docx that the Open XML validator takes, and says what is left to fill in', async () => {
  const words = ['--evaluacion', 'E007', '--lugar', 'Valle Inventado', '--fecha', '2026-02-03'];
  const made = await desk.json(document('dit.docx', 'documento-institucional', ...words));
  expect(made).toMatchObject({ documento: 'documento-institucional', archivo: desk.path('dit.docx') });
  expect(made['porLlenar']).not.toContain('Lugar');
  expect(made['porLlenar']).toContain('Tipo de evaluación');
  expect(await validateOpenXml(desk.read('dit.docx'), 'docx')).toStrictEqual([]);
  const text = await textOf('dit.docx');
  expect(text).toContain('aceptación de 7 de las 7 recomendaciones');
  expect(text).toContain('Valle Inventado');
  expect(text).not.toMatch(/undefined|NaN|\[object/);
});

test('with a name that ends in .xlsx its text goes to a sheet of a copy of the workbook', async () => {
  const before = desk.files()['convertido.xlsx'];
  const made = await desk.json(document('plan.xlsx', 'plan-accion', '--trimestre', '2026-T1'));
  expect(made).toMatchObject({ documento: 'plan-accion' });
  expect(made['porLlenar']).toContain('Lugar');
  const hoja = String(made['hoja']);
  expect(hoja).toMatch(/^Plan de Acción E007/);
  const workbook = await openBook(desk, 'plan.xlsx');
  expect(sheetNamed(workbook, hoja).rows.size).toBeGreaterThan(10);
  expect(await validateOpenXml(desk.path('plan.xlsx'))).toStrictEqual([]);
  expect(desk.files()['convertido.xlsx']).toBe(before);
});

test('who prepares, checks and authorises is taken from Inicio', async () => {
  const made = await desk.json(document('plan.docx', 'plan-accion'));
  expect(made['porLlenar']).toContain('Nombre de quien firma: Elaboró');
  await edit(desk, 'convertido.xlsx', 'firmado.xlsx', (context) => {
    context.workbook.names.getItem('Elaboro').getRange().values = [['Enlace de Parques, Jefatura inventada']];
  });
  const signed = await desk.json(
    step(desk, 'documento', 'firmado.xlsx', 'firmado.docx', '--tipo', 'plan-accion'),
  );
  expect(signed['porLlenar']).not.toContain('Nombre de quien firma: Elaboró');
  expect(await textOf('firmado.docx')).toContain('Enlace de Parques\nJefatura inventada');
});

test('the same call gives the same file, and an existing one is replaced only when asked', async () => {
  const call = document('igual.docx', 'plan-accion');
  await desk.json(call);
  const first = desk.files()['igual.docx'];
  await expectRefusal(desk, call, 'salida-existente');
  await desk.json([...call, '--reemplazar']);
  expect(desk.files()['igual.docx']).toBe(first);
});

test.each([
  ['documento-no-ofrecido', ['--tipo', 'acta-atencion', '--salida', 'a.docx']],
  ['documento-no-ofrecido', ['--tipo', 'factura', '--salida', 'a.docx']],
  ['eleccion-desconocida', ['--tipo', 'documento-institucional', '--evaluacion', 'Z9', '--salida', 'a.docx']],
  ['periodo-invalido', ['--tipo', 'plan-accion', '--trimestre', '2026-01', '--salida', 'a.docx']],
  ['eleccion-desconocida', ['--tipo', 'plan-accion', '--programa', 'Otro', '--salida', 'a.docx']],
  ['salida-desconocida', ['--tipo', 'plan-accion', '--salida', 'a.pdf']],
  ['falta-opcion', ['--tipo', 'plan-accion']],
  ['falta-opcion', ['--salida', 'a.docx']],
  ['fecha-invalida', ['--tipo', 'plan-accion', '--fecha', 'ayer', '--salida', 'a.docx']],
  ['carpeta-no-encontrada', ['--tipo', 'plan-accion', '--salida', 'no/hay/a.docx']],
])('a call that cannot be done is refused with %s, and nothing is written: %j', async (codigo, words) => {
  const placed = words.map((word, index) => (words[index - 1] === '--salida' ? desk.path(word) : word));
  await expectRefusal(desk, ['documento', '--libro', desk.path('convertido.xlsx'), ...placed], codigo);
});

test('a document that nobody knows is not said to be of another institution', async () => {
  const call = ['documento', '--libro', desk.path('convertido.xlsx'), '--tipo', 'factura'];
  const { out } = await desk.run(...call, '--salida', desk.path('factura.docx'), '--json');
  expect(out).toContain('No hay un documento «factura».');
  expect(out).not.toContain('otra institución');
});
