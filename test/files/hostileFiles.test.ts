import { readTableFile } from '../../src/files/readTableFile';
import { bookParts, makeBook, makeZip, type Part } from './makeWorkbook';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const SHEET = 'xl/worksheets/sheet1.xml';
const worksheet = (rows: string) => `<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData></worksheet>`;
const cell = (attributes: string) => `<row r="1"><c ${attributes}><v>1</v></c></row>`;

const parts = bookParts({ sheets: { H: cell('r="A1"') }, sharedStrings: ['a'] });
const replacing = (name: string, content: string | Uint8Array): Uint8Array =>
  makeZip(parts.map((part) => (part.name === name ? { ...part, content } : part)));
const adding = (...more: readonly Part[]) => makeZip([...parts, ...more]);

const problemOf = async (bytes: Uint8Array) => {
  const file = await readTableFile('entrega.xlsx', bytes);
  return file.ok ? null : file.problem.kind;
};

describe('a zip that is not what it says', () => {
  test('with thousands of parts is no workbook', async () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({
      name: `xl/media/${index}.xml`,
      content: '',
    }));
    expect(await problemOf(adding(...many))).toBe('unknownContent');
  });

  test('with the same part twice is damaged: two readers would read two workbooks', async () => {
    expect(await problemOf(adding({ name: SHEET, content: worksheet(cell('r="B9"')) }))).toBe('damaged');
    expect(await problemOf(adding({ name: SHEET.toUpperCase(), content: worksheet('') }))).toBe('damaged');
  });

  test('whose parts are all inflated from the same bytes is damaged', async () => {
    const big = worksheet(`<row r="1">${'<c r="A1"/>'.repeat(2_000)}</row>`);
    const noise = Uint8Array.from({ length: 40_000 }, (_, index) => (index * 7_919 * (index + 31)) % 251);
    const whole = adding({ name: 'a.bin', content: noise }, { name: 'b.bin', content: big });
    expect(await problemOf(whole)).toBeNull();
    expect(await problemOf(overlapping(whole, 'a.bin', 30))).toBe('damaged');
  });

  test('inside another is only a part, and is not opened', async () => {
    const inner = replacing(SHEET, worksheet(cell('r="XFD1048576"')));
    expect(await problemOf(adding({ name: 'xl/embeddings/libro.xlsx', content: inner }))).toBeNull();
  });

  test.each([
    ['a worksheet', SHEET],
    ['a style sheet', 'xl/styles.xml'],
    ['a picture', 'xl/media/foto.png'],
  ])('that declares less than %s holds is damaged', async (_, name) => {
    const content = '<a>'.repeat(100_000);
    const others = parts.filter((part) => part.name !== name);
    expect(await problemOf(makeZip([...others, { name, content, declared: 500 }]))).toBe('damaged');
  });

  test('that adds up to more than can be held is too large, however small each part is', async () => {
    const each = Array.from({ length: 40 }, (_, index) => ({
      name: `xl/media/${index}.bin`,
      content: 'x',
      declared: 4_000_000,
    }));
    expect(await problemOf(adding(...each))).toBe('tooLarge');
  });
});

