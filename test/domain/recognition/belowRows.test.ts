import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell';
import { tableAt, tableCandidates } from '../../../src/domain/adoption/adoption';
import { adoptableFormats, anexoA, convenio } from '../../../src/domain/formats';
import { findTable } from '../../../src/domain/recognition/findTable';
import type { Grid } from '../../../src/domain/recognition/grid';
import { recognise } from '../../../src/domain/recognition/recognise';
import { onlyRegion, tableRegions } from '../../../src/domain/recognition/tableRegions';
import { convenioGrid, flatConvenioGrid } from '../../fixtures/convenioRows';

const HEADINGS = ['No.', 'Aspectos Susceptibles de Mejora.', 'Actividad comprometida'];
const CAPTION = 'Fecha comprometida de cumplimiento:';
const DATE = '30 de julio de 2021';
const commitment = (numero: CellValue, ...more: CellValue[]): CellValue[] => [
  numero,
  `Aspecto ${numero}`,
  `Actividad ${numero}`,
  ...more,
];

function find(grid: Grid) {
  const table = findTable(grid, convenio);
  if (!table) throw new Error('the test expects a table');
  return table;
}
/** What is read of each commitment: its number, its activity and its date. */
const read = (grid: Grid) =>
  find(grid).rows.map(({ values }) => [values.numero, values.actividades, values.termino]);
const skipped = (grid: Grid) => find(grid).skipped.map(({ gridRow, reason }) => [gridRow, reason]);

describe('the real Convenio', () => {
  it('as it is printed gives five commitments, each with its date letter by letter', () => {
    const table = find(convenioGrid());
    expect(table.rows.map(({ values }) => values.numero)).toEqual(['1', '2', '3', '3', '4']);
    expect(table.rows.map(({ values }) => values.termino)).toEqual([
      ...Array.from({ length: 4 }, () => `<b>${DATE}</b>`),
      DATE,
    ]);
    for (const { values } of table.rows) expect(Object.keys(values)).toHaveLength(4);
    expect(table.below).toEqual({ key: 'termino', heading: CAPTION });
    expect([table.missing, table.unused]).toEqual([[], []]);
    expect(table.skipped).toEqual([{ gridRow: 9, reason: 'repeatedHeading' }]);
  });

  it('flattened gives the same five, with the dates of their column', () => {
    const flat = find(flatConvenioGrid());
    expect(flat.rows.map(({ values }) => values)).toEqual(
      find(convenioGrid()).rows.map(({ values }) => values),
    );
    expect(flat.below).toBeUndefined();
    expect([flat.missing, flat.skipped]).toEqual([[], []]);
    expect(flat.unused.map(({ heading }) => heading)).toEqual([
      'etiqueta_fecha_verbatim',
      'linea_fecha_verbatim',
    ]);
  });

  it('is told from the other formats, whole', () => {
    expect(recognise(convenioGrid(), adoptableFormats)).toMatchObject({
      format: { id: 'convenio' },
      matched: 4,
      of: 4,
    });
  });
});

it('a clause that somebody pasted is found and copied the same', () => {
  const pasted = { name: 'Hoja1', isHidden: false, grid: convenioGrid(), tables: [] };
  const place = { sheet: 'Hoja1', headerRow: 0, firstColumn: 0 };
  expect(tableCandidates([pasted], adoptableFormats)).toEqual([
    { ...place, isHidden: false, formatId: 'convenio', matched: 4, of: 4 },
  ]);
  const adopted = tableAt(pasted, place, adoptableFormats, convenio);
  expect(adopted).toEqual(find(convenioGrid()));
});

it('the table of a longer format is not taken for the Convenio, whole as it seems', () => {
  const headings = anexoA.official.map(({ heading }) => heading);
  for (const count of [3, 5, 6, 9, 10]) {
    expect(recognise([headings.slice(0, count)], adoptableFormats)?.format.id).toBe('anexo-a');
  }
});

