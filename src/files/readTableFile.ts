/** A file that somebody sent, read into grids of cells. Runs in the browser and in the terminal. */
import { decodeText } from './decodeText';
import { readDelimited } from './readDelimited';
import { readWorkbookFile } from './readWorkbookFile';
import { contentOf } from './sniffContent';
import { refused, type TableFile } from './tableFile';

/** Larger than any table that people fill in. */
export const MOST_BYTES = 50_000_000;
/** In a text file each cell ends with one of these: fifty million line ends would be as many rows. */
const CELL_ENDS = new Set(Array.from(',;\t|\n', (letter) => letter.charCodeAt(0)));
const MOST_TEXT_CELLS = 5_000_000;
export const WORKBOOK_NAME = /\.xl(?:s|sx|sm|sb|tx|tm)$/i;

/** The content says what the file is; its name only tells a misnamed one. Never throws for what a file holds. */
export async function readTableFile(name: string, bytes: Uint8Array): Promise<TableFile> {
  if (bytes.length > MOST_BYTES) return refused({ kind: 'tooLarge', bytes: bytes.length, limit: MOST_BYTES });
  const content = contentOf(bytes);
  switch (content) {
    case 'zip':
      return readWorkbookFile(bytes);
    case 'text':
      return WORKBOOK_NAME.test(name)
        ? refused({ kind: 'textNamedAsWorkbook' })
        : readTextFile(sheetName(name), bytes);
    default:
      return refused({ kind: content });
  }
}

function readTextFile(part: string, bytes: Uint8Array): TableFile {
  let cells = 0;
  for (const byte of bytes) if (CELL_ENDS.has(byte)) cells += 1;
  return cells > MOST_TEXT_CELLS
    ? refused({ kind: 'tooManyCells', part, cells, limit: MOST_TEXT_CELLS })
    : readDelimited(part, decodeText(bytes));
}

function sheetName(fileName: string): string {
  return fileName.replace(/^.*[\\/]/, '').replace(/\.[^.]+$/, '');
}
