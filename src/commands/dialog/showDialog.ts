import { isOfficeDark } from '../../workbook/officeTheme';
import { answerOf, dialogAddress, type DialogAnswer, type DialogContent, type Theme } from './content';

/** In percent of the screen, for an office's 1366 × 768; in the browser, of the window. */
const SIZES: Readonly<Record<DialogContent['kind'], { readonly width: number; readonly height: number }>> = {
  notice: { width: 32, height: 34 },
  question: { width: 34, height: 54 },
  install: { width: 34, height: 79 },
};

/** Office lets a page have one dialog, and closes it some time after it is told to (office-js issue 1451). */
const ALREADY_OPEN = 12007;
const ATTEMPTS = 10;
const BETWEEN_MS = 150;

interface Shown {
  readonly content: DialogContent;
  dialog: Office.Dialog | null;
  readonly end: (answer: DialogAnswer | null) => void;
}

let shown: Shown | null = null;

/**
 * Shows it in a dialog of Office's and waits for the answer: a ribbon function has no page of its own to show it on,
 * and its dialog goes away with it. `null` when it was closed by its corner, when a later one takes its place, or when
 * Office opens none: nobody said yes.
 */
export async function showDialog(content: DialogContent): Promise<DialogAnswer | null> {
  shown?.end(null);
  const address = dialogAddress(content, window.location.href, theme());
  const answered = new Promise<DialogAnswer | null>((resolve) => {
    const mine: Shown = {
      content,
      dialog: null,
      end: (answer) => {
        if (shown === mine) shown = null;
        mine.dialog?.close();
        mine.dialog = null;
        resolve(answer);
      },
    };
    shown = mine;
  });
  await openFor(shown, address);
  return answered;
}

/** Excel that does not tell leaves it to the system. */
function theme(): Theme | undefined {
  const isDark = isOfficeDark(Office.context);
  if (isDark === null) return undefined;
  return isDark ? 'dark' : 'light';
}

/** While a dialog waits for an answer, says something in it. `false` when none waits. */
export function sayInDialog(sentence: string): boolean {
  if (!shown || shown.content.kind === 'notice') return false;
  if (Office.context.requirements.isSetSupported('DialogApi', '1.2')) shown.dialog?.messageChild(sentence);
  return true;
}

async function openFor(mine: Shown | null, address: string): Promise<void> {
  if (!mine) return;
  const options = { ...SIZES[mine.content.kind], displayInIframe: true };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { status, value, error } = await display(address, options);
    if (status === Office.AsyncResultStatus.Succeeded) {
      listen(mine, value);
      return;
    }
    if (error.code !== ALREADY_OPEN) break;
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
  }
  mine.end(null);
}

function display(address: string, options: Office.DialogOptions): Promise<Office.AsyncResult<Office.Dialog>> {
  return new Promise((resolve) => {
    Office.context.ui.displayDialogAsync(address, options, resolve);
  });
}

function listen(mine: Shown, dialog: Office.Dialog): void {
  // Another took its place while Office was opening it.
  if (shown !== mine) {
    dialog.close();
    return;
  }
  mine.dialog = dialog;
  dialog.addEventHandler(Office.EventType.DialogMessageReceived, (received) => {
    const answer = 'message' in received ? answerOf(received.message) : null;
    // Anything but an answer is not from our page.
    if (answer) mine.end(answer);
  });
  // Closed by its corner.
  dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
    mine.dialog = null;
    mine.end(null);
  });
}