describe('what is printed under a commitment', () => {
  it.each<[string, CellValue[]]>([
    ['with its caption in the first column', [CAPTION, '', DATE]],
    ['with its caption in the second', ['', CAPTION, DATE]],
    ['without its colon', ['Fecha comprometida de cumplimiento', '', DATE]],
    ['in capitals and bold', ['<B>FECHA COMPROMETIDA DE CUMPLIMIENTO</B>:', '', DATE]],
    ['with a wrong letter', ['Fecha comprometida de cumplimento:', '', DATE]],
    ['in words of others', ['Fecha de término:', '', DATE]],
    ['in the same cell', [`${CAPTION} ${DATE}`, '', '']],
    ['in the same cell, in bold', [`<b>${CAPTION}</b> <b>${DATE}</b>`]],
    ['with its caption repeated where it was merged', [CAPTION, CAPTION, DATE]],
    ['with its date repeated where it was merged', [CAPTION, DATE, DATE]],
    ['with the number filled down', ['1', CAPTION, DATE]],
  ])('is its date %s', (_, under) => {
    const grid = [HEADINGS, commitment('1'), under, commitment('2'), [CAPTION, '', '31/08/2021']];
    expect(read(grid)).toEqual([
      ['1', 'Actividad 1', DATE],
      ['2', 'Actividad 2', '31/08/2021'],
    ]);
    expect(skipped(grid)).toEqual([]);
  });

  it('keeps a real date a date', () => {
    expect(read([HEADINGS, commitment(1), [CAPTION, '', 44407]])).toEqual([[1, 'Actividad 1', 44407]]);
  });

  it('stays with its own: a commitment without it is left without a date', () => {
    const grid = [HEADINGS, commitment('1'), commitment('2'), [CAPTION, '', DATE], commitment('3')];
    expect(read(grid).map(([, , termino]) => termino)).toEqual([undefined, DATE, undefined]);
  });

  it('with nothing after its caption leaves the commitment without a date', () => {
    const grid = [HEADINGS, commitment('1'), [CAPTION, '', ''], commitment('2'), [CAPTION, '', DATE]];
    expect(read(grid).map(([, , termino]) => termino)).toEqual([undefined, DATE]);
    expect(find(grid).missing).toEqual([]);
  });

  it('is of the commitment before the headings that a page repeats', () => {
    const grid = [HEADINGS, commitment('1'), HEADINGS, [CAPTION, '', DATE], commitment('2')];
    expect(read(grid).map(([, , termino]) => termino)).toEqual([DATE, undefined]);
    const blank = [HEADINGS, commitment('1'), [], [CAPTION, '', DATE], [], commitment('2')];
    expect(read(blank).map(([, , termino]) => termino)).toEqual([DATE, undefined]);
  });

  it('stands beside dates that have a column of their own', () => {
    const grid = [
      [...HEADINGS, 'Fecha compromiso'],
      commitment('1', '15/06/2021'),
      commitment('2'),
      [CAPTION, '', DATE],
      commitment('3', DATE),
      [CAPTION, '', DATE],
    ];
    expect(read(grid).map(([, , termino]) => termino)).toEqual(['15/06/2021', DATE, DATE]);
    expect(skipped(grid)).toEqual([]);
  });

  it('is told apart when nobody lacks it', () => {
    const grid = [
      HEADINGS,
      [CAPTION, '', DATE],
      commitment('1'),
      [CAPTION, '', DATE],
      [CAPTION, '', '31/12/2021'],
    ];
    expect(read(grid)).toEqual([['1', 'Actividad 1', DATE]]);
    expect(skipped(grid)).toEqual([
      [1, 'strayBelow'],
      [4, 'strayBelow'],
    ]);
  });

  it('of a number without text is not of the commitment above', () => {
    const grid = [HEADINGS, commitment('1'), ['2', '', ''], [CAPTION, '', DATE]];
    expect(read(grid)).toEqual([['1', 'Actividad 1', undefined]]);
    expect(skipped(grid)).toEqual([
      [2, 'withoutText'],
      [3, 'strayBelow'],
    ]);
  });

  it('is no heading, though it reads like one', () => {
    const grid = [
      ['', ...HEADINGS.slice(1)],
      commitment(''),
      ['', ...HEADINGS.slice(1)],
      [CAPTION, '', DATE],
    ];
    expect(find(grid).headerRow).toBe(0);
    expect(find(grid).rows.map(({ values }) => values.termino)).toEqual([DATE]);
  });

  it('is nobody’s where the column is a heading like the others, first or last', () => {
    expect(
      read([
        [CAPTION, ...HEADINGS],
        [DATE, ...commitment('1')],
      ]),
    ).toEqual([['1', 'Actividad 1', DATE]]);
    expect(read([[...HEADINGS, CAPTION], commitment('1', DATE)])).toEqual([['1', 'Actividad 1', DATE]]);
  });

  it('is a row like any other for a format that prints nothing under its records', () => {
    const grid = [anexoA.official.map(({ heading }) => heading), ['1', 'Uno'], [CAPTION, '', DATE]];
    expect(findTable(grid, anexoA)?.rows).toHaveLength(2);
  });
});

