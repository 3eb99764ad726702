/** Reads a copy of the workbook that a colleague sent: its sheets as plain grids and where its tables stand. */
import type { CopyFile, CopySheet, CopyTable } from '../domain/consolidation/copy';
import { checkPackage } from './checkPackage';
import { readXlsx, type Sheet } from './hucre';
import { readEach, type ChosenFile, type ReadingWatch } from './readEach';
import { MOST_BYTES, WORKBOOK_NAME } from './readTableFile';
import { tableSheet } from './readWorkbookFile';
import { contentOf } from './sniffContent';
import type { FileProblem } from './tableFile';

/**
 * One per file, in order; whatever a file holds, it gives an answer. Nothing in it is executed: formulas come as their
 * last result and macros are not looked at. `null` if it was stopped.
 * @throws what `bytes()` throws, when a file is no longer there
 */
export function readCopies(
  files: readonly ChosenFile[],
  watch: ReadingWatch = {},
): Promise<readonly CopyFile[] | null> {
  return readEach(files, watch, readCopy);
}

async function readCopy(archivo: string, bytes: Uint8Array): Promise<CopyFile> {
  const problem = await problemOf(archivo, bytes);
  if (problem) return { archivo, problem };
  if (contentOf(bytes) === 'text') return { archivo, sheets: [] };
  try {
    const { sheets } = await readXlsx(bytes, { readStyles: true });
    return { archivo, sheets: sheets.map(copySheet) };
  } catch {
    // The parts are whole and small: what is left is XML that says something impossible.
    return { archivo, problem: { kind: 'damaged', part: 'workbook.xml' } };
  }
}

async function problemOf(archivo: string, bytes: Uint8Array): Promise<FileProblem | null> {
  if (bytes.length > MOST_BYTES) return { kind: 'tooLarge', bytes: bytes.length, limit: MOST_BYTES };
  const content = contentOf(bytes);
  if (content === 'zip') return checkPackage(bytes);
  if (content !== 'text') return { kind: content };
  return WORKBOOK_NAME.test(archivo) ? { kind: 'textNamedAsWorkbook' } : null;
}

function copySheet(sheet: Sheet): CopySheet {
  const { name, grid } = tableSheet(sheet);
  return { name, grid, tables: (sheet.tables ?? []).flatMap((table) => copyTable(table) ?? []) };
}

function copyTable({
  name,
  displayName,
  range = '',
  showTotalRow = false,
}: NonNullable<Sheet['tables']>[number]): CopyTable | null {
  const [, left, top, right, bottom] = /^\$?([A-Z]+)\$?(\d+):\$?([A-Z]+)\$?(\d+)$/.exec(range) ?? [];
  if (left === undefined || right === undefined) return null;
  return {
    name: displayName ?? name,
    top: Number(top) - 1,
    left: columnIndex(left),
    bottom: Number(bottom) - 1,
    right: columnIndex(right),
    showTotals: showTotalRow,
  };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
