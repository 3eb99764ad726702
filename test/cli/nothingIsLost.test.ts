import { followUpAnexoI, importCall, step } from './anexoI';
import { contentOf, edit, openBook, sheetNamed, tableRows, type Batch, type CellContent } from './books';
import { openDesk } from './desk';
import { expectRefusal } from './refusal';
import type { Workbook } from '../../host/workbook/model';

const desk = openDesk();

beforeAll(async () => {
  await followUpAnexoI(desk);
  desk.write('mas.csv', 'Núm.,ASM,Programa\n8,Otro,E007\n9,Otro más,E007\n10,El último,E007\n');
  desk.write('figuras.csv', 'clave,accion,avance\nE007-001,1,40\nE007-002,1,20\n');
});
afterAll(() => desk.clear());

const importMore = (from: string, to: string) => [
  ...['importar', '--libro', desk.path(from), '--formato', 'anexo-a', '--datos', desk.path('mas.csv')],
  ...['--salida', desk.path(to)],
];
const close = (from: string, to: string, periodo = '2026-01') =>
  step(desk, 'avance', from, to, '--periodo', periodo);

/** A totals row, and three rows under the table, a note with a formula, where people write them. */
const withTotalsAndNote =
  (tables: readonly string[]): Batch =>
  async (context) => {
    for (const name of tables) {
      const table = context.workbook.tables.getItem(name);
      table.showTotals = true;
      const range = table.getRange().load('rowIndex,rowCount');
      await context.sync();
      table.worksheet.getRangeByIndexes(range.rowIndex + range.rowCount + 2, 1, 1, 2).values = [
        [`Nota de ${name}`, '=1+1'],
      ];
    }
  };

/** The row of the totals and that of the note, counted from the last row of the table's body; and the formula's value. */
function underTable(workbook: Workbook, name: string): readonly [number, number, CellContent] {
  const sheet = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name))!;
  const { area, showTotals } = sheet.tables.find((table) => table.name === name)!;
  const lastBody = area.row + area.rowCount - (showTotals ? 2 : 1);
  const noteRow =
    [...sheet.rows].find(([, cells]) => contentOf(cells.get(1)) === `Nota de ${name}`)?.[0] ?? -1;
  return [
    area.row + area.rowCount - 1 - lastBody,
    noteRow - lastBody,
    contentOf(sheet.rows.get(noteRow)?.get(2)),
  ];
}

