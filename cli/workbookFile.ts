import { describePreflightProblem, PreflightError } from '../host/preflight';
import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { PackageError, type PackageProblem } from '../host/xlsx/packageProblem';
import { readWorkbook, writeWorkbook } from '../host/xlsx';
import type { Workbook } from '../host/workbook/model';
import { Failure } from './failure';

/** @throws Failure for a missing, unreadable, cut, encrypted or old file */
export async function loadWorkbook(path: string): Promise<Workbook> {
  const bytes = await readBytes(path);
  try {
    return await readWorkbook(bytes);
  } catch (error) {
    if (error instanceof PackageError) {
      throw new Failure(CODES[error.problem.kind], `«${basename(path)}»: ${error.message}`);
    }
    throw error;
  }
}

/** @throws Failure when the file is not there or cannot be read */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const name = basename(path);
    if (isSystemError(error) && error.code === 'ENOENT') {
      throw new Failure(
        'archivo-no-encontrado',
        `No existe el archivo «${path}». Revise la ruta y el nombre.`,
      );
    }
    if (isSystemError(error) && error.code === 'EISDIR') {
      throw new Failure('archivo-ilegible', `«${name}» es una carpeta, no un archivo.`);
    }
    throw new Failure(
      'archivo-ilegible',
      `No se pudo leer «${name}». Revise que no esté abierto y sus permisos.`,
    );
  }
}

/** Says no before any work is done: an existing file is replaced only when asked, and the input never is. */
export function checkOutput(path: string, replace: boolean, inputs: readonly string[]): void {
  if (inputs.some((input) => resolve(input) === resolve(path))) {
    throw new Failure(
      'salida-igual',
      'La salida no puede ser el mismo archivo que la entrada. Elija otro nombre.',
    );
  }
  if (!existsSync(dirname(resolve(path)))) {
    throw new Failure('carpeta-no-encontrada', `No existe la carpeta donde debe quedar «${path}».`);
  }
  if (existsSync(path) && !replace) {
    throw new Failure(
      'salida-existente',
      `Ya existe «${path}». Elija otro nombre o agregue «--reemplazar» para sustituirlo.`,
    );
  }
}

export async function saveWorkbook(path: string, workbook: Workbook): Promise<void> {
  await saveBytes(path, await fileOf(workbook));
}

/** The file appears whole or not at all: it is written beside its place and renamed. */
export async function saveBytes(path: string, bytes: Uint8Array): Promise<void> {
  const draft = join(dirname(resolve(path)), `.${basename(path)}.${randomUUID()}.tmp`);
  try {
    await writeFile(draft, bytes);
    await rename(draft, path);
  } catch {
    await rm(draft, { force: true });
    throw new Failure(
      'salida-no-escrita',
      `No se pudo escribir «${path}». Revise permisos y espacio en disco.`,
    );
  }
}

/** By shape: the file system's errors may come from another realm. */
/** @throws Failure for what Excel would repair on opening, such as joined cells inside a table */
async function fileOf(workbook: Workbook): Promise<Uint8Array> {
  try {
    return await writeWorkbook(workbook);
  } catch (error) {
    if (!(error instanceof PreflightError)) throw error;
    const found = error.problems.slice(0, 3).map(describePreflightProblem).join(' ');
    throw new Failure(
      'libro-con-problemas',
      `${found} Corríjalo en Excel y vuelva a intentarlo. No se escribió nada.`,
    );
  }
}

function isSystemError(error: unknown): error is { readonly code: unknown } {
  return typeof error === 'object' && error !== null && 'code' in error;
}

/** The same codes as for a received table that cannot be read. */
const CODES: Readonly<Record<PackageProblem['kind'], string>> = {
  empty: 'archivo-vacio',
  notAZip: 'archivo-desconocido',
  truncated: 'archivo-truncado',
  encrypted: 'archivo-con-contrasena',
  oldXls: 'archivo-xls',
  binaryWorkbook: 'archivo-xlsb',
  openDocument: 'archivo-ods',
  notAWorkbook: 'archivo-desconocido',
  tooLarge: 'archivo-demasiado-grande',
  cutWorksheet: 'archivo-danado',
  missingPart: 'archivo-danado',
  damaged: 'archivo-danado',
};
