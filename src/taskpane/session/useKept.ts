import { useEffect, useState, type Dispatch, type SetStateAction } from 'react';

/** So that one workbook's half-filled form never appears in another's. */
export function storageKey(key: string): string {
  const { partitionKey } = Office.context as { readonly partitionKey?: string };
  return ['asm', partitionKey ?? '', workbookAddress(), key].join('|');
}

function workbookAddress(): string {
  const { document } = Office.context as { readonly document?: { readonly url?: string } };
  return document?.url ?? '';
}

/**
 * A workbook that was never saved has no address, or only a caption that the next new one has too: what is typed for
 * it is kept while its own pane lives, and no longer.
 */
export function keptStorage(): Storage {
  return /[\\/]/.test(workbookAddress()) ? window.localStorage : window.sessionStorage;
}

/**
 * `useState` that survives closing the pane of a workbook that was saved. Where the browser keeps nothing (private windows, blocked storage) it
 * lasts as long as the pane.
 *
 * @param key one per piece of state
 * @param initial also says the shape: what was kept by another version and is of another type is left aside
 */
export function useKept<T>(key: string, initial: T): readonly [T, Dispatch<SetStateAction<T>>] {
  const [value, setValue] = useState<T>(() => kept(storageKey(key), initial));
  useEffect(() => {
    keep(storageKey(key), value);
  }, [key, value]);
  return [value, setValue];
}

function kept<T>(key: string, initial: T): T {
  try {
    const text = keptStorage().getItem(key);
    const value: unknown = text === null ? undefined : JSON.parse(text);
    return isLike(value, initial) ? value : initial;
  } catch {
    return initial;
  }
}

function keep(key: string, value: unknown): void {
  try {
    keptStorage().setItem(key, JSON.stringify(value));
  } catch {
    // Full or forbidden: the pane goes on without it.
  }
}

function isLike<T>(value: unknown, initial: T): value is T {
  if (initial === null || value === undefined) return value !== undefined;
  if (Array.isArray(initial)) return Array.isArray(value);
  if (typeof initial !== 'object') return typeof value === typeof initial;
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(initial).every(([name, part]: [string, unknown]) =>
    isLike((value as Readonly<Record<string, unknown>>)[name], part),
  );
}
