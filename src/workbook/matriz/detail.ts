import type { BlockWriter } from '../write/blockWriter';
import { COLUMN_BYTES } from '../write/payload';
import { colourByText } from '../sheets/colourByText';
import { widthInPoints } from '../sheets/columnFormat';
import { palette } from '../sheets/palette';
import { drawLines, formatHeader } from '../sheets/tableSheet';
import { figuraColours, indicadorColours } from './colours';

export interface DetailColumn {
  readonly heading: string;
  readonly width: number;
  readonly align: 'Left' | 'Center' | 'Right';
}

export interface Detail {
  readonly table: string;
  readonly columns: readonly DetailColumn[];
  /** From the left; the rest is beside what is printed, and its texts take no more than a line. */
  readonly printed: number;
  /** 0-based. */
  readonly headRow: number;
  readonly rowCount: number;
}

export function setWidths(sheet: Excel.Worksheet, columns: readonly DetailColumn[]): void {
  columns.forEach(({ width }, index) => {
    sheet.getRangeByIndexes(0, index, 1, 1).format.columnWidth = widthInPoints(width);
  });
}

/** Headings, table, formats and colours of the rows of a detail that is written already. Queues; the caller sends. */
export async function formatDetail(
  sheet: Excel.Worksheet,
  writer: BlockWriter,
  { table, columns, printed, headRow, rowCount }: Detail,
): Promise<void> {
  await writer.room(2 * columns.length * COLUMN_BYTES);
  sheet.getRangeByIndexes(headRow, 0, 1, columns.length).values = [columns.map(({ heading }) => heading)];
  const area = sheet.getRangeByIndexes(headRow, 0, rowCount + 1, columns.length);
  const added = sheet.tables.add(area, true);
  added.name = table;
  added.style = 'TableStyleLight1';
  added.showBandedRows = false;
  formatHeader(
    sheet,
    headRow,
    columns.map((_, index) => ({ group: index < printed ? ('official' as const) : ('auxiliary' as const) })),
  );
  const body = sheet.getRangeByIndexes(headRow + 1, 0, rowCount, columns.length);
  body.format.verticalAlignment = 'Top';
  body.format.font.size = 10;
  body.format.font.color = palette.text;
  sheet.getRangeByIndexes(headRow + 1, 0, rowCount, printed).format.wrapText = true;
  columns.forEach(({ heading, align }, index) => {
    const cells = sheet.getRangeByIndexes(headRow + 1, index, rowCount, 1);
    cells.format.horizontalAlignment = align;
    if (heading === 'Semáforo') colourByText(cells, indicadorColours, true);
    if (heading === 'Figura') colourByText(cells, figuraColours, true);
  });
  drawLines(area);
}
