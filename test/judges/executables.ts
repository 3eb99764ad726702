import { accessSync, constants, existsSync, realpathSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

/** The programs of other projects that our tests call in as judges. None is an npm package. */
export type Judge = 'LibreOffice' | 'LibreOffice Writer' | 'Chromium' | 'poppler-utils';

const NAMES: Readonly<Record<Judge, readonly string[]>> = {
  LibreOffice: ['soffice', 'libreoffice'],
  'LibreOffice Writer': ['soffice', 'libreoffice'],
  Chromium: ['chromium', 'chromium-browser', 'google-chrome'],
  'poppler-utils': ['pdftotext'],
};

/** The path of a judge's program, or `null` where it is not installed. */
export function findJudge(judge: Judge): string | null {
  for (const name of NAMES[judge]) {
    const found = findExecutable(name);
    if (found !== null && (judge !== 'LibreOffice Writer' || opensDocuments(found))) return found;
  }
  return null;
}

/** Debian installs what opens documents apart from what opens workbooks. */
function opensDocuments(program: string): boolean {
  return existsSync(join(dirname(realpathSync(program)), 'libswlo.so'));
}

export function findExecutable(name: string): string | null {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
