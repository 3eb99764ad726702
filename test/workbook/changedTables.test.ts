import type { Host } from '../../host';
import type { Workbook } from '../../host/workbook/model';
import { anexoI } from '../../src/domain/formats';
import { captureMonth } from '../../src/workbook/captureMonth';
import { closeMonth } from '../../src/workbook/closeMonth';
import { correctWorkbook } from '../../src/workbook/correctWorkbook';
import { importRows } from '../../src/workbook/importRows';
import { validateWorkbook } from '../../src/workbook/validateWorkbook';
import { contentOf, sheetNamed, tableRows, type Batch } from '../cli/books';
import { anexoIGrid } from '../fixtures/anexoIRows';
import { serial } from '../support/anexoIReal';
import { doneIn, FECHA, newBook, realBook } from './seguimientoBook';

const byHand = (host: Host, batch: Batch) =>
  host.Excel.run(async (context) => {
    await batch(context);
    await context.sync();
  });
const tableOf = (context: Excel.RequestContext, name: string) => context.workbook.tables.getItem(name);

const importAll = (host: Host) =>
  doneIn(host, (context) =>
    importRows(context, {
      format: anexoI,
      files: [{ file: 'anexo.csv', sheets: [{ name: 'anexo', grid: anexoIGrid() }] }],
      fecha: FECHA,
      actualizar: false,
    }),
  );
const close = (host: Host, periodo: string, corte: number) =>
  doneIn(host, (context) => closeMonth(context, { periodo, corte, fecha: FECHA }));
const capture = (host: Host, avance: string) =>
  doneIn(host, (context) =>
    captureMonth(context, {
      periodo: '2026-01',
      rows: [{ fila: 2, values: { clave: 'E007-001', accion: '1', avance } }],
      fecha: FECHA,
    }),
  );
const validate = (host: Host) =>
  doneIn(host, (context) => validateWorkbook(context, { fecha: FECHA, write: true }));
const correct = (host: Host) => doneIn(host, (context) => correctWorkbook(context, { fecha: FECHA }));

const ENERO = ['2026-01', serial(2026, 1, 31)] as const;
const FEBRERO = ['2026-02', serial(2026, 2, 28)] as const;

function where(workbook: Workbook, name: string) {
  const sheet = workbook.sheets.find(({ tables }) => tables.some((table) => table.name === name));
  const table = sheet?.tables.find((each) => each.name === name);
  if (!sheet || !table) throw new Error(`No table «${name}»`);
  return { sheet, table, area: table.area };
}

/** Types `text` two rows under a table. */
const noteBelow =
  (name: string, text: string): Batch =>
  (context) => {
    tableOf(context, name).getRange().getLastRow().getOffsetRange(2, 0).getCell(0, 0).values = [[text]];
  };

/** Rows between the end of the table and the note. */
function distanceTo(host: Host, name: string, text: string): number | null {
  const { sheet, area } = where(host.workbook, name);
  const end = area.row + area.rowCount - 1;
  for (const [row, cells] of sheet.rows) {
    if (contentOf(cells.get(area.column)) === text) return row - end;
  }
  return null;
}

describe('headings typed in another way', () => {
  it.each(['mejora esperada', 'Mejora\nEsperada', ' MEJORA  Esperada '])(
    'import under %j what belongs under «Mejora Esperada»',
    async (heading) => {
      const host = await newBook();
      await byHand(host, (context) => {
        tableOf(context, 'AnexoI').columns.getItem('Mejora Esperada').name = heading;
      });
      await importAll(host);
      const { sheet, area } = where(host.workbook, 'AnexoI');
      const place = Array.from({ length: area.columnCount }, (_, index) => index).find((index) =>
        /^\s*mejora\s+esperada\s*$/i.test(String(contentOf(sheet.rows.get(area.row)?.get(index)))),
      )!;
      for (let row = area.row + 1; row < area.row + area.rowCount; row += 1) {
        expect(contentOf(sheet.rows.get(row)?.get(place))).toEqual(expect.stringMatching(/\S/));
      }
      host.close();
    },
  );

  it('read the history of a month whose headings changed case', async () => {
    const host = await realBook('converted');
    await close(host, ...ENERO);
    await byHand(host, (context) => {
      tableOf(context, 'AvanceMensual').columns.getItem('Periodo').name = 'PERIODO';
    });
    expect((await close(host, ...ENERO)).change).toBe('identical');
    host.close();
  });
});

