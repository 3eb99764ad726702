import type { Notice, Question } from '../../src/commands/dialog/content';
import { showDialog } from '../../src/commands/dialog/showDialog';
import type { Command } from '../../src/commands/runCommand';
import { problemas } from '../../src/domain/messages/problemas';
import { fakeRibbon, type FakeRibbon, type FakeRibbonOptions } from './fakeRibbon';
import { refused } from './ribbonBook';

let ribbon: FakeRibbon;

const begin = (options?: FakeRibbonOptions) => {
  ribbon = fakeRibbon(options);
};

afterEach(() => {
  ribbon.remove();
});

const DONE: Notice = { kind: 'notice', title: 'Listo', paragraphs: ['Se hizo.'] };
const QUESTION: Question = {
  kind: 'question',
  title: '¿Seguro?',
  paragraphs: [],
  figures: [],
  accept: 'Sí',
  irreversible: false,
};
const BUSY = problemas.otraAccionEnCurso().mensaje;

const says = (): Promise<Notice> => Promise.resolve(DONE);
const asks: Command = async () => {
  const answer = await showDialog(QUESTION);
  return answer?.kind === 'accept' ? DONE : null;
};

/** A command that goes on until it is let end. */
function slow(): { readonly command: Command; readonly finish: () => void } {
  let finish = (): void => undefined;
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  return { command: () => finished.then(() => DONE), finish: () => finish() };
}

describe('a button of the ribbon', () => {
  it.each([{ kind: 'cancel' } as const, 'corner' as const])(
    'stays busy until its notice is closed: %j',
    async (how) => {
      begin();
      const ended = ribbon.press(says);
      expect(await ribbon.nextDialog()).toEqual(DONE);
      expect(ribbon.completed()).toBe(0);
      ribbon.answer(how);
      await ended;
      expect(ribbon.completed()).toBe(1);
    },
  );

  it('turns a fault of ours into a sentence with its text, and ends', async () => {
    begin();
    const ended = ribbon.press(() => Promise.reject(new Error('no hay tabla')));
    const notice = await ribbon.nextDialog();
    expect(notice.paragraphs.join()).toContain('comparta este texto con quien da soporte: no hay tabla');
    ribbon.answer('corner');
    await ended;
    expect(ribbon.completed()).toBe(1);
  });

  it('ends though Office refuses to open a dialog, and takes no silence for a yes', async () => {
    begin({ refuses: 12011 });
    await ribbon.press(asks);
    await ribbon.press(says);
    expect(ribbon.dialogs).toEqual([]);
    expect(ribbon.completed()).toBe(2);
  });

  it('shows the result after the question, though Office is slow to close the first dialog', async () => {
    begin();
    const ended = ribbon.press(asks);
    expect(await ribbon.nextDialog()).toEqual(QUESTION);
    ribbon.answer({ kind: 'accept' });
    expect(await ribbon.nextDialog()).toEqual(DONE);
    ribbon.answer('corner');
    await ended;
    expect(ribbon.isDialogOpen()).toBe(false);
  });

  it.each([
    [{ isDarkTheme: true }, 'dark'],
    [{ isDarkTheme: false }, 'light'],
    [{ bodyBackgroundColor: '#262626' }, 'dark'],
    [{ bodyBackgroundColor: '#ffffff' }, 'light'],
    [{}, null],
    [undefined, null],
  ])('opens its dialogs in the theme of Excel: %j', async (officeTheme, theme) => {
    begin(officeTheme && { officeTheme });
    const ended = ribbon.press(says);
    await ribbon.nextDialog();
    expect(ribbon.themes).toEqual([theme]);
    ribbon.answer('corner');
    await ended;
  });

  it('takes for an answer only what our page answers', async () => {
    begin();
    const ended = ribbon.press(asks);
    await ribbon.nextDialog();
    ribbon.receive('sí');
    ribbon.receive('{"kind":"borrar"}');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ribbon.completed()).toBe(0);
    ribbon.answer({ kind: 'cancel' });
    await ended;
    expect(ribbon.dialogs).toHaveLength(1);
  });
});

describe('a second button pressed at once', () => {
  it('is told that the first is still running, and does nothing', async () => {
    begin();
    const first = slow();
    const second = jest.fn(says);
    const firstEnded = ribbon.press(first.command);
    const secondEnded = ribbon.press(second);
    expect(await ribbon.nextDialog()).toEqual(refused(BUSY));
    expect(second).not.toHaveBeenCalled();
    first.finish();
    // The first one's result takes the place of what the second was told.
    expect(await ribbon.nextDialog()).toEqual(DONE);
    await secondEnded;
    ribbon.answer('corner');
    await firstEnded;
    expect(ribbon.completed()).toBe(2);
  });

  it('is told in the dialog that the first has open', async () => {
    begin();
    const firstEnded = ribbon.press(asks);
    await ribbon.nextDialog();
    await ribbon.press(says);
    expect(ribbon.told).toEqual([BUSY]);
    expect(ribbon.completed()).toBe(1);
    ribbon.answer({ kind: 'cancel' });
    await firstEnded;
    expect(ribbon.dialogs).toEqual([QUESTION]);
  });

  it('leaves the question in sight where Office cannot speak to an open dialog', async () => {
    begin({ dialogApi: '1.1' });
    const firstEnded = ribbon.press(asks);
    await ribbon.nextDialog();
    await ribbon.press(says);
    expect(ribbon.told).toEqual([]);
    expect(ribbon.isDialogOpen()).toBe(true);
    ribbon.answer({ kind: 'cancel' });
    await firstEnded;
    expect(ribbon.completed()).toBe(2);
  });

  it('does not have to wait for a result that nobody closed', async () => {
    begin();
    const firstEnded = ribbon.press(says);
    await ribbon.nextDialog();
    const secondEnded = ribbon.press(asks);
    expect(await ribbon.nextDialog()).toEqual(QUESTION);
    await firstEnded;
    ribbon.answer({ kind: 'cancel' });
    await secondEnded;
    expect(ribbon.completed()).toBe(2);
  });
});
