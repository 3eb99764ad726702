import {
  adoptableColumns,
  adoptionSource,
  columnChoices,
  tableAt,
  tableCandidates,
  withChoice,
  type ForeignSheet,
} from '../../../src/domain/adoption/adoption';
import { anexoA, anexoI, captureFormats } from '../../../src/domain/formats';
import type { Grid } from '../../../src/domain/recognition/grid';

const sheet = (name: string, grid: Grid, isHidden = false): ForeignSheet => ({
  ...{ name, grid, isHidden, tables: [] },
});
const NINE = anexoA.official.slice(0, 9).map(({ heading }) => heading);
const LIST: Grid = [
  ['Folio', 'ASM', 'Recomendación', 'Clasificación', 'Avance'],
  ['a', 'Uno', 'Otra redacción', 'Específico', 50],
];
const place = { sheet: 'Lista', headerRow: 0, firstColumn: 0 };
const read = (chosen = {}) => tableAt(sheet('Lista', LIST), place, captureFormats, anexoA, chosen)!;
const keysOf = (chosen = {}) => columnChoices(read(chosen)).map(({ key }) => key);

it('says of each table what it looks like, the most alike first', () => {
  const found = tableCandidates(
    [sheet('Lista', LIST), sheet('Directorio', [['No.', 'Correo']]), sheet('Plan', [[], [], NINE], true)],
    captureFormats,
  );
  expect(found).toEqual([
    { sheet: 'Plan', headerRow: 2, firstColumn: 0, isHidden: true, formatId: 'anexo-a', matched: 9, of: 10 },
    {
      sheet: 'Lista',
      headerRow: 0,
      firstColumn: 0,
      isHidden: false,
      formatId: 'anexo-i',
      matched: 3,
      of: 11,
    },
  ]);
});

it('shows every heading in its order, with the column it is taken for', () => {
  expect(columnChoices(read())).toEqual([
    { index: 0, heading: 'Folio', key: null },
    { index: 1, heading: 'ASM', key: 'asm' },
    { index: 2, heading: 'Recomendación', key: null },
    { index: 3, heading: 'Clasificación', key: 'clasificacion' },
    { index: 4, heading: 'Avance', key: 'avance' },
  ]);
});

it('a column given to another heading is taken from the one that had it', () => {
  const chosen = withChoice(columnChoices(read()), 2, 'asm');
  expect(keysOf(chosen)).toEqual([null, null, 'asm', 'clasificacion', 'avance']);
  expect(read(chosen).rows[0]?.values.asm).toBe('Otra redacción');
});

it('what is not to be used is not, and no other heading takes its place', () => {
  const chosen = withChoice(columnChoices(read()), 1, null);
  expect(keysOf(chosen)).toEqual([null, null, null, 'clasificacion', 'avance']);
  expect(read(chosen).missing).toContain('asm');
});

it('a heading of any name can be given any column', () => {
  const chosen = withChoice(columnChoices(read()), 0, 'observaciones');
  expect(read(chosen).rows[0]?.values.observaciones).toBe('a');
});

it('offers every column of the format but the one that validation writes', () => {
  const keys = adoptableColumns(anexoI).map(({ key }) => key);
  expect(keys).toEqual(expect.arrayContaining(['numero', 'hallazgo', 'clave', 'programa']));
  expect(keys).not.toContain('validacion');
});

it('a table that is no longer where it was is not there', () => {
  expect(tableAt(sheet('Lista', [[], ...LIST]), place, captureFormats, anexoA)).toBeNull();
});

it('says where rows came from, and gives the formats of cells that were read', () => {
  const whole: ForeignSheet = { ...sheet('Lista', LIST), numberFormats: [[], ['', '', '', '', '0%']] };
  const source = adoptionSource(whole, read());
  expect(source.file).toBe('la hoja «Lista»');
  expect(source.numberFormat?.(1, 4)).toBe('0%');
  expect(adoptionSource(sheet('Lista', LIST), read()).numberFormat).toBeUndefined();
});
