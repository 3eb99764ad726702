import { readdirSync } from 'node:fs';
import {
  describeWithLibreOffice,
  recalculateInLibreOffice,
  resaveInLibreOffice,
  validateOpenXml,
} from '../judges';
import { followUpAnexoI, step } from './anexoI';
import { openBook, tableRows } from './books';
import { openDesk } from './desk';
import { column, tally } from './entries';

const desk = openDesk();

beforeAll(async () => {
  await followUpAnexoI(desk);
  desk.write(
    'figuras.csv',
    'clave,accion,avance,evidencia\nE007-001,1,40,=cmd()\nE007-002,1,100,"Oficio ""7"" & <anexo>"\n',
  );
  const figures = ['--periodo', '2026-01', '--datos', desk.path('figuras.csv')];
  await desk.json(step(desk, 'capturar', 'convertido.xlsx', 'capturado.xlsx', ...figures));
  await desk.json(step(desk, 'avance', 'capturado.xlsx', 'cerrado.xlsx', '--periodo', '2026-01'));
  await desk.json(step(desk, 'validar', 'cerrado.xlsx', 'validado.xlsx'));
  await desk.json(step(desk, 'informe', 'validado.xlsx', 'informe.xlsx'));
  const print = ['--formato', 'anexo-a', '--programa', 'E007', '--trimestre', '1'];
  await desk.json(step(desk, 'imprimir', 'informe.xlsx', 'impreso.xlsx', ...print));
});
afterAll(() => desk.clear());

/** One of each verb that writes. */
const BOOKS = [
  ...['nuevo', 'importado', 'corregido', 'desglosado', 'convertido'],
  ...['capturado', 'cerrado', 'validado', 'informe', 'impreso'],
];

describe('every workbook that a verb writes', () => {
  it.each(BOOKS)('%s.xlsx is valid for the Open XML SDK', async (name) => {
    expect(await validateOpenXml(desk.path(`${name}.xlsx`))).toEqual([]);
  });

  it('stands alone: no half-written file is left beside it', () => {
    expect(readdirSync(desk.folder).filter((name) => !/^[a-z_I]+\.(xlsx|csv)$/.test(name))).toEqual([]);
  });
});

describeWithLibreOffice('in LibreOffice', () => {
  it('the first and the last open, with all their sheets and no cell in error', async () => {
    // The last one has the sheets of all the others.
    const ends = ['nuevo', 'impreso'];
    const opened = await recalculateInLibreOffice(ends.map((name) => desk.path(`${name}.xlsx`)));
    for (const [index, sheets] of opened.entries()) {
      const book = await openBook(desk, `${ends[index]}.xlsx`);
      expect([...sheets.keys()]).toEqual(book.sheets.map(({ name }) => name));
      const errors = [...sheets.values()].flat(2).filter((cell) => typeof cell === 'object' && cell !== null);
      expect(errors).toEqual([]);
    }
  });

  it('a workbook opened and saved there still works, with the same answers', async () => {
    desk.write('libre.xlsx', await resaveInLibreOffice(desk.path('capturado.xlsx')));
    const answer = async (book: string) => {
      const validation = await desk.json(['validar', '--libro', desk.path(book)]);
      const close = step(desk, 'avance', book, `cerrado-${book}`, '--periodo', '2026-01');
      return [
        validation['resumen'],
        tally(column(validation, 'observaciones', 'regla')),
        await desk.json(close),
      ];
    };
    expect(await answer('libre.xlsx')).toEqual(await answer('capturado.xlsx'));
    expect(tableRows(await openBook(desk, 'cerrado-libre.xlsx'), 'AvanceMensual')).toEqual(
      tableRows(await openBook(desk, 'cerrado-capturado.xlsx'), 'AvanceMensual'),
    );
    expect(await validateOpenXml(desk.path('cerrado-libre.xlsx'))).toEqual([]);
  });
});
