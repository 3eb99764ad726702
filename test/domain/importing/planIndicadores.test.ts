import type { CellValue } from '../../../src/domain/cell';
import type { RowValues } from '../../../src/domain/changes';
import { enlaces, ficha, presupuesto, tablaMaestra } from '../../../src/domain/formats';
import type { Format } from '../../../src/domain/formats/format';
import { formatInFiles, locateTable } from '../../../src/domain/importing/locateTable';
import { planImport, type ImportOptions } from '../../../src/domain/importing/planImport';
import { monterrey } from '../../../src/domain/perfiles';
import type { Seguimiento } from '../../../src/domain/seguimiento';
import { validationContext } from '../../../src/domain/validation/context';
import { HOY } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

type Grid = readonly (readonly CellValue[])[];

interface Given extends Partial<ImportOptions> {
  readonly libro?: Seguimiento;
  readonly numberFormats?: readonly (readonly string[])[];
}

const bookOf = (...tables: readonly (readonly [Format, readonly RowValues[]])[]): Seguimiento =>
  seguimientoOf(
    tables.map(([format, rows]) => installedTable(format, rows)),
    { perfil: monterrey },
  );

function plan(format: Format, grid: Grid, { libro = bookOf(), numberFormats, ...options }: Given = {}) {
  const sheets = [{ name: 'Hoja1', grid, ...(numberFormats ? { numberFormats } : {}) }];
  const located = locateTable({ file: 'lista.xlsx', sheets }, format, undefined);
  if ('problem' in located) throw new Error(located.problem.mensaje);
  return planImport([located.source], format, validationContext(libro, HOY), {
    actualizar: false,
    ...options,
  });
}

const HEAD = [
  'Clave',
  'Nombre del indicador',
  'Método de cálculo',
  'Variables',
  'Meta anual',
  'Dependencia',
  'Enlace',
  'Correo',
];
const ONE = ['A-01', 'Obras', '[Obras]', 'Obras (obras; Padrón)', '1,200.50', 'Parques', '', ''];
const TWO = [
  'A-02',
  'Árboles',
  '[Árboles]',
  'Árboles (árboles)',
  30,
  'Parques',
  'Enlace de Parques',
  'p@ejemplo.mx',
];

