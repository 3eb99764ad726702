import type { Host } from '../../host';
import { mayChange } from '../../host/wire/mayChange';
import type { Workbook } from '../../host/workbook/model';
import { inWorkbook } from '../../src/workbook/inWorkbook';
import { snapshot, type Snapshot } from './snapshot';
import { reopen, type WritingVerb } from './writingVerb';
import { writingVerbs } from './writingVerbs';

jest.setTimeout(120_000);

/** Where a request is refused: after how many of its actions. */
interface Place {
  readonly request: number;
  readonly afterActions: number;
  readonly writes: boolean;
}

/** Refusals tried in each request that writes: so many spread over it, and so many where it writes cells. */
const SPREAD = 8;
const AT_CELLS = 16;

/** Registers that the program writes whole or only adds to: compared by what they tell. */
const REGISTERS = ['Observaciones', 'Cambios'];

interface Undisturbed {
  readonly before: Snapshot;
  readonly after: Snapshot;
  readonly places: readonly Place[];
}

const run = ({ verb }: WritingVerb) => inWorkbook(verb);

async function undisturbed(each: WritingVerb, start: Workbook): Promise<Undisturbed> {
  const host = reopen(start);
  const before = snapshot(host.workbook);
  const places: Place[] = [];
  let request = 0;
  host.intercept((sent) => {
    const writes = mayChange(sent);
    const every = sent.Actions.map((_, index) => index);
    const cells = every.filter((index) => WRITES_CELLS.has(sent.Actions[index]?.Name ?? ''));
    const tried = writes ? [...spread(every, SPREAD), ...spread(cells, AT_CELLS), every.length - 1] : [0];
    for (const afterActions of new Set(tried)) places.push({ request, afterActions, writes });
    request += 1;
    return null;
  });
  expect(await run(each)).toMatchObject({ kind: 'done' });
  const after = snapshot(host.workbook);
  host.close();
  // After the last write office.js only lets go of its ranges: refusing that changes nothing.
  const last = places.findLastIndex(({ writes }) => writes);
  // A verb that had nothing to write here would pass every test.
  expect(last).toBeGreaterThanOrEqual(0);
  return { before, after, places: places.slice(0, last + 1) };
}

const WRITES_CELLS: ReadonlySet<string> = new Set(['Values', 'Formulas', 'Delete']);

function spread(all: readonly number[], count: number): readonly number[] {
  return Array.from({ length: count }, (_, step) => all[Math.floor((step * all.length) / count)] ?? 0);
}

/** Runs the verb once, refused there, and leaves the workbook open as it was left. */
async function interrupted(each: WritingVerb, start: Workbook, place: Place) {
  const host = reopen(start);
  let request = 0;
  host.intercept(() =>
    request++ === place.request ? { code: 'GeneralException', afterActions: place.afterActions } : null,
  );
  const outcome = await run(each);
  host.intercept(null);
  return { host, outcome };
}

describe.each(writingVerbs)('a request refused in the middle of «$name»', (each) => {
  let start: Workbook;
  let whole: Undisturbed;

  beforeAll(async () => {
    const host = await each.book();
    start = structuredClone(host.workbook);
    host.close();
    whole = await undisturbed(each, start);
  });

  const everyPlace = async (check: (host: Host, outcome: unknown, place: Place) => Promise<void> | void) => {
    const wrong: string[] = [];
    for (const place of whole.places) {
      const { host, outcome } = await interrupted(each, start, place);
      try {
        await check(host, outcome, place);
      } catch (error) {
        wrong.push(`Refused at ${JSON.stringify(place)}: ${String(error)}`);
      }
      host.close();
    }
    expect(wrong).toEqual([]);
  };

  it('is told in a sentence that says whether something was written', async () => {
    await everyPlace((host, outcome, { writes }) => {
      expect(outcome).toMatchObject({
        kind: 'blocked',
        problem: {
          mensaje: expect.stringMatching(
            writes ? /^La escritura se interrumpió/ : /No se cambió nada\.$/,
          ) as unknown,
        },
      });
      if (!writes) expect(snapshot(host.workbook)).toEqual(whole.before);
    });
  });

  it('leaves no sheet half made, and every cell with what it had or what it was to have', async () => {
    await everyPlace((host) => {
      expect(lostOrHalfMade(whole, snapshot(host.workbook))).toEqual([]);
    });
  });

  it('ends, when it is done again, as if nothing had happened', async () => {
    await everyPlace(async (host) => {
      const isWhole = differences(whole.after, snapshot(host.workbook)).length === 0;
      const again = await run(each);
      // What was whole already may be refused, as doing it twice would be.
      if (!isWhole) expect(again).toMatchObject({ kind: 'done' });
      if (again.kind === 'done' && isWhole) return;
      expect(differences(whole.after, snapshot(host.workbook))).toEqual([]);
    });
  });
});

