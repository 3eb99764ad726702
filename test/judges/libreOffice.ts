import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findJudge } from './executables';
import { sheetsOfFlatOds } from './flatOds';
import type { JudgedSheets } from './judgedSheets';

/**
 * Opens workbooks in LibreOffice, recalculates every formula and gives the values of every sheet, in the same order.
 * Read back through LibreOffice's own flat XML format, so that nothing of our codec judges itself.
 */
export async function recalculateInLibreOffice(paths: readonly string[]): Promise<JudgedSheets[]> {
  return inScratch(async (folder) => {
    await convert(paths, 'fods', folder);
    const sources = paths.map((path) =>
      readFile(join(folder, `${basename(path, extname(path))}.fods`), 'utf8'),
    );
    return (await Promise.all(sources)).map(sheetsOfFlatOds);
  });
}

/** The workbooks printed as PDF, in the same order. */
export async function printInLibreOffice(paths: readonly string[]): Promise<Uint8Array[]> {
  return inScratch(async (folder) => {
    await convert(paths, 'pdf', folder);
    return Promise.all(paths.map((path) => readFile(join(folder, `${basename(path, extname(path))}.pdf`))));
  });
}

/** The workbook opened and saved again by LibreOffice as .xlsx. */
export async function resaveInLibreOffice(path: string): Promise<Uint8Array> {
  return inScratch(async (folder) => {
    await convert([path], 'xlsx:Calc MS Excel 2007 XML', folder);
    return readFile(join(folder, `${basename(path, extname(path))}.xlsx`));
  });
}

async function inScratch<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'libreoffice-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const PATIENCE_MS = 120_000;

/** One start of the program for all files: starting takes longer than converting. */
async function convert(paths: readonly string[], format: string, folder: string): Promise<void> {
  const program = findJudge('LibreOffice');
  if (program === null) throw new Error('LibreOffice is not installed');
  // Two instances that share a profile wait for each other or fail, and jest runs several.
  const profile = await mkdtemp(join(tmpdir(), 'libreoffice-profile-'));
  try {
    await mkdir(join(profile, 'user'));
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const profileArgument = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    await run(program, [profileArgument, '--headless', '--convert-to', format, '--outdir', folder, ...paths]);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    execFile(program, args, { timeout: PATIENCE_MS }, (error, output, errors) => {
      if (error === null && !errors.includes('Error:')) resolve();
      else reject(new Error(`LibreOffice could not convert: ${output} ${errors}`));
    });
  });
}

/** Otherwise LibreOffice trusts the values that a file brings. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>
`;
