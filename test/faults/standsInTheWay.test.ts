import type { Host } from '../../host';
import type { Workbook } from '../../host/workbook/model';
import { inWorkbook } from '../../src/workbook/inWorkbook';
import { indicadorVerbs } from './indicadorVerbs';
import { snapshot, type Snapshot } from './snapshot';
import { reopen, type WritingVerb } from './writingVerb';

jest.setTimeout(600_000);

/** Before the name of a table that somebody renamed, also in the formulas that name it. */
const MINE = 'Mi_';
/** Tables of the reports, which replace themselves. */
const REPORT = /^(Matriz|Avances)\d/;

const run = ({ verb }: WritingVerb) => inWorkbook(verb);

async function byHand(host: Host, work: (context: Excel.RequestContext) => void): Promise<void> {
  await host.Excel.run(async (context) => {
    work(context);
    await context.sync();
  });
}

/** Every table of the workbook with its sheet. */
const tablesOf = ({ sheets }: Workbook) =>
  sheets.flatMap(({ name: sheet, tables }) => tables.map(({ name }) => ({ sheet, name })));

/** Sheets that stood before and whose cells the verb changes. */
const writtenSheets = (before: Snapshot, after: Snapshot): readonly string[] =>
  [...before.sheets].flatMap(([name, { cells }]) => {
    const now = after.sheets.get(name)?.cells;
    return now !== undefined && JSON.stringify([...now]) !== JSON.stringify([...cells]) ? [name] : [];
  });

describe.each(indicadorVerbs)('what somebody did to the workbook before «$name»', (each) => {
  let start: Workbook;
  let before: Snapshot;
  let whole: Snapshot;

  beforeAll(async () => {
    const host = await each.book();
    start = structuredClone(host.workbook);
    before = snapshot(start);
    host.close();
    const undisturbed = reopen(start);
    expect(await run(each)).toMatchObject({ kind: 'done' });
    whole = snapshot(undisturbed.workbook);
    undisturbed.close();
  });

  it('to protect a sheet that it writes: it names the sheet and changes nothing', async () => {
    const sheets = writtenSheets(before, whole);
    for (const sheet of sheets) {
      const host = reopen(start);
      await byHand(host, ({ workbook }) => {
        workbook.worksheets.getItem(sheet).protection.protect();
      });
      const asItWas = snapshot(host.workbook);
      expect(await run(each)).toMatchObject({
        kind: 'blocked',
        problem: { codigo: 'hoja-protegida', mensaje: expect.stringContaining(`«${sheet}»`) as unknown },
      });
      expect(snapshot(host.workbook)).toEqual(asItWas);
      host.close();
    }
    expect(sheets.length + addedSheets(before, whole).length).toBeGreaterThan(0);
  });

  it('to protect its structure: it says so if it has to add a sheet, and otherwise works', async () => {
    const host = reopen(start);
    await byHand(host, ({ workbook }) => {
      workbook.protection.protect();
    });
    const outcome = await run(each);
    // The matrix that is made again takes the place of another sheet.
    if (addedSheets(before, whole).length === 0 && !each.name.includes('la matriz')) {
      expect(outcome).toMatchObject({ kind: 'done' });
      expect(snapshot(host.workbook).sheets).toEqual(whole.sheets);
    } else {
      expect(outcome).toMatchObject({ kind: 'blocked', problem: { codigo: 'libro-protegido' } });
      expect(snapshot(host.workbook)).toEqual(before);
    }
    host.close();
  });

  it('to rename a table: it is found all the same', async () => {
    for (const { name } of tablesOf(start)) {
      const host = reopen(start);
      await byHand(host, ({ workbook }) => {
        workbook.tables.getItem(name).name = `${MINE}${name}`;
      });
      const asItWas = snapshot(host.workbook);
      const outcome = await run(each);
      if (REPORT.test(name) && outcome.kind === 'blocked') {
        // Its sheet could be of somebody who kept a copy: it is not replaced.
        expect(outcome.problem.mensaje).toMatch(/La hoja «/);
        expect(snapshot(host.workbook)).toEqual(asItWas);
      } else {
        expect({ name, outcome }).toMatchObject({ name, outcome: { kind: 'done' } });
        expect(cellsOf(snapshot(host.workbook))).toEqual(cellsOf(whole));
      }
      host.close();
    }
  });

  it('to delete a sheet with its table: it works without it, or says what it lacks and changes nothing', async () => {
    for (const { sheet } of tablesOf(start)) {
      const host = reopen(start);
      host.person.deleteSheet(sheet);
      const asItWas = snapshot(host.workbook);
      const outcome = await run(each);
      if (outcome.kind === 'blocked') {
        expect(outcome.problem.mensaje).toMatch(/[.»]$/);
        expect(snapshot(host.workbook)).toEqual(asItWas);
      }
      expect(outcome.kind).not.toBe('cancelled');
      host.close();
    }
  });
});

function addedSheets(before: Snapshot, after: Snapshot): readonly string[] {
  return [...after.sheets.keys()].filter((name) => !before.sheets.has(name));
}

function cellsOf({ sheets }: Snapshot): readonly (readonly [string, unknown])[] {
  return [...sheets].map(([name, { cells }]) => [
    name,
    [...cells].map(([place, content]) => [place, content.replaceAll(MINE, '')]),
  ]);
}
