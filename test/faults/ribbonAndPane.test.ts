import type { Host } from '../../host';
import { validar } from '../../src/commands/validar';
import { problemas } from '../../src/domain/messages/problemas';
import { WorkbookSession } from '../../src/taskpane/session/workbookSession';
import { validateWorkbook } from '../../src/workbook/validateWorkbook';
import { fakeRibbon, type FakeRibbon } from '../commands/fakeRibbon';
import { serial } from '../support/anexoIReal';
import { realBook, type VerbCall } from '../workbook/seguimientoBook';

jest.setTimeout(20_000);

const BUSY = problemas.otraAccionEnCurso().mensaje;
const validate: VerbCall<unknown> = (context) =>
  validateWorkbook(context, { fecha: serial(2026, 3, 10), write: true });

/** Node has no Web Locks: what both pages share, in as much as is used. */
function sharedLocks(): Pick<LockManager, 'request'> {
  const held = new Set<string>();
  const request = async (
    name: string,
    _options: LockOptions,
    work: (lock: Lock | null) => Promise<unknown>,
  ): Promise<unknown> => {
    if (held.has(name)) return work(null);
    held.add(name);
    try {
      return await work({ name, mode: 'exclusive' });
    } finally {
      held.delete(name);
    }
  };
  return { request: request as LockManager['request'] };
}

let host: Host;
let ribbon: FakeRibbon;
let session: WorkbookSession;

beforeEach(async () => {
  ribbon = fakeRibbon();
  host = await realBook('converted');
  Object.defineProperty(globalThis, 'navigator', { value: { locks: sharedLocks() }, configurable: true });
  session = new WorkbookSession(() => new Date(2026, 2, 10));
});

afterEach(() => {
  session.close();
  ribbon.remove();
  host.close();
  Reflect.deleteProperty(globalThis, 'navigator');
});

/** Until the pane's verb has begun. */
const untilItAsks = () =>
  new Promise<void>((resolve) => {
    const stop = session.subscribe(() => {
      const { work } = session.getState();
      if (work === null || work.step === null) return;
      stop();
      resolve();
    });
  });

const nextNotice = async (): Promise<string> => {
  const notice = await ribbon.nextDialog();
  ribbon.answer('corner');
  return notice.paragraphs.join(' ');
};

describe('the ribbon and the pane, which live in pages of their own', () => {
  it('do not write at once: the ribbon says that the pane is working, and then works', async () => {
    const working = session.run('Validando…', validate);
    await untilItAsks();
    const pressed = ribbon.press(validar);
    expect(await nextNotice()).toContain(BUSY);
    await pressed;
    expect((await working).kind).toBe('done');
    const again = ribbon.press(validar);
    expect(await nextNotice()).not.toContain(BUSY);
    await again;
  });

  it('do not write at once: the pane says that the ribbon is working, and then works', async () => {
    const pressed = ribbon.press(validar);
    const end = await session.run('Validando…', validate);
    expect(end).toEqual({ kind: 'blocked', problem: problemas.otraAccionEnCurso() });
    expect(session.getState().told?.text).toBe(BUSY);
    expect(await nextNotice()).not.toContain(BUSY);
    await pressed;
    expect((await session.run('Validando…', validate)).kind).toBe('done');
  });
});
