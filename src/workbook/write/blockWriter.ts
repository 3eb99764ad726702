import type { CellValue } from '../../domain/cell';
import { beginWriting } from '../work';
import { literal } from './cellText';
import { CALL_BYTES, REQUEST_LIMIT, rowBlocks } from './payload';

/** 0-based corner of a block of cells. */
export interface Corner {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** Excel does not touch a cell that is given `null`. */
export type WrittenValue = CellValue | null;

/**
 * Queues writes and sends them when they fill a request, so that a verb costs one request for every 2 MB it writes
 * and none per row. What is still queued goes with `send`.
 */
export interface BlockWriter {
  /** Text stays text, whatever it looks like. `''` clears a cell and `null` leaves it as it is. */
  values(at: Corner, rows: readonly (readonly WrittenValue[])[]): Promise<void>;
  /** As Excel takes them: `=…` is a formula, in English. */
  formulas(at: Corner, rows: readonly (readonly CellValue[])[]): Promise<void>;
  /** Sends if another call of this size would not fit; then the caller queues it. */
  room(bytes?: number): Promise<void>;
  send(): Promise<void>;
}

export function blockWriter(context: Excel.RequestContext): BlockWriter {
  let queued = 0;
  const send = async () => {
    queued = 0;
    await context.sync();
  };
  const room = async (bytes: number = CALL_BYTES) => {
    beginWriting(context);
    if (queued > 0 && queued + bytes > REQUEST_LIMIT) await send();
    queued += bytes;
  };
  const write = async (
    at: Corner,
    rows: readonly (readonly WrittenValue[])[],
    assign: (range: Excel.Range, block: WrittenValue[][]) => void,
  ) => {
    const width = rows[0]?.length ?? 0;
    if (width === 0) return;
    const sheet = context.workbook.worksheets.getItem(at.sheet);
    for (const block of rowBlocks(rows, REQUEST_LIMIT - queued - CALL_BYTES, REQUEST_LIMIT - CALL_BYTES)) {
      await room(block.bytes + CALL_BYTES);
      // Untracked: nothing asks for it again, and keeping a reference would cost three more calls.
      const range = sheet
        .getRangeByIndexes(at.row + block.start, at.column, block.rows.length, width)
        .untrack();
      assign(
        range,
        block.rows.map((row) => [...row]),
      );
    }
  };
  return {
    values: (at, rows) =>
      write(
        at,
        rows.map((row) => row.map((value) => (value === null ? null : literal(value)))),
        (range, block) => {
          range.values = block;
        },
      ),
    formulas: (at, rows) =>
      write(at, rows, (range, block) => {
        range.formulas = block;
      }),
    room,
    send,
  };
}
