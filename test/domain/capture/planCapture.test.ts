import type { CellValue } from '../../../src/domain/cell';
import { captureRows, planCapture, type CapturePlan } from '../../../src/domain/capture/planCapture';
import type { RowValues } from '../../../src/domain/changes';
import { acciones, anexoA, anexoI, evaluaciones } from '../../../src/domain/formats';
import { rechazo } from '../../../src/domain/messages/captura';
import type { TableData } from '../../../src/domain/tables/tableData';
import { validationContext } from '../../../src/domain/validation/context';
import { serial } from '../../support/anexoIReal';
import { goodAnexoA, goodAnexoI, HOY } from '../../support/ruleCases';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

const TODAY = serial(2026, 1, 30);

const tableA = (...rows: readonly RowValues[]) =>
  installedTable(
    anexoA,
    rows.map((row) => ({ ...goodAnexoA, ...row })),
  );
const tableAcciones = (...rows: readonly RowValues[]) =>
  installedTable(
    acciones,
    rows.map((row) => ({ clave: 'E007-001', actividades: 'A', estado: 'Vigente', ...row })),
  );

function capture(grid: readonly (readonly CellValue[])[], ...tables: readonly TableData[]): CapturePlan {
  const libro = seguimientoOf([
    ...tables,
    installedTable(evaluaciones, [{ evaluacion: 'E007', programa: 'E007 - Convenio' }]),
  ]);
  return planCapture(captureRows(grid).rows, validationContext(libro, HOY), TODAY);
}

const changed = ({ changes }: CapturePlan) => changes.map(({ celda, despues }) => [celda, despues]);
const reasons = ({ rejected }: CapturePlan) => rejected.map(({ fila, reason }) => [fila, reason.kind]);

const HEAD = ['clave', 'programa', 'numero', 'accion', 'avance', 'evidencia', 'fecha_entrega', 'observacion'];

describe('a month captured', () => {
  it('goes to the cells of its row, dated', () => {
    const done = capture(
      [HEAD, ['e007-001', '', '', '', '60', 'Oficio 7', '30/01/2026', 'Va bien']],
      tableA({}),
    );
    expect(done.captured).toBe(1);
    expect(Object.fromEntries(changed(done))).toEqual({
      I7: 0.6,
      J7: 'Va bien',
      R7: 'Oficio 7',
      S7: TODAY,
      T7: TODAY,
    });
  });

  it.each<[CellValue, number]>([
    ['45', 0.45],
    ['45 %', 0.45],
    ['45,5', 0.455],
    [100, 1],
    [0, 0],
    ['1', 0.01],
    [0.5, 0.005],
  ])('reads %p as points, with or without its sign', (avance, expected) => {
    expect(
      changed(
        capture(
          [
            ['clave', 'avance'],
            ['E007-001', avance],
          ],
          tableA({}),
        ),
      )[0],
    ).toEqual(['I7', expected]);
  });

  it('leaves what a blank cell does not say', () => {
    expect(changed(capture([HEAD, ['E007-001', '', '', '', '', 'Oficio 7', '', '']], tableA({})))).toEqual([
      ['R7', 'Oficio 7'],
      ['T7', TODAY],
    ]);
  });

  it.each([[['', 'E007', '1', '']], [['', 'e007 - convenio', '01', '']], [['', '', '1.', '1']]])(
    'finds its ASM by programme and number: %p',
    (key) => {
      expect(capture([HEAD, [...key, '60', '', '', '']], tableA({})).captured).toBe(1);
    },
  );

  it('goes to the action it names, where the ASM was broken down', () => {
    const tables = [
      tableA({}),
      tableAcciones({ accion: 1 }, { accion: '2' }, { accion: 3, estado: 'Retirada' }),
    ] as const;
    const done = capture(
      [HEAD, ['E007-001', '', '', 2, '60', '', '', ''], ['E007-001', '', '', '1.0', 70, '', '', '']],
      ...tables,
    );
    expect(done.changes.map(({ hoja, fila }) => [hoja, fila])).toEqual([
      ['Acciones', 8],
      ['Acciones', 8],
      ['Acciones', 7],
      ['Acciones', 7],
    ]);
  });

  it('goes to the only action in force without asking which', () => {
    const done = capture(
      [
        ['clave', 'avance'],
        ['E007-001', 60],
      ],
      tableA({}),
      tableAcciones({ accion: 1, estado: 'retirada' }, { accion: 2 }),
    );
    expect(done.changes.map(({ hoja, fila }) => [hoja, fila])).toEqual(Array(2).fill(['Acciones', 8]));
  });

  it('goes back to the row when every action was retired', () => {
    const done = capture(
      [
        ['clave', 'avance'],
        ['E007-001', 60],
      ],
      tableA({}),
      tableAcciones({ accion: 1, estado: 'Retirada' }),
    );
    expect(done.changes.map(({ hoja }) => hoja)).toEqual(['Anexo A', 'Anexo A']);
  });
});

