import type { OfficeExternal, OfficeHolder } from '../../host/windowsClient';

export interface Externals {
  /** What the page in that frame will find on its `window.external`. The frame must be in the document. */
  give(frame: HTMLIFrameElement, external: OfficeExternal): void;
}

const BY_PAGE = new WeakMap<Window, OfficeExternal>();

/** Answers to the prelude of the add-in's pages. */
export function holdExternals(): Externals {
  const holder: OfficeHolder = { officeExternalFor: (page) => BY_PAGE.get(page) ?? null };
  Object.assign(window, holder);
  return {
    give(frame, external) {
      if (frame.contentWindow !== null) BY_PAGE.set(frame.contentWindow, external);
    },
  };
}