describe('a register with a column of its owner in the middle', () => {
  const insertColumn =
    (name: string): Batch =>
    (context) => {
      tableOf(context, name).columns.add(1, undefined, 'Mi nota');
    };

  it('keeps each value of a closed month under its heading, the first time and when it is closed again', async () => {
    const plain = await realBook('converted');
    const changed = await realBook('converted');
    await byHand(changed, insertColumn('AvanceMensual'));
    for (const host of [plain, changed]) {
      await close(host, ...ENERO);
      await capture(host, '40');
      expect((await close(host, ...ENERO)).change).toBe('replaced');
      await close(host, ...FEBRERO);
    }
    const expected = tableRows(plain.workbook, 'AvanceMensual').map((row) => ({ ...row, 'Mi nota': null }));
    expect(expected.length).toBeGreaterThan(8);
    expect(tableRows(changed.workbook, 'AvanceMensual')).toEqual(expected);
    plain.close();
    changed.close();
  });

  it.each(['Cambios', 'Observaciones'])('keeps each value of %s under its heading', async (name) => {
    const plain = await realBook('imported');
    const changed = await realBook('imported');
    await byHand(changed, insertColumn(name));
    for (const host of [plain, changed]) {
      await correct(host);
      await validate(host);
    }
    const expected = tableRows(plain.workbook, name).map((row) => ({ ...row, 'Mi nota': null }));
    expect(expected.length).toBeGreaterThan(1);
    expect(tableRows(changed.workbook, name)).toEqual(expected);
    plain.close();
    changed.close();
  });

  it('keeps the formulas of that column, where observations are written anew and where rows are added', async () => {
    const host = await newBook();
    await byHand(host, (context) => {
      for (const name of ['AnexoI', 'Observaciones']) {
        insertColumn(name)(context);
        tableOf(context, name).columns.getItem('Mi nota').getDataBodyRange().formulas = [['=""']];
      }
    });
    await importAll(host);
    await validate(host);
    for (const name of ['AnexoI', 'Observaciones']) {
      const { sheet, area } = where(host.workbook, name);
      expect(sheet.rows.get(area.row + 1)?.get(area.column + 1)?.formula).toBe('=""');
      const format = sheet.rows.get(area.row + 2)?.get(area.column + 1)?.style;
      expect(format).toBeUndefined();
      expect(tableRows(host.workbook, name).length).toBeGreaterThan(1);
    }
    host.close();
  });
});

describe('a cell with a formula', () => {
  it('that a verb overwrites leaves its formula in Cambios', async () => {
    const host = await realBook('converted');
    await byHand(host, (context) => {
      const body = tableOf(context, 'Acciones').columns.getItem('% de avance').getDataBodyRange();
      body.getCell(0, 0).formulas = [['=10/40']];
    });
    await capture(host, '40');
    expect(tableRows(host.workbook, 'Cambios')).toContainEqual(
      expect.objectContaining({ Columna: '% de avance', Antes: '=10/40 → 25 %', Después: '40 %' }),
    );
    expect(tableRows(host.workbook, 'Acciones')[0]!['% de avance']).toBe(0.4);
    host.close();
  });

  it('that no verb changes stays as it was', async () => {
    const host = await realBook('converted');
    await close(host, ...ENERO);
    await byHand(host, (context) => {
      const body = tableOf(context, 'AvanceMensual').columns.getItem('Clave ASM').getDataBodyRange();
      body.getCell(0, 0).formulas = [['="E007-"&"001"']];
    });
    await capture(host, '40');
    await close(host, ...ENERO);
    const { sheet, area } = where(host.workbook, 'AvanceMensual');
    expect(sheet.rows.get(area.row + 1)?.get(area.column + 2)?.formula).toBe('="E007-"&"001"');
    host.close();
  });
});

