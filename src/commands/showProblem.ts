import { problemAddress } from './problemAddress';

/** In percent of the screen: a title, a sentence and a button. */
const SIZE = { width: 30, height: 26 };

/**
 * Shows a sentence in a dialog of Office's and waits until it is closed: a ribbon function has no page of its own to
 * show it on, and its dialog goes away with it. Where Office opens no dialog there is nowhere left to say it.
 */
export function showProblem(mensaje: string): Promise<void> {
  const address = problemAddress(mensaje, window.location.href);
  return new Promise((resolve) => {
    const options = { ...SIZE, displayInIframe: true };
    Office.context.ui.displayDialogAsync(address, options, ({ status, value: dialog }) => {
      if (status !== Office.AsyncResultStatus.Succeeded) {
        resolve();
        return;
      }
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        resolve();
      });
      // Closed by its corner.
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        resolve();
      });
    });
  });
}
