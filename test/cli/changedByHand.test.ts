import { followUpAnexoI, step } from './anexoI';
import { differingCells, edit, openBook, tableRows, type Batch } from './books';
import { openDesk } from './desk';
import { column, entries } from './entries';
import { expectRefusal } from './refusal';

const desk = openDesk();

beforeAll(() => followUpAnexoI(desk));
afterAll(() => desk.clear());

const validate = (book: string, code?: number) => desk.json(['validar', '--libro', desk.path(book)], code);
const table = (context: Excel.RequestContext, name: string) => context.workbook.tables.getItem(name);
const THIRTY_FOUR = { filas: 7, errores: 0, avisos: 22, notas: 12 };

/** Rows as they are typed under the last one: the table grows over them. */
const typeRows =
  (name: string, rows: readonly (readonly (string | number)[])[]): Batch =>
  async (context) => {
    const range = table(context, name).getRange().load('rowIndex,rowCount,columnIndex,columnCount');
    const sheet = table(context, name).worksheet;
    await context.sync();
    const { rowIndex, rowCount, columnIndex, columnCount } = range;
    table(context, name).resize(
      sheet.getRangeByIndexes(rowIndex, columnIndex, rowCount + rows.length, columnCount),
    );
    const padded = rows.map((row) =>
      Array.from({ length: columnCount }, (_, index): string | number => row[index] ?? ''),
    );
    sheet.getRangeByIndexes(rowIndex + rowCount, columnIndex, rows.length, columnCount).values = padded;
  };

describe('a table that its owner has handled', () => {
  it.each<readonly [what: string, batch: Batch]>([
    [
      'renamed',
      (context) => {
        table(context, 'AnexoI').name = 'MiTabla';
      },
    ],
    [
      'under merged cells',
      (context) => {
        const sheet = table(context, 'AnexoI').worksheet;
        sheet.getRange('A1:K1').unmerge();
        sheet.getRange('A1:Q3').merge();
      },
    ],
    [
      'filtered to one row',
      (context) => {
        table(context, 'AnexoI').columns.getItem('No').filter.applyValuesFilter(['3']);
      },
    ],
    [
      'with rows hidden by hand',
      (context) => {
        table(context, 'AnexoI').worksheet.getRange('7:10').rowHidden = true;
      },
    ],
    [
      'with a totals row',
      (context) => {
        table(context, 'AnexoI').showTotals = true;
      },
    ],
    [
      'with a column of its own in the middle',
      (context) => {
        table(context, 'AnexoI').columns.add(2, undefined, 'Mi nota');
      },
    ],
    [
      'on a sheet that was renamed',
      (context) => {
        table(context, 'AnexoI').worksheet.name = 'Recomendaciones 2025';
      },
    ],
    [
      'whose Inicio was deleted',
      (context) => {
        context.workbook.worksheets.getItem('Inicio').delete();
      },
    ],
    [
      'moved down, under notes of its own',
      (context) => {
        table(context, 'AnexoI').worksheet.getRange('1:3').insert('Down');
      },
    ],
  ])('%s still gives its seven rows to every verb', async (_, batch) => {
    await edit(desk, 'importado.xlsx', 'a-mano.xlsx', batch);
    expect((await validate('a-mano.xlsx'))['resumen']).toEqual(THIRTY_FOUR);
    const corrected = await desk.json(step(desk, 'corregir', 'a-mano.xlsx', 'b.xlsx', '--reemplazar'));
    expect(entries(corrected, 'cambios')).toHaveLength(14);
    const actions = await desk.json(step(desk, 'desglosar', 'b.xlsx', 'c.xlsx', '--reemplazar'));
    expect(column(actions, 'acciones', 'clave')).toHaveLength(8);
    const formats = ['--de', 'anexo-i', '--a', 'anexo-a', '--reemplazar'];
    const converted = await desk.json(step(desk, 'convertir', 'c.xlsx', 'd.xlsx', ...formats));
    expect(converted['filas']).toBe(7);
  });

  it('sorted keeps each clave with its row', async () => {
    await edit(desk, 'importado.xlsx', 'ordenado.xlsx', (context) => {
      table(context, 'AnexoI').sort.apply([{ key: 0, ascending: false }]);
    });
    const rows = tableRows(await openBook(desk, 'ordenado.xlsx'), 'AnexoI');
    expect(rows.map((row) => `${row['No']} ${row['Clave ASM']}`)).toEqual(
      [7, 6, 5, 4, 3, 2, 1].map((numero) => `${numero} E007-00${numero}`),
    );
    const actions = await desk.json(step(desk, 'desglosar', 'ordenado.xlsx', 'o2.xlsx'));
    const five = entries(actions, 'acciones').filter(({ clave }) => clave === 'E007-005');
    expect(five.map(({ texto }) => String(texto).slice(0, 9))).toEqual(['Solicitar', 'Publicar ']);
  });
});

