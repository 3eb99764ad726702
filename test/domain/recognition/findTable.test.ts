import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell';
import { anexoA, anexoI, captureFormats } from '../../../src/domain/formats';
import type { Format } from '../../../src/domain/formats/format';
import { findTable } from '../../../src/domain/recognition/findTable';
import type { Grid } from '../../../src/domain/recognition/grid';
import { recognise } from '../../../src/domain/recognition/recognise';
import { anexoIGrid } from '../../fixtures/anexoIRows';

const HEADINGS = anexoA.official.map(({ heading }) => heading);
const row = (number: CellValue, asm: string, more: Record<number, CellValue> = {}): CellValue[] =>
  Object.assign(
    [
      number,
      asm,
      'Específico',
      'Dirección de Agua',
      'Elaborar el manual',
      '30/06/2026',
      'Mejor atención',
      'Manual',
    ],
    { 8: 50, 9: '', ...more },
  );
const find = (grid: Grid, format: Format = anexoA) => {
  const table = findTable(grid, format);
  if (!table) throw new Error('the test expects a table');
  return table;
};
const rowsOf = (grid: Grid, format: Format = anexoA) => find(grid, format).rows.map(({ gridRow }) => gridRow);
const skippedOf = (grid: Grid) => find(grid).skipped.map(({ gridRow, reason }) => [gridRow, reason]);

describe("Puebla's real Anexo I", () => {
  test('gives its seven rows with every column', () => {
    const table = find(anexoIGrid(), anexoI);
    expect(table.headerRow).toBe(0);
    expect(table.rows.map(({ values }) => values.numero)).toEqual(['1', '2', '3', '4', '5', '6', '7']);
    for (const { values } of table.rows) expect(Object.keys(values)).toHaveLength(11);
    expect([table.missing, table.unused, table.skipped, table.headerBlock]).toEqual([[], [], [], {}]);
  });

  test('gives them too under its printed title, the programme and the institution', () => {
    const table = find(
      [
        ['ANEXO I'],
        ['E007 - Convenio Servicios de Educación Media Superior'],
        ['Secretaría de Educación Pública'],
        [],
        ...anexoIGrid(),
      ],
      anexoI,
    );
    expect(table.headerRow).toBe(4);
    expect(table.rows).toHaveLength(7);
    expect(table.headerBlock).toEqual({
      programa: 'E007 - Convenio Servicios de Educación Media Superior',
      institucion: 'Secretaría de Educación Pública',
    });
  });
});

describe('where the table stands', () => {
  test('finds headings that are not in the first row nor in the first column', () => {
    const table = find([
      [],
      ['', 'Plan de Acción 2026'],
      [],
      ['', '', ...HEADINGS],
      ['', '', ...row(1, 'Uno')],
    ]);
    expect(table.headerRow).toBe(3);
    expect(table.mapped[0]).toEqual({ index: 2, key: 'numero', heading: 'Núm.' });
    expect(table.rows).toMatchObject([{ gridRow: 4, values: { numero: 1, asm: 'Uno', avance: 50 } }]);
  });

  test('reads columns in another order, with others in between', () => {
    const table = find([
      ['Presupuesto', 'ASM', '', 'Avance', 'No.'],
      [1000, 'Uno', '', '45 %', 1],
    ]);
    expect(table.rows[0]?.values).toEqual({ asm: 'Uno', avance: '45 %', numero: 1 });
    expect(table.unused).toEqual([{ index: 0, heading: 'Presupuesto' }]);
  });

  test('takes two rows of headings when the group stands over its parts', () => {
    const table = find([
      ['No.', 'ASM', 'Seguimiento', ''],
      ['', '', 'Fecha de término', '% de avance'],
      [1, 'Uno', '30/06/2026', 50],
    ]);
    expect(table.headerRow).toBe(1);
    expect(table.mapped.map(({ key }) => key)).toEqual(['numero', 'asm', 'termino', 'avance']);
    expect(table.rows).toMatchObject([{ gridRow: 2, values: { numero: 1, asm: 'Uno', avance: 50 } }]);
  });

  test('one recognised column is enough, even misspelt, and every row with text inside the bounds counts', () => {
    const grid = [
      ['Folio interno', 'Recomendasión', 'Notas'],
      ['', 'Uno', ''],
      ['a', '', ''],
      ['', '', 'sólo aquí'],
    ];
    const table = find(grid, anexoI);
    expect(table.mapped.map(({ key }) => key)).toEqual(['asm']);
    expect(table.rows).toEqual([
      { gridRow: 1, values: { asm: 'Uno' } },
      { gridRow: 2, values: {} },
      { gridRow: 3, values: {} },
    ]);
    expect(table.missing).toHaveLength(10);
  });

  test('what stands to the right of the table is not a row of it', () => {
    expect(
      rowsOf([
        ['No', 'ASM'],
        [1, 'Uno'],
        ['', '', '', 'nota al margen'],
      ]),
    ).toEqual([1]);
  });

  test.each([
    ['nothing', []],
    ['blank rows', [[], ['', '']]],
    [
      'another table',
      [
        ['Fecha', 'Concepto', 'Importe'],
        [1, 'a', 2],
      ],
    ],
    ['prose', [['Se realizó la evaluación del programa presupuestario durante el ejercicio.']]],
    ['only a programme', [['PROGRAMA PRESUPUESTARIO / FONDO: E007']]],
  ])('finds no table in %s', (_, grid) => expect(findTable(grid, anexoA)).toBeNull());
});

