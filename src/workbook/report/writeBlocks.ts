import { setNumberFormat } from '../sheets/numberFormat';
import { palette } from '../sheets/palette';
import { drawLines } from '../sheets/tableSheet';
import type { BlockWriter } from '../write/blockWriter';
import { blockWidth, type Block } from './block';
import { looks } from './styles';

/**
 * Writes the blocks of a report on its sheet, and gives each of their rows the height that it needs. Queues; the caller
 * sends.
 *
 * @param name of the sheet
 * @param widths of its columns, in characters
 */
export async function writeBlocks(
  sheet: Excel.Worksheet,
  name: string,
  writer: BlockWriter,
  blocks: readonly Block[],
  widths: readonly number[],
): Promise<void> {
  for (const block of blocks) await writeBlock(sheet, name, writer, block);
  for (const [row, height] of rowHeights(blocks, widths)) {
    await writer.room();
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  }
}

/** Formats and lines of one block, measured on the wire. */
const BLOCK_BYTES = 5_500;

async function writeBlock(
  sheet: Excel.Worksheet,
  name: string,
  writer: BlockWriter,
  block: Block,
): Promise<void> {
  const { row, column, rows, span, style } = block;
  if (rows.length === 0) return;
  const at = { sheet: name, row, column };
  if (block.formulas === true) await writer.formulas(at, rows);
  else await writer.values(at, rows);
  await writer.room(BLOCK_BYTES);
  const area = sheet.getRangeByIndexes(row, column, rows.length, blockWidth(block));
  if (span !== undefined && span > 1) area.merge(true);
  const look = looks[style];
  area.format.font.size = look.size ?? 11;
  area.format.font.bold = look.bold ?? false;
  area.format.font.color = look.color ?? palette.text;
  area.format.horizontalAlignment = look.align;
  area.format.verticalAlignment = style === 'text' || block.atTop === true ? 'Top' : 'Center';
  area.format.wrapText = true;
  if (look.fill !== undefined) area.format.fill.color = look.fill;
  if (look.numberFormat !== undefined) setNumberFormat(area, look.numberFormat);
  if (look.lines === 'all') drawLines(area);
  if (look.lines === 'top') {
    const top = area.format.borders.getItem('EdgeTop');
    top.style = 'Continuous';
    top.color = palette.text;
  }
}

/** Of the blocks that share a row, the one that needs most. */
export function rowHeights(blocks: readonly Block[], widths: readonly number[]): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  for (const block of blocks) {
    const height = block.height ?? (block.style === 'label' ? labelHeight(block, widths) : 0);
    if (height > 0) heights.set(block.row, Math.max(heights.get(block.row) ?? 0, height));
  }
  return heights;
}

const LABEL_LINE = 17;

/** Excel does not fit rows to joined cells, so that a long label says itself how many lines it takes. */
function labelHeight({ rows, column, span = 1 }: Block, widths: readonly number[]): number {
  const characters = widths.slice(column, column + span).reduce((sum, width) => sum + width, 0);
  const longest = Math.max(...rows.map(([label = '']) => String(label).length));
  return LABEL_LINE * Math.max(1, Math.ceil(longest / characters));
}
