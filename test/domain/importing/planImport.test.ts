import fc from 'fast-check';
import type { CellValue } from '../../../src/domain/cell';
import type { RowValues } from '../../../src/domain/changes';
import { anexoA, anexoI, evaluaciones } from '../../../src/domain/formats';
import type { Format } from '../../../src/domain/formats/format';
import { planImport, type ImportOptions, type ImportPlan } from '../../../src/domain/importing/planImport';
import { findTable } from '../../../src/domain/recognition/findTable';
import type { Seguimiento } from '../../../src/domain/seguimiento';
import { validationContext } from '../../../src/domain/validation/context';
import { anexoIGrid } from '../../fixtures/anexoIRows';
import { serial } from '../../support/anexoIReal';
import { HOY } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

type Grid = readonly (readonly CellValue[])[];

const E007: RowValues = { evaluacion: 'E007', programa: 'E007 - Convenio' };

function book(
  rows: readonly RowValues[] = [],
  evals: readonly RowValues[] = [E007],
  format: Format = anexoA,
): Seguimiento {
  return seguimientoOf([installedTable(format, rows), installedTable(evaluaciones, evals)]);
}

function plan(
  grid: Grid,
  libro = book(),
  options: Partial<ImportOptions> = {},
  format: Format = anexoA,
): ImportPlan {
  const found = findTable(grid, format);
  if (!found) throw new Error('The test gives no table');
  return planImport([{ file: 'datos.csv', found }], format, validationContext(libro, HOY), {
    actualizar: false,
    ...options,
  });
}

/** The workbook after that import. */
function after(libro: Seguimiento, done: ImportPlan, format: Format = anexoA): Seguimiento {
  const rowsOf = (id: string) =>
    libro.tables.find((table) => table.format.id === id)?.rows.map(({ values }) => values) ?? [];
  return {
    ...book(
      [...rowsOf(format.id), ...done.added],
      [...rowsOf('evaluaciones'), ...done.newEvaluaciones],
      format,
    ),
    counters: done.counters,
  };
}

const HEAD = ['Núm.', 'ASM', '% de avance', 'Fecha de Término'];

describe('rows and the workbook', () => {
  it('brings in the seven recommendations of the real table, each with its clave', () => {
    const done = plan(anexoIGrid(), book([], [E007], anexoI), {}, anexoI);
    expect(done.added.map(({ numero, clave, evaluacion }) => [numero, clave, evaluacion])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((numero) => [numero, `E007-00${numero}`, 'E007']),
    );
    expect([done.missing, done.unused, done.omitted, done.conflicts]).toEqual([[], [], [], []]);
  });

  it('omits, the second time, every row of the same table', () => {
    const libro = book([], [E007], anexoI);
    const again = plan(anexoIGrid(), after(libro, plan(anexoIGrid(), libro, {}, anexoI), anexoI), {}, anexoI);
    expect([again.added, again.conflicts, again.omitted.map(({ reason }) => reason)]).toEqual([
      [],
      [],
      Array(7).fill('identica'),
    ]);
  });

  it('imports what repeats inside one file, and leaves it to validation', () => {
    const done = plan([HEAD, ['1', 'A', '', ''], ['1', 'A', '', ''], ['1', 'B', '', '']]);
    expect(done.added.map(({ numero, asm }) => [numero, asm])).toEqual([
      [1, 'A'],
      [1, 'A'],
      [1, 'B'],
    ]);
    expect(new Set(done.added.map(({ clave }) => clave)).size).toBe(3);
  });

  it('takes one recognised column of text for a table', () => {
    const done = plan([['ASM'], ['Publicar el padrón']]);
    expect(done.added).toEqual([
      { asm: 'Publicar el padrón', evaluacion: 'E007', programa: 'E007 - Convenio', clave: 'E007-001' },
    ]);
    expect(done.missing).toContain('Fecha de Término');
  });

  it('keeps dates and words as they came, and the first Término beside', () => {
    const [row] = plan([HEAD, [' 7 ', ' Publicar ', '', '2026-10-30']]).added;
    expect([row?.numero, row?.asm, row?.termino, row?.terminoOriginal]).toEqual([
      7,
      'Publicar',
      '2026-10-30',
      serial(2026, 10, 30),
    ]);
  });

  it('keeps no original of a Término that is not a date', () => {
    const [row] = plan([HEAD, ['1', 'A', '', 'Abril 2024']]).added;
    expect([row?.termino, row?.terminoOriginal]).toEqual(['Abril 2024', undefined]);
  });

  it('does not take our own marks for data', () => {
    const done = plan([
      [...HEAD, 'Validación'],
      ['1', 'A', '', '', '2 errores'],
    ]);
    expect(done.added[0]).not.toHaveProperty('validacion');
  });
});