describe('what stands among the rows', () => {
  test('goes on after blank rows', () => {
    expect(rowsOf([HEADINGS, row(1, 'Uno'), [], ['', ' '], row(2, 'Dos')])).toEqual([1, 4]);
  });

  test('goes on after blank rows with a row that only has its observations', () => {
    const sparse = Array.from({ length: 10 }, (_, column) => (column === 9 ? 'Falta capturar' : ''));
    expect(rowsOf([HEADINGS, row(1, 'Uno'), [], sparse])).toEqual([1, 3]);
  });

  test('skips the headings when they come again, and says so', () => {
    const grid = [HEADINGS, row(1, 'Uno'), HEADINGS.map((heading) => heading.toUpperCase()), row(2, 'Dos')];
    expect(rowsOf(grid)).toEqual([1, 3]);
    expect(skippedOf(grid)).toEqual([[2, 'repeatedHeading']]);
  });

  test('takes the programme of a second section from over its headings', () => {
    const grid = [
      ['PROGRAMA PRESUPUESTARIO / FONDO:', 'E007 Agua'],
      HEADINGS,
      row(1, 'Uno'),
      [],
      ['PROGRAMA PRESUPUESTARIO / FONDO:', 'E008 Parques'],
      HEADINGS,
      row(1, 'Otro'),
    ];
    const table = find(grid);
    expect(table.headerBlock).toEqual({ programa: 'E007 Agua' });
    expect(table.rows.map(({ gridRow, headerBlock }) => [gridRow, headerBlock?.programa])).toEqual([
      [2, undefined],
      [6, 'E008 Parques'],
    ]);
    expect(skippedOf(grid)).toEqual([
      [4, 'title'],
      [5, 'repeatedHeading'],
    ]);
  });

  test.each([
    [['Total', '', '', '', '', '', '', '', 50]],
    [['', 'TOTAL DE ASM', '', '', '', '', '', '', '50 %']],
    [['', '', '', '', '', '', '', 'Promedio', 0.5]],
    [['Total general', 7]],
    [['', 'Total']],
    [['Suma:', 3, 4]],
  ])('leaves out the totals %j', (totals) => {
    const grid = [HEADINGS, row(1, 'Uno'), totals];
    expect(rowsOf(grid)).toEqual([1]);
    expect(skippedOf(grid)).toEqual([[2, 'totals']]);
  });

  test('goes on after a subtotal', () => {
    expect(rowsOf([HEADINGS, row(1, 'Uno'), ['Subtotal', 1], row(2, 'Dos'), ['Total', 2]])).toEqual([1, 3]);
  });

  test('a finding that begins with «Total» is a row', () => {
    const grid = [
      HEADINGS,
      row(1, 'Total de beneficiarios sin identificar'),
      ['', 'Promedio de avance muy bajo'],
    ];
    expect(rowsOf(grid)).toEqual([1, 2]);
  });

  test('leaves out rows that were numbered in advance', () => {
    const grid = [HEADINGS, row(1, 'Uno'), [2], ['3'], [4, '', '', '', '', '', '', '', 0]];
    expect(rowsOf(grid)).toEqual([1]);
    expect(skippedOf(grid).map(([, reason]) => reason)).toEqual([
      'withoutText',
      'withoutText',
      'withoutText',
    ]);
  });

  test.each([
    [[['Resumen por clasificación'], ['Clasificación', 'Total'], ['Específico', 4], ['Institucional', 3]]],
    [
      [
        ['Clasificación', 'Número'],
        ['Específico', '4'],
        ['Institucional', '3'],
      ],
    ],
    [[['Semáforo'], ['En tiempo', 2], ['En rezago', 1]]],
    [[['Elaboró:', '', '', 'Autorizó:'], [], ['Nombre del enlace', '', '', 'Nombre de la titular']]],
    [[['Nota: los porcentajes se actualizan cada mes.']]],
    [[['Fuente: informes de las dependencias']]],
  ])('leaves out what stands below: %j', (below: CellValue[][]) => {
    const grid = [HEADINGS, row(1, 'Uno'), row(2, 'Dos'), [], ...below];
    const filled = below.filter((cells) => cells.length > 0).length;
    expect(rowsOf(grid)).toEqual([1, 2]);
    expect(skippedOf(grid)).toHaveLength(filled);
  });

  test('leaves out a summary that follows the totals without a blank row', () => {
    const grid = [HEADINGS, row(1, 'Uno'), ['Total', 1], ['Clasificación', 'Cantidad'], ['Específico', 1]];
    expect(rowsOf(grid)).toEqual([1]);
  });

  test('goes on after a note when the numbered rows go on', () => {
    expect(rowsOf([HEADINGS, row(1, 'Uno'), [], ['Nota: pendiente de firma'], [], row(2, 'Dos')])).toEqual([
      1, 5,
    ]);
  });
});

