import { anexoA, anexoI } from '../../src/domain/formats';
import type { Format } from '../../src/domain/formats/format';
import { describeWithPrinting, pdfPages, printInLibreOffice, type PdfPage } from '../judges';
import { followUpAnexoI, step } from './anexoI';
import { contentOf, differingCells, edit, openBook, sheetNamed } from './books';
import { openDesk } from './desk';
import { expectRefusal } from './refusal';

const desk = openDesk();

beforeAll(async () => {
  await followUpAnexoI(desk);
  const rows = Array.from({ length: 60 }, (_, index) => `${index + 1},"Aspecto número ${index + 1}",FAIS`);
  desk.write('muchas.csv', ['Núm.,ASM,Programa', ...rows].join('\n'));
  const words = ['--formato', 'anexo-a', '--datos', desk.path('muchas.csv')];
  await desk.json(step(desk, 'importar', 'convertido.xlsx', 'muchas.xlsx', ...words));
});
afterAll(() => desk.clear());

const print = (from: string, to: string, format: Format, programa: string, trimestre = '1') =>
  step(desk, 'imprimir', from, to, '--formato', format.id, '--programa', programa, '--trimestre', trimestre);
const headingsOf = (format: Format) => format.official.map(({ heading }) => heading);

describe('an official copy', () => {
  it.each([anexoA, anexoI])('of $name has its official columns and nothing more', async (format) => {
    const document = await desk.json(print('muchas.xlsx', `${format.id}.xlsx`, format, 'E007'));
    expect(document).toEqual({ hoja: `${format.name} E007 T1`, filas: 7 });
    const sheet = sheetNamed(await openBook(desk, `${format.id}.xlsx`), `${format.name} E007 T1`);
    const [headerRow, header] = [...sheet.rows].find(
      ([, cells]) => contentOf(cells.get(1)) === headingsOf(format)[1],
    )!;
    expect([...header.keys()].sort((a, b) => a - b).map((column) => contentOf(header.get(column)))).toEqual(
      headingsOf(format),
    );
    expect([...sheet.rows.keys()].filter((row) => row > headerRow)).toHaveLength(7);
    expect(Math.max(...[...sheet.rows.values()].flatMap((cells) => [...cells.keys()]))).toBe(
      format.official.length - 1,
    );
    expect(
      [...sheet.rows.values()].flatMap((cells) => [...cells.values()]).some(({ formula }) => formula),
    ).toBe(false);
  });

  it('has the rows of one programme alone, whatever the order of the table', async () => {
    await edit(desk, 'muchas.xlsx', 'revuelto.xlsx', (context) => {
      context.workbook.tables.getItem('AnexoA').sort.apply([{ key: 1, ascending: false }]);
    });
    const document = await desk.json(print('revuelto.xlsx', 'fais.xlsx', anexoA, 'FAIS', '2'));
    expect(document).toEqual({ hoja: 'Anexo A FAIS T2', filas: 60 });
    const sheet = sheetNamed(await openBook(desk, 'fais.xlsx'), 'Anexo A FAIS T2');
    const numbers = [...sheet.rows.values()]
      .map((cells) => contentOf(cells.get(0)))
      .filter((one) => typeof one === 'number');
    expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1));
  });

  it('stays frozen: another one gets another sheet, and no other cell changes', async () => {
    await desk.json(print('anexo-a.xlsx', 'dos.xlsx', anexoA, 'E007'));
    const names = (await openBook(desk, 'dos.xlsx')).sheets.map(({ name }) => name);
    expect(names.filter((name) => name.startsWith('Anexo A E007'))).toHaveLength(2);
    const changed = differingCells(await openBook(desk, 'anexo-a.xlsx'), await openBook(desk, 'dos.xlsx'));
    const added = names.at(-1);
    expect(changed.filter((place) => !place.startsWith(`${added}!`))).toEqual([]);
  });

  it('of a programme that has no rows is refused', async () => {
    const says = await expectRefusal(
      desk,
      print('muchas.xlsx', 'nunca.xlsx', anexoA, 'K999'),
      'programa-sin-filas',
    );
    expect(says).toContain('«K999»');
  });
});

const AUXILIARY =
  /Clave ASM|Validaci[oó]n|T[eé]rmino original|Evidencia entregada|Fecha de captura|E007-00\d/;

describeWithPrinting('what comes out on paper', () => {
  let pages: readonly PdfPage[];

  beforeAll(async () => {
    await desk.json(print('anexo-a.xlsx', 'ambos.xlsx', anexoI, 'E007'));
    const [pdf] = await printInLibreOffice([desk.path('ambos.xlsx')]);
    pages = await pdfPages(pdf!);
  });

  /** Each page says at its foot which sheet it is of. */
  const pagesOf = (sheet: string) =>
    pages.filter(({ text }) => new RegExp(`^ *${sheet} {2,}Página \\d+ de`, 'm').test(text));
  const textOf = (sheet: string) =>
    pagesOf(sheet)
      .map(({ text }) => text)
      .join('\n');
  /** Headings wrap inside their cells: their words are looked for. */
  const wordsOf = (format: Format) => headingsOf(format).flatMap((heading) => heading.split(/[\s/]+/));

  it.each([
    ['Anexo A', anexoA],
    ['Anexo A E007 T1', anexoA],
    ['Anexo I', anexoI],
    ['Anexo I E007 T1', anexoI],
  ] as const)('the sheet «%s» shows its official columns and no auxiliary one', (sheet, format) => {
    for (const word of wordsOf(format)) expect(textOf(sheet)).toContain(word);
    expect(textOf(sheet)).not.toMatch(AUXILIARY);
  });

  it('the header row is repeated on every page, and pages lie on their side', () => {
    const printed = pagesOf('Anexo A');
    expect(printed.length).toBeGreaterThan(1);
    for (const { text, width, height } of printed) {
      expect(text).toContain('Clasificación');
      expect(text).toContain('Resultados');
      expect(width).toBeGreaterThan(height);
    }
    const together = printed.map(({ text }) => text).join('\n');
    expect(together).toContain('Aspecto número 60');
  });
});