describe('what stands below a table', () => {
  const tables = ['AnexoA', 'AnexoI', 'Acciones', 'AvanceMensual', 'Cambios', 'Evaluaciones'];
  const AS_TYPED = [1, 4, 2];

  beforeAll(() => edit(desk, 'convertido.xlsx', 'anotado.xlsx', withTotalsAndNote(tables)));

  it('moves down with rows that are imported, and the totals row stays last', async () => {
    await desk.json(importMore('anotado.xlsx', 'importado-a.xlsx'));
    const book = await openBook(desk, 'importado-a.xlsx');
    const numbers = tableRows(book, 'AnexoA').map((row) => row['Núm.']);
    expect(numbers).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(tables.map((name) => underTable(book, name))).toEqual(tables.map(() => AS_TYPED));
  });

  it('moves down with actions that are broken down', async () => {
    await edit(desk, 'importado.xlsx', 'sin-desglosar.xlsx', withTotalsAndNote(['AnexoI', 'Cambios']));
    await desk.json(step(desk, 'desglosar', 'sin-desglosar.xlsx', 'd1.xlsx'));
    await edit(desk, 'd1.xlsx', 'd2.xlsx', async (context) => {
      await withTotalsAndNote(['Acciones'])(context);
      const body = context.workbook.tables.getItem('AnexoI').getDataBodyRange();
      body.getCell(0, 9).values = [
        [
          '1.Acción: Uno Inicio: 2026-01-05 Fin: 2026-02-05 Evidencia/Producto: Acta 2.Acción: Dos Inicio: 2026-01-05 Fin: 2026-02-05 Evidencia/Producto: Acta',
        ],
      ];
    });
    await desk.json(step(desk, 'desglosar', 'd2.xlsx', 'd3.xlsx'));
    const book = await openBook(desk, 'd3.xlsx');
    expect(tableRows(book, 'Acciones')).toHaveLength(9);
    expect(['AnexoI', 'Acciones', 'Cambios'].map((name) => underTable(book, name))).toEqual([
      AS_TYPED,
      AS_TYPED,
      AS_TYPED,
    ]);
  });

  it('moves down with each month that is closed', async () => {
    await desk.json(close('anotado.xlsx', 'c1.xlsx'));
    await desk.json(close('c1.xlsx', 'c2.xlsx', '2026-02'));
    const book = await openBook(desk, 'c2.xlsx');
    expect(tableRows(book, 'AvanceMensual')).toHaveLength(16);
    expect(underTable(book, 'AvanceMensual')).toEqual(AS_TYPED);
  });

  it('survives a validation that writes more and then fewer rows', async () => {
    await edit(desk, 'importado.xlsx', 'v0.xlsx', withTotalsAndNote(['AnexoI']));
    await desk.json([...['validar', '--libro', desk.path('v0.xlsx')], '--salida', desk.path('v1.xlsx')]);
    await desk.json(step(desk, 'corregir', 'v1.xlsx', 'v2.xlsx'));
    await desk.json(['validar', '--libro', desk.path('v2.xlsx'), '--salida', desk.path('v3.xlsx')]);
    const book = await openBook(desk, 'v3.xlsx');
    expect(tableRows(book, 'Observaciones')).toHaveLength(13);
    expect(underTable(book, 'AnexoI')).toEqual(AS_TYPED);
  });
});

describe('a protected sheet', () => {
  const protecting =
    (...sheets: readonly string[]): Batch =>
    (context) => {
      for (const name of sheets) context.workbook.worksheets.getItem(name).protection.protect();
    };
  const capture = (from: string) => [
    ...['capturar', '--libro', desk.path(from), '--periodo', '2026-01'],
    ...['--datos', desk.path('figuras.csv'), '--salida', desk.path('nunca.xlsx')],
  ];

  it.each<readonly [sheet: string, book: string, words: (from: string) => readonly string[]]>([
    ['Anexo A', 'convertido.xlsx', (from) => importMore(from, 'nunca.xlsx')],
    ['Anexo I', 'nuevo.xlsx', (from) => importCall(desk, from, 'nunca.xlsx')],
    ['Anexo I', 'importado.xlsx', (from) => step(desk, 'corregir', from, 'nunca.xlsx')],
    ['Anexo I', 'importado.xlsx', (from) => step(desk, 'validar', from, 'nunca.xlsx')],
    ['Observaciones', 'importado.xlsx', (from) => step(desk, 'validar', from, 'nunca.xlsx')],
    [
      'Anexo A',
      'desglosado.xlsx',
      (from) => step(desk, 'convertir', from, 'nunca.xlsx', '--de', 'anexo-i', '--a', 'anexo-a'),
    ],
    ['Acciones', 'convertido.xlsx', capture],
    ['Cambios', 'convertido.xlsx', capture],
    ['Avance mensual', 'convertido.xlsx', (from) => close(from, 'nunca.xlsx')],
  ])('%s is named, and nothing is changed', async (sheet, book, words) => {
    await edit(desk, book, 'protegido.xlsx', protecting(sheet));
    const says = await expectRefusal(desk, words('protegido.xlsx'), 'hoja-protegida');
    expect(says).toContain(`«${sheet}»`);
    expect(says).toContain('Desproteger');
  });

  it('does not stop a verb that has nothing to write in it', async () => {
    await edit(desk, 'importado.xlsx', 'protegido.xlsx', protecting('Anexo I', 'Catálogos', 'Inicio'));
    await desk.json(['validar', '--libro', desk.path('protegido.xlsx')]);
    await desk.json(step(desk, 'desglosar', 'protegido.xlsx', 'p1.xlsx'));
    await desk.json(step(desk, 'informe', 'protegido.xlsx', 'p2.xlsx'));
  });
});

