import { describeWithPrinting, pdfPages, printInLibreOffice, validateOpenXml } from '../judges';
import { serial } from '../support/anexoIReal';
import { step } from './anexoI';
import { contentOf, openBook, sheetNamed } from './books';
import { openDesk } from './desk';
import { importP01 } from './fichaP01';
import { expectRefusal } from './refusal';

const desk = openDesk(serial(2026, 5, 20));
afterAll(() => desk.clear());

const LONG = 'Mide qué parte de las solicitudes recibidas en el periodo se atendió en el plazo. '
  .repeat(8)
  .trim();
const CAMBIO = [
  '--indicador',
  'P-01',
  '--tipo',
  'oficio',
  '--causal',
  'a',
  '--punto',
  'Meta jun',
  '--valor',
  '80',
];

beforeAll(async () => {
  await importP01(desk, 'fichas.xlsx', { descripcion: LONG, frecuencia: 'Trimestral' });
  await desk.json(step(desk, 'cambio', 'fichas.xlsx', 'libro.xlsx', ...CAMBIO, '--resolucion', 'aprobada'));
});

const print = (from: string, to: string, ...words: readonly string[]) =>
  step(desk, 'imprimir', from, to, '--reemplazar', ...words);
const FICHA = ['--formato', 'ficha', '--indicador', 'p-01'];
const SOLICITUD = ['--formato', 'solicitud-cambio', '--folio', '2026-001'];

const textsOf = async (file: string, name: string) =>
  [...sheetNamed(await openBook(desk, file), name).rows.values()].map((row) =>
    [...row.values()].map(contentOf).filter((value) => value !== null),
  );

describe('a form to be signed', () => {
  it('of a ficha has all that it says, and the changes that were approved', async () => {
    expect(await desk.json(print('libro.xlsx', 'ficha.xlsx', ...FICHA))).toEqual({ hoja: 'Ficha P-01' });
    const rows = await textsOf('ficha.xlsx', 'Ficha P-01');
    expect(rows[0]).toEqual(['SEJ-PEP-23 Ficha Técnica de Indicador']);
    expect(rows).toContainEqual(['Descripción', LONG]);
    expect(rows).toContainEqual(['a', 'solicitudes', 'Sistema']);
    expect(rows).toContainEqual(['Meta anual', 90]);
    expect(rows).toContainEqual(['Clave', 'P-01', 'Estado', 'Vigente']);
    expect(rows).toContainEqual([expect.stringContaining('«Meta jun» pasó de 85 a 80.')]);
  });

  it('of a request has its points, its support and its resolution', async () => {
    await desk.json(print('libro.xlsx', 'solicitud.xlsx', ...SOLICITUD));
    const rows = await textsOf('solicitud.xlsx', 'Solicitud 2026-001');
    expect(rows[0]).toEqual(['SEJ-PEP-24 Solicitud de Cambio de Indicador']);
    expect(rows).toContainEqual(['Meta jun', 85, 80]);
    expect(rows).toContainEqual(['Vigente desde', 'Segundo trimestre 2026']);
    expect(rows).toContainEqual(['Resolución', 'Aprobada', 'Fecha de resolución', serial(2026, 5, 20)]);
  });

  it('leaves the copy that there was beside the new one', async () => {
    await desk.json(print('libro.xlsx', 'una.xlsx', ...FICHA));
    expect(await desk.json(print('una.xlsx', 'dos.xlsx', ...FICHA))).toEqual({ hoja: 'Ficha P-01 (2)' });
  });

  it('is a valid file', async () => {
    await desk.json(print('libro.xlsx', 'una.xlsx', ...FICHA));
    await desk.json(print('una.xlsx', 'ambas.xlsx', ...SOLICITUD));
    expect(await validateOpenXml(desk.path('ambas.xlsx'))).toEqual([]);
  });

  it.each<readonly [codigo: string, words: readonly string[]]>([
    ['indicador-no-encontrado', ['--formato', 'ficha', '--indicador', 'P-9']],
    ['solicitud-no-encontrada', ['--formato', 'solicitud-cambio', '--folio', '2026-009']],
    ['falta-opcion', ['--formato', 'ficha']],
  ])('is refused with «%s» for %j', async (codigo, words) => {
    await expectRefusal(desk, print('libro.xlsx', 'no.xlsx', ...words), codigo);
  });
});

describeWithPrinting('printed', () => {
  it('each form takes one page', async () => {
    await desk.json(print('libro.xlsx', 'una.xlsx', ...FICHA));
    await desk.json(print('una.xlsx', 'ambas.xlsx', ...SOLICITUD));
    const [pdf] = await printInLibreOffice([desk.path('ambas.xlsx')]);
    const pages = await pdfPages(pdf!);
    for (const footer of ['Ficha P-01', 'Solicitud 2026-001']) {
      const ends = new RegExp(`^ *${footer} +Página`, 'm');
      expect(pages.filter(({ text }) => ends.test(text))).toHaveLength(1);
    }
  });
});