describe('what only looks like something else', () => {
  const three = ['Hallazgo', 'Recomendación', 'Responsable'];

  test.each([
    [['Semáforo sin actualizar', '', '']],
    [['', 'Resumen ejecutivo en el informe', '']],
    [['', '', 'Concentrado']],
  ])('%j is a row of a table of findings', (sparse) => {
    expect(find([three, ['a', 'b', 'c'], sparse], anexoI).rows).toHaveLength(2);
    expect(find([three, ['a', 'b', 'c'], [], sparse], anexoI).rows).toHaveLength(2);
  });

  test('a note on top of the rows that follow takes none of them away', () => {
    const grid = [HEADINGS, row(1, 'Uno'), ['Nota: pendiente de firma'], row(2, 'Dos')];
    expect(rowsOf(grid)).toEqual([1, 3]);
    expect(skippedOf(grid)).toEqual([[2, 'otherTable']]);
  });
});

describe('what is written above', () => {
  const above = (...rows: CellValue[][]) => find([...rows, HEADINGS, row(1, 'Uno')]).headerBlock;

  test.each([
    [[['PROGRAMA PRESUPUESTARIO / FONDO: E007']], { programa: 'E007' }],
    [[['PROGRAMA PRESUPUESTARIO / FONDO', '', 'E007 - Agua']], { programa: 'E007 - Agua' }],
    [
      [['Programa:', 'E007 - Agua', 'Trimestre:', 'Primero 2026']],
      { programa: 'E007 - Agua', trimestre: 'Primero 2026' },
    ],
    [
      [['Plan de Acción\nPROGRAMA PRESUPUESTARIO / FONDO: FORTAMUN\nTRIMESTRE y AÑO: 2o 2026']],
      { programa: 'FORTAMUN', trimestre: '2o 2026' },
    ],
    [[['Dependencia', 'Secretaría de Bienestar']], { institucion: 'Secretaría de Bienestar' }],
    [
      [['Instituto Municipal de Planeación'], ['Convenio E007 Media Superior']],
      { institucion: 'Instituto Municipal de Planeación', programa: 'Convenio E007 Media Superior' },
    ],
    [
      [['Fondo de Aportaciones para la Infraestructura Social']],
      { programa: 'Fondo de Aportaciones para la Infraestructura Social' },
    ],
    [[['PROGRAMA PRESUPUESTARIO / FONDO', 'TRIMESTRE y AÑO']], {}],
    [[['Formato de seguimiento 2026']], {}],
    [[['Oficio SE-1.7-OM/222/2025']], {}],
  ])('%j says %j', (rows: CellValue[][], values) => expect(above(...rows)).toEqual(values));

  test('an Anexo I has its programme under its title, or beside it', () => {
    const grid = (...rows: string[][]) =>
      find([...rows, ['No', 'Recomendación'], ['1', 'Uno']], anexoI).headerBlock;
    expect(grid(['ANEXO I'], ['Convenio de Bachillerato'])).toEqual({ programa: 'Convenio de Bachillerato' });
    expect(grid(['Anexo I. E007 Convenio Servicios'])).toEqual({ programa: 'E007 Convenio Servicios' });
  });
});