describe('the same row with other values', () => {
  const known: RowValues = {
    numero: 1,
    asm: 'A',
    termino: serial(2026, 10, 30),
    avance: 0.4,
    clave: 'E007-001',
    evaluacion: 'E007',
    programa: 'E007 - Convenio',
  };

  it.each<[string, readonly CellValue[]]>([
    ['a date as text', ['1', 'A', '40 %', '2026-10-30']],
    ['another spelling of the number', ['01.', 'A', '40 %', '30/10/2026']],
    ['nothing else', ['1', '', '', '']],
  ])('is identical when only the writing differs: %s', (_name, row) => {
    const done = plan([HEAD, row], book([known]));
    // A row of a number alone is no row at all.
    expect(done.omitted.map(({ fila }) => fila)).toEqual([2]);
    expect([done.added, done.conflicts]).toEqual([[], []]);
  });

  it('is identical though the file names the programme by its code alone', () => {
    expect(
      plan(
        [
          [...HEAD, 'Programa'],
          ['1', 'A', '', '', 'E007'],
        ],
        book([known]),
      ).omitted,
    ).toEqual([{ fila: 2, reason: 'identica' }]);
  });

  it.each<[string, Grid, RowValues]>([
    ['programme, evaluation and number', [HEAD, ['1', 'B', '', '']], known],
    [
      'clave, whatever its number',
      [
        [...HEAD, 'Clave ASM'],
        ['9', 'A', '', '', 'e007-001'],
      ],
      known,
    ],
    [
      'number, in a row whose evaluation nobody captured',
      [HEAD, ['1', 'B', '', '']],
      { ...known, evaluacion: '', programa: 'E007' },
    ],
  ])('is in conflict by %s', (_name, grid, row) => {
    const done = plan(grid, book([row]));
    expect(done.added).toEqual([]);
    expect(done.conflicts.map(({ fila }) => fila)).toEqual([2]);
  });

  it.each<[string, Grid]>([
    ['another number', [HEAD, ['2', 'A', '', '']]],
    [
      'another programme',
      [
        [...HEAD, 'Programa'],
        ['1', 'A', '', '', 'E020'],
      ],
    ],
    [
      'another evaluation of the same programme',
      [
        [...HEAD, 'Evaluación'],
        ['1', 'A', '', '', 'E007-2'],
      ],
    ],
    ['filler for a number', [HEAD, ['S/N', 'A', '', '']]],
    ['no number and other words', [HEAD, ['', 'B', '', '']]],
    [
      'a clave of its own',
      [
        [...HEAD, 'Clave ASM'],
        ['1', 'A', '', '', 'OTRA-1'],
      ],
    ],
  ])('is another row with %s', (_name, grid) => {
    const done = plan(grid, book([known]));
    expect([done.added.length, done.conflicts]).toEqual([1, []]);
  });

  it('without number is the same only if all it says is', () => {
    const loose = { ...known, numero: '' };
    expect(plan([HEAD, ['', 'A', '40 %', '30/10/2026']], book([loose])).omitted).toHaveLength(1);
    expect(plan([HEAD, ['', 'A', '50 %', '30/10/2026']], book([loose])).added).toHaveLength(1);
  });

  it('is replaced with --actualizar, the blank cells of the file taking nothing away', () => {
    const done = plan(
      [HEAD, ['1', '', '60 %', '2026-11-30']],
      book([{ ...known, terminoOriginal: known.termino ?? '' }]),
      { actualizar: true },
    );
    expect(done.changes.map(({ columna, antes, despues }) => [columna, antes, despues])).toEqual([
      ['Fecha de Término', serial(2026, 10, 30), '2026-11-30'],
      ['% de avance', 0.4, 0.6],
    ]);
    expect([done.updatedRows, done.added, done.conflicts]).toEqual([1, [], []]);
  });

  it('leaves the first Término as the original when an update reprograms it', () => {
    const done = plan([HEAD, ['1', 'A', '', '2026-11-30']], book([known]), { actualizar: true });
    expect(done.changes.find(({ columna }) => columna === 'Término original')?.despues).toBe(
      serial(2026, 10, 30),
    );
  });

  it('gives the last word to the last of two rows of the file for one of the workbook', () => {
    const done = plan([HEAD, ['1', 'B', '', ''], ['1', 'C', '', '']], book([known]), { actualizar: true });
    expect(done.changes.map(({ antes, despues }) => [antes, despues])).toEqual([['A', 'C']]);
  });
});

