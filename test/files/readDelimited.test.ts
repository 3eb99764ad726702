import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Papa from 'papaparse';
import { anexoI } from '../../src/domain/formats';
import { findTable } from '../../src/domain/recognition/findTable';
import { readTableFile } from '../../src/files/readTableFile';

const utf8 = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array, name = 'datos.csv') => readTableFile(name, bytes);
const gridOf = async (bytes: Uint8Array) => {
  const file = await read(bytes);
  if (!file.ok) throw new Error(`refused: ${file.problem.kind}`);
  return file.sheets[0]?.grid;
};

test("Puebla's real Anexo I comes out whole, with its commas, its HTML and its accents", async () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../fixtures/puebla_dit_2025_anexo_I.csv')));
  const grid = (await gridOf(bytes)) ?? [];
  expect(grid.map((row) => row.length)).toEqual([11, 11, 11, 11, 11, 11, 11, 11]);
  expect(grid[4]?.[10]).toBe(
    '<b>Dependencia/Entidad:</b> Secretaría de Educación Pública <b>Administrativa:</b> Dirección de Presupuesto, Dirección de Desarrollo, Capacitación y Evaluación',
  );
  expect(findTable(grid, anexoI)?.rows).toHaveLength(7);
});

describe('how it is encoded', () => {
  const text = 'Núm.,Acción,Año\n1,Enseñanza – “así”,2026';
  const cells = [
    ['Núm.', 'Acción', 'Año'],
    ['1', 'Enseñanza – “así”', '2026'],
  ];
  const windows1252 = Uint8Array.from(
    Array.from(text),
    (letter) => ({ '–': 0x96, '“': 0x93, '”': 0x94 })[letter] ?? letter.charCodeAt(0),
  );
  const utf16 = Buffer.from(`\uFEFF${text}`, 'utf16le');

  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with its mark', utf8(`\uFEFF${text}`)],
    ['Windows-1252', windows1252],
    ['UTF-16 little-endian', new Uint8Array(utf16)],
    ['UTF-16 big-endian', new Uint8Array(Buffer.from(utf16).swap16())],
    ['UTF-8 with the line ends of Windows', utf8(text.replace('\n', '\r\n'))],
    ['UTF-8 with the line ends of an old Mac', utf8(text.replace('\n', '\r'))],
    ['UTF-8 with a line end and blank rows behind', utf8(`${text}\n\n,,\n`)],
  ])('%s', async (_, bytes) => expect(await gridOf(bytes)).toEqual(cells));
});

describe('how it is separated', () => {
  test.each([
    [
      'a;b;c\n1;2, 3, 4;5\n6;7,8;9',
      [
        ['a', 'b', 'c'],
        ['1', '2, 3, 4', '5'],
        ['6', '7,8', '9'],
      ],
    ],
    [
      'a\tb\n1; 2\t3, 4',
      [
        ['a', 'b'],
        ['1; 2', '3, 4'],
      ],
    ],
    [
      'Plan de Acción\n\nNo,ASM\n1,Uno\n2,Dos',
      [['Plan de Acción'], [''], ['No', 'ASM'], ['1', 'Uno'], ['2', 'Dos']],
    ],
    ['Recomendación\nElaborar, publicar', [['Recomendación'], ['Elaborar, publicar']]],
    [
      'Recomendación\nElaborar el manual\nDifundir',
      [['Recomendación'], ['Elaborar el manual'], ['Difundir']],
    ],
    [
      'No,ASM\n1,"Uno;\ndos, ""tres"""\n2,Cuatro',
      [
        ['No', 'ASM'],
        ['1', 'Uno;\ndos, "tres"'],
        ['2', 'Cuatro'],
      ],
    ],
    ['sep=;\nNo;ASM\n1;Uno', [[], ['No', 'ASM'], ['1', 'Uno']]],
    ['No,ASM', [['No', 'ASM']]],
    ['=1+1,+2,-3,@x', [['=1+1', '+2', '-3', '@x']]],
    [
      'No,%\n1,"45,5"\n2,007',
      [
        ['No', '%'],
        ['1', '45,5'],
        ['2', '007'],
      ],
    ],
  ])('%j', async (text, grid) => expect(await gridOf(utf8(text))).toEqual(grid));

  test('any table comes back under any separator and line end', async () => {
    const cell = fc.stringMatching(/^[a-zñ0-9 ,;"\n]{0,8}$/).map((text) => `x${text}`);
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    await fc.assert(
      fc.asyncProperty(
        table,
        fc.constantFrom(',', ';', '\t'),
        fc.constantFrom('\n', '\r\n'),
        async (rows, delimiter, newline) => {
          const text = Papa.unparse(rows, { delimiter, newline, quotes: true });
          expect(await gridOf(utf8(text))).toEqual(rows);
        },
      ),
    );
  });
});

describe('what is refused', () => {
  test.each([
    ['', 'empty'],
    ['\n , \n', 'empty'],
    ['\uFEFF', 'empty'],
    ['<html><table></table></html>', 'html'],
    ['a\u0000b', 'unknownContent'],
  ])('%j is %s', async (text, kind) => {
    const file = await read(utf8(text));
    expect(file).toMatchObject({ ok: false, problem: { kind } });
  });

  test('a quotation mark that nothing closes, with its row', async () => {
    const file = await read(utf8('No,ASM\n1,Uno\n2,"Dos\n3,Tres'));
    expect(file).toEqual({ ok: false, problem: { kind: 'unclosedQuote', row: 3 } });
  });

  test('nothing makes it throw', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 60 }),
        fc.constantFrom('a.csv', 'a.xlsx', 'a'),
        async (bytes, name) => {
          expect(typeof (await read(bytes, name)).ok).toBe('boolean');
        },
      ),
    );
  });
});

test('a text file is one sheet with the name of the file', async () => {
  const file = await read(utf8('a,b'), 'envíos/SEP marzo.2026.csv');
  expect(file.ok && file.sheets.map(({ name }) => name)).toEqual(['SEP marzo.2026']);
});
