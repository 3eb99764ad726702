import { readWorkbook, writeWorkbook } from '../../../host/xlsx';
import { PackageError, type PackageProblem } from '../../../host/xlsx/packageProblem';
import { extract, readDirectory, writeZip, type ZipSource } from '../../../host/xlsx/zip';
import { sampleWorkbook } from './sampleWorkbook';

async function problemOf(bytes: Uint8Array): Promise<PackageProblem> {
  try {
    await readWorkbook(bytes);
  } catch (error) {
    if (error instanceof PackageError) return error.problem;
    throw error;
  }
  throw new Error('the file was read');
}

/** A sound workbook with some of its parts changed; `null` leaves a part out. */
async function tampered(change: (part: string, xml: string) => string | null): Promise<Uint8Array> {
  const archive = await writeWorkbook(sampleWorkbook());
  const sources: ZipSource[] = [];
  for (const entry of readDirectory(archive)) {
    const xml = change(entry.name, new TextDecoder().decode(await extract(archive, entry)));
    if (xml !== null) sources.push({ name: entry.name, content: new TextEncoder().encode(xml) });
  }
  return writeZip(sources);
}

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const without = (part: string) => (name: string, xml: string) => (name === part ? null : xml);

/** The container of old .xls files and of encrypted .xlsx ones, with a stream of that name. */
function compoundFile(stream: string): Uint8Array {
  const name = [...stream].flatMap((character) => [character.charCodeAt(0), 0]);
  return Uint8Array.from([
    0xd0,
    0xcf,
    0x11,
    0xe0,
    0xa1,
    0xb1,
    0x1a,
    0xe1,
    ...Array<number>(512).fill(0),
    ...name,
  ]);
}

describe('a file that is no workbook', () => {
  test.each<[string, Uint8Array, PackageProblem['kind']]>([
    ['nothing at all', new Uint8Array(), 'empty'],
    ['plain text', text('Clave,Monto\n1,2'), 'notAZip'],
    ['a web page', text('<html><table><tr><td>1</td></tr></table></html>'), 'notAZip'],
    ['one byte', text('P'), 'notAZip'],
    ['the signature of a zip and nothing more', text('PK\u0003\u0004'), 'truncated'],
    ['an encrypted workbook', compoundFile('EncryptedPackage'), 'encrypted'],
    ['a workbook of Excel 97', compoundFile('Workbook'), 'oldXls'],
  ])('%s', async (_, bytes, kind) => {
    expect((await problemOf(bytes)).kind).toBe(kind);
  });

  test('another kind of zip', async () => {
    const zip = await writeZip([{ name: 'leeme.txt', content: text('hola') }]);
    expect(await problemOf(zip)).toStrictEqual({ kind: 'notAWorkbook' });
  });

  test('an OpenDocument spreadsheet', async () => {
    const mimetype = text('application/vnd.oasis.opendocument.spreadsheet');
    expect(await problemOf(await writeZip([{ name: 'mimetype', content: mimetype }]))).toStrictEqual({
      kind: 'openDocument',
    });
  });

  test('a binary workbook', async () => {
    const bytes = await tampered((name, xml) =>
      name === '_rels/.rels' ? xml.replace('workbook.xml', 'workbook.bin') : xml,
    );
    expect(await problemOf(bytes)).toStrictEqual({ kind: 'binaryWorkbook' });
  });

  test('a text document of Office', async () => {
    const bytes = await tampered((name, xml) => (name === 'xl/workbook.xml' ? '<document/>' : xml));
    expect(await problemOf(bytes)).toStrictEqual({ kind: 'notAWorkbook' });
  });
});

