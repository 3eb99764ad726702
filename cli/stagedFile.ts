import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from './failure';
import type { StagedFolder } from './stagedFolder';

/**
 * A file ready beside its place: it appears whole, or not at all. Check it first with `checkOutput`.
 * @throws Failure when it cannot be written
 */
export async function stageFile(path: string, content: Uint8Array | string): Promise<StagedFolder> {
  const draft = join(dirname(resolve(path)), `.${basename(path)}.${randomUUID()}.tmp`);
  const discard = () => rm(draft, { force: true });
  const orFail = async (work: Promise<void>): Promise<void> => {
    try {
      await work;
    } catch {
      await discard();
      throw new Failure(
        'salida-no-escrita',
        `No se pudo escribir «${path}». Revise permisos y espacio en disco.`,
      );
    }
  };
  await orFail(writeFile(draft, content));
  return { discard, publish: () => orFail(rename(draft, path)) };
}
