import fc from 'fast-check';
import type { Bloque, Documento } from '../../src/domain/documentos/documento';
import { layoutOf, type SheetRow } from '../../src/workbook/documento/layout';
import { linesIn, pieces } from '../../src/workbook/documento/pieces';
import { sampleDocumento } from '../files/docx/sampleDocumento';

const only = (...bloques: readonly Bloque[]): Documento => ({
  ...sampleDocumento(0),
  membrete: [],
  bloques,
});
const textsOf = (rows: readonly SheetRow[]) => rows.map(({ cells }) => cells.map(({ text }) => text));
const table = (columns: number, rows: number): Bloque => ({
  tipo: 'tabla',
  encabezados: Array.from({ length: columns }, (_, index) => `C${index + 1}`),
  anchos: Array.from({ length: columns }, (_, index) => index + 1),
  filas: Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_each, column) => ({ texto: `${row + 1}.${column + 1}` })),
  ),
  vacia: 'Sin filas.',
});

test('every row of a document covers the width of its sheet, or nothing of it', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 0, max: 3 })), { maxLength: 4 }),
      fc.nat(5),
      (tables, signers) => {
        const firmas = Array.from({ length: signers }, (_, index) => ({ calidad: `Firma ${index}` }));
        const { grid, rows } = layoutOf(
          only(...tables.map(([columns, count]) => table(columns, count)), { tipo: 'firmas', firmas }),
        );
        for (const { cells } of rows) {
          if (cells.length === 0) continue;
          expect(cells.reduce((sum, { span }) => sum + span, 0)).toBe(grid.widths.length);
          for (const { span } of cells) expect(span).toBeGreaterThanOrEqual(1);
        }
      },
    ),
  );
});

test('the cells of the table of most columns are single cells', () => {
  const { rows, grid } = layoutOf(only(table(3, 1), table(10, 2)));
  expect(grid.widths).toHaveLength(10);
  const spans = rows.map(({ cells }) => cells.map(({ span }) => span));
  expect(spans.slice(-4, -1)).toStrictEqual([Array(10).fill(1), Array(10).fill(1), Array(10).fill(1)]);
});

test('a cell that covers two columns of its table takes both', () => {
  const wide: Bloque = {
    tipo: 'tabla',
    encabezados: ['No.', 'Compromiso', 'Fecha'],
    anchos: [1, 5, 2],
    filas: [[{ texto: 'Fecha comprometida', columnas: 2 }, { texto: '30/07/2026' }]],
    vacia: '',
  };
  const { rows } = layoutOf(only(wide));
  expect(rows[1]?.cells.map(({ span }) => span)).toStrictEqual([2, 1]);
});

test('lists are marked as a word processor marks them', () => {
  const elementos = Array.from({ length: 28 }, () => 'x');
  const { rows } = layoutOf(only({ tipo: 'lista', marca: 'letra', elementos }));
  const marks = textsOf(rows).map(([text]) => text?.trim());
  expect([marks[0], marks[25], marks[26], marks[27]]).toStrictEqual(['a) x', 'z) x', 'aa) x', 'bb) x']);
});

test('the headings of a table repeat when it is long and no other follows it', () => {
  expect(layoutOf(only(table(3, 60))).repeated).toBe(0);
  expect(layoutOf(only(table(3, 60), table(3, 2))).repeated).toBeNull();
  expect(layoutOf(only(table(3, 2))).repeated).toBeNull();
});

test('a page break stands above the row that follows it, and never above the first', () => {
  const { rows } = layoutOf(
    only(
      { tipo: 'salto' },
      { tipo: 'parrafo', texto: 'uno' },
      { tipo: 'salto' },
      { tipo: 'parrafo', texto: 'dos' },
    ),
  );
  expect(rows.map(({ breaks }) => breaks)).toStrictEqual([false, true]);
});

test('what people have to write is told apart', () => {
  const { rows } = layoutOf(
    only({ tipo: 'parrafo', texto: [{ texto: 'Oficio ' }, { texto: 'Número', porLlenar: true }] }),
  );
  expect(rows[0]?.cells[0]).toMatchObject({ text: 'Oficio [Número]', isBlank: true });
});

test('a text too long for one row is cut at its spaces into rows that show it all', () => {
  const words = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'b', 'ñ') }), {
    minLength: 1,
    maxLength: 900,
  });
  fc.assert(
    fc.property(
      words,
      fc.constantFrom(' ', '\n'),
      fc.integer({ min: 5, max: 120 }),
      (parts, space, width) => {
        const text = parts.join(space);
        const found = pieces(text, width);
        expect(found.join(' ').replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''));
        for (const piece of found) expect(linesIn(piece, width)).toBeLessThanOrEqual(26);
      },
    ),
  );
});

test('so is one without a single space', () => {
  const text = 'x'.repeat(5000);
  expect(pieces(text, 100).join('')).toBe(text);
});
