import fc from 'fast-check';
import { layoutDocument } from 'docx/layout';
import type { Bloque, Documento } from '../../src/domain/documentos/documento';
import { documentOf } from '../../src/files/docx/documentOf';
import { writeDocx } from '../../src/files/docx/writeDocx';
import { inflateEntry, readZipDirectory } from '../../src/files/zipDirectory';
import { descendants, parseXml, type XmlNode } from '../../host/xlsx/xml';
import { validateOpenXml } from '../judges';
import { serial } from '../support/anexoIReal';
import { sampleDocumento } from './docx/sampleDocumento';

const FECHA = serial(2026, 11, 21);

jest.setTimeout(120_000);

async function partsOf(archive: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const parts = new Map<string, string>();
  for (const entry of readZipDirectory(archive) ?? []) {
    const chunks: Uint8Array[] = [];
    await inflateEntry(archive, entry, (chunk) => chunks.push(chunk.slice()));
    parts.set(entry.name, Buffer.concat(chunks).toString('utf8'));
  }
  return parts;
}

async function bodyOf(documento: Documento): Promise<XmlNode> {
  const parts = await partsOf(await writeDocx(documento, FECHA));
  return parseXml(parts.get('word/document.xml') ?? '')!;
}

/** Text of a node, with a line break for each of its own. */
function textOf(node: XmlNode): string {
  if (node.name === 'br') return '\n';
  return node.text + node.children.map(textOf).join('');
}

const paragraphs = (body: XmlNode) => descendants(body, 'p').map(textOf);
/** Whether the property is there, and says yes. */
const says = (node: XmlNode, property: string) =>
  descendants(node, property).some(
    ({ attributes }) => !['false', 'off', '0'].includes(attributes['val'] ?? ''),
  );
const only = (...bloques: readonly Bloque[]): Documento => ({ ...sampleDocumento(0), bloques });
const parrafo = (texto: string): Bloque => ({ tipo: 'parrafo', texto });

test('the Open XML validator finds nothing wrong in a document with every kind of block', async () => {
  expect(await validateOpenXml(await writeDocx(sampleDocumento(), FECHA), 'docx')).toStrictEqual([]);
});

test('neither in one with five hundred recommendations', async () => {
  expect(await validateOpenXml(await writeDocx(sampleDocumento(500), FECHA), 'docx')).toStrictEqual([]);
});

test('nor in one that says nothing', async () => {
  const empty = { ...only(), membrete: [], pie: '', titulo: '' };
  expect(await validateOpenXml(await writeDocx(empty, FECHA), 'docx')).toStrictEqual([]);
});

test('the same document and day give the same bytes', async () => {
  const [one, other] = [await writeDocx(sampleDocumento(), FECHA), await writeDocx(sampleDocumento(), FECHA)];
  expect(Buffer.compare(one, other)).toBe(0);
});

test('its properties tell title, day and language, and nobody as author', async () => {
  const parts = await partsOf(await writeDocx({ ...sampleDocumento(0), titulo: 'Acta <1> & «2»' }, FECHA));
  const core = parts.get('docProps/core.xml') ?? '';
  expect(core).toContain('<dc:title>Acta &lt;1&gt; &amp; «2»</dc:title>');
  expect(core.match(/2026-11-21T00:00:00Z/g)).toHaveLength(2);
  expect(core).not.toMatch(/creator|lastModifiedBy/);
  expect(parts.get('word/styles.xml')).toContain('<w:lang w:val="es-MX"/>');
});

test('what a person has to write is grey and in brackets, in the text as in the letterhead', async () => {
  const body = await bodyOf(sampleDocumento(0));
  const grey = descendants(body, 'r').filter((run) =>
    descendants(run, 'color').some(({ attributes }) => attributes['val'] === '6B6B6B'),
  );
  expect(grey.map(textOf)).toStrictEqual(
    expect.arrayContaining(['[Número de oficio]', '[Otra]', '[Nombre]', '[Cargo]']),
  );
  const parts = await partsOf(await writeDocx(sampleDocumento(0), FECHA));
  expect(parts.get('word/header1.xml')).toContain('[Logotipo de la institución]');
});

test('each page ends with its number, written by Word', async () => {
  const parts = await partsOf(await writeDocx(sampleDocumento(0), FECHA));
  const foot = parseXml(parts.get('word/footer1.xml') ?? '')!;
  expect(textOf(foot)).toContain('Convenio E001 · Programa inventado');
  expect(descendants(foot, 'instrText').map((node) => node.text.trim())).toStrictEqual(['PAGE', 'NUMPAGES']);
});

test('a list is numbered by Word, and the next one begins again', async () => {
  const body = await bodyOf(
    only(
      { tipo: 'lista', marca: 'letra', elementos: ['uno', 'dos'] },
      { tipo: 'lista', marca: 'letra', elementos: ['otra'] },
    ),
  );
  const lists = descendants(body, 'numId').map(({ attributes }) => attributes['val']);
  expect(lists).toHaveLength(3);
  expect(lists[0]).toBe(lists[1]);
  expect(lists[2]).not.toBe(lists[0]);
  expect(paragraphs(body)).toStrictEqual(['uno', 'dos', 'otra']);
});

test('lists keep apart when they stand on pages that lie differently', async () => {
  const body = await bodyOf(
    only(
      { tipo: 'lista', marca: 'numero', elementos: ['uno'] },
      { tipo: 'salto', orientacion: 'horizontal' },
      { tipo: 'lista', marca: 'numero', elementos: ['otra vez uno'] },
    ),
  );
  const [one, other] = descendants(body, 'numId').map(({ attributes }) => attributes['val']);
  expect(one).not.toBe(other);
});