describe('a sheet with another table right under it', () => {
  it('leaves the last date to the commitment it is of', () => {
    const others = anexoA.official.map(({ heading }) => heading);
    const grid = [HEADINGS, commitment('1'), [CAPTION, '', DATE], others, ['1', 'Otro', 'Específico']];
    const [first] = tableRegions(grid, [convenio, anexoA], []);
    expect(read(onlyRegion(grid, first!))).toEqual([['1', 'Actividad 1', DATE]]);
  });
});

describe('any Convenio', () => {
  const caption = fc.constantFrom(CAPTION, CAPTION.slice(0, -1), `<b>${CAPTION}</b>`, CAPTION.toUpperCase());
  const date = fc.constantFrom<CellValue>(DATE, `<b>${DATE}</b>`, '30/07/2021', 'por definir', 44407);
  const under = fc.option(
    fc.tuple(caption, date, fc.constantFrom('beside', 'second', 'repeated')).map(([label, value, how]) => ({
      value,
      cells: how === 'beside' ? [label, '', value] : [how === 'second' ? '' : label, label, value],
    })),
    { nil: null },
  );
  const between = fc.constantFrom<CellValue[] | null>(null, [], HEADINGS);

  it('gives each commitment the date under it and no other, however they are parted', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(under, between, between), { minLength: 1, maxLength: 10 }),
        fc.nat(2),
        (parts, margin) => {
          const grid: CellValue[][] = [['CUARTA. De los Aspectos Susceptibles de Mejora.'], [], HEADINGS];
          parts.forEach(([row, before, after], index) => {
            if (before && index > 0) grid.push(before);
            grid.push(commitment(index + 1));
            if (after && row) grid.push(after);
            if (row) grid.push(row.cells);
          });
          const shifted = grid.map((cells) => [...Array.from({ length: margin }, () => ''), ...cells]);
          expect(read(shifted)).toEqual(
            parts.map(([row], index) => [index + 1, `Actividad ${index + 1}`, row?.value]),
          );
          expect(skipped(shifted).filter(([, reason]) => reason !== 'repeatedHeading')).toEqual([]);
        },
      ),
    );
  });

  it('accounts for each row once, whatever it holds', () => {
    const cell = fc.oneof(
      fc.constantFrom<CellValue>(CAPTION, `${CAPTION} ${DATE}`, DATE, 'No.', 'Actividad comprometida', '', 1),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 4 }), { maxLength: 12 }), (grid) => {
        const table = findTable([HEADINGS, ...grid], convenio);
        const rows = [...(table?.rows ?? []), ...(table?.skipped ?? [])].map(({ gridRow }) => gridRow);
        expect(new Set(rows).size).toBe(rows.length);
      }),
    );
  });
});
