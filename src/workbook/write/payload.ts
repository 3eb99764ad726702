/**
 * Excel on the web refuses a request or a response over 5 MB. A request of ours stays under 2 MB, with room for the
 * envelope that office.js adds.
 */
export const REQUEST_LIMIT = 1_900_000;

/** What a call costs besides its values: object paths, names and ids, measured on the wire. */
export const CALL_BYTES = 700;

const encoder = new TextEncoder();

/** Bytes that values take on the wire, as JSON. */
export function wireBytes(values: unknown): number {
  return encoder.encode(JSON.stringify(values)).length;
}

/** Consecutive rows whose JSON stays under the limit; a row larger than that goes alone. */
export function rowBlocks<T>(
  rows: readonly (readonly T[])[],
  limit: number = REQUEST_LIMIT,
): readonly { readonly start: number; readonly rows: readonly (readonly T[])[]; readonly bytes: number }[] {
  const blocks: { start: number; rows: (readonly T[])[]; bytes: number }[] = [];
  rows.forEach((row, index) => {
    const bytes = wireBytes(row) + 1;
    const block = blocks[blocks.length - 1];
    if (block && block.bytes + bytes <= limit) {
      block.rows.push(row);
      block.bytes += bytes;
    } else {
      blocks.push({ start: index, rows: [row], bytes });
    }
  });
  return blocks;
}
