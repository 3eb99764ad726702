import type { Host } from '../../host';
import { anexoI } from '../../src/domain/formats';
import { problemas } from '../../src/domain/messages/problemas';
import { tableOf } from '../../src/domain/seguimiento';
import { cellOf } from '../../src/domain/tables/tableData';
import { WorkbookSession, type SessionState } from '../../src/taskpane/session/workbookSession';
import { breakDownActions } from '../../src/workbook/breakDownActions';
import { captureMonth } from '../../src/workbook/captureMonth';
import { consolidatedReport } from '../../src/workbook/consolidatedReport';
import { importRows } from '../../src/workbook/importRows';
import { done, type Outcome } from '../../src/workbook/result';
import { validateWorkbook } from '../../src/workbook/validateWorkbook';
import { tableRows } from '../cli/books';
import { anexoIGrid } from '../fixtures/anexoIRows';
import { serial } from '../support/anexoIReal';
import { newBook, realBook, type VerbCall } from '../workbook/seguimientoBook';
import { snapshot } from './snapshot';
import { reopen } from './writingVerb';

jest.setTimeout(20_000);

const FECHA = serial(2026, 3, 10);
let host: Host;
let session: WorkbookSession;

const open = async (book: Host): Promise<void> => {
  host = book;
  session = new WorkbookSession(() => new Date(2026, 2, 10));
  session.open();
  await until(({ libro }) => libro !== null);
};

const until = (wanted: (state: SessionState) => boolean): Promise<void> =>
  new Promise((resolve) => {
    const stop = session.subscribe(() => {
      if (!wanted(session.getState())) return;
      stop();
      resolve();
    });
    if (wanted(session.getState())) {
      stop();
      resolve();
    }
  });

afterEach(() => {
  session.close();
  host.close();
});

const run = (verb: VerbCall<unknown>) => session.run('Trabajando…', verb, { told: () => 'Hecho.' });
const told = () => session.getState().told?.text;

const capture: VerbCall<unknown> = (context) =>
  captureMonth(context, {
    periodo: '2026-03',
    rows: [{ fila: 2, values: { clave: 'E007-001', accion: '1', avance: '40' } }],
    fecha: FECHA,
  });
const validate: VerbCall<unknown> = (context) => validateWorkbook(context, { fecha: FECHA, write: true });
const breakDown: VerbCall<unknown> = (context) => breakDownActions(context, { fecha: FECHA });
const report: VerbCall<unknown> = (context) => consolidatedReport(context, { fecha: FECHA });
const importing: VerbCall<unknown> = (context) =>
  importRows(context, {
    format: anexoI,
    files: [{ file: 'anexo.csv', sheets: [{ name: 'anexo', grid: anexoIGrid() }] }],
    fecha: FECHA,
    actualizar: false,
  });

const byHand = (work: (context: Excel.RequestContext) => unknown): Promise<void> =>
  host.Excel.run(async (context) => {
    await work(context);
    await context.sync();
  });

/** What somebody does just before the verb sends its first change. */
const beforeItWrites = (act: () => void): void => {
  const stop = session.subscribe(() => {
    if (session.getState().work?.step?.kind !== 'writing') return;
    stop();
    act();
  });
};

const tableCalled = (name: string) =>
  host.workbook.sheets.flatMap(({ tables }) => tables).find((table) => table.name === name)!;

/** The verb was blocked, told with that sentence, and changed nothing. */
async function refusedWhole(verb: VerbCall<unknown>, sentence: RegExp): Promise<void> {
  const before = snapshot(host.workbook);
  expect((await run(verb)).kind).toBe('blocked');
  expect(told()).toMatch(sentence);
  expect(told()).toMatch(/No se cambió nada\.$/);
  expect(snapshot(host.workbook)).toEqual(before);
}

async function works(verb: VerbCall<unknown>): Promise<void> {
  expect((await run(verb)).kind).toBe('done');
  expect(told()).toBe('Hecho.');
  expect(session.getState()).toMatchObject({ work: null, unread: null, fault: null });
}

