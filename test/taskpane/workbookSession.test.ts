import type { Host } from '../../host';
import { problemas } from '../../src/domain/messages/problemas';
import { tableOf } from '../../src/domain/seguimiento';
import { cellOf } from '../../src/domain/tables/tableData';
import { WorkbookSession, type SessionState } from '../../src/taskpane/session/workbookSession';
import { closeMonth } from '../../src/workbook/closeMonth';
import { done } from '../../src/workbook/result';
import { validateWorkbook } from '../../src/workbook/validateWorkbook';
import { serial } from '../support/anexoIReal';
import { brokenDown, importedAnexoI, installedAnexoI, openBook } from '../support/openBook';

jest.setTimeout(20_000);

let host: Host;
let session: WorkbookSession;

const until = (wanted: (state: SessionState) => boolean): Promise<void> =>
  new Promise((resolve) => {
    if (wanted(session.getState())) {
      resolve();
      return;
    }
    const stop = session.subscribe(() => {
      if (!wanted(session.getState())) return;
      stop();
      resolve();
    });
  });

/** Rows of the sheet, 1-based: the first ASM and the one after the last. */
const rows = (): { readonly first: number; readonly next: number } => {
  const table = tableOf(session.getState().libro!.seguimiento, 'anexo-i')!;
  return { first: table.rows[0]!.sheetRow, next: table.headerRow + table.rowCount + 1 };
};

/** Long enough for every event and every reading that waits for a quiet moment. */
const quiet = () => new Promise((resolve) => setTimeout(resolve, 1_000));

const reading = (): string | undefined => {
  const table = tableOf(session.getState().libro!.seguimiento, 'anexo-i');
  const row = table?.rows[0];
  return row && String(cellOf(row, 'asm'));
};

beforeEach(async () => {
  host = await openBook(installedAnexoI, importedAnexoI, brokenDown);
  host.resetCounters();
  session = new WorkbookSession(() => new Date(2026, 2, 10));
  session.open();
  await until(({ libro }) => libro !== null);
  await quiet();
});

afterEach(() => {
  session.close();
  host.close();
});

