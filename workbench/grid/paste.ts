/**
 * Pasting what was copied elsewhere. The component would read dates and per cents as in the United States; here the
 * texts go to the host letter by letter, as if typed. What was copied in the grid itself it pastes by itself: it knows
 * the formulas, and reads nothing.
 */
import type { FUniver } from '@univerjs/core/lib/facade';
import { pastedRows, repeated } from './pastedText';

const BY_KEYS = 'sheet.command.paste-by-short-key';
const BY_MENU = 'univer.command.paste';
const STRING = 1;

/** @param isIdle nobody is inside a cell, nor is the host being shown */
export function pasteAsTyped(api: FUniver, isIdle: () => boolean): void {
  let passesOn = false;

  api.addEvent(api.Event.BeforeCommandExecute, (command) => {
    if (passesOn || !isIdle()) return;
    if (command.id === BY_KEYS) {
      const { htmlContent = '', textContent = '' } = (command.params ?? {}) as KeyParams;
      if (textContent === '' || isOwn(htmlContent)) return;
      command.cancel = true;
      queueMicrotask(() => write(api, textContent));
    }
    if (command.id === BY_MENU) {
      command.cancel = true;
      const params = command.params as object | undefined;
      void copied().then((text) => (text === null ? leave(params) : write(api, text)));
    }
  });

  /** The component's own way. */
  async function leave(params: object | undefined): Promise<void> {
    passesOn = true;
    try {
      await api.executeCommand(BY_MENU, params);
    } finally {
      passesOn = false;
    }
  }
}

interface KeyParams {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/** The component's mark on what was copied in it. */
function isOwn(html: string): boolean {
  return html.includes('data-copy-id');
}

/** `null` when there is no text from elsewhere, or the browser does not let it be read. */
async function copied(): Promise<string | null> {
  try {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string): Promise<string> =>
      item?.types.includes(type) === true ? (await item.getType(type)).text() : '';
    const text = await read('text/plain');
    return text === '' || isOwn(await read('text/html')) ? null : text;
  } catch {
    return null;
  }
}

/** As values that the grid wrote, which reach the host as any other and can be undone. */
function write(api: FUniver, text: string): void {
  const sheet = api.getActiveWorkbook()?.getActiveSheet();
  const selected = sheet?.getActiveRange();
  if (sheet === undefined || !selected) return;
  const isOneCell = selected.isMerged();
  const texts = repeated(
    pastedRows(text),
    isOneCell ? 1 : selected.getHeight(),
    isOneCell ? 1 : selected.getWidth(),
  );
  const { startRow, startColumn } = selected.getRange();
  const range = {
    startRow,
    startColumn,
    endRow: startRow + texts.length - 1,
    endColumn: startColumn + (texts[0]?.length ?? 1) - 1,
  };
  const value = texts.map((row) => row.map((v) => ({ v, t: STRING, p: null, f: null, si: null })));
  const at = { unitId: api.getActiveWorkbook()?.getId(), subUnitId: sheet.getSheetId() };
  api.syncExecuteCommand('sheet.command.set-range-values', { ...at, range, value });
}
