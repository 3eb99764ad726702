import type { LineaMatriz } from '../../domain/indicadores/matriz/matrizModel';
import { decimalesDe } from '../../domain/indicadores/matriz/mostrado';
import type { BlockWriter } from '../write/blockWriter';

/** Of a hyphen's width: figures do not touch the line beside them. */
const MARGIN = '_-';
const INTEGER = `#,##0${MARGIN}`;
const TWO_DECIMALS = `#,##0.00${MARGIN}`;
const SMALL = `0.00000${MARGIN}`;
/** What was judged by thresholds of its own says so where it is printed. */
const OWN_THRESHOLDS = '"*"';

/** Of a figure in the indicator's unit: counts without decimals, rates with two, what is smaller with more. */
export function figureFormat(figure: number | null): string {
  if (figure === null || Number.isInteger(figure)) return INTEGER;
  return Math.abs(figure) < 0.01 ? SMALL : TWO_DECIMALS;
}

/** With as many decimals as leave it on its side of every threshold. */
export function cumplimientoFormat(linea: LineaMatriz): string {
  return `#,##0.${'0'.repeat(decimalesDe(linea))}${linea.umbralesPropios ? OWN_THRESHOLDS : MARGIN}`;
}

const ROWS_AT_ONCE = 2_000;
/** A format as JSON, with what office.js adds around each cell of a large value. */
const FORMAT_BYTES = 24;

/** One format for each cell. Queues; the caller sends. */
export async function writeNumberFormats(
  sheet: Excel.Worksheet,
  writer: BlockWriter,
  at: { readonly row: number; readonly column: number },
  formats: readonly (readonly string[])[],
): Promise<void> {
  const width = formats[0]?.length ?? 0;
  for (let start = 0; start < formats.length; start += ROWS_AT_ONCE) {
    const block = formats.slice(start, start + ROWS_AT_ONCE).map((row) => [...row]);
    await writer.room(block.length * width * FORMAT_BYTES);
    sheet.getRangeByIndexes(at.row + start, at.column, block.length, width).untrack().numberFormat = block;
  }
}
