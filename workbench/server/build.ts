import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fingerprint } from './fingerprint';
import { BUILT, PROJECT, sumFile } from './folders';
import { moveFiles } from './moveFiles';
import { runNode } from './run';
import { makeSamples } from './samples';

interface Part {
  readonly name: keyof typeof BUILT;
  readonly says: string;
  readonly sources: readonly string[];
  readonly make: (folder: string) => Promise<void>;
}

const WEBPACK = join(PROJECT, 'node_modules/webpack/bin/webpack.js');
const TOOLS = ['package-lock.json', 'tsconfig.json'];

const PARTS: readonly Part[] = [
  {
    name: 'pane',
    says: 'el panel, como lo recibe quien lo usa',
    sources: ['src', 'assets', 'manifest.xml', 'webpack.config.js', ...TOOLS],
    make: (folder) => runNode([WEBPACK, '--mode', 'production', '--output-path', folder]),
  },
  {
    name: 'page',
    says: 'la mesa de trabajo',
    sources: ['workbench', 'host', ...TOOLS],
    make: (folder) => runNode([WEBPACK, '--config', 'workbench/webpack.config.js', '--output-path', folder]),
  },
  {
    name: 'samples',
    says: 'los libros de muestra',
    sources: ['src', 'cli', 'host', 'demo', ...TOOLS],
    make: makeSamples,
  },
];

/** Builds what is missing or older than its sources; says each thing that it starts. */
export async function buildAll(say: (line: string) => void): Promise<void> {
  await Promise.all(PARTS.map((part) => build(part, say)));
}

/** Made apart and then moved: another workbench may be serving what is there, or making the same. */
async function build({ name, says, sources, make }: Part, say: (line: string) => void): Promise<void> {
  const sum = await fingerprint(sources);
  if (await isFresh(name, sum)) return;
  say(`Preparando ${says}…`);
  await mkdir(dirname(BUILT[name]), { recursive: true });
  const apart = await mkdtemp(`${BUILT[name]}-`);
  try {
    await make(apart);
    if (await isFresh(name, sum)) return;
    await rm(sumFile(name), { force: true });
    await moveFiles(apart, BUILT[name]);
    await writeFile(sumFile(name), sum);
  } finally {
    await rm(apart, { recursive: true, force: true });
  }
}

async function isFresh(name: Part['name'], sum: string): Promise<boolean> {
  return (await readFile(sumFile(name), 'utf8').catch(() => null)) === sum;
}
