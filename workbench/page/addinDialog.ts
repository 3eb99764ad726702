import { element } from './element';
import { TEXTS } from './texts';

export interface OpenedDialog {
  close(): void;
}

/**
 * A page of the add-in over the workbench, as Office shows one.
 * @param size per cent of the window, as `displayDialogAsync` takes it
 * @param prepare before the page loads
 * @param onClosed when a person closes it
 */
export function openAddinDialog(
  url: string,
  size: { readonly width: number; readonly height: number },
  prepare: (frame: HTMLIFrameElement) => void,
  onClosed: () => void,
): OpenedDialog {
  const frame = element('iframe', { title: TEXTS.dialog });
  const made = element('dialog', { class: 'dialog', 'aria-label': TEXTS.dialog });
  made.style.width = `${size.width}vw`;
  made.style.height = `${size.height}vh`;
  made.append(
    element(
      'div',
      { class: 'dialog-title' },
      element(
        'button',
        { type: 'button', class: 'plain', 'aria-label': TEXTS.close, onclick: () => made.close() },
        '✕',
      ),
    ),
    frame,
  );
  let closedByAddin = false;
  made.addEventListener('close', () => {
    made.remove();
    if (!closedByAddin) onClosed();
  });
  document.body.append(made);
  prepare(frame);
  frame.src = url;
  made.showModal();
  return {
    close() {
      closedByAddin = true;
      made.close();
    },
  };
}
