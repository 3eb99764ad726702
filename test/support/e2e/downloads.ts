import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { extract, readDirectory } from '../../../host/xlsx/zip';

export interface SavedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The file that the browser saves when that is done. */
export async function savedBy(page: Page, act: () => Promise<void>): Promise<SavedFile> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
}

/** Content of each part of a zip, by name and in its order. Browsers and Node deflate the same bytes differently. */
export async function partsOf(zip: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>();
  for (const entry of readDirectory(zip)) parts.set(entry.name, new Uint8Array(await extract(zip, entry)));
  return parts;
}
