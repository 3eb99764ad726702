/**
 * Excel on the web refuses a request or a response over 5 MB. A request of ours stays under 2 MB, with room for the
 * envelope that office.js adds.
 */
export const REQUEST_LIMIT = 1_960_000;

/** What a call on an untracked range costs besides its values: object paths, names and ids, measured on the wire. */
export const CALL_BYTES = 500;

/** What installing the sheets of a format costs at most, measured on the wire with all of them missing. */
export const INSTALL_BYTES = 450_000;

/** Formats, validation, input message and lines of one column, measured on the wire. */
export const COLUMN_BYTES = 2_000;

/** office.js sends large values 1,500 cells a call, with 1,300 bytes around each of those calls. */
const CELL_BYTES = 1_300 / 1_500;

const encoder = new TextEncoder();

/** Bytes that values take on the wire, as JSON. */
export function wireBytes(values: unknown): number {
  return encoder.encode(JSON.stringify(values)).length;
}

/**
 * Consecutive rows whose JSON stays under the limit; a row larger than that goes alone.
 *
 * @param firstLimit what the first block may take; if not even a row fits in it, that block is like the others
 */
export function rowBlocks<T>(
  rows: readonly (readonly T[])[],
  firstLimit: number = REQUEST_LIMIT,
  limit: number = REQUEST_LIMIT,
): readonly { readonly start: number; readonly rows: readonly (readonly T[])[]; readonly bytes: number }[] {
  const blocks: { start: number; rows: (readonly T[])[]; bytes: number }[] = [];
  let room = firstLimit;
  rows.forEach((row, index) => {
    const bytes = wireBytes(row) + 1 + row.length * CELL_BYTES;
    const block = blocks.at(-1);
    if (block && block.bytes + bytes <= room) {
      block.rows.push(row);
      block.bytes += bytes;
    } else {
      if (block || bytes > room) room = limit;
      blocks.push({ start: index, rows: [row], bytes });
    }
  });
  return blocks;
}