describe('what stands in the way of writing', () => {
  it('is a protected sheet, which is named', async () => {
    await open(await realBook('converted'));
    await byHand((context) => context.workbook.worksheets.getItem('Acciones').protection.protect());
    await refusedWhole(capture, /^La hoja está protegida: «Acciones»\. Quite la protección/);
    await byHand((context) => context.workbook.worksheets.getItem('Acciones').protection.unprotect());
    await works(capture);
  });

  it('is a protected workbook', async () => {
    await open(await realBook('converted'));
    await byHand((context) => context.workbook.protection.protect());
    await refusedWhole(report, /^La estructura del libro está protegida y no se pueden agregar hojas/);
    await byHand((context) => context.workbook.protection.unprotect());
    await works(report);
  });

  it('is a request or a response larger than Excel takes', async () => {
    await open(await newBook());
    const large = 'x'.repeat(30_000);
    const sends: VerbCall<unknown> = async (context) => {
      context.workbook.worksheets.getItem('Anexo I').getRange('AZ1:AZ200').values = Array.from(
        { length: 200 },
        () => [large],
      );
      await context.sync();
      return done(null);
    };
    await refusedWhole(sends, /^Excel rechazó el envío por su tamaño\. Importe o capture en partes/);
    await byHand((context) => {
      const sheet = context.workbook.worksheets.add('Textos');
      sheet.getRange('A1:A100').values = Array.from({ length: 100 }, () => [large]);
    });
    await byHand((context) => {
      const sheet = context.workbook.worksheets.getItem('Textos');
      sheet.getRange('B1:B100').values = Array.from({ length: 100 }, () => [large]);
    });
    const asks: VerbCall<unknown> = async (context) => {
      const range = context.workbook.worksheets.getItem('Textos').getRange('A1:B100').load('values');
      await context.sync();
      return done(range.values);
    };
    await refusedWhole(asks, /^Excel rechazó el envío por su tamaño/);
    await works(importing);
  });

  it('is joined cells, or a table, where the table has to grow', async () => {
    await open(await newBook());
    const { area } = tableCalled('AnexoI');
    const below = area.row + area.rowCount + 1;
    await byHand((context) => {
      const cells = context.workbook.worksheets.getItem('Anexo I').getRangeByIndexes(below, 0, 2, 40);
      cells.merge();
      cells.values = [
        ['Notas', ...Array.from({ length: 39 }, () => '')],
        Array.from({ length: 40 }, () => ''),
      ];
    });
    expect((await run(importing)).kind).toBe('blocked');
    expect(told()).toMatch(/^La escritura se interrumpió.*celdas combinadas que impiden hacerle lugar/);
    expect(tableRows(host.workbook, 'AnexoI')).toHaveLength(1);
    await byHand((context) =>
      context.workbook.worksheets.getItem('Anexo I').getRangeByIndexes(below, 0, 2, 40).unmerge(),
    );
    await works(importing);
    expect(tableRows(host.workbook, 'AnexoI')).toHaveLength(7);
  });

  it('is not a filter: what it hides is written too', async () => {
    await open(await realBook('converted'));
    await byHand((context) => {
      const table = context.workbook.tables.getItem('Acciones');
      table.columns.getItemAt(0).filter.applyValuesFilter(['E007-003']);
    });
    await works(capture);
    expect(tableRows(host.workbook, 'Acciones')[0]).toMatchObject({ 'Clave ASM': 'E007-001' });
    expect(Object.values(tableRows(host.workbook, 'Acciones')[0]!)).toContain(0.4);
  });
});

describe('a cell in edit mode', () => {
  it('makes the verb wait until the person finishes', async () => {
    await open(await realBook('converted'));
    host.person.setEditingCell(true);
    const ended = jest.fn();
    const running = run(capture).then(ended);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(ended).not.toHaveBeenCalled();
    expect(session.getState().work).not.toBeNull();
    host.person.setEditingCell(false);
    await running;
    expect(told()).toBe('Hecho.');
  });

  it('is told where Excel cannot wait, and then it can be done', async () => {
    await open(await realBook('converted'));
    host.intercept(() => 'InvalidOperationInCellEditMode');
    const running = run(capture);
    await until(({ told: said }) => said !== null);
    host.intercept(null);
    await running;
    expect(told()).toMatch(
      /^Excel está esperando a que termine de escribir.* Presione Enter o Esc.*No se cambió nada\.$/,
    );
    await works(capture);
  });
});