describe('a sheet of somebody else with one of our names', () => {
  const own =
    (name: string): Batch =>
    async (context) => {
      const { worksheets } = context.workbook;
      const ours = worksheets.getItemOrNullObject(name);
      await context.sync();
      if (!ours.isNullObject) ours.delete();
      worksheets.add(name).getRange('A1:B2').values = [
        ['Mis notas', 'Monto'],
        ['No borrar', 100],
      ];
    };

  it.each<readonly [sheet: string, book: string, verb: string, ...rest: string[]]>([
    ['Anexo A', 'solo-i.xlsx', 'convertir', '--de', 'anexo-i', '--a', 'anexo-a'],
    ['Acciones', 'solo-i.xlsx', 'desglosar'],
    ['Informe consolidado', 'solo-i.xlsx', 'informe'],
  ])('%s is left as it is, and the verb says what to do', async (sheet, book, verb, ...rest) => {
    await desk.json(['crear', '--formato', 'anexo-i', '--salida', desk.path('vacio-i.xlsx'), '--reemplazar']);
    await desk.json([...importCall(desk, 'vacio-i.xlsx', book), '--reemplazar']);
    await edit(desk, book, 'ajeno.xlsx', own(sheet));
    const says = await expectRefusal(
      desk,
      step(desk, verb, 'ajeno.xlsx', 'nunca.xlsx', ...rest),
      'hoja-ajena',
    );
    expect(says).toContain(`«${sheet}»`);
  });

  it('makes no other verb fail, and stays', async () => {
    await edit(desk, 'convertido.xlsx', 'con-notas.xlsx', own('Notas'));
    await desk.json(close('con-notas.xlsx', 'con-notas-2.xlsx'));
    const sheet = sheetNamed(await openBook(desk, 'con-notas-2.xlsx'), 'Notas');
    expect(contentOf(sheet.rows.get(1)?.get(1))).toBe(100);
  });
});

describe('a workbook without our formats', () => {
  beforeAll(() =>
    edit(desk, 'nuevo.xlsx', 'sin-formatos.xlsx', async (context) => {
      const { worksheets } = context.workbook;
      worksheets.add('Datos').getRange('A1:B1').values = [['No', 'Hallazgo']];
      worksheets.load('items/name');
      await context.sync();
      for (const sheet of worksheets.items.filter(({ name }) => name !== 'Datos')) {
        sheet.visibility = 'Visible';
        sheet.delete();
      }
    }),
  );

  it.each<readonly [codigo: string, verb: string, ...rest: string[]]>([
    ['sin-formatos', 'validar'],
    ['sin-formatos', 'corregir'],
    ['sin-acciones', 'desglosar'],
    ['sin-formato', 'convertir', '--de', 'anexo-i', '--a', 'anexo-a'],
    ['sin-formatos', 'capturar', '--periodo', '2026-01', '--datos', 'figuras.csv'],
    ['sin-formatos', 'avance', '--periodo', '2026-01'],
    ['sin-formatos', 'informe'],
    ['sin-formato', 'imprimir', '--formato', 'anexo-a', '--programa', 'E007', '--trimestre', '1'],
    ['sin-formato', 'importar', '--formato', 'anexo-a', '--datos', 'mas.csv'],
  ])('%s from «%s»', async (codigo, verb, ...rest) => {
    const words = rest.map((word) => (word.endsWith('.csv') ? desk.path(word) : word));
    const says = await expectRefusal(
      desk,
      step(desk, verb, 'sin-formatos.xlsx', 'nunca.xlsx', ...words),
      codigo,
    );
    expect(says).toMatch(/Inst[aá]l/);
  });
});
