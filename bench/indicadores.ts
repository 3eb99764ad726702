import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { bookWithDeliveries, bookWithFigures } from './indicadoresBook';
import type { Measurement } from './indicadoresTask';

const DEPENDENCIAS = 200;
const INDICADORES = 5_000;
const TIMES_FEWER = 10;
const BYTES_A_TRIP = 2_000_000;
const ROOT = join(__dirname, '..');

/**
 * What 200 files received at once and the quarter of 5,000 indicators ask of Excel, of the page and of memory, each
 * beside ten times fewer in the same run, and beside reading the workbook alone.
 */
export async function reportIndicadores(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-indicadores-'));
  try {
    const [few, many] = [
      await received(folder, DEPENDENCIAS / TIMES_FEWER),
      await received(folder, DEPENDENCIAS),
    ];
    report(`receiving ${DEPENDENCIAS} workbooks of 40 rows`, few, many);
    const books = [
      await savedBook(folder, INDICADORES / TIMES_FEWER),
      await savedBook(folder, INDICADORES),
    ] as const;
    for (const [task, name] of [
      ['calcular', `the quarter of ${INDICADORES} indicators`],
      ['matriz', `the matrix of ${INDICADORES} indicators`],
    ] as const) {
      report(name, await measure([task, books[0]]), await measure([task, books[1]]));
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function received(folder: string, dependencias: number): Promise<Measurement> {
  const { book, files } = await bookWithDeliveries(dependencias);
  const sent = join(folder, `entregas-${dependencias}`);
  await mkdir(sent);
  for (const [index, bytes] of files.entries()) await writeFile(join(sent, `${index + 1}.xlsx`), bytes);
  const path = join(folder, `recoleccion-${dependencias}.xlsx`);
  await writeFile(path, book);
  return measure(['recibir', path, sent]);
}

async function savedBook(folder: string, count: number): Promise<string> {
  const path = join(folder, `indicadores-${count}.xlsx`);
  await writeFile(path, await bookWithFigures(count));
  return path;
}

async function measure(words: readonly string[]): Promise<Measurement> {
  const task = join(ROOT, 'bench', 'indicadoresTask.ts');
  const program = ['--import', 'tsx', task, ...words];
  const { stdout } = await promisify(execFile)(process.execPath, program, { cwd: ROOT, maxBuffer: 2 ** 24 });
  return JSON.parse(stdout) as Measurement;
}

function report(name: string, few: Measurement, many: Measurement): void {
  const { bytesSent, bytesReceived } = many;
  const allowed = 4 + Math.ceil(bytesSent / BYTES_A_TRIP) + Math.ceil(bytesReceived / BYTES_A_TRIP);
  const whole = many.verbMs + many.filesMs;
  const grown = (many.peakKb - many.peakBeforeKb) / 1_000;
  const lines: readonly (readonly [string, string])[] = [
    ['requests to Excel, of those allowed', `${many.roundTrips} of ${allowed}`],
    ['MB sent, received', `${megabytes(bytesSent)}, ${megabytes(bytesReceived)}`],
    ['time, many / ten times fewer', (whole / (few.verbMs + few.filesMs)).toFixed(1)],
    ['time, whole / reading the workbook', (whole / many.readingMs).toFixed(1)],
    ...(many.filesMs > 0
      ? [['time, opening the files / whole', (many.filesMs / whole).toFixed(2)] as const]
      : []),
    ['peak memory, many / ten times fewer', (many.peakKb / few.peakKb).toFixed(2)],
    ['MB of memory over those of the open workbook', grown.toFixed(0)],
    ...(many.steps > 0 ? [['steps of progress told', String(many.steps)] as const] : []),
    ...Object.entries(many.held).map(
      ([part, held]) =>
        [
          `page held: ${part}`,
          `${(held / many.readingMs).toFixed(3)} of reading; ${held.toFixed(0)} ms`,
        ] as const,
    ),
  ];
  process.stdout.write(`${name}\n`);
  for (const [line, value] of lines) process.stdout.write(`  ${line.padEnd(58)}${value}\n`);
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(1);
}
