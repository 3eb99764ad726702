import type { OfficeExternal } from './externalTypes';

/** What a page that holds add-in pages in frames (or opened them) leaves on its own `window` for them. */
export interface OfficeHolder {
  /** @returns what that page's `window.external` must hold, or `null` if it is no page of an add-in */
  officeExternalFor(page: Window): OfficeExternal | null;
}

/**
 * To run in an add-in's page before office.js: takes the Windows client from the page around it, or from the one that
 * opened it; without one it does nothing. It stands alone, so that a server may also send its text in a `<script>`.
 */
export function takeExternal(): void {
  for (const holder of [window.parent, window.opener] as (Partial<OfficeHolder> | null)[]) {
    const external = holder?.officeExternalFor?.(window);
    if (external !== null && external !== undefined)
      Object.assign(Reflect.get(window, 'external') as object, external);
  }
}