describe('what stands below a register', () => {
  it('moves down when the observations need its place, and up when they no longer do', async () => {
    const host = await realBook('imported');
    await byHand(host, noteBelow('Observaciones', 'Nota mía'));
    await validate(host);
    const many = tableRows(host.workbook, 'Observaciones').length;
    expect(many).toBeGreaterThan(2);
    expect(distanceTo(host, 'Observaciones', 'Nota mía')).toBe(2);
    await correct(host);
    await validate(host);
    expect(tableRows(host.workbook, 'Observaciones').length).toBeLessThan(many);
    expect(distanceTo(host, 'Observaciones', 'Nota mía')).toBe(2);
    host.close();
  });

  it('does not take a totals row for an observation', async () => {
    const host = await realBook('imported');
    await byHand(host, (context) => {
      tableOf(context, 'Observaciones').showTotals = true;
    });
    for (const verb of [validate, correct, validate] as const) {
      await verb(host);
      const { sheet, area, table } = where(host.workbook, 'Observaciones');
      expect(table.showTotals).toBe(true);
      expect(contentOf(sheet.rows.get(area.row + area.rowCount - 1)?.get(area.column))).toBe('Total');
      expect(tableRows(host.workbook, 'Observaciones').every((row) => row['Fecha'] !== 'Total')).toBe(true);
    }
    host.close();
  });
});

describe('a register that somebody deleted', () => {
  it.each<readonly [what: string, sheet: string, batch: Batch]>([
    [
      'with its sheet',
      'Cambios',
      (context) => {
        context.workbook.worksheets.getItem('Cambios').delete();
      },
    ],
    [
      'leaving its sheet',
      'Cambios (2)',
      (context) => {
        tableOf(context, 'Cambios').delete();
      },
    ],
  ])('%s comes back to tell what is changed', async (_, sheet, batch) => {
    const host = await realBook('imported');
    await byHand(host, batch);
    const { cambios: changes } = await correct(host);
    expect(changes.length).toBeGreaterThan(0);
    expect(tableRows(host.workbook, 'Cambios')).toHaveLength(changes.length);
    expect(where(host.workbook, 'Cambios').sheet.name).toBe(sheet);
    host.close();
  });

  it('comes back to hold the observations and the closed month', async () => {
    const host = await realBook('converted');
    await byHand(host, (context) => {
      context.workbook.worksheets.getItem('Observaciones').delete();
      context.workbook.worksheets.getItem('Avance mensual').delete();
    });
    const { observaciones } = await validate(host);
    const { rows } = await close(host, ...ENERO);
    expect(tableRows(host.workbook, 'Observaciones')).toHaveLength(observaciones.length);
    expect(tableRows(host.workbook, 'AvanceMensual')).toHaveLength(rows.length);
    host.close();
  });

  it('only renamed is still the one that is written', async () => {
    const host = await realBook('imported');
    await byHand(host, (context) => {
      tableOf(context, 'Cambios').name = 'Bitacora';
    });
    const { cambios: changes } = await correct(host);
    expect(tableRows(host.workbook, 'Bitacora')).toHaveLength(changes.length);
    host.close();
  });
});

it('names the protected sheet where Cambios really is', async () => {
  const host = await realBook('converted');
  await byHand(host, (context) => {
    const sheet = tableOf(context, 'Cambios').worksheet;
    sheet.name = 'Bitácora';
    sheet.protection.protect();
  });
  const outcome = await host.Excel.run((context) =>
    captureMonth(context, {
      periodo: '2026-01',
      rows: [{ fila: 2, values: { clave: 'E007-001', accion: '1', avance: '40' } }],
      fecha: FECHA,
    }),
  );
  expect(outcome).toMatchObject({ kind: 'blocked', problem: { codigo: 'hoja-protegida' } });
  expect(JSON.stringify(outcome)).toContain('Bitácora');
  host.close();
});

it('validates no cell of a register that only the program writes', async () => {
  const host = await realBook('imported');
  await validate(host);
  for (const name of ['Avance mensual', 'Observaciones', 'Cambios']) {
    expect(sheetNamed(host.workbook, name).validations).toEqual([]);
  }
  expect(sheetNamed(host.workbook, 'Días inhábiles').validations.length).toBeGreaterThan(0);
  host.close();
});

it('leaves no link of an observation that is no more', async () => {
  const host = await realBook('imported');
  await validate(host);
  const links = () =>
    [...where(host.workbook, 'Observaciones').sheet.rows.values()].flatMap((cells) =>
      [...cells.values()].filter(({ hyperlink }) => hyperlink !== undefined),
    );
  expect(links().length).toBeGreaterThan(0);
  await byHand(host, (context) => {
    tableOf(context, 'AnexoI').getDataBodyRange().clear('Contents');
  });
  expect((await validate(host)).observaciones).toEqual([]);
  expect(links()).toEqual([]);
  host.close();
});
