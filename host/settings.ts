import type { DocumentSettings } from './openWorkbook';

/** Settings that last as long as the page. */
export function inMemory(): DocumentSettings {
  let kept: Record<string, string> = {};
  return {
    read: () => kept,
    write: (settings) => {
      kept = { ...settings };
    },
  };
}