describe('a damaged workbook', () => {
  test('cut at any length, it is never read as a smaller one', async () => {
    const whole = await writeWorkbook(sampleWorkbook());
    for (const share of [0.01, 0.3, 0.7, 0.99]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share));
      expect((await problemOf(cut)).kind).toBe('truncated');
    }
  });

  test('a worksheet cut short is named, instead of giving an empty sheet', async () => {
    const bytes = await tampered((name, xml) =>
      name === 'xl/worksheets/sheet2.xml' ? xml.slice(0, 3000) : xml,
    );
    expect(await problemOf(bytes)).toStrictEqual({ kind: 'cutWorksheet', sheet: 'Anexo ñ 1' });
  });

  test('missing shared strings are reported, instead of giving blank cells', async () => {
    const bytes = await tampered(without('xl/sharedStrings.xml'));
    expect(await problemOf(bytes)).toStrictEqual({ kind: 'missingPart', part: 'xl/sharedStrings.xml' });
  });

  test('a shared string that is not in the table is reported', async () => {
    const bytes = await tampered((name, xml) =>
      name === 'xl/sharedStrings.xml' ? xml.replace(/<si>.*<\/si>/s, '<si><t>una</t></si>') : xml,
    );
    expect(await problemOf(bytes)).toMatchObject({ kind: 'damaged', part: 'xl/sharedStrings.xml' });
  });

  test.each(['xl/worksheets/sheet1.xml', 'xl/workbook.xml', 'xl/tables/table1.xml'])(
    'a missing %s',
    async (part) => {
      expect(await problemOf(await tampered(without(part)))).toStrictEqual({ kind: 'missingPart', part });
    },
  );

  test('XML that is not well formed', async () => {
    const bytes = await tampered((name, xml) =>
      name === 'xl/workbook.xml' ? xml.replace('</sheets>', '') : xml,
    );
    expect(await problemOf(bytes)).toMatchObject({ kind: 'damaged', part: 'xl/workbook.xml' });
  });

  test('a byte changed inside a compressed part', async () => {
    const bytes = new Uint8Array(await writeWorkbook(sampleWorkbook()));
    const sheet = readDirectory(bytes).find(({ name }) => name === 'xl/worksheets/sheet2.xml');
    const at = (sheet?.offset ?? 0) + 30 + 'xl/worksheets/sheet2.xml'.length + 400;
    bytes[at] = (bytes[at] ?? 0) ^ 0xff;
    expect((await problemOf(bytes)).kind).toMatch(/^(damaged|cutWorksheet)$/);
  });
});

describe('a file made to exhaust the machine', () => {
  const bomb = async (): Promise<Uint8Array> =>
    tampered((name, xml) =>
      name === 'xl/worksheets/sheet2.xml'
        ? xml.replace('<sheetData>', `<sheetData>${' '.repeat(80_000_000)}`)
        : xml,
    );

  test('declaring more than the limit, it is refused before anything is inflated', async () => {
    const bytes = new Uint8Array(await bomb());
    const before = process.memoryUsage().rss;
    setDeclaredSize(bytes, 'xl/worksheets/sheet2.xml', 600_000_000);
    expect(await problemOf(bytes)).toMatchObject({ kind: 'tooLarge', limit: 256_000_000 });
    expect(process.memoryUsage().rss - before).toBeLessThan(50_000_000);
  }, 60_000);

  test('declaring less than it holds, it is stopped at what it declared', async () => {
    const bytes = new Uint8Array(await bomb());
    setDeclaredSize(bytes, 'xl/worksheets/sheet2.xml', 10_000);
    expect(await problemOf(bytes)).toStrictEqual({
      kind: 'damaged',
      part: 'xl/worksheets/sheet2.xml',
      detail: 'tamaño mayor que el declarado',
    });
  }, 60_000);

  test('with two cells at the corners of the grid, it is refused instead of filling the rectangle', async () => {
    const bytes = await tampered((name, xml) =>
      name === 'xl/worksheets/sheet1.xml'
        ? xml.replace('</sheetData>', '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')
        : xml,
    );
    expect((await problemOf(bytes)).kind).toBe('damaged');
  }, 60_000);

  /** Rewrites the uncompressed size of a file in the central directory. */
  function setDeclaredSize(bytes: Uint8Array, name: string, size: number): void {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const encoded = text(name);
    for (let at = 0; at + 46 + encoded.length <= bytes.length; at++) {
      const isEntry = view.getUint32(at, true) === 0x02014b50;
      if (isEntry && encoded.every((byte, index) => bytes[at + 46 + index] === byte))
        view.setUint32(at + 24, size, true);
    }
  }
});

test('every problem has a sentence in Spanish that says what to do', () => {
  const problems: PackageProblem[] = [
    { kind: 'empty' },
    { kind: 'notAZip' },
    { kind: 'truncated' },
    { kind: 'encrypted' },
    { kind: 'oldXls' },
    { kind: 'binaryWorkbook' },
    { kind: 'openDocument' },
    { kind: 'notAWorkbook' },
    { kind: 'tooLarge', bytes: 600_000_000, limit: 256_000_000 },
    { kind: 'cutWorksheet', sheet: 'Anexo I' },
    { kind: 'missingPart', part: 'xl/sharedStrings.xml' },
    { kind: 'damaged', part: 'xl/workbook.xml', detail: 'cortado' },
  ];
  const sentences = problems.map((problem) => new PackageError(problem).message);
  expect(new Set(sentences).size).toBe(problems.length);
  for (const sentence of sentences)
    expect(sentence).toMatch(/^(El|La|Al) .+\. (Pida|Ábralo|Cópielo|Revise|Borre) .+\.$/);
});
