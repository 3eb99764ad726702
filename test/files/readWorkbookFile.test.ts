import { dateSerial } from '../../src/domain/dates/dateSerial';
import { readTableFile } from '../../src/files/readTableFile';
import type { TableSheet } from '../../src/files/tableFile';
import { bookParts, makeBook, makeZip, textRows, type BookOptions, type Part } from './makeWorkbook';

const read = (bytes: Uint8Array, name = 'avance.xlsx') => readTableFile(name, bytes);
const sheetsOf = async (options: BookOptions): Promise<readonly TableSheet[]> => {
  const file = await read(makeBook(options));
  if (!file.ok) throw new Error(`refused: ${file.problem.kind}`);
  return file.sheets;
};
const gridOf = async (options: BookOptions) => (await sheetsOf(options))[0]?.grid;
const problemOf = async (bytes: Uint8Array, name?: string) => {
  const file = await read(bytes, name);
  return file.ok ? null : file.problem;
};

describe('what a workbook holds', () => {
  test('is read sheet by sheet, hidden ones too', async () => {
    const sheets = await sheetsOf({
      sheets: {
        'Anexo A': textRows([
          ['Núm.', 'ASM'],
          ['1', 'Elaborar'],
        ]),
        Otra: textRows([['x']]),
      },
      hiddenSheet: 'Otra',
    });
    expect(sheets.map(({ name, isHidden, grid }) => [name, isHidden, grid])).toEqual([
      [
        'Anexo A',
        false,
        [
          ['Núm.', 'ASM'],
          ['1', 'Elaborar'],
        ],
      ],
      ['Otra', true, [['x']]],
    ]);
  });

  test('keeps texts that look like formulas, numbers and errors as what they are', async () => {
    const row =
      '<row r="1"><c r="A1" t="inlineStr"><is><t>=1+1</t></is></c><c r="B1"><v>0.45</v></c><c r="C1" t="b"><v>1</v></c>' +
      '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="s"><v>0</v></c></row>';
    expect(await gridOf({ sheets: { H: row }, sharedStrings: ['compartido'] })).toEqual([
      ['=1+1', 0.45, true, '#N/A', 'compartido'],
    ]);
  });

  test('reads formulas as their last result, and counts those that have none', async () => {
    const row =
      '<row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>"a"</f><v>a</v></c><c r="C1"><f>NOW()</f></c>' +
      '<c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c></row>';
    const [sheet] = await sheetsOf({ sheets: { H: row } });
    expect(sheet?.grid).toEqual([[2, 'a', '', '#DIV/0!']]);
    expect(sheet?.uncalculated).toBe(1);
  });

  test.each([
    [false, 46_203],
    [true, 46_203 - 1462],
  ])('reads a date as a serial of the 1900 system (1904 book: %j)', async (uses1904, serial) => {
    const grid = await gridOf({
      sheets: { H: `<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>` },
      uses1904,
    });
    expect(grid).toEqual([[dateSerial(2026, 6, 30)]]);
  });

  test.each([0, 1, 59, 61, 45_000.5])(
    'a number %j with a date format is still that number',
    async (serial) => {
      expect(
        await gridOf({ sheets: { H: `<row r="1"><c r="A1" s="1"><v>${serial}</v></c></row>` } }),
      ).toEqual(serial === 0 ? [[0]] : [[serial]]);
    },
  );

  test('tells the number format of each cell', async () => {
    const row =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1" s="2"><v>0.5</v></c><c r="C1" s="3"><v>45</v></c></row>';
    expect((await sheetsOf({ sheets: { H: row } }))[0]?.numberFormats).toEqual([['General', '0%', '0"%"']]);
  });

  test('tells hidden rows, keeps blank ones in their place and drops those at the end', async () => {
    const rows =
      textRows([['a']]) +
      '<row r="3" hidden="1"><c r="A3" t="inlineStr"><is><t>oculta</t></is></c></row><row r="9" hidden="1"/>';
    const [sheet] = await sheetsOf({ sheets: { H: rows } });
    expect(sheet?.grid).toEqual([['a'], [], ['oculta']]);
    expect(sheet?.hiddenRows).toEqual([2]);
  });

  test('is read whatever the file is called', async () => {
    const book = makeBook({ sheets: { H: textRows([['a']]) } });
    for (const name of ['a.xlsm', 'a.xls', 'a.csv', 'sin extensión'])
      expect((await read(book, name)).ok).toBe(true);
  });
});