describe('an official column that is gone', () => {
  it.each<readonly [string, Batch, RegExp]>([
    [
      'deleted',
      (context) => {
        table(context, 'AnexoI').columns.getItem('Mejora Esperada').delete();
      },
      /Mejora Esperada/,
    ],
    [
      'renamed',
      (context) => {
        table(context, 'AnexoI').columns.getItem('Mejora Esperada').name = 'Mejora Esperda';
      },
      /Mejora Esperda/,
    ],
  ])('%s is an error of validation and stops printing', async (_, batch, says) => {
    await edit(desk, 'importado.xlsx', 'sin-columna.xlsx', batch);
    const document = await validate('sin-columna.xlsx', 1);
    const [missing, ...others] = entries(document, 'observaciones').filter(
      ({ regla }) => regla === 'encabezado-faltante',
    );
    expect(others).toEqual([]);
    expect(missing).toMatchObject({ severidad: 'error', columna: 'Mejora Esperada' });
    expect(missing!['mensaje']).toMatch(says);
    const print = ['--formato', 'anexo-i', '--programa', 'E007', '--trimestre', '1'];
    const words = step(desk, 'imprimir', 'sin-columna.xlsx', 'nunca.xlsx', ...print);
    expect(await expectRefusal(desk, words, 'columnas-faltantes')).toContain('«Mejora Esperada»');
  });
});

describe('rows that were copied or pasted', () => {
  const copy: Batch = async (context) => {
    const body = table(context, 'AnexoA').getDataBodyRange().load('values');
    await context.sync();
    const [first = [], second = []] = body.values as (string | number)[][];
    const pasted = second.map((value, index) => (index === 0 ? 9 : value));
    pasted[10] = '';
    await typeRows('AnexoA', [first.map((value, index) => (index === 0 ? 8 : value)), pasted])(context);
  };

  beforeAll(() => edit(desk, 'convertido.xlsx', 'copiado.xlsx', copy));

  it('are reported: one with the clave of another, one without', async () => {
    const rules = entries(await validate('copiado.xlsx', 1), 'observaciones');
    const found = rules.filter(({ regla }) => String(regla).startsWith('clave-'));
    expect(found.map(({ regla, severidad, fila }) => [regla, severidad, fila])).toEqual([
      ['clave-faltante', 'aviso', 15],
      ['clave-duplicada', 'error', 14],
    ]);
  });

  it('stop the closing of the month until they have claves of their own', async () => {
    const close = (from: string) => step(desk, 'avance', from, 'cerrado.xlsx', '--periodo', '2026-01');
    await expectRefusal(desk, close('copiado.xlsx'), 'filas-sin-clave');
    const { cambios } = await desk.json(step(desk, 'corregir', 'copiado.xlsx', 'con-claves.xlsx'));
    expect(cambios).toHaveLength(2);
    const claves = tableRows(await openBook(desk, 'con-claves.xlsx'), 'AnexoA').map(
      (row) => row['Clave ASM'],
    );
    expect(claves.slice(0, 7)).toEqual([1, 2, 3, 4, 5, 6, 7].map((numero) => `E007-00${numero}`));
    expect([...claves.slice(7)].sort()).toEqual(['E007-008', 'E007-009']);
    await desk.json(close('con-claves.xlsx'));
  });

  it('never get a clave that was given before, though its row is gone', async () => {
    await edit(desk, 'con-claves.xlsx', 'borrado.xlsx', async (context) => {
      table(context, 'AnexoA').rows.getItemAt(8).delete();
      await typeRows('AnexoA', [['9', 'Otro ASM', 'Institucional']])(context);
    });
    await desk.json(step(desk, 'corregir', 'borrado.xlsx', 'sin-reuso.xlsx', '--regla', 'clave-faltante'));
    const rows = tableRows(await openBook(desk, 'sin-reuso.xlsx'), 'AnexoA');
    expect(rows[8]!['Clave ASM']).toBe('E007-010');
  });
});