describe('the programme of a row', () => {
  const headed: Grid = [['PROGRAMA PRESUPUESTARIO / FONDO: E020 Bachillerato'], HEAD, ['1', 'A', '', '']];
  const withColumn: Grid = [
    headed[0] ?? [],
    [...HEAD, 'Programa'],
    ['1', 'A', '', '', 'E099 Otro'],
    ['2', 'B', '', '', '-'],
  ];

  it.each<[string, Grid, string | undefined, readonly RowValues[], readonly string[]]>([
    ['its own column, over everything', withColumn, 'E050', [E007], ['E099 Otro', 'E050']],
    ['the option, over the header block', headed, 'E050', [E007], ['E050']],
    ['the header block, over the only programme', headed, undefined, [E007], ['E020 Bachillerato']],
    [
      'the only programme of the workbook',
      [HEAD, ['1', 'A', '', '']],
      undefined,
      [E007],
      ['E007 - Convenio'],
    ],
    [
      'blank, where there are two',
      [HEAD, ['1', 'A', '', '']],
      undefined,
      [E007, { evaluacion: 'E020', programa: 'E020' }],
      [''],
    ],
    ['blank, where there is none', [HEAD, ['1', 'A', '', '']], undefined, [], ['']],
  ])('is %s', (_name, grid, programa, evals, expected) => {
    const done = plan(grid, book([], evals), programa === undefined ? {} : { programa });
    expect(done.added.map((row) => row.programa ?? '')).toEqual(expected);
  });

  it('gets its row in Evaluaciones when it is new, once, and claves of its own', () => {
    const done = plan(withColumn, book(), { programa: 'E050' });
    expect(done.newEvaluaciones).toEqual([
      { evaluacion: 'E050', programa: 'E050' },
      { evaluacion: 'E099', programa: 'E099 Otro' },
    ]);
    expect(done.added.map(({ clave, evaluacion }) => [clave, evaluacion])).toEqual([
      ['E099-001', 'E099'],
      ['E050-001', 'E050'],
    ]);
  });

  it('gets its row in Evaluaciones for a key that only the file knows', () => {
    const done = plan([
      [...HEAD, 'Evaluación', 'Programa'],
      ['1', 'A', '', '', 'FAIS-24', 'FAIS'],
    ]);
    expect(done.newEvaluaciones).toEqual([{ evaluacion: 'FAIS-24', programa: 'FAIS' }]);
    expect(done.added[0]?.clave).toBe('FAIS-24-001');
  });
});

describe('percentages', () => {
  const cells = (...values: readonly CellValue[]): Grid => [
    HEAD,
    ...values.map((value, index) => [index + 1, 'A', value, '']),
  ];
  const read = (grid: Grid, options: Partial<ImportOptions> = {}) => {
    const { added, unit } = plan(grid, book(), options);
    return { values: added.map(({ avance }) => avance), unit: unit?.unit, ambiguous: unit?.ambiguous };
  };

  it.each<[string, readonly CellValue[], readonly (CellValue | undefined)[], string, boolean]>([
    ['points, as some number passes 1', ['45', '1', '0'], [0.45, 0.01, 0], 'puntos', false],
    ['fractions, as none does', [0.45, 1, ''], [0.45, 1, undefined], 'fraccion', false],
    ['what each cell says, where they are mixed', ['45 %', 60, '1%'], [0.45, 0.6, 0.01], 'puntos', false],
    ['points with a warning, where only zeros and ones are', [0, 1], [0, 0.01], 'puntos', true],
    [
      'as it came, what is no percentage',
      ['casi', '120%', 145, -5],
      ['casi', '120%', 145, -5],
      'puntos',
      false,
    ],
  ])('are %s', (_name, given, values, unit, ambiguous) => {
    expect(read(cells(...given))).toEqual({ values, unit, ambiguous });
  });

  it('are in the unit that the user chose', () => {
    expect(read(cells(0, 1), { unidad: 'fraccion' })).toEqual({
      values: [0, 1],
      unit: 'fraccion',
      ambiguous: false,
    });
  });
});

describe('claves', () => {
  it('are never those of deleted rows', () => {
    const libro = { ...book(), counters: new Map([['E007', 7]]) };
    expect(plan([HEAD, ['1', 'A', '', '']], libro).added[0]?.clave).toBe('E007-008');
  });

  it('are kept when the file brings them, and given to nobody else', () => {
    const done = plan([
      [...HEAD, 'Clave ASM'],
      ['1', 'A', '', '', ''],
      ['2', 'B', '', '', 'E007-001'],
    ]);
    expect(done.added.map(({ clave }) => clave)).toEqual(['E007-002', 'E007-001']);
  });
});

describe('any table', () => {
  const cellOf = fc.constantFrom<CellValue>(
    '',
    'A',
    'B',
    '1',
    '2',
    'S/N',
    '45 %',
    '2026-10-30',
    'Específico',
    '-',
    0.5,
  );
  const grids = fc
    .array(
      fc.tuple(fc.constantFrom('', '1', '2', '3', 'S/N'), fc.constantFrom('A', 'B', 'C'), cellOf, cellOf),
      { maxLength: 8 },
    )
    .map((rows): Grid => [HEAD, ...rows]);

  it('imported again adds nothing and collides only with its own repeats', () => {
    fc.assert(
      fc.property(grids, (grid) => {
        const libro = book();
        const first = plan(grid, libro);
        const again = plan(grid, after(libro, first));
        expect(again.added).toEqual([]);
        const numbers = first.added
          .map(({ numero }) => numero)
          .filter((numero) => typeof numero === 'number');
        if (new Set(numbers).size === numbers.length) expect(again.conflicts).toEqual([]);
      }),
    );
  });

  it('gives each row one clave that no other row has', () => {
    fc.assert(
      fc.property(grids, fc.nat(50), (grid, last) => {
        const { added, counters } = plan(grid, { ...book(), counters: new Map([['E007', last]]) });
        expect(new Set(added.map(({ clave }) => clave)).size).toBe(added.length);
        expect(counters.get('E007') ?? 0).toBe(last + added.length);
      }),
    );
  });
});
