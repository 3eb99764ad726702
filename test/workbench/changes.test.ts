import { openHost, type Host } from '../../host';
import { changes, type Mutation } from '../../workbench/grid/changes';
import { viewOf } from '../../workbench/projection';

let host: Host;

beforeEach(() => {
  host = openHost();
});
afterEach(() => host.close());

/** What the grid is told after the script, having shown the workbook before it. */
async function told(script: (workbook: Excel.Workbook) => void): Promise<Mutation[]> {
  const before = viewOf(host.workbook);
  await host.Excel.run(async (context) => {
    script(context.workbook);
    await context.sync();
  });
  return changes(before, viewOf(host.workbook));
}

const ids = (steps: readonly Mutation[]): string[] => steps.map(({ id }) => id);

test('what did not change is not told', async () => {
  expect(
    await told((workbook) => workbook.worksheets.getActiveWorksheet().getRange('A1').load('values')),
  ).toEqual([]);
});

test('only the cells that changed are written, each whole', async () => {
  await told((workbook) => {
    workbook.worksheets.getActiveWorksheet().getRange('A1:A3').values = [[1], [2], [3]];
  });
  const [step, ...rest] = await told((workbook) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A2').values = [['dos']];
    sheet.getRange('A3').clear();
  });
  expect(rest).toEqual([]);
  expect(step).toMatchObject({
    id: 'sheet.mutation.set-range-values',
    params: { cellValue: { 1: { 0: { v: 'dos', t: 1, f: null, s: null } }, 2: { 0: null } } },
  });
  const written = step!.params['cellValue'] as Record<number, object>;
  expect(Object.keys(written)).toEqual(['1', '2']);
});

test('a look that is taken away is said to be nothing', async () => {
  await told((workbook) => {
    const cell = workbook.worksheets.getActiveWorksheet().getRange('A1');
    cell.values = [['x']];
    cell.format.fill.color = '#FF0000';
    cell.format.font.bold = true;
  });
  const [step] = await told((workbook) => {
    workbook.worksheets.getActiveWorksheet().getRange('A1').format.fill.clear();
  });
  expect(step).toMatchObject({ params: { cellValue: { 0: { 0: { s: { bl: 1, bg: null } } } } } });
});

test('a new sheet comes before the old one goes, and is shown before it', async () => {
  const steps = await told((workbook) => {
    const old = workbook.worksheets.getActiveWorksheet();
    workbook.worksheets.add('Informe').activate();
    old.delete();
  });
  expect(ids(steps)).toEqual([
    'sheet.mutation.insert-sheet',
    'sheet.operation.set-worksheet-active',
    'sheet.mutation.remove-sheet',
  ]);
});

test('a sheet that moves or takes another name keeps its cells', async () => {
  await told((workbook) => workbook.worksheets.add('Dos'));
  const steps = await told((workbook) => {
    const sheet = workbook.worksheets.getItem('Dos');
    sheet.name = 'Primera';
    sheet.position = 0;
  });
  expect(ids(steps)).toEqual(['sheet.mutation.set-worksheet-name', 'sheet.mutation.set-worksheet-order']);
  expect(steps[1]!.params).toMatchObject({ fromOrder: 1, toOrder: 0 });
});

test('joined cells come after their texts and go before', async () => {
  const joined = await told((workbook) => {
    const range = workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
    range.values = [['Anexo I', '', '']];
    range.merge();
  });
  expect(ids(joined)).toEqual(['sheet.mutation.set-range-values', 'sheet.mutation.add-worksheet-merge']);
  const parted = await told((workbook) =>
    workbook.worksheets.getActiveWorksheet().getRange('A1:C1').unmerge(),
  );
  expect(ids(parted)).toEqual(['sheet.mutation.remove-worksheet-merge']);
});

test('a dropdown whose range says something else is another', async () => {
  await told((workbook) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange('F1').values = [['Sí']];
    sheet.getRange('A1:A9').dataValidation.rule = { list: { inCellDropDown: true, source: '=$F$1:$F$2' } };
  });
  const steps = await told((workbook) => {
    workbook.worksheets.getActiveWorksheet().getRange('F2').values = [['No']];
  });
  expect(ids(steps)).toEqual([
    'sheet.mutation.set-range-values',
    'data-validation.mutation.removeRule',
    'data-validation.mutation.addRule',
  ]);
  expect(steps[2]!.params).toMatchObject({ rule: { type: 'list', formula1: '["Sí","No"]' } });
});

test('widths, heights, hidden rows and frozen rows follow', async () => {
  const steps = await told((workbook) => {
    const sheet = workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B:B').format.columnWidth = 90;
    sheet.getRange('3:3').rowHidden = true;
    sheet.freezePanes.freezeRows(2);
  });
  expect(steps.map(({ id, params }) => [id, params['colWidth'] ?? params['ySplit'] ?? null])).toEqual([
    ['sheet.mutation.set-worksheet-col-width', 120],
    ['sheet.mutation.set-row-hidden', null],
    ['sheet.mutation.set-frozen', 2],
  ]);
});
