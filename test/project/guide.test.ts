import { readdirSync, readFileSync, statSync } from 'node:fs';
import { verbs } from '../../cli/verbs';
import { perfilPage, withGeneratedParts, withPerfilParts } from '../../docs/guide';
import { ruleNotes } from '../../docs/guide/ruleNotes';
import { perfiles } from '../../src/domain/perfiles';
import { columnOf } from '../../src/domain/formats/format';
import { rules } from '../../src/domain/validation/rules';

const guide = readFileSync('docs/guia.md', 'utf8');
const pages = readdirSync('docs/guia').map((name) => readFileSync(`docs/guia/${name}`, 'utf8'));
const whole = [guide, ...pages].join('\n');

/** What the guide and its pages tell to type: their words in code that begin with a verb of the terminal. */
const orders = [...whole.matchAll(/`([a-z]+(?:-[a-z]+)*) (--[^`]*)`/g)].map(
  ([, verb, rest]) => [verb!, rest!] as const,
);

describe('docs/guia.md', () => {
  it('says what the declarations of the program say now; if not, `npm run guide`', () => {
    expect(withGeneratedParts(guide)).toBe(guide);
  });

  it.each(perfiles.map((perfil) => [perfilPage(perfil), perfil] as const))(
    'has a page that says what its declaration says now: %s',
    (path, perfil) => {
      const page = readFileSync(path, 'utf8');
      expect(withPerfilParts(perfil, page)).toBe(page);
    },
  );

  it('explains every rule and no other', () => {
    expect([...ruleNotes.keys()]).toEqual(rules.map(({ id }) => id));
  });

  it('takes each rule’s example from a column that its table has', () => {
    const strangers = [...ruleNotes].filter(([, { format, key }]) => key !== null && !columnOf(format, key));
    expect(strangers).toEqual([]);
  });

  it('tells how to do with the terminal whatever the terminal does', () => {
    const told = new Set(orders.map(([verb]) => verb));
    expect(verbs.map(({ name }) => name).filter((name) => !told.has(name))).toEqual([]);
  });

  it('tells to type only verbs and options that the terminal has', () => {
    const known = new Map(verbs.map((verb) => [verb.name, Object.keys(verb.options)]));
    expect(orders.length).toBeGreaterThan(8);
    for (const [verb, rest] of orders) {
      const options = [...rest.matchAll(/--([a-z]+(?:-[a-z]+)*)/g)].map(([, option]) => option!);
      expect({ verb, unknown: options.filter((option) => !known.get(verb)?.includes(option)) }).toEqual({
        verb,
        unknown: [],
      });
    }
  });

  /** A document is shown by its first page. */
  const laterPage = /^documentos[/].*-(?!1[.])\d+[.]png$/;

  it('shows pictures that are there, every one, and none too heavy to open', () => {
    const named = [whole, readFileSync('README.md', 'utf8')].flatMap((text) =>
      [...text.matchAll(/img\/([\w/-]+[.]png)/g)].map(([, name]) => name!),
    );
    const present = readdirSync('docs/img', { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.png'),
    );
    const shown = new Set(named);
    expect([...shown].filter((name) => !present.includes(name))).toEqual([]);
    expect(present.filter((name) => !shown.has(name) && !laterPage.test(name))).toEqual([]);
    expect(present.filter((name) => statSync(`docs/img/${name}`).size > 300_000)).toEqual([]);
  });
});

describe('the writer of the guide', () => {
  const marked = (name: string): string => `<!-- generado: ${name} -->\n<!-- fin -->`;

  it('refuses a mark that names no part', () => {
    expect(() => withGeneratedParts(`${guide}\n${marked('clima')}`)).toThrow('clima');
  });

  it('refuses a guide without one of its parts', () => {
    expect(() => withGeneratedParts(guide.replace('generado: reglas', 'reglas'))).toThrow('reglas');
  });

  it.each(perfiles)('refuses a page of $nombre without what closes an ASM', (perfil) => {
    const page = readFileSync(perfilPage(perfil), 'utf8').replace('generado: cierre', 'cierre');
    expect(() => withPerfilParts(perfil, page)).toThrow(`${perfilPage(perfil)} has no marks for: cierre`);
  });

  it('keeps what is written by hand', () => {
    const edited = guide.replace('## Los plazos', 'Una frase nueva.\n\n## Los plazos');
    expect(withGeneratedParts(edited)).toBe(edited);
  });
});
