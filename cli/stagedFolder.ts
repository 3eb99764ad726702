import { randomUUID } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Failure } from './failure';

export interface StagedFile {
  readonly name: string;
  readonly content: Uint8Array | string;
}

/** Files that are ready beside their folder: they appear in it all together, or not at all. */
export interface StagedFolder {
  /** @throws Failure; then the folder is as it was */
  publish(): Promise<void>;
  discard(): Promise<void>;
}

export interface FolderRequest {
  readonly folder: string;
  readonly replace: boolean;
  /** Paths that must stay as they are. */
  readonly inputs: readonly string[];
}

/** Says no before any work is done. The folder may be missing, the one that holds it may not. */
export function checkFolder(folder: string): void {
  if (existsSync(folder)) {
    if (statSync(folder).isDirectory()) return;
    throw new Failure('carpeta-no-encontrada', `«${folder}» es un archivo, no una carpeta.`);
  }
  if (!existsSync(dirname(resolve(folder)))) {
    throw new Failure('carpeta-no-encontrada', `No existe la carpeta donde debe quedar «${folder}».`);
  }
}

/** @throws Failure when a file is already there and was not to be replaced, or when they cannot be written */
export async function stageFiles(
  files: readonly StagedFile[],
  { folder, replace, inputs }: FolderRequest,
): Promise<StagedFolder> {
  checkFiles(files, { folder, replace, inputs });
  const draft = join(dirname(resolve(folder)), `.${basename(resolve(folder))}.${randomUUID()}.tmp`);
  const discard = () => rm(draft, { recursive: true, force: true });
  try {
    await mkdir(draft);
    for (const { name, content } of files) await writeFile(join(draft, name), content);
  } catch {
    await discard();
    throw notWritten(folder);
  }
  return {
    discard,
    publish: async () => {
      try {
        if (existsSync(folder)) await moveInto(folder, draft, files);
        else await rename(draft, folder);
      } catch {
        throw notWritten(folder);
      } finally {
        await discard();
      }
    },
  };
}

function checkFiles(files: readonly StagedFile[], { folder, replace, inputs }: FolderRequest): void {
  const kept = new Set(inputs.map((input) => resolve(input)));
  const own = files.find(({ name }) => kept.has(resolve(folder, name)));
  if (own) {
    throw new Failure(
      'salida-igual',
      `«${join(folder, own.name)}» es el libro de entrada o el de salida. Elija otra carpeta.`,
    );
  }
  if (kept.has(resolve(folder))) {
    throw new Failure(
      'salida-igual',
      `«${folder}» no puede ser a la vez carpeta y libro. Elija otra carpeta.`,
    );
  }
  const existing = files.filter(({ name }) => existsSync(join(folder, name)));
  const directory = existing.find(({ name }) => statSync(join(folder, name)).isDirectory());
  if (directory) {
    throw new Failure(
      'salida-existente',
      `«${join(folder, directory.name)}» es una carpeta y no se puede sustituir por un archivo. Elija otra carpeta.`,
    );
  }
  const [first] = existing;
  if (first && !replace) {
    const others = existing.length === 1 ? '' : ` y ${existing.length - 1} más`;
    throw new Failure(
      'salida-existente',
      `Ya existe «${join(folder, first.name)}»${others}. Elija otra carpeta o agregue «--reemplazar» para sustituir los archivos.`,
    );
  }
}

/** Puts back what was there if one of them cannot be moved. */
async function moveInto(folder: string, draft: string, files: readonly StagedFile[]): Promise<void> {
  const moved: { readonly path: string; readonly before: string | null }[] = [];
  try {
    for (const [index, { name }] of files.entries()) {
      const path = join(folder, name);
      const before = existsSync(path) ? join(draft, `.antes-${index}`) : null;
      if (before !== null) await rename(path, before);
      moved.push({ path, before });
      await rename(join(draft, name), path);
    }
  } catch (error) {
    for (const { path, before } of moved.reverse()) {
      await rm(path, { force: true });
      if (before !== null) await rename(before, path);
    }
    throw error;
  }
}

function notWritten(folder: string): Failure {
  return new Failure(
    'salida-no-escrita',
    `No se pudieron escribir los archivos en «${folder}». Revise permisos y espacio en disco.`,
  );
}
