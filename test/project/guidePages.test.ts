import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/**
 * What keeps the analyst's guide honest. Its pages follow two conventions: bold is what can be read on a button, a
 * field or a title of the pane, the ribbon or its windows; «…» that ends as a sentence ends is one that somebody can
 * be told, whole or, with an ellipsis, how it begins.
 */
const FOLDER = 'docs/guia';
const pages = readdirSync(FOLDER).map((name) => join(FOLDER, name));
const read = (path: string): string => readFileSync(path, 'utf8');
const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!);

/** A text of the program: what is written, with a hole where a value goes. */
type Said = readonly string[];

const said: readonly Said[] = [
  ...sources('src/taskpane', /texts[.]ts$/),
  ...sources('src/commands/dialog', /texts[.]ts$/),
  ...sources('src/domain/messages', /[.]ts$/),
  'src/domain/overview/proximosPlazos.ts',
]
  .filter((path) => existsSync(path))
  .flatMap(textsOf)
  .concat(matches(read('manifest.xml'), /DefaultValue="([^"]+)"/g).map((text) => [text]));

describe('the pages of the guide', () => {
  const guide = read('docs/guia.md');

  it('are all linked from docs/guia.md', () => {
    const linked = matches(guide, /\]\((guia\/[\w-]+[.]md)/g);
    expect([...new Set(linked)].sort()).toEqual(pages.map((page) => page.replace('docs/', '')).sort());
  });

  it('know what they quote', () => {
    expect(isSaid('Instalar formatos')).toBe(true);
    expect(isSaid('Cerrar marzo de 2026…')).toBe(true);
    expect(isSaid('Formatear el disco')).toBe(false);
    expect(isTold('La hoja está protegida: «Anexo I». Quite la protección…')).toBe(true);
    expect(isTold('La hoja está protegida: «Anexo I». Llame a soporte.')).toBe(false);
  });
});

describe.each([...pages, 'docs/guia.md', 'README.md'])('%s', (path) => {
  const text = read(path);

  it('leads to pages, headings and pictures that are there', () => {
    const links = matches(text, /\]\((?!https?:)([^)]+)\)/g);
    expect(links.filter((link) => !isThere(path, link))).toEqual([]);
  });

  it('tells to run only commands that package.json has', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
    const named = matches(text, /npm (?:run )?(?:-s )?((?<=run (?:-s )?)[\w:]+|start|test)/g);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

describe.each(pages)('%s', (path) => {
  const text = read(path);

  it('names buttons and fields as they are read', () => {
    const bold = matches(text, /\*\*([^*]+)\*\*/g);
    expect(bold.filter((label) => !isSaid(label))).toEqual([]);
  });

  it('quotes sentences as they are said', () => {
    const quotes = quotations(text).filter((quote) => /[ ].*[.…:]$/.test(quote));
    expect(quotes.filter((quote) => !isTold(quote))).toEqual([]);
  });
});

function sources(folder: string, name: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => name.test(file))
    .map((file) => join(folder, file));
}

function textsOf(path: string): readonly Said[] {
  const found: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push([node.text]);
    if (ts.isTemplateExpression(node)) {
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, read(path), ts.ScriptTarget.Latest, true));
  return found;
}

/** Letters of their own that templates need: with fewer they would match anything. */
const WORDS = 3;
const hasWords = (text: Said): boolean => text.join('').replace(/[^\p{L}]/gu, '').length >= WORDS;

function isSaid(label: string): boolean {
  return said.some((text) =>
    text.length === 1 ? text[0] === label : hasWords(text) && couldBe(text, label, false),
  );
}

function isTold(quote: string): boolean {
  const begun = quote.replace(/…$/, '');
  return said.some((text) => hasWords(text) && couldBe(text, begun, begun !== quote));
}

/** What a hole may hold. */
const LONGEST = 80;

/** Whether the quote is that text with its holes filled in or, where it may break off, how it begins. */
function couldBe([head = '', ...rest]: Said, quote: string, mayBreakOff: boolean): boolean {
  if (mayBreakOff && head.startsWith(quote)) return true;
  if (!quote.startsWith(head)) return false;
  const after = quote.slice(head.length);
  if (rest.length === 0) return after === '';
  for (let end = 0; end <= Math.min(after.length, LONGEST); end += 1) {
    if (end < after.length && couldBe(rest, after.slice(end), mayBreakOff)) return true;
  }
  return rest.join('') === '' && after.length <= LONGEST;
}

/** The outermost «…» of each line. */
function quotations(text: string): readonly string[] {
  const found: string[] = [];
  let depth = 0;
  let start = 0;
  [...text].forEach((character, index) => {
    if (character === '«' && depth++ === 0) start = index + 1;
    if (character === '»' && --depth === 0) found.push([...text].slice(start, index).join(''));
  });
  return found;
}

function isThere(from: string, link: string): boolean {
  const [file = '', anchor] = link.split('#');
  const path = file === '' ? from : join(dirname(from), file);
  if (!existsSync(path)) return false;
  return (
    anchor === undefined ||
    matches(read(path), /^#+ (.+)$/gm)
      .map(slug)
      .includes(anchor)
  );
}

/** As GitHub makes it. */
function slug(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');
}