describe('a workbook with no rows yet', () => {
  it('is valid, has nothing to correct and nothing to follow up', async () => {
    expect(await validate('nuevo.xlsx')).toEqual({
      observaciones: [],
      resumen: { filas: 0, errores: 0, avisos: 0, notas: 0 },
    });
    expect(await desk.json(step(desk, 'corregir', 'nuevo.xlsx', 'cero.xlsx'))).toEqual({ cambios: [] });
    const formats = ['--de', 'anexo-i', '--a', 'anexo-a'];
    const print = ['--formato', 'anexo-a', '--programa', 'E007', '--trimestre', '1'];
    const refused: readonly (readonly [string, string, ...string[]])[] = [
      ['sin-acciones', 'desglosar'],
      ['sin-filas', 'convertir', ...formats],
      ['sin-filas', 'avance', '--periodo', '2026-01'],
      ['nada-que-informar', 'informe'],
      ['programa-sin-filas', 'imprimir', ...print],
    ];
    for (const [codigo, verb, ...rest] of refused) {
      await expectRefusal(desk, step(desk, verb, 'nuevo.xlsx', 'nunca.xlsx', ...rest), codigo);
    }
  });
});

describe('cells with errors of formulas', () => {
  it('are told by validation and break no other verb', async () => {
    await edit(desk, 'convertido.xlsx', 'na.xlsx', (context) => {
      const sheet = context.workbook.worksheets.getItem('Anexo A');
      const body = table(context, 'AnexoA').getDataBodyRange();
      body.getCell(0, 5).formulas = [['=NA()']];
      body.getCell(1, 2).formulas = [['=1/0']];
      sheet.activate();
      table(context, 'Acciones').getDataBodyRange().getCell(2, 8).formulas = [['=NA()']];
    });
    const found = entries(await validate('na.xlsx', 1), 'observaciones').filter(
      ({ regla }) => regla === 'formula-con-error',
    );
    expect(found.map(({ hoja, valor }) => [hoja, valor])).toEqual([
      ['Anexo A', '#N/A'],
      ['Anexo A', '#DIV/0!'],
      ['Acciones', '#N/A'],
    ]);
    await desk.json(step(desk, 'avance', 'na.xlsx', 'na-cerrado.xlsx', '--periodo', '2026-01'));
    await desk.json(step(desk, 'informe', 'na.xlsx', 'na-informe.xlsx'));
    await desk.json(step(desk, 'corregir', 'na.xlsx', 'na-corregido.xlsx'));
    const print = ['--formato', 'anexo-a', '--programa', 'E007', '--trimestre', '1'];
    await desk.json(step(desk, 'imprimir', 'na.xlsx', 'na-impreso.xlsx', ...print));
    const before = await openBook(desk, 'na.xlsx');
    const changed = differingCells(before, await openBook(desk, 'na-impreso.xlsx'));
    expect(changed.filter((place) => !place.startsWith('Anexo A E007 T1!'))).toEqual([]);
  });
});
