import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { perfilPage } from '../../docs/guide';
import { perfiles } from '../../src/domain/perfiles';
import { isOf, isSaid, isTold, problems } from './guideTexts';

/**
 * What keeps the analyst's guide honest. Its pages follow two conventions: bold is what can be read on a button, a
 * field or a title of the pane, the ribbon or its windows; «…» that ends as a sentence ends is one that somebody can
 * be told, whole or, with an ellipsis, how it begins.
 */
const FOLDER = 'docs/guia';
const pages = readdirSync(FOLDER).map((name) => join(FOLDER, name));
const ofPerfiles = perfiles.map(perfilPage);
const read = (path: string): string => readFileSync(path, 'utf8');
const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!);

describe('the pages of the guide', () => {
  const guide = read('docs/guia.md');

  it('are one for each perfil, which say the same things in the same order', () => {
    const headings = ofPerfiles.map((page) => matches(read(page), /^(## .+)$/gm));
    expect(headings[0]?.length).toBeGreaterThan(9);
    expect(new Set(headings.map((each) => each.join('\n'))).size).toBe(1);
  });

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

describe('what a person can be told', () => {
  /** Said only by the terminal, where there is no pane that keeps from asking it. */
  const ofTerminal = [
    'tablaNoEncontrada',
    'hojaNoEncontrada',
    'columnasDeCaptura',
    'conversionIgual',
    'formatoNoImprimible',
  ];

  /** Catalogues of what keeps a verb, or a file, from being taken; then what keeps from nothing. */
  const ofVerbs: readonly (readonly [file: string, catalogue: string, ...harmless: string[]])[] = [
    ['preparar', 'preparar', 'resumen', 'filasAgregadas'],
    ['recepcion', 'rechazoEntrega'],
    ['recepcion', 'recepcionProblemas'],
    ['recoleccion', 'problemasRecoleccion'],
    ['calculo', 'calculoProblemas'],
    ['matriz', 'matrizProblems'],
    ['cambiosIndicador', 'cambios'],
    ['cambiosIndicador', 'faltantes'],
    ['cambiosIndicador', 'valores'],
    ['modificaciones', 'modificacionProblems'],
    ['cierreProblems', 'cierreProblems'],
    ['consolidacion', 'consolidacionProblemas'],
    ['documentos', 'documentoImpedimentos'],
    ['documentos', 'documentoProblems'],
    ['perfilPropio', 'perfilPropioProblems', 'invalido'],
  ];

  const quotes = pages.flatMap((page) => quotations(read(page)));
  const untold = (...catalogue: Parameters<typeof problems>): readonly string[] =>
    problems(...catalogue)
      .filter(([, texts]) => !texts.some((text) => quotes.some((quote) => isOf(text, quote))))
      .map(([key]) => key);

  it('is in some page of the guide, with what to do', () => {
    expect(untold()).toEqual(ofTerminal);
  });

  it.each(ofVerbs)('of each verb too: %s, %s', (file, catalogue, ...harmless) => {
    expect(problems(file, catalogue).length).toBeGreaterThan(harmless.length);
    expect(untold(file, catalogue)).toEqual(harmless);
  });

  it('has a page per task that says the same things in the same order', () => {
    const order = [
      '## Qué cambia en el libro',
      '## ¿Se puede deshacer?',
      '## Si dice que no',
      '## Sin Excel',
    ];
    const others = ['empezar', 'trabajo-en-equipo', 'si-algo-falla'];
    const tasks = pages.filter(
      (page) => !ofPerfiles.includes(page) && !others.some((name) => page.endsWith(`${name}.md`)),
    );
    for (const page of tasks) {
      const headings = matches(read(page), /^(## .+)$/gm);
      expect({ page, headings: headings.slice(-order.length) }).toEqual({ page, headings: order });
    }
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
