import { TEXTS } from './texts';

export interface Unsaved {
  /** The workbook is no longer the file it came from. */
  readonly changed: () => void;
  /** It is again: it was downloaded, or it is another. */
  readonly saved: () => void;
  /** Whether the workbook may go: nothing would be lost, or the person says so. */
  readonly mayLeave: () => boolean;
}

/** Keeps what was done to the workbook from being lost without a word. */
export function watchUnsaved(): Unsaved {
  let isChanged = false;
  window.addEventListener('beforeunload', (event) => {
    if (isChanged) event.preventDefault();
  });
  return {
    changed: () => {
      isChanged = true;
    },
    saved: () => {
      isChanged = false;
    },
    mayLeave: () => !isChanged || window.confirm(TEXTS.unsaved),
  };
}
