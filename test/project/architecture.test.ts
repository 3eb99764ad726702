import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const depcruise = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
const config = resolve('.dependency-cruiser.cjs');

/** One file per case imports what it must not. */
const violations: readonly (readonly [file: string, imports: string, rule: string])[] = [
  ['src/domain/a.ts', '../workbook/leaf', 'domain-arrows'],
  ['src/domain/b.ts', 'react', 'domain-packages'],
  ['src/domain/c.ts', 'node:fs', 'domain-packages'],
  ['src/domain/d.ts', '../../host/leaf', 'domain-arrows'],
  ['src/domain/e.ts', '../../test/leaf', 'domain-arrows'],
  ['src/workbook/a.ts', '../taskpane/leaf', 'workbook-arrows'],
  ['src/workbook/b.ts', '../files/leaf', 'workbook-arrows'],
  ['src/workbook/c.ts', '../../host/leaf', 'workbook-arrows'],
  ['src/workbook/d.ts', 'papaparse', 'workbook-packages'],
  ['src/workbook/e.ts', 'node:fs', 'workbook-packages'],
  ['src/files/a.ts', '../workbook/leaf', 'files-arrows'],
  ['src/files/b.ts', 'node:fs', 'files-packages'],
  ['src/files/c.ts', 'react', 'files-packages'],
  ['src/files/d.ts', 'hucre', 'hucre-door'],
  ['src/taskpane/a.ts', '../commands/leaf', 'taskpane-arrows'],
  ['src/taskpane/b.ts', '../../cli/leaf', 'taskpane-arrows'],
  ['src/taskpane/c.ts', 'hucre', 'taskpane-packages'],
  ['src/taskpane/d.ts', 'jest', 'taskpane-packages'],
  ['src/taskpane/e.ts', 'jest', 'src-ships-dependencies-only'],
  ['src/commands/a.ts', '../taskpane/leaf', 'commands-arrows'],
  ['src/commands/b.ts', 'react', 'commands-packages'],
  ['host/a.ts', '../src/domain/leaf', 'host-arrows'],
  ['host/b.ts', '../cli/leaf', 'host-arrows'],
  ['host/members/c.ts', 'hucre', 'hucre-door'],
  ['workbench/a.ts', '../src/domain/leaf', 'workbench-arrows'],
  ['cli/a.ts', '../src/taskpane/leaf', 'cli-arrows'],
  ['cli/b.ts', '../bench/leaf', 'cli-arrows'],
  ['cli/c.ts', 'hucre', 'hucre-door'],
  ['bench/a.ts', '../test/leaf', 'bench-arrows'],
  ['src/domain/gone.ts', './nowhere', 'no-unresolvable'],
  ['src/domain/ring.ts', './ring', 'no-circular'],
];

/** What the house allows, in one go: each arrow once, and hucre at its two doors. */
const allowed: readonly (readonly [file: string, imports: string])[] = [
  ['src/domain/records/a.ts', '../leaf'],
  ['src/workbook/a.ts', '../domain/leaf'],
  ['src/files/a.ts', '../domain/leaf'],
  ['src/files/b.ts', 'papaparse'],
  ['src/files/hucre.ts', 'hucre'],
  ['src/taskpane/a.ts', '../workbook/leaf'],
  ['src/taskpane/b.ts', '../files/leaf'],
  ['src/taskpane/c.ts', 'react'],
  ['src/commands/a.ts', '../workbook/leaf'],
  ['host/a.ts', 'node:fs'],
  ['host/xlsx/hucre.ts', 'hucre'],
  ['workbench/a.ts', '../host/leaf'],
  ['cli/a.ts', '../host/leaf'],
  ['cli/b.ts', '../src/workbook/leaf'],
  ['cli/c.ts', '../src/files/leaf'],
  ['bench/a.ts', '../cli/leaf'],
];

const packages = ['hucre', 'papaparse', 'react'];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arrows-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('the arrows of the house', () => {
  it('fail the check when an import goes against them', () => {
    const { found, status } = cruise(violations);
    const expected = violations.map(([file, , rule]) => `${rule} ${file}`);
    expect(expected.filter((violation) => !found.includes(violation))).toEqual([]);
    expect(status).not.toBe(0);
  });

  it('let every import through that follows them', () => {
    expect(cruise(allowed)).toEqual({ found: [], status: 0 });
  });

  it('fail the check when a file neither imports nor is imported', () => {
    write('src/workbook/alone.ts', 'export {};\n');
    expect(cruise(allowed)).toEqual({ found: ['no-orphans src/workbook/alone.ts'], status: 1 });
  });
});

/** Writes a small house with these imports and gives «rule file» for each violation. */
function cruise(imports: readonly (readonly [file: string, imports: string, ...unknown[]])[]): {
  readonly found: readonly string[];
  readonly status: number | null;
} {
  writePackages();
  for (const [file, target] of imports) {
    if (target.endsWith('leaf')) write(join(dirname(file), `${target}.ts`), 'export {};\n');
    write(file, `import '${target}';\n`);
  }
  const rooms = [...new Set(imports.map(([file]) => file.split('/')[0]!))];
  const { stdout, status } = spawnSync(process.execPath, [depcruise, '--config', config, ...rooms], {
    cwd: folder,
    encoding: 'utf8',
  });
  const found = [...stdout.matchAll(/error ([\w-]+): (\S+)/g)].map(([, rule, file]) => `${rule} ${file}`);
  return { found, status };
}

function writePackages(): void {
  write('tsconfig.json', '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "bundler" } }');
  const dependencies = Object.fromEntries(packages.map((name) => [name, '1.0.0']));
  write('package.json', JSON.stringify({ name: 'house', dependencies, devDependencies: { jest: '1.0.0' } }));
  for (const name of [...packages, 'jest']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
}

function write(path: string, text: string): void {
  const full = join(folder, path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, text);
}
