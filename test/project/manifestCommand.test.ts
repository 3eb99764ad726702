import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishedManifest } from '../../manifest/published';

const source = readFileSync('manifest.xml', 'utf8');

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const run = (...words: readonly string[]) => {
  const command = join(process.cwd(), 'manifest/command.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr, written: existsSync(join(folder, 'manifest.institucion.xml')) };
};

describe('npm run manifest', () => {
  it('is the command that package.json names', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts.manifest).toBe('node manifest/command.js');
  });

  it('says without words what the manifest declares', () => {
    const { status, stdout } = run();
    expect(status).toBe(0);
    expect(stdout).toContain('08292454-dca0-4404-90b8-0e4f0788e51e');
  });

  it('writes the manifest for the server of an institution', () => {
    const { status, stdout, written } = run('--url', 'https://asm.example.gob.mx/complemento');
    expect({ status, written }).toEqual({ status: 0, written: true });
    expect(stdout).toContain('Se escribió «manifest.institucion.xml».');
    const manifest = readFileSync(join(folder, 'manifest.institucion.xml'), 'utf8');
    expect(manifest).not.toContain('localhost');
    expect(manifest).toContain('"https://asm.example.gob.mx/complemento/taskpane.html"');
    expect(manifest.split('https://asm.example.gob.mx/complemento/')).toHaveLength(
      source.split('https://localhost:3000/').length,
    );
    expect(manifest).toContain('<Id>08292454-dca0-4404-90b8-0e4f0788e51e</Id>');
  });

  it('replaces a file only when it is told to', () => {
    writeFileSync(join(folder, 'suyo.xml'), 'anterior');
    const words = ['--url', 'https://asm.example.gob.mx/', '--salida', 'suyo.xml'];
    const refused = run(...words);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain('«suyo.xml» ya existe. Elija otro nombre o agregue --reemplazar.');
    expect(readFileSync(join(folder, 'suyo.xml'), 'utf8')).toBe('anterior');
    expect(run(...words, '--reemplazar').status).toBe(0);
    expect(readFileSync(join(folder, 'suyo.xml'), 'utf8')).toContain('asm.example.gob.mx');
  });

  it.each([
    [['--url', 'http://asm.example.gob.mx/'], 'no empieza con https://'],
    [['--url', 'asm.example.gob.mx'], 'no es una dirección'],
    [['--url', 'https://asm.example.gob.mx/?a=1'], 'lleva «?» o «#»'],
    [['--url', 'https://asm.example.gob.mx/taskpane.html'], 'es una página'],
    [['--url', 'https://ana:secreto@asm.example.gob.mx/'], 'usuario ni contraseña'],
    [['--url', 'https://asm.example.gob.mx/', '--soporte', 'mailto:soporte@example.gob.mx'], 'https://'],
    [['--url'], 'No se entiende'],
    [['--uri', 'https://asm.example.gob.mx/'], 'No se entiende'],
    [['--salida', 'x.xml'], 'Falta --url'],
    [['--url', 'https://asm.example.gob.mx/', '--salida', 'no/hay/x.xml'], 'No se pudo escribir'],
  ])('says what is wrong with %j, how it is used, and writes nothing', (words, sentence) => {
    const { status, stdout, stderr, written } = run(...words);
    expect({ status, stdout, written }).toEqual({ status: 2, stdout: '', written: false });
    expect(stderr).toContain(sentence);
    expect(stderr).toContain('Uso: npm run manifest -- --url');
    expect(stderr).not.toContain('    at ');
  });
});

describe('the manifest of an institution', () => {
  it('is the committed one with another site, and nothing else', () => {
    const published = publishedManifest(source, { url: 'https://asm.example.gob.mx/' });
    const back = published.replaceAll('https://asm.example.gob.mx/', 'https://localhost:3000/');
    expect(back).toBe(source.replace(/<!--[\s\S]*?-->\n/, ''));
  });

  it('names who gives support right after the icons, where the schema wants it', () => {
    const published = publishedManifest(source, {
      url: 'https://asm.example.gob.mx',
      soporte: 'https://ayuda.example.gob.mx/?tema=asm&de="oic"',
    });
    expect(published).toMatch(
      /<HighResolutionIconUrl [^>]*>\n {2}<SupportUrl DefaultValue="https:\/\/ayuda[.]example[.]gob[.]mx\/[?]tema=asm&amp;de=%22oic%22" \/>\n {2}<Hosts>/,
    );
  });
});