describe('a row that cannot be captured', () => {
  const two = tableAcciones({ accion: 1 }, { accion: 2 });
  it.each<[string, readonly CellValue[], readonly TableData[]]>([
    ['noKey', ['', 'E007', '', '', 60], [tableA({})]],
    ['noKey', ['', 'E007', '-', '', 60], [tableA({})]],
    ['unknownClave', ['E007-999', '', '', '', 60], [tableA({})]],
    ['unknownNumber', ['', 'E007', '9', '', 60], [tableA({})]],
    ['unknownNumber', ['', 'E099', '1', '', 60], [tableA({})]],
    [
      'ambiguousNumber',
      ['', '', '1', '', 60],
      [tableA({}, { clave: 'E020-001', programa: 'E020', evaluacion: 'E020' })],
    ],
    ['withoutClave', ['', 'E007', '1', '', 60], [tableA({ clave: '' })]],
    ['notBrokenDown', ['E007-001', '', '', '', 60], [installedTable(anexoI, [goodAnexoI])]],
    ['repeatedClave', ['E007-001', '', '', '', 60], [tableA({}, {})]],
    ['actionNeeded', ['E007-001', '', '', '', 60], [two]],
    ['unknownAction', ['E007-001', '', '', 3, 60], [two]],
    ['unknownAction', ['E007-001', '', '', 2, 60], [tableA({})]],
    ['badPercent', ['E007-001', '', '', '', 'casi'], [tableA({})]],
    ['badPercent', ['E007-001', '', '', '', '101'], [tableA({})]],
    ['badPercent', ['E007-001', '', '', '', -1], [tableA({})]],
    ['badPercent', ['E007-001', '', '', '', '#N/A'], [tableA({})]],
    ['badDate', ['E007-001', '', '', '', 60, '', '31/02/2026', ''], [tableA({})]],
    ['nothingToCapture', ['E007-001', '', '', '', '', '#N/A', '', ' '], [tableA({})]],
  ])('is rejected whole, with its reason and what to do: %s', (kind, row, tables) => {
    const done = capture([HEAD, row], ...tables);
    expect([done.captured, done.changes, reasons(done)]).toEqual([0, [], [[2, kind]]]);
    expect(done.rejected.map(({ reason }) => rechazo(reason)).join()).toMatch(/^\S.*\.$/);
  });

  it('is the second of two for one action, and not one after a rejected row', () => {
    const done = capture(
      [
        ['clave', 'avance'],
        ['E007-001', 'mal'],
        ['E007-001', 60],
        ['E007-001', 70],
      ],
      tableA({}),
    );
    expect(reasons(done)).toEqual([
      [2, 'badPercent'],
      [4, 'repeated'],
    ]);
    expect(changed(done)[0]).toEqual(['I7', 0.6]);
    expect(done.rejected.map(({ reason }) => rechazo(reason))[1]).toContain('fila 3');
  });
});

describe('the columns of the file', () => {
  it.each<[string, readonly string[]]>([
    ['as the terminal documents them', HEAD],
    [
      'as the workbook heads them',
      [
        'Clave ASM',
        'Programa / Fondo',
        'Núm.',
        'Acción núm.',
        '% de avance',
        'Evidencia entregada',
        'Fecha de entrega',
        'Observaciones',
      ],
    ],
  ])('are known %s', (_name, heading) => {
    const { rows, missing } = captureRows([heading, ['', '', ''], heading.map((_, index) => index)]);
    expect(missing).toEqual([]);
    expect(rows).toEqual([
      { fila: 3, values: Object.fromEntries(HEAD.map((field, index) => [field, index])) },
    ]);
  });

  it('are told when they are missing, in any grid at all', () => {
    expect(captureRows([['clave', 'avance', 'avance']]).missing).toEqual(
      HEAD.filter((field) => !['clave', 'avance'].includes(field)),
    );
    expect(captureRows([])).toEqual({ rows: [], missing: HEAD });
  });
});