describe('what is refused', () => {
  const parts = bookParts({
    sheets: { H: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' },
    sharedStrings: ['a'],
  });
  const replacing = (name: string, change: (part: Part) => Part | null) =>
    makeZip(parts.flatMap((part) => (part.name === name ? (change(part) ?? []) : part)));
  const SHEET = 'xl/worksheets/sheet1.xml';
  const STRINGS = 'xl/sharedStrings.xml';
  const cutShort = (part: Part): Part => ({ ...part, content: String(part.content).slice(0, -20) });

  test('the workbook these tests spoil is a good one', async () =>
    expect(await problemOf(makeZip(parts))).toBeNull());

  test('a worksheet cut short, which would read as empty', async () => {
    expect(await problemOf(replacing(SHEET, cutShort))).toEqual({ kind: 'damaged', part: SHEET });
  });

  test('shared strings cut short or missing, which would read as blanks', async () => {
    expect(await problemOf(replacing(STRINGS, cutShort))).toEqual({ kind: 'damaged', part: STRINGS });
    expect(await problemOf(replacing(STRINGS, () => null))).toEqual({
      kind: 'damaged',
      part: 'sharedStrings.xml',
    });
  });

  test('a file cut anywhere', async () => {
    const whole = makeZip(parts);
    for (let length = 4; length < whole.length - 1; length += 97) {
      const problem = await problemOf(whole.slice(0, length));
      expect(problem?.kind).toBe('truncated');
    }
  });

  test('parts that declare more than can be held', async () => {
    const bomb = replacing(SHEET, (part) => ({ ...part, declared: 600_000_000 }));
    expect(await problemOf(bomb)).toMatchObject({ kind: 'tooLarge', limit: 150_000_000 });
  });

  test('a part that grows beyond what it declares', async () => {
    const bomb = replacing(SHEET, (part) => ({ ...part, content: ' '.repeat(20_000_000), declared: 1_000 }));
    expect(await problemOf(bomb)).toEqual({ kind: 'damaged', part: SHEET });
  });

  test('a sheet of two cells at the ends of the world', async () => {
    const far = replacing(SHEET, (part) => ({
      ...part,
      content: String(part.content).replace(
        '</row>',
        '</row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      ),
    }));
    expect(await problemOf(far)).toMatchObject({ kind: 'tooManyCells', part: SHEET });
  });

  test.each([
    ['an empty file', new Uint8Array(), 'empty'],
    ['another zip', makeZip([{ name: 'foto.jpg', content: 'x' }]), 'unknownContent'],
    ['a binary workbook', makeZip([{ name: 'xl/workbook.bin', content: 'x' }]), 'binaryWorkbook'],
    [
      'an .ods',
      makeZip([
        { name: 'mimetype', content: 'x' },
        { name: 'content.xml', content: 'x' },
      ]),
      'openDocument',
    ],
    ['an old .xls', compoundFile('Workbook'), 'oldXls'],
    ['a workbook with a password', compoundFile('EncryptedPackage'), 'passwordProtected'],
    ['a web page', Buffer.from('\uFEFF<html><body><table></table></body></html>'), 'html'],
    [
      'a web page with its prologue',
      Buffer.from('<?xml version="1.0"?>\n<!DOCTYPE html><html></html>'),
      'html',
    ],
    ['text', Buffer.from('No,ASM\n1,Elaborar'), 'textNamedAsWorkbook'],
    ['an image', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]), 'unknownContent'],
    ['a PDF', Buffer.from('%PDF-1.7\n'), 'unknownContent'],
    [
      'impossible XML',
      replacing('xl/workbook.xml', (part) => ({ ...part, content: '<a></workbook>' })),
      'damaged',
    ],
    ['a workbook without its relations', replacing('_rels/.rels', () => null), 'damaged'],
  ])('%s', async (_, bytes, kind) => {
    expect((await problemOf(new Uint8Array(bytes)))?.kind).toBe(kind);
  });

  test('a file larger than any table', async () => {
    expect(await problemOf(new Uint8Array(50_000_001))).toMatchObject({
      kind: 'tooLarge',
      limit: 50_000_000,
    });
  });
});

function compoundFile(stream: string): Uint8Array {
  const name = Buffer.from(stream, 'utf16le');
  return new Uint8Array(
    Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(600), name, Buffer.alloc(8)]),
  );
}