test('a break turns the pages after it, and only those', async () => {
  const body = await bodyOf(sampleDocumento(1));
  const pages = descendants(body, 'pgSz').map(({ attributes }) => [
    attributes['orient'] ?? 'portrait',
    attributes['w'],
  ]);
  expect(pages).toStrictEqual([
    ['portrait', '12240'],
    ['landscape', '15840'],
    ['portrait', '12240'],
  ]);
});

test('a break that turns nothing begins a page before a paragraph or a table', async () => {
  const table: Bloque = { tipo: 'tabla', encabezados: ['A'], anchos: [1], filas: [], vacia: 'Nada.' };
  const body = await bodyOf(
    only(parrafo('uno'), { tipo: 'salto' }, parrafo('dos'), { tipo: 'salto' }, table),
  );
  const breaks = descendants(body, 'p').filter((p) => says(p, 'pageBreakBefore'));
  expect(breaks.map(textOf)).toStrictEqual(['dos', '']);
});

test('the headings of a table repeat on each page, and its cells take all its width', async () => {
  const body = await bodyOf(sampleDocumento(3));
  for (const table of descendants(body, 'tbl').slice(0, 3)) {
    const [heading, ...rows] = descendants(table, 'tr');
    expect(descendants(heading, 'tblHeader')).toHaveLength(1);
    const grid = descendants(table, 'gridCol').map(({ attributes }) => Number(attributes['w']));
    const whole = grid.reduce((sum, width) => sum + width, 0);
    for (const row of rows) {
      const cells = descendants(row, 'tcW').map(({ attributes }) => Number(attributes['w']));
      expect(cells.reduce((sum, width) => sum + width, 0)).toBe(whole);
    }
  }
});

test('a table without rows says so under its headings', async () => {
  const body = await bodyOf(sampleDocumento(0));
  expect(paragraphs(body)).toContain('Sin compromisos.');
});

test('a short row is not cut by the end of a page, and one of a whole page may be', async () => {
  const row = (texto: string) => [{ texto }];
  const body = await bodyOf(
    only({
      tipo: 'tabla',
      encabezados: ['A'],
      anchos: [1],
      filas: [row('corta'), row('muy larga '.repeat(400))],
      vacia: '',
    }),
  );
  const cut = descendants(body, 'tr').map((tr) => says(tr, 'cantSplit'));
  expect(cut).toStrictEqual([true, true, false]);
});

describe('as pages', () => {
  const pagesOf = (documento: Documento) => {
    const { pages, stoppedAt } = layoutDocument(documentOf(documento), { guess: true });
    expect(stoppedAt).toBeUndefined();
    return pages.map(({ body }) =>
      body.flatMap((block) =>
        block.type === 'paragraph' ? block.lines.map(({ text }) => text) : ['(tabla)'],
      ),
    );
  };

  test.each([40, 41, 42, 43, 44, 45, 46])(
    'no heading stands alone at the end of one, after %d lines',
    (lines) => {
      const documento = only(
        ...Array.from({ length: lines }, (_, index) => parrafo(`Línea ${index + 1}`)),
        { tipo: 'subtitulo', texto: 'Encabezado' },
        parrafo('Su texto'),
      );
      for (const page of pagesOf(documento)) expect(page.at(-1)).not.toBe('Encabezado');
    },
  );

  test.each([26, 28, 30, 32, 34, 36])(
    'whoever signs, signs under the last paragraph, after %d lines',
    (lines) => {
      const documento = only(
        ...Array.from({ length: lines }, (_, index) => parrafo(`Línea ${index + 1}`)),
        parrafo('Lo firman:'),
        { tipo: 'firmas', firmas: [{ calidad: 'Elaboró' }, { calidad: 'Revisó' }, { calidad: 'Autorizó' }] },
      );
      const pages = pagesOf(documento);
      const signed = pages.find((page) => page.includes('(tabla)'));
      expect(signed).toContain('Lo firman:');
      expect(pages.filter((page) => page.includes('(tabla)'))).toHaveLength(1);
    },
  );
});

test('whatever people wrote, every word of it that XML can hold is in the file', async () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('<w:p>&amp;', 'a\r\nb', ']]>', '_x000D_', '=1+1', '\u0000\ud800', ' dos  espacios '),
  );
  await fc.assert(
    fc.asyncProperty(anyText, anyText, async (text, cell) => {
      const documento = only(parrafo(text), {
        tipo: 'tabla',
        encabezados: ['A', 'B'],
        anchos: [1, 2],
        filas: [[{ texto: cell, columnas: 2 }]],
        vacia: '',
      });
      const written = descendants(await bodyOf(documento), 'p').map(textOf);
      expect(written[0]).toBe(inXml(text));
      expect(written).toContain(inXml(cell));
    }),
    { numRuns: 30 },
  );
});

/** The letters that XML 1.0 has a place for, with one kind of line break. */
function inXml(text: string): string {
  return [...text.replace(/\r\n?/g, '\n')]
    .filter((letter) => {
      const code = letter.codePointAt(0) ?? 0;
      const isControl = code < 0x20 && letter !== '\t' && letter !== '\n';
      return !isControl && !(code >= 0xd800 && code <= 0xdfff) && code !== 0xfffe && code !== 0xffff;
    })
    .join('');
}

test('a paragraph reaches both margins, and one with lines of its own keeps its words together', async () => {
  const body = await bodyOf(only(parrafo('Un párrafo.'), parrafo('A quien corresponda\nPresente.')));
  const alignments = descendants(body, 'p').map((paragraph) => [
    textOf(paragraph),
    descendants(paragraph, 'jc')[0]?.attributes['val'],
  ]);
  expect(alignments).toEqual(
    expect.arrayContaining([
      ['Un párrafo.', 'both'],
      ['A quien corresponda\nPresente.', 'left'],
    ]),
  );
});