describe('a worksheet that costs more than it shows', () => {
  test.each([
    ['in single quotes', "r='XFD1048576'"],
    ['in small letters', 'r="xfd1048576"'],
    ['after spaces', 'r = "XFD1048576"'],
    ['after a line break', '\nr="XFD1048576"'],
    ['with zeros', 'r="XFD0001048576"'],
    ['after other attributes', 's="1" r="XFD1048576"'],
  ])('a cell far away, its reference %s', async (_, reference) => {
    expect(await problemOf(replacing(SHEET, worksheet(cell(reference))))).toBe('tooManyCells');
  });

  test('a reference written with character codes is damaged: no Excel does it', async () => {
    expect(await problemOf(replacing(SHEET, worksheet(cell('r="&#88;FD1048576"'))))).toBe('damaged');
  });

  test('cells that do not say where they are, in a row far away', async () => {
    const row = `<row r="1048576">${'<c><v>1</v></c>'.repeat(30)}</row>`;
    // The parser counts them as it goes; what it refuses is told as damaged.
    expect(await problemOf(replacing(SHEET, worksheet(row)))).toBe('damaged');
  });

  test('a row far away without cells costs nothing, and people leave it', async () => {
    const rows = `${cell('r="Z1"')}<row r="1048576" hidden="1"/>`;
    expect(await problemOf(replacing(SHEET, worksheet(rows)))).toBeNull();
  });

  test('many sheets, each of a size that would pass', async () => {
    const far = '<row r="1000000"><c r="J1000000"><v>1</v></c></row>';
    const sheets = Object.fromEntries([1, 2, 3].map((number) => [`H${number}`, far]));
    expect(await problemOf(makeBook({ sheets }))).toBe('tooManyCells');
  });

  test('under the name of something else, it is judged the same', async () => {
    const renamed = parts.map((part) => {
      if (part.name === SHEET)
        return { name: 'xl/otra/cosa.bin', content: worksheet(cell('r="XFD1048576"')) };
      return part.name === 'xl/_rels/workbook.xml.rels'
        ? { ...part, content: String(part.content).replace('worksheets/sheet1.xml', 'otra/cosa.bin') }
        : part;
    });
    expect(await problemOf(makeZip(renamed))).toBe('tooManyCells');
  });

  test.each([
    ['cells', SHEET, worksheet(`<row r="1">${'<c s="1"/>'.repeat(4_000_001)}</row>`)],
    ['texts', 'xl/sharedStrings.xml', `<sst xmlns="${MAIN}">${'<si/>'.repeat(3_000_001)}</sst>`],
    ['styles', 'xl/styles.xml', `<styleSheet xmlns="${MAIN}">${'<a/>'.repeat(2_000_001)}</styleSheet>`],
  ])('millions of %s are more than a table has', async (_, name, content) => {
    const packed = replacing(name, content);
    expect(packed.length).toBeLessThan(200_000);
    expect(await problemOf(packed)).toBe('tooManyCells');
  });

  test('elements inside one another without end', async () => {
    const deep = `<styleSheet xmlns="${MAIN}">${'<a>'.repeat(200_000)}${'</a>'.repeat(200_000)}</styleSheet>`;
    const kind = await problemOf(replacing('xl/styles.xml', deep));
    expect([null, 'damaged']).toContain(kind);
  });

  test('entities that grow into one another are not expanded', async () => {
    const bomb = `<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>${worksheet('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>')}`;
    const file = await readTableFile('entrega.xlsx', replacing(SHEET, bomb));
    if (file.ok) expect(JSON.stringify(file.sheets).length).toBeLessThan(2_000);
    else expect(file.problem.kind).toBe('damaged');
  });
});

test.each([
  ['line ends', '\n'],
  ['commas', ','],
])('a text file of millions of %s is more than a table has', async (_, letter) => {
  const file = await readTableFile('entrega.csv', Buffer.from(letter.repeat(5_000_001)));
  expect(file.ok ? null : file.problem.kind).toBe('tooManyCells');
});

test('one far cell does not make the other rows as long', async () => {
  const rows = `${cell('r="A1"')}<row r="2"><c r="ZZ2"><v>1</v></c></row><row r="3"><c r="B3"><v>1</v></c></row>`;
  const file = await readTableFile('entrega.xlsx', replacing(SHEET, worksheet(rows)));
  expect(file.ok && file.sheets[0]?.grid.map((row) => row.length)).toEqual([1, 702, 2]);
});

/** Repeats a part's entry in the directory: the same bytes under other names. */
function overlapping(zip: Uint8Array, name: string, times: number): Uint8Array {
  const bytes = Buffer.from(zip);
  const end = bytes.length - 22;
  const start = bytes.readUInt32LE(end + 16);
  const at = bytes.indexOf(Buffer.from(name), start) - 46;
  const entry = bytes.subarray(at, at + 46 + name.length);
  const copies = Array.from({ length: times }, (_, index) => {
    const copy = Buffer.from(entry);
    copy.write(`${String.fromCharCode(65 + (index % 26))}${index}`.padEnd(name.length, '_'), 46);
    return copy;
  });
  const directory = Buffer.concat([bytes.subarray(start, end), ...copies]);
  const tail = Buffer.from(bytes.subarray(end));
  const count = tail.readUInt16LE(10) + times;
  tail.writeUInt16LE(count, 8);
  tail.writeUInt16LE(count, 10);
  tail.writeUInt32LE(directory.length, 12);
  return new Uint8Array(Buffer.concat([bytes.subarray(0, start), directory, tail]));
}