describe('the session of the pane with the workbook', () => {
  it('opens with at most four requests and then asks for nothing', async () => {
    const { roundTrips } = host.counters();
    expect(roundTrips).toBeLessThanOrEqual(4);
    await quiet();
    expect(host.counters().roundTrips).toBe(roundTrips);
  });

  it('reads with one request the row in which somebody types, and knows where they are', async () => {
    host.resetCounters();
    host.person.enterText('Anexo I', `C${rows().first}`, 'Otra recomendación');
    await until(() => reading() === 'Otra recomendación');
    await quiet();
    expect(host.counters().roundTrips).toBe(1);
    expect(session.getPlace()).toEqual({ sheet: 'Anexo I', row: rows().first, edited: true });
  });

  it('reads a burst of edits with at most two requests', async () => {
    host.resetCounters();
    const { first } = rows();
    for (let index = 0; index < 7; index += 1) {
      host.person.enterText('Anexo I', `C${first + index}`, `Recomendación ${index}`);
    }
    await until(() => reading() === 'Recomendación 0');
    await quiet();
    expect(host.counters().roundTrips).toBeLessThanOrEqual(2);
    const table = tableOf(session.getState().libro!.seguimiento, 'anexo-i')!;
    expect(table.rows.map((row) => cellOf(row, 'asm'))).toEqual(
      table.rows.map((_row, index) => `Recomendación ${index}`),
    );
  });

  it('forgets the row when the person goes to another sheet', async () => {
    host.person.select('Anexo I', 'D9');
    await until(() => session.getPlace()?.row === 9);
    host.person.activateSheet('Cambios');
    await until(() => session.getPlace()?.sheet !== 'Anexo I');
    expect(session.getPlace()?.sheet).not.toBe('Anexo I');
  });

  it('is read, though not followed, in an Excel that refuses to tell what happens', async () => {
    const other = await openBook(installedAnexoI, importedAnexoI);
    other.intercept((request) => (JSON.stringify(request).includes('_Register') ? 'ApiNotFound' : null));
    const alone = new WorkbookSession(() => new Date(2026, 2, 10));
    alone.open();
    await new Promise<void>((resolve) => {
      alone.subscribe(() => {
        if (alone.getState().libro !== null) resolve();
      });
    });
    expect(alone.getState().unread).toBeNull();
    alone.close();
    other.close();
  });

  it('knows without a request where the person is', async () => {
    host.resetCounters();
    host.person.select('Anexo I', 'D9');
    await until(() => session.getPlace()?.row === 9);
    expect(session.getPlace()).toEqual({ sheet: 'Anexo I', row: 9, edited: false });
    expect(host.counters().roundTrips).toBe(0);
  });

  it('asks for nothing when somebody types where nothing of the follow-up is', async () => {
    host.person.addSheet('Notas');
    await quiet();
    host.resetCounters();
    host.person.enterText('Notas', 'A1', 'Llamar a la unidad');
    host.person.enterText('Anexo I', 'Z40', 'al margen');
    await quiet();
    expect(host.counters().roundTrips).toBe(0);
  });

  it('reads the workbook again once after rows were pasted under a table', async () => {
    const before = tableOf(session.getState().libro!.seguimiento, 'anexo-i')!.rows.length;
    host.resetCounters();
    host.person.enterText('Anexo I', `A${rows().next}:C${rows().next + 1}`, [
      ['8', 'Hallazgo', 'Una más'],
      ['9', 'Hallazgo', 'Y otra'],
    ]);
    await until(({ libro }) => tableOf(libro!.seguimiento, 'anexo-i')!.rows.length === before + 2);
    await quiet();
    expect(host.counters().roundTrips).toBeLessThanOrEqual(3);
  });

  it('notices a sheet that somebody deleted', async () => {
    host.person.deleteSheet('Anexo I');
    await until(({ libro }) => tableOf(libro!.seguimiento, 'anexo-i') === undefined);
    expect(session.getState().unread).toBeNull();
  });

  it('runs one verb at a time, and says so to whoever asks for another', async () => {
    const validate = () =>
      session.run('Validando…', (context) =>
        validateWorkbook(context, { fecha: serial(2026, 3, 10), write: true }),
      );
    const [first, second] = await Promise.all([validate(), validate()]);
    expect(first.kind).toBe('done');
    expect(second).toEqual({ kind: 'blocked', problem: problemas.otraAccionEnCurso() });
    // And the one refused works when it is asked for again.
    expect((await validate()).kind).toBe('done');
  });

  it('reads once after a verb, whatever the events of what it wrote', async () => {
    await session.run('Validando…', (context) =>
      validateWorkbook(context, { fecha: serial(2026, 3, 10), write: true }),
    );
    const { roundTrips } = host.counters();
    await quiet();
    expect(host.counters().roundTrips).toBe(roundTrips);
  });

  it('takes no notice of what a verb writes, however soon it came after another', async () => {
    const nothing = () => Promise.resolve(done(null));
    await session.run('Mirando…', nothing, { readsOnly: true });
    const { first } = rows();
    await session.run(
      'Escribiendo…',
      async (context) => {
        // Until the echoes of the one before are no longer expected.
        await quiet();
        await new Promise((resolve) => setTimeout(resolve, 200));
        const cell = context.workbook.worksheets.getItem('Anexo I').getRange(`C${first}`).untrack();
        cell.values = [['Escrita por el complemento']];
        await context.sync();
        return done(null);
      },
      { readsOnly: true },
    );
    const { roundTrips } = host.counters();
    await quiet();
    expect(host.counters().roundTrips).toBe(roundTrips);
  });

  it('stops a verb that still reads, and nothing was written', async () => {
    const before = host.workbook.sheets.map(({ name }) => name);
    const running = session.run('Cerrando…', (context) => {
      session.getState().work?.cancel?.();
      return closeMonth(context, {
        periodo: '2026-03',
        corte: serial(2026, 3, 31),
        fecha: serial(2026, 3, 31),
      });
    });
    expect(await running).toEqual({ kind: 'cancelled' });
    expect(session.getState().told).toEqual({ intent: 'info', text: problemas.cancelado().mensaje });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(before);
    expect(session.getState().libro!.seguimiento.avances).toEqual([]);
  });

  it('cannot be stopped once it writes', async () => {
    const cancels: boolean[] = [];
    session.subscribe(() => {
      const { work } = session.getState();
      if (work?.step?.kind === 'writing') cancels.push(work.cancel !== null);
    });
    await session.run('Validando…', (context) =>
      validateWorkbook(context, { fecha: serial(2026, 3, 10), write: true }),
    );
    expect(cancels.length).toBeGreaterThan(0);
    expect(cancels).not.toContain(true);
  });

  it('turns a fault of ours into a sentence and goes on', async () => {
    const end = await session.run('Probando…', () => Promise.reject(new Error('sin tabla')));
    expect(end.kind).toBe('blocked');
    expect(session.getState().told?.text).toContain('sin tabla');
    expect((await session.run('Probando…', () => Promise.resolve(done(1)))).kind).toBe('done');
  });

  it('says why when the workbook can no longer be read, and reads it when it can', async () => {
    host.intercept(() => 'AccessDenied');
    session.readAgain();
    await until(({ unread }) => unread !== null);
    expect(session.getState().unread?.mensaje).toContain('protegidos');
    host.intercept(null);
    session.readAgain();
    await until(({ unread }) => unread === null);
    expect(reading()).toBeDefined();
  });
});
