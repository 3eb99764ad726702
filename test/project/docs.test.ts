import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { comandos } from '../../src/domain/messages/comandos';
import { preparar } from '../../src/domain/messages/preparar';
import { problemas } from '../../src/domain/messages/problemas';
import { texts as pane } from '../../src/taskpane/texts';

const read = (path: string): string => readFileSync(path, 'utf8');
const matches = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!);

const documents = ['docs/instalacion.md', 'docs/verificacion-en-excel.md'] as const;
const manifest = read('manifest.xml');
const labels = matches(manifest, /<bt:String id="(?!Tab|Seguimiento)\w+[.]Label" DefaultValue="([^"]+)"/g);
const tab = matches(manifest, /<bt:String id="Tab[.]Label" DefaultValue="([^"]+)"/g)[0]!;
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };

describe.each(documents)('%s', (path) => {
  const text = read(path);

  it('leads to files that are there', () => {
    const links = matches(text, /\]\((?!https?:)([^)#]+)/g).map((link) => join(dirname(path), link));
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
    const paths = matches(text, /`((?:src|docs|demo|test|host|assets|manifest)[/.][\w./-]+)`/g);
    expect(paths.filter((named) => !existsSync(named) && named !== 'manifest.institucion.xml')).toEqual([]);
  });

  it('tells to run only commands that package.json has', () => {
    const named = matches(text, /npm run ([\w:]+)/g);
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('names every button of the ribbon as the manifest does', () => {
    expect(labels).toHaveLength(5);
    for (const label of [tab, ...labels]) expect(text).toContain(`**${label}**`);
  });

  it('says that nobody has verified it in Excel yet', () => {
    expect(text).toMatch(/todavía no en Excel|Nadie ha llenado todavía esta lista/);
  });
});

describe('docs/instalacion.md', () => {
  const text = read('docs/instalacion.md');

  it('speaks of the Excel, the permission and the pages that the manifest and the build have', () => {
    expect(text).toContain(`ExcelApi ${matches(manifest, /Name="ExcelApi" MinVersion="([^"]+)"/g)[0]!}`);
    expect(text).toContain(`\`${matches(manifest, /<Permissions>(\w+)</g)[0]!}\``);
    const pages = matches(read('webpack.config.js'), /filename: '([^']+[.]html)'/g);
    expect(pages.filter((page) => !text.includes(`\`${page}\``))).toEqual([]);
    const budget = matches(read('webpack.config.js'), /taskpane[.]html', kilobytes: (\d+)/g)[0]!;
    expect(text).toContain(`${budget} KB`);
  });

  it('quotes sentences that the pane says', () => {
    const pane = read('src/taskpane/texts.ts');
    const sentences = matches(text, /^\| El panel dice «([^»]+)»/gm);
    expect(sentences.length).toBeGreaterThan(1);
    expect(sentences.filter((sentence) => !pane.includes(sentence))).toEqual([]);
    expect(problemas.fallaPropia('x').mensaje).toContain('El complemento encontró un error suyo y se detuvo');
  });

  it('asks for every option that the build and the manifest’s command take', () => {
    expect(text).toContain('--env url=');
    expect(text).toContain('--env soporte=');
    expect(text).toContain('--salida');
  });
});

describe('docs/verificacion-en-excel.md', () => {
  const text = read('docs/verificacion-en-excel.md');
  const steps = matches(text, /^\| (\d+ \|.*)$/gm).map((row) => row.split('|').map((cell) => cell.trim()));

  it('numbers its steps one after another and leaves room for result and notes', () => {
    expect(steps.map(([number]) => Number(number))).toEqual(steps.map((_step, index) => index + 1));
    expect(steps.length).toBeGreaterThan(20);
    expect(steps.filter((cells) => cells.length !== 7 || cells[4] !== '' || cells[5] !== '')).toEqual([]);
  });

  it('says for each step where what must be seen comes from, and it is there', () => {
    for (const [number, , , source] of steps) {
      const named = matches(source!, /`([^`]+)`/g);
      expect({ number, named: named.length > 0 }).toEqual({ number, named: true });
      expect({ number, lost: named.filter((name) => !isSource(name)) }).toEqual({ number, lost: [] });
    }
  });

  it('quotes whole sentences as they are said', () => {
    const said = (key: keyof typeof problemas, ...words: readonly unknown[]): string =>
      (problemas[key] as (...given: readonly unknown[]) => { mensaje: string })(...words).mensaje;
    const expected = [
      said('sinFormatos'),
      said('otraAccionEnCurso'),
      said('celdaEnEdicion'),
      said('hojaProtegida', ['Anexo I']),
      said('libroProtegido'),
      said('otroLibroActivo'),
      preparar.noSeAbre().mensaje,
      pane.copy.byHand,
    ];
    const quotes = matches(text, /«((?:[^«»]|«[^»]*»)+)…»/g).filter((quote) => !quote.startsWith('Página'));
    expect(quotes.length).toBe(expected.length);
    for (const quote of quotes) expect(expected.some((sentence) => sentence.startsWith(quote))).toBe(true);
  });
});

function isSource(name: string): boolean {
  const [catalogue, key = ''] = name.split('.');
  if (catalogue === 'problemas') return key in problemas;
  if (catalogue === 'comandos') return key in comandos;
  return existsSync(name);
}
