import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';

/**
 * Leaves in a folder exactly the files of another of the same disk. Each takes the place of the one of its name at
 * once, so that whoever reads the folder meanwhile finds the old file or the new one, never none.
 */
export async function moveFiles(from: string, to: string): Promise<void> {
  const moved = await filesIn(from);
  for (const file of moved) {
    await mkdir(dirname(join(to, file)), { recursive: true });
    await rename(join(from, file), join(to, file));
  }
  const kept = new Set(moved);
  for (const file of await filesIn(to)) if (!kept.has(file)) await rm(join(to, file), { force: true });
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)));
}
