import fc from 'fast-check';
import { emptyWorkbook } from '../../../host/workbook/emptyWorkbook';
import { readWorkbook, writeWorkbook } from '../../../host/xlsx';
import { workbookOfCells } from './arbitraries';
import { putRows, sampleWorkbook } from './sampleWorkbook';
import { withoutIds } from './withoutIds';

test('a workbook with one of everything reads back as it was written', async () => {
  const workbook = sampleWorkbook();
  const back = await readWorkbook(await writeWorkbook(workbook));
  expect(withoutIds(back)).toStrictEqual(withoutIds(workbook));
});

test('what has been read once reads the same ever after', async () => {
  const first = await readWorkbook(await writeWorkbook(sampleWorkbook()));
  const second = await readWorkbook(await writeWorkbook(first));
  expect(withoutIds(second)).toStrictEqual(withoutIds(first));
});

test('any content of cells reads back as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(workbookOfCells, async (workbook) => {
      const back = await readWorkbook(await writeWorkbook(workbook));
      expect(withoutIds(back)).toStrictEqual(withoutIds(workbook));
    }),
    { numRuns: 60 },
  );
});

test('a cell with a formula and no value keeps the formula alone', async () => {
  const workbook = emptyWorkbook();
  putRows(firstSheet(workbook), 0, 0, [['=1+1']]);
  const back = await readWorkbook(await writeWorkbook(workbook));
  expect(firstSheet(back).rows.get(0)?.get(0)).toStrictEqual({ formula: '=1+1' });
});

test('20,000 rows of 22 columns are written and read', async () => {
  const workbook = emptyWorkbook();
  const style = { wrapText: true };
  const row = (r: number): (string | number | { value: number; numberFormat: string })[] =>
    Array.from({ length: 22 }, (_, c) =>
      c % 3 === 0
        ? `texto ${r % 97}`
        : c % 3 === 1
          ? r * 1.5
          : { value: 45_000 + r, numberFormat: 'dd/mm/yyyy', style },
    );
  putRows(
    firstSheet(workbook),
    0,
    0,
    Array.from({ length: 20_000 }, (_, r) => row(r)),
  );
  const back = await readWorkbook(await writeWorkbook(workbook));
  expect(firstSheet(back).rows.get(19_999)?.get(20)).toStrictEqual({
    value: 64_999,
    numberFormat: 'dd/mm/yyyy',
    style,
  });
}, 120_000);

function firstSheet({ sheets }: ReturnType<typeof emptyWorkbook>): (typeof sheets)[number] {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}