describe('any sheet', () => {
  const title = fc.constantFrom<CellValue[]>(['Plan de Acción'], ['PROGRAMA', 'E007'], [], ['2026']);
  const between = fc.constantFrom<CellValue[] | null>(null, [], HEADINGS, ['Subtotal', 5]);

  test('gives back every row, however they are parted', () => {
    fc.assert(
      fc.property(
        fc.array(title, { maxLength: 4 }),
        fc.array(between, { maxLength: 12 }),
        fc.nat(3),
        (titles, parts, margin) => {
          const grid: CellValue[][] = [...titles, HEADINGS];
          parts.forEach((part, index) => {
            if (part) grid.push(part);
            grid.push(row(index + 1, `Hallazgo ${index + 1}`));
          });
          const shifted = grid.map((cells) => [...Array.from({ length: margin }, () => ''), ...cells]);
          const found = find(shifted).rows.map(({ values }) => values.asm);
          expect(found).toEqual(parts.map((_, index) => `Hallazgo ${index + 1}`));
        },
      ),
    );
  });

  test('gets an answer, and each row of it once', () => {
    const cell = fc.oneof(
      fc.constantFrom('No', 'ASM', 'Acción', 'Total', 'Resumen', '', '4', '45 %'),
      fc.integer(),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }), (grid) => {
        for (const format of captureFormats) {
          const table = findTable(grid, format);
          const seen = [...(table?.rows ?? []), ...(table?.skipped ?? [])].map(({ gridRow }) => gridRow);
          expect(new Set(seen).size).toBe(seen.length);
          for (const gridRow of seen) expect(gridRow).toBeGreaterThan(table?.headerRow ?? grid.length);
        }
      }),
    );
  });

  test('of ten thousand rows not one is lost', () => {
    const grid = [
      HEADINGS,
      ...Array.from({ length: 10_000 }, (_, index) => row(index + 1, `Hallazgo ${index}`)),
    ];
    expect(rowsOf(grid)).toHaveLength(10_000);
  });
});

describe('recognise', () => {
  const known = (grid: Grid) => {
    const found = recognise(grid, captureFormats);
    return found && [found.format.id, found.matched, found.of];
  };

  test.each([
    ['the real Anexo I', anexoIGrid(), ['anexo-i', 11, 11]],
    ['an Anexo A', [HEADINGS], ['anexo-a', 10, 10]],
    [
      'an Anexo A without its percentages',
      [HEADINGS.filter((heading) => heading !== '% de avance')],
      ['anexo-a', 9, 10],
    ],
    ['nothing', [['Importe']], null],
  ])('%s', (_, grid, expected) => expect(known(grid)).toEqual(expected));
});
