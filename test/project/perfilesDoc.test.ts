import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openHost } from '../../host';
import { parametroDeclarations } from '../../src/domain/advance/parametrosRows';
import { anexoA } from '../../src/domain/formats';
import { parsePerfilPropio, perfilOf } from '../../src/domain/perfiles/propio';
import { CATALOGOS, DEMOSTRACIONES } from '../../src/domain/perfiles/propio/perfilPropio';
import { CAMPOS, TIPOS } from '../../src/domain/perfiles/propio/readPlazos';
import { texts as configuracion } from '../../src/taskpane/configuracion/texts';
import { texts as formatos } from '../../src/taskpane/formatos/texts';
import { texts } from '../../src/taskpane/perfil/texts';
import { installFormats } from '../../src/workbook/installFormats';
import { readLibro } from '../../src/workbook/read/readLibro';
import { done } from '../../src/workbook/result';
import { perfil } from '../../cli/verbs/perfil';
import { EJEMPLO } from '../support/perfiles/ejemplo';
import { doneIn } from '../workbook/seguimientoBook';

const page = readFileSync('docs/perfiles.md', 'utf8');
const example = /```json\n([\s\S]*?)```/.exec(page)?.[1] ?? '';

describe('docs/perfiles.md', () => {
  it('has an example that is a good perfil and installs', async () => {
    const parsed = parsePerfilPropio(example);
    expect(parsed).toEqual({ perfil: EJEMPLO });
    if (!('perfil' in parsed)) return;
    const host = openHost();
    const inicio = { institucion: '', ejercicio: '2026', trimestre: '1' };
    await doneIn(host, (context) =>
      installFormats(context, { formats: [anexoA], perfil: perfilOf(parsed.perfil), inicio }),
    );
    const libro = await doneIn(host, async (context) => done(await readLibro(context)));
    host.close();
    expect(libro.seguimiento.perfil).toEqual(perfilOf(EJEMPLO));
  });

  it('shows errors as the program tells them', () => {
    const broken = (change: object) => {
      const parsed = parsePerfilPropio(JSON.stringify({ ...EJEMPLO, ...change }));
      return 'errores' in parsed ? parsed.errores : [];
    };
    const told = [
      ...broken({ base: 'puebla-municipo' }),
      ...broken({ catalogos: { prioridad: { valores: [{ valor: 'Alta' }, { valor: 'ALTA' }] } } }),
      ...broken({ encabezados: { 'anexo-a': { asm: 'Porcentaje de avance' } } }),
      ...broken({ plazos: [{ id: 'c', titulo: 'C', tipo: 'dia-del-mes', dia: 32 }] }),
    ].map(({ donde, mensaje }) => `- \`${donde}\`: ${mensaje}`);
    const shown = page.split('\n').filter((line) => /^- `[a-z]+[.[`]/.test(line));
    expect(shown).toHaveLength(4);
    shown.forEach((line, index) => expect(told[index]?.startsWith(line)).toBe(true));
  });

  it('names the types of deadlines and their fields, the lists and the buttons of the pane', () => {
    const named = [
      ...TIPOS,
      ...Object.values(CAMPOS).flat(),
      ...CATALOGOS,
      configuracion.perfilPropio,
      texts.partir,
      texts.copiar,
      texts.exportar,
      texts.aplicar,
      formatos.install.perfilDeArchivo,
      ...Object.values(texts.parte),
    ];
    expect(named.filter((name) => !page.includes(name))).toEqual([]);
    const keys = [...parametroDeclarations.map(({ key }) => key), ...Object.keys(DEMOSTRACIONES)];
    const schema = readFileSync('docs/perfil.schema.json', 'utf8');
    expect(keys.filter((key) => !schema.includes(`"${key}"`))).toEqual([]);
  });

  it('leads to files that are there, and to options that the terminal has', () => {
    const links = [...page.matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, link]) => join('docs', link ?? ''));
    expect(links.filter((link) => !existsSync(link))).toEqual([]);
    const options = [...page.matchAll(/npm run asm -- perfil (.*)/g)].flatMap(([, words = '']) =>
      [...words.matchAll(/--(\w+)/g)].map(([, option]) => option),
    );
    expect(options.length).toBeGreaterThan(5);
    expect(options.filter((option) => !(String(option) in perfil.options))).toEqual([]);
  });
});
