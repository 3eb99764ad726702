/**
 * `npm run bench`: the verb «validar» beside a script over openpyxl, on the same workbook and in the same run. Both
 * read an .xlsx, judge it, write what they found and save. Exits 1 when they do not find the same. Before that, how long
 * the pane would hold its page.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportIndicadores } from './indicadores';
import { reportLongestTasks } from './longestTask';
import { reportPaneTasks } from './paneTasks';
import { prepareWorkbook } from './prepareWorkbook';

const SIZES = [5_000, 20_000];
const ROOT = join(__dirname, '..');
/** Debian's python3-openpyxl belongs to Debian's own Python; others may come first in the path. */
const PYTHONS = ['/usr/bin/python3', 'python3'];

interface Measured {
  readonly stdout: string;
  readonly seconds: number;
  readonly peakKilobytes: number;
}

interface ValidarJson {
  readonly observaciones: readonly { readonly regla: string }[];
  readonly medicion: {
    readonly viajes: number;
    readonly bytesEnviados: number;
    readonly bytesRecibidos: number;
  };
}

type Counts = Readonly<Record<string, number>>;

async function main(): Promise<void> {
  await reportLongestTasks();
  await reportPaneTasks();
  await reportIndicadores();
  const python = await findPython();
  if (python === null) {
    process.stdout.write(
      'No Python with openpyxl here (Debian: python3-openpyxl): nothing to compare with.\n',
    );
    return;
  }
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  try {
    for (const rows of SIZES) await compare(rows, folder, python);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function compare(rows: number, folder: string, python: string): Promise<void> {
  const book = join(folder, `libro-${rows}.xlsx`);
  await writeFile(book, await prepareWorkbook(rows));
  const ours = await measure(process.execPath, [
    ...['--import', join(ROOT, 'bench', 'reportPeak.mjs'), '--import', 'tsx', join(ROOT, 'cli', 'asm.ts')],
    ...['validar', '--libro', book, '--salida', join(folder, `asm-${rows}.xlsx`)],
    ...['--fecha', '2026-06-30', '--json', '--medir'],
  ]);
  const theirs = await measure(python, [
    join(ROOT, 'bench', 'validar_openpyxl.py'),
    book,
    join(folder, `openpyxl-${rows}.xlsx`),
  ]);
  const { observaciones, medicion } = JSON.parse(ours.stdout) as ValidarJson;
  const counts = countBy(observaciones.map(({ regla }) => regla));
  const differences = differencesOf(counts, JSON.parse(theirs.stdout) as Counts);
  if (differences.length > 0) {
    process.stdout.write(`${rows} rows: not the same findings.\n${differences.join('\n')}\n`);
    process.exitCode = 1;
    return;
  }
  const lines: readonly (readonly [string, string])[] = [
    ['findings, the same in both', `${observaciones.length} of ${Object.keys(counts).length} rules`],
    ['time, validar / openpyxl', ratio(ours.seconds, theirs.seconds)],
    ['peak memory, validar / openpyxl', ratio(ours.peakKilobytes, theirs.peakKilobytes)],
    ['requests to Excel', String(medicion.viajes)],
    ['MB sent, received', `${megabytes(medicion.bytesEnviados)}, ${megabytes(medicion.bytesRecibidos)}`],
  ];
  process.stdout.write(`${rows} rows\n`);
  for (const [name, value] of lines) process.stdout.write(`  ${name.padEnd(34)}${value}\n`);
}

async function findPython(): Promise<string | null> {
  for (const python of PYTHONS) {
    const found = await run(python, ['-c', 'import openpyxl']);
    if (found.code === 0) return python;
  }
  return null;
}

/** Whole run of a program, its start included, as whoever waits for it counts. */
async function measure(program: string, words: readonly string[]): Promise<Measured> {
  const start = performance.now();
  const { code, stdout, stderr } = await run(program, words);
  const seconds = (performance.now() - start) / 1000;
  const peak = /peak (\d+)\s*$/.exec(stderr)?.[1];
  // «validar» ends with 1 when the data has errors.
  if (code > 1 || peak === undefined) throw new Error(`${program} failed: ${stderr}`);
  return { stdout, seconds, peakKilobytes: Number(peak) };
}

function run(
  program: string,
  words: readonly string[],
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve) => {
    execFile(program, [...words], { cwd: ROOT, maxBuffer: 2 ** 30 }, (error, stdout, stderr) => {
      const code = error === null ? 0 : typeof error.code === 'number' ? error.code : 127;
      resolve({ code, stdout, stderr });
    });
  });
}

function countBy(names: readonly string[]): Counts {
  const counts: Record<string, number> = {};
  for (const name of names) counts[name] = (counts[name] ?? 0) + 1;
  return counts;
}

function differencesOf(ours: Counts, theirs: Counts): readonly string[] {
  return [...new Set([...Object.keys(ours), ...Object.keys(theirs)])]
    .filter((rule) => ours[rule] !== theirs[rule])
    .map((rule) => `  ${rule}: validar ${ours[rule] ?? 0}, openpyxl ${theirs[rule] ?? 0}`);
}

function ratio(ours: number, theirs: number): string {
  return (ours / theirs).toFixed(2);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}

void main();