describe('a list of fichas', () => {
  it('comes in with its numbers, the rows of Tabla maestra and the directory', () => {
    const done = plan(ficha, [HEAD, ONE, TWO]);
    expect(done.added.map(({ indicador, metaAnual }) => [indicador, metaAnual])).toEqual([
      ['A-01', 1200.5],
      ['A-02', 30],
    ]);
    expect(done.companions.map(({ format, rows }) => [format.id, rows])).toEqual([
      [
        'tabla-maestra',
        [
          {
            indicador: 'A-01',
            nombre: 'Obras',
            dependencia: 'Parques',
            variable: 'Obras',
            unidadVariable: 'obras',
            fuente: 'Padrón',
            anio: 2026,
          },
          {
            indicador: 'A-02',
            nombre: 'Árboles',
            dependencia: 'Parques',
            variable: 'Árboles',
            unidadVariable: 'árboles',
            fuente: '',
            anio: 2026,
          },
        ],
      ],
      ['enlaces', [{ dependencia: 'Parques', enlace: 'Enlace de Parques', correo: 'p@ejemplo.mx' }]],
    ]);
    expect(done.notas).toHaveLength(2);
  });

  it('brings nothing that the workbook has: neither fichas, nor variables, nor dependencies', () => {
    const libro = bookOf(
      [
        ficha,
        [
          {
            indicador: 'a-01',
            nombre: 'Obras',
            metodo: '[Obras]',
            variables: 'Obras (obras; Padrón)',
            metaAnual: '1200.5',
            dependencia: 'Parques',
          },
        ],
      ],
      [tablaMaestra, [{ indicador: 'A-01', variable: 'Obras', anio: 2026 }]],
      [enlaces, [{ dependencia: 'PARQUES' }]],
    );
    const done = plan(ficha, [HEAD, ONE], { libro });
    expect(done.omitted).toEqual([{ fila: 2, reason: 'identica' }]);
    expect([done.added, done.changes, done.companions, done.notas]).toEqual([[], [], [], []]);
  });

  it('refuses to write over other values unless it updates, and then the new variables get their rows', () => {
    const libro = bookOf([
      ficha,
      [{ indicador: 'A-02', nombre: 'Plantas', metodo: '[Plantas]', variables: 'Plantas (p)' }],
    ]);
    expect(plan(ficha, [HEAD, TWO], { libro }).conflicts).toEqual([{ fila: 2, name: 'fila 2 (A-02)' }]);
    const done = plan(ficha, [HEAD, TWO], { libro, actualizar: true });
    expect([done.updatedRows, done.conflicts, done.added]).toEqual([1, [], []]);
    expect(done.companions[0]?.rows.map(({ variable }) => variable)).toEqual(['Árboles']);
  });

  it('fills what was blank without being told to update', () => {
    const libro = bookOf([ficha, [{ indicador: 'A-02', nombre: 'Árboles' }]]);
    const done = plan(ficha, [HEAD, TWO], { libro });
    expect([done.conflicts, done.updatedRows]).toEqual([[], 1]);
    expect(done.changes.map(({ columna }) => columna)).toContain('Método de cálculo');
  });

  it('reads a cell with a percentage format as the points that it shows, and says so', () => {
    const numberFormats = [
      [],
      ['General', 'General', 'General', 'General', '0%', 'General', 'General', 'General'],
    ];
    const done = plan(ficha, [HEAD, ['A-01', 'x', '', '', 0.07, 'Parques', '', '']], { numberFormats });
    expect(done.added[0]?.metaAnual).toBe(7);
    expect(done.notas.join(' ')).toContain('1 celda con formato de porcentaje');
  });

  it('passes what is no number as it came, and puts the programme that was asked for', () => {
    const done = plan(ficha, [HEAD, ['A-01', 'x', '', '', 'por definir', 'Parques', '', '']], {
      programa: 'E010',
    });
    expect(done.added[0]).toMatchObject({ metaAnual: 'por definir', programa: 'E010' });
  });

  it('gives a dropped indicator no rows', () => {
    const done = plan(ficha, [
      [...HEAD, 'Estado'],
      [...ONE, 'Baja'],
    ]);
    expect(done.companions).toEqual([]);
  });
});

describe('a Tabla maestra', () => {
  const head = ['Clave', 'Variable', 'Enero', 'Feb', 'Marzo'];

  it('fills the months of the rows that the fichas brought, of the workbook’s year', () => {
    const libro = bookOf([tablaMaestra, [{ indicador: 'A-01', variable: 'Obras', anio: 2026, mes02: 5 }]]);
    const done = plan(tablaMaestra, [head, ['a-01', 'obras', '1,234', 5, '']], { libro });
    expect(done.changes.map(({ columna, antes, despues }) => [columna, antes, despues])).toEqual([
      ['Enero', '', 1234],
    ]);
    expect(plan(tablaMaestra, [head, ['A-01', 'Obras', '', 6, '']], { libro }).conflicts).toHaveLength(1);
  });

  it('takes a list with method or goals for one of fichas, and a joined table for itself', () => {
    const file = (grid: Grid) => [{ file: 'x.csv', sheets: [{ name: 'x', grid }] }];
    expect(formatInFiles(file([HEAD, ONE]), tablaMaestra, undefined)).toBe(ficha);
    expect(formatInFiles(file([head, ['A', 'B', 1, 2, 3]]), tablaMaestra, undefined)).toBe(tablaMaestra);
    expect(
      formatInFiles(
        file([
          [...head, 'Método de cálculo'],
          ['A', 'B', 1, 2, 3, '[B]'],
        ]),
        tablaMaestra,
        undefined,
      ),
    ).toBe(tablaMaestra);
    expect(formatInFiles(file([HEAD, ONE]), enlaces, undefined)).toBe(enlaces);
  });
});

describe('the budget', () => {
  it('reads money as people write it', () => {
    const done = plan(presupuesto, [
      ['Programa presupuestario', 'Trimestre', 'Aprobado', 'Presupuesto devengado'],
      ['E010', '2026-T1', '$ 1,234,567.80', '(120.50)'],
    ]);
    expect(done.added).toEqual([
      { programa: 'E010', trimestre: '2026-T1', aprobado: 1234567.8, devengado: -120.5 },
    ]);
  });
});
