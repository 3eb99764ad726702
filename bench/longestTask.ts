import type { RowValues } from '../src/domain/changes';
import type { CellValue } from '../src/domain/cell';
import { anexoA, anexoI } from '../src/domain/formats';
import { columnsOf, type Format } from '../src/domain/formats/format';
import { readSeguimiento, withTable, type LibroContent } from '../src/domain/libro/readSeguimiento';
import { validationContext } from '../src/domain/validation/context';
import { recheckRow } from '../src/domain/validation/recheckRow';
import { validate, validateSteps } from '../src/domain/validation/validate';
import { inSlices } from '../src/workbook/inSlices';
import { faultyAnexoA } from './faultyAnexoA';
import { manyAnexoI } from './manyRows';

const ROWS = 5_000;
const FECHA = 46_203;
/** The middle one of so many runs: one run alone says as much of the machine as of the program. */
const RUNS = 5;

/**
 * How long the page is held without a pause, for workbooks of 5,000 rows: what the person feels while they type. All as
 * parts of validating the whole workbook in one go.
 */
export async function reportLongestTasks(): Promise<void> {
  for (const [format, rows] of [
    [anexoA, faultyAnexoA(ROWS)],
    [anexoI, anexoIRows()],
  ] as const) {
    const content = contentOf(format, rows);
    const whole = await middle(() => timeOf(() => validate(readSeguimiento(content), FECHA)));
    const lines: readonly (readonly [string, number])[] = [
      ['understanding what was read, on opening', await middle(() => timeOf(() => readSeguimiento(content)))],
      ['validating in slices, the longest', await middle(() => longestSlice(content))],
      ['an edited row', await middle(() => editedRow(format, content))],
    ];
    process.stdout.write(`${ROWS} rows of ${format.name}, page held / validating in one go\n`);
    for (const [name, time] of lines) {
      process.stdout.write(`  ${name.padEnd(42)}${(time / whole).toFixed(3)}\n`);
    }
  }
}

async function longestSlice(content: LibroContent): Promise<number> {
  const seguimiento = readSeguimiento(content);
  let longest = 0;
  let since = performance.now();
  const paused = () => {
    longest = Math.max(longest, performance.now() - since);
  };
  await inSlices(validateSteps(seguimiento, FECHA), async () => {
    paused();
    await new Promise((resolve) => setTimeout(resolve));
    since = performance.now();
  });
  paused();
  return longest;
}

/** From the values that Excel gave of the row to what is said of it, in a workbook that was looked at before. */
function editedRow(format: Format, content: LibroContent): number {
  const known = readSeguimiento(content);
  const looked = validationContext(known, FECHA);
  for (const table of known.tables) looked.neighboursIn(table);
  const table = content.tables.get(format.table);
  if (!table) throw new Error(`No table ${format.table}`);
  const body = table.body.map((row, index) => (index === 0 ? row.map(() => 'Otra cosa') : row));
  const edited = { ...content, tables: new Map(content.tables).set(format.table, { ...table, body }) };
  return timeOf(() => {
    const context = validationContext(withTable(known, edited, format.table), FECHA);
    recheckRow(context, format.sheet, table.headerRow + 2);
  });
}

function contentOf(format: Format, rows: readonly RowValues[]): LibroContent {
  const columns = columnsOf(format);
  const body = rows.map((row) => columns.map(({ key }): CellValue => row[key] ?? ''));
  const table = {
    name: format.table,
    sheet: format.sheet,
    headerRow: 5,
    firstColumn: 0,
    columnCount: columns.length,
    headings: columns.map(({ heading }) => heading),
    bodyRows: body.length,
    body,
    showTotals: false,
    lastUsedRow: 5 + body.length,
  };
  return {
    tables: new Map([[format.table, table]]),
    inicio: { institucion: '', ejercicio: '2026', trimestre: '2' },
    perfil: undefined,
    counters: new Map(),
  };
}

function anexoIRows(): readonly RowValues[] {
  const [headings = [], ...rows] = manyAnexoI(ROWS);
  const columns = anexoI.official.map(({ key }) => key);
  return rows.map((row, index) => ({
    ...Object.fromEntries(columns.map((key, place) => [key, row[place] ?? ''])),
    programa: row[headings.length - 1] ?? '',
    clave: `P-${String(index + 1).padStart(4, '0')}`,
  }));
}

function timeOf(work: () => unknown): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

async function middle(measure: () => number | Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < RUNS; run += 1) times.push(await measure());
  return times.sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
}