function lostOrHalfMade({ before, after }: Undisturbed, left: Snapshot): readonly string[] {
  const found: string[] = [];
  for (const [name, sheet] of left.sheets) {
    const had = before.sheets.get(name);
    const toHave = after.sheets.get(name);
    if (had === undefined) {
      if (
        name !== 'Cambios' &&
        JSON.stringify(cellsOf(sheet.cells)) !== JSON.stringify(cellsOf(toHave?.cells))
      )
        found.push(`half made: ${name}`);
      continue;
    }
    if (REGISTERS.includes(name)) continue;
    for (const place of new Set([...had.cells.keys(), ...sheet.cells.keys()])) {
      const now = sheet.cells.get(place);
      if (now !== had.cells.get(place) && now !== toHave?.cells.get(place))
        found.push(`${name} ${place}: ${had.cells.get(place)} → ${now}`);
    }
  }
  for (const name of before.sheets.keys()) {
    if (after.sheets.has(name) && !left.sheets.has(name)) found.push(`lost: ${name}`);
  }
  for (const name of left.names) {
    if (!before.names.includes(name) && !after.names.includes(name)) found.push(`name left: ${name}`);
  }
  return found;
}

function cellsOf(cells: ReadonlyMap<string, string> | undefined): readonly unknown[] {
  return [...(cells ?? [])].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** Cambios may tell twice what was told before the interruption; everything else is the same. */
function differences(wanted: Snapshot, got: Snapshot): readonly string[] {
  const found: string[] = [];
  if (String([...wanted.sheets.keys()]) !== String([...got.sheets.keys()]))
    found.push(`sheets: ${[...wanted.sheets.keys()].join()} / ${[...got.sheets.keys()].join()}`);
  if (String(wanted.names) !== String(got.names))
    found.push(`names: ${wanted.names.join()} / ${got.names.join()}`);
  if (wanted.settings !== got.settings) found.push(`settings: ${wanted.settings} / ${got.settings}`);
  for (const [name, sheet] of wanted.sheets) {
    const other = got.sheets.get(name);
    if (!other) continue;
    if (name === 'Cambios') {
      const told = new Set(rowsOf(other.cells));
      const due = new Set(rowsOf(sheet.cells));
      found.push(...[...due].filter((row) => !told.has(row)).map((row) => `not told: ${row}`));
      found.push(...[...told].filter((row) => !due.has(row)).map((row) => `told besides: ${row}`));
      continue;
    }
    for (const place of new Set([...sheet.cells.keys(), ...other.cells.keys()])) {
      if (sheet.cells.get(place) !== other.cells.get(place))
        found.push(`${name} ${place}: ${sheet.cells.get(place)} / ${other.cells.get(place)}`);
    }
    if (sheet.rest !== other.rest) found.push(`${name}: ${firstDifference(sheet.rest, other.rest)}`);
  }
  return found;
}

function rowsOf(cells: ReadonlyMap<string, string>): readonly string[] {
  const rows = new Map<string, string[]>();
  for (const [place, content] of [...cells].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const [row = '', column = ''] = place.split(',');
    rows.set(row, [...(rows.get(row) ?? []), `${column}=${content}`]);
  }
  return [...rows.values()].map((row) => row.join(' '));
}

function firstDifference(wanted: string, got: string): string {
  const lines = got.split('\n');
  const at = wanted.split('\n').findIndex((line, index) => line !== lines[index]);
  return `${wanted
    .split('\n')
    .slice(Math.max(0, at - 2), at + 3)
    .join(' ')} / ${lines.slice(Math.max(0, at - 2), at + 3).join(' ')}`.slice(0, 600);
}