describe('a workbook that changes under our feet', () => {
  it('whose table somebody renames while the pane is open goes on being ours', async () => {
    await open(await realBook('converted'));
    tableCalled('Acciones').name = 'MisAcciones';
    const { area } = tableCalled('AnexoI');
    tableCalled('AnexoI').name = 'Recomendaciones';
    host.person.enterText(
      'Anexo I',
      { row: area.row + 1, column: 1, rowCount: 1, columnCount: 1 },
      'Otro hallazgo',
    );
    await until(({ libro }) => {
      const row = tableOf(libro!.seguimiento, 'anexo-i')?.rows[0];
      return row !== undefined && cellOf(row, 'hallazgo') === 'Otro hallazgo';
    });
    expect(session.getState().unread).toBeNull();
    await works(capture);
  });

  it('whose table is renamed between reading and writing says so, and the next time works', async () => {
    await open(await realBook('converted'));
    beforeItWrites(() => {
      tableCalled('Observaciones').name = 'Hallados';
    });
    expect((await run(validate)).kind).toBe('blocked');
    expect(told()).toMatch(
      /^La escritura se interrumpió.*se borró o le cambiaron el nombre.*repita la acción/,
    );
    await works(validate);
    expect(tableRows(host.workbook, 'Hallados').length).toBeGreaterThan(0);
  });

  it('whose sheet is deleted while a verb runs says so, and the next time works', async () => {
    await open(await realBook('imported'));
    beforeItWrites(() => host.person.deleteSheet('Observaciones'));
    expect((await run(validate)).kind).toBe('blocked');
    expect(told()).toMatch(/^La escritura se interrumpió.*Excel ya no encontró una hoja o una tabla/);
    await works(validate);
    expect(tableRows(host.workbook, 'Observaciones').length).toBeGreaterThan(0);
  });

  it('that is closed halfway says so, and whoever opens it again can go on', async () => {
    await open(await realBook('imported'));
    beforeItWrites(() => host.close());
    expect((await run(breakDown)).kind).toBe('blocked');
    expect(told()).toMatch(
      /^La escritura se interrumpió.*Guarde el libro, ciérrelo, ábralo de nuevo y repita/,
    );
    expect(session.getState().unread).not.toBeNull();
    const { workbook } = host;
    session.close();
    await open(reopen(workbook));
    await works(breakDown);
    expect(tableRows(host.workbook, 'Acciones').length).toBeGreaterThan(0);
  });
});

describe('what a person does while a verb runs', () => {
  const hallazgo = () => {
    const row = tableOf(session.getState().libro!.seguimiento, 'anexo-i')?.rows[0];
    return row && cellOf(row, 'hallazgo');
  };
  const type = (text: string) => {
    const { area } = tableCalled('AnexoI');
    host.person.enterText('Anexo I', { row: area.row + 1, column: 1, rowCount: 1, columnCount: 1 }, text);
  };

  it('stays, and the pane shows it', async () => {
    await open(await realBook('converted'));
    beforeItWrites(() => type('Escrito mientras tanto'));
    await works(validate);
    await until(() => hallazgo() === 'Escrito mientras tanto');
  });

  it('right after it is not taken for an echo of it', async () => {
    await open(await realBook('converted'));
    await works(validate);
    type('Escrito enseguida');
    await until(() => hallazgo() === 'Escrito enseguida');
    host.person.deleteSheet('Acciones');
    await until(({ libro }) => tableOf(libro!.seguimiento, 'acciones') === undefined);
  });

  it('while it only reads is not lost either', async () => {
    await open(await realBook('converted'));
    await session.run(
      'Buscando…',
      () => {
        host.person.deleteSheet('Acciones');
        return new Promise<Outcome<null>>((resolve) => setTimeout(() => resolve(done(null)), 20));
      },
      { readsOnly: true },
    );
    await until(({ libro }) => tableOf(libro!.seguimiento, 'acciones') === undefined);
  });

  it('pressing another button is answered, and the first goes on', async () => {
    await open(await realBook('converted'));
    const [first, second] = await Promise.all([run(validate), run(capture)]);
    expect(first.kind).toBe('done');
    expect(second).toEqual({ kind: 'blocked', problem: problemas.otraAccionEnCurso() });
    await works(capture);
  });
});
