import { renamedHeadings } from '../../../src/domain/consolidation/renamedHeadings';
import type { RawTable } from '../../../src/domain/tables/rawTable';

const ledger = {
  columns: ['No', 'Recomendación'].map((heading) => ({
    key: heading,
    heading,
    type: { kind: 'text' as const },
  })),
};

function table(headings: readonly string[], ...body: readonly (readonly string[])[]): RawTable {
  return {
    name: 'Tabla',
    sheet: 'Hoja',
    headerRow: 0,
    firstColumn: 0,
    columnCount: headings.length,
    headings,
    bodyRows: body.length,
    body,
    showTotals: false,
    lastUsedRow: body.length,
  };
}

const mine = table(['No', 'Recomendación', 'Nota propia'], ['1', 'Rehacer la matriz', 'x']);

test('what stands under a heading that took the place of ours is told', () => {
  const copy = table(['No', 'Sugerencia', 'Nota propia'], ['1', 'Rehacer el padrón', 'x']);
  expect(renamedHeadings(ledger, mine, copy)).toEqual({ faltan: ['Recomendación'], ajenos: ['Sugerencia'] });
});

test.each([
  ['columns in another order and in capitals', table(['RECOMENDACIÓN', 'No'], ['Rehacer la matriz', '1'])],
  ['a column more, with ours all there', table(['No', 'Recomendación', 'Otra'], ['1', 'Rehacer', 'y'])],
  ['a column less and nothing in its place', table(['No', 'Nota propia'], ['1', 'x'])],
  ['a column of ours under another heading, with nothing below', table(['No', 'Sugerencia'], ['1', ''])],
])('%s: nothing may be lost', (_, copy) => {
  expect(renamedHeadings(ledger, mine, copy)).toBeNull();
});

test('what the open book lacks too is no business of the copy', () => {
  const without = table(['No', 'Sugerencia'], ['1', 'Rehacer']);
  expect(renamedHeadings(ledger, without, without)).toBeNull();
});
