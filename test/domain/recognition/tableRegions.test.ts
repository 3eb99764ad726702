import type { CellValue } from '../../../src/domain/cell';
import { anexoA, anexoI, captureFormats } from '../../../src/domain/formats';
import { findTable } from '../../../src/domain/recognition/findTable';
import type { Grid } from '../../../src/domain/recognition/grid';
import { onlyRegion, tableRegions, type Area } from '../../../src/domain/recognition/tableRegions';

const A = anexoA.official.map(({ heading }) => heading);
const I = anexoI.official.map(({ heading }) => heading);
const rowA = (numero: number, asm: string): CellValue[] => [
  ...[numero, asm, 'Específico', 'Dirección de Agua', 'Elaborar el manual', '30/06/2026'],
  ...['Mejor atención', 'Manual', 50, ''],
];
const rowI = (numero: number, hallazgo: string): CellValue[] => [
  ...[numero, hallazgo, 'Recomendación', 'Mejora', 'Sí', 'Sí', 'Se acepta', 'Alto', 'Específico'],
  ...['Acción: x', 'Dependencia: y'],
];
const regionsOf = (grid: Grid, tables: readonly Area[] = []) => tableRegions(grid, captureFormats, tables);
/** The numbers of the rows that each region gives. */
const rowsOf = (grid: Grid, tables: readonly Area[] = []) =>
  regionsOf(grid, tables).map((region) => {
    const only = onlyRegion(grid, region);
    const isA = only[region.headerRow]?.includes('% de avance') === true;
    return findTable(only, isA ? anexoA : anexoI)!.rows.map(({ values }) => values.numero);
  });
const area = (row: number, column: number, rowCount: number, columnCount: number): Area => ({
  ...{ row, column, rowCount, columnCount },
});

it('finds one table under its titles, wherever it stands', () => {
  const grid = [['Plan de Acción'], [], ['', '', ...A], ['', '', ...rowA(1, 'Uno')]];
  expect(regionsOf(grid)).toEqual([
    { titleRow: 0, headerRow: 2, endRow: 4, firstColumn: 0, endColumn: Infinity },
  ]);
});

it('takes the same headings again for a section of the same table', () => {
  const grid = [A, rowA(1, 'Uno'), [], ['PROGRAMA: E010 - Salud'], A, rowA(1, 'Otro')];
  expect(regionsOf(grid)).toHaveLength(1);
  expect(rowsOf(grid)).toEqual([[1, 1]]);
});

it('parts two tables one under another, and leaves the titles to the lower one', () => {
  const grid = [
    A,
    rowA(1, 'Uno'),
    rowA(2, 'Dos'),
    [],
    ['ANEXO I'],
    ['E007 - Media Superior'],
    [],
    I,
    rowI(9, 'H'),
  ];
  const [upper, lower] = regionsOf(grid);
  expect([upper?.endRow, lower?.titleRow, lower?.headerRow]).toEqual([4, 4, 7]);
  expect(rowsOf(grid)).toEqual([[1, 2], [9]]);
  expect(findTable(onlyRegion(grid, lower!), anexoI)!.headerBlock.programa).toBe('E007 - Media Superior');
});

it('parts two tables side by side when the second names the same columns again', () => {
  const grid = [
    [...A, '', ...A],
    [...rowA(1, 'Uno'), '', ...rowA(5, 'Cinco')],
  ];
  expect(regionsOf(grid).map(({ firstColumn, endColumn }) => [firstColumn, endColumn])).toEqual([
    [0, 11],
    [11, Infinity],
  ]);
  expect(rowsOf(grid)).toEqual([[1], [5]]);
});

it('keeps whole a table with a blank column in the middle', () => {
  const grid = [
    ['No.', 'ASM', 'Clasificación', '', 'Avance', 'Observaciones', 'Resultados'],
    [1, 'Uno', 'Específico', '', 50, '', ''],
  ];
  expect(regionsOf(grid)).toHaveLength(1);
});

it('takes two rows of headings for one', () => {
  const grid = [
    ['No.', 'ASM', 'Clasificación', 'Seguimiento', '', ''],
    ['', '', '', 'Fecha de término', '% de avance', 'Observaciones'],
    [1, 'Uno', 'Específico', '30/06/2026', 50, ''],
  ];
  expect(regionsOf(grid).map(({ headerRow }) => headerRow)).toEqual([0]);
});

it('takes an Excel table by its exact bounds, and what is loose around it apart', () => {
  const grid = [
    ['Programa: E007'],
    A,
    rowA(1, 'Uno'),
    rowA(2, 'Dos'),
    ['Total', '', '', '', '', '', '', '', 100],
    [],
    ['ANEXO I'],
    [],
    I,
    rowI(9, 'H'),
  ];
  const tables = [area(1, 0, 3, 10)];
  expect(
    regionsOf(grid, tables).map(({ titleRow, headerRow, endRow }) => [titleRow, headerRow, endRow]),
  ).toEqual([
    [0, 1, 4],
    [6, 8, 10],
  ]);
  expect(rowsOf(grid, tables)).toEqual([[1, 2], [9]]);
});

it('finds misspelt headings too, and nothing in a list that only numbers and names', () => {
  expect(regionsOf([['Nº', 'Recomendasión', 'Clasifcación', 'Observasiones']])).toHaveLength(1);
  expect(
    regionsOf([
      ['No.', 'Responsable', 'Correo'],
      [1, 'Dirección', 'a@b.mx'],
    ]),
  ).toEqual([]);
  expect(regionsOf([])).toEqual([]);
});
