/** Writes a zip. Timestamps are fixed, so the same parts give the same bytes. */

export interface ZipPart {
  readonly name: string;
  readonly content: Uint8Array;
}

const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const DEFLATED = 8;
const VERSION = 20;
const UTF8_NAMES = 0x0800;
const FIRST_OF_JANUARY_1980 = 0x0021;

/** Of less than 4 GB and 65,536 parts, which needs no ZIP64. */
export async function writeZip(parts: readonly ZipPart[]): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const { name, content } of parts) {
    const data = await deflate(content);
    const encodedName = new TextEncoder().encode(name);
    const fields = sharedFields(content, data.length, encodedName.length);
    const local = [signature(LOCAL_HEADER), fields, encodedName, data];
    chunks.push(...local);
    directory.push(signature(DIRECTORY_ENTRY), uint16(VERSION), fields, entryEnd(offset), encodedName);
    offset += lengthOf(local);
  }
  return concatenate([...chunks, ...directory, endRecord(parts.length, lengthOf(directory), offset)]);
}

/** What a local header and a directory entry say alike: APPNOTE 4.3.7 and 4.3.12, from «version needed» to «extra length». */
function sharedFields(content: Uint8Array, compressedSize: number, nameLength: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(26));
  view.setUint16(0, VERSION, true);
  view.setUint16(2, UTF8_NAMES, true);
  view.setUint16(4, DEFLATED, true);
  view.setUint16(8, FIRST_OF_JANUARY_1980, true);
  view.setUint32(10, crc32(content), true);
  view.setUint32(14, compressedSize, true);
  view.setUint32(18, content.length, true);
  view.setUint16(22, nameLength, true);
  return new Uint8Array(view.buffer);
}

function entryEnd(offset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(14));
  view.setUint32(10, offset, true);
  return new Uint8Array(view.buffer);
}

function endRecord(count: number, directorySize: number, directoryOffset: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(22));
  view.setUint32(0, END_OF_DIRECTORY, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, directorySize, true);
  view.setUint32(16, directoryOffset, true);
  return new Uint8Array(view.buffer);
}

async function deflate(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([content.slice()]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function signature(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, true);
  return new Uint8Array(view.buffer);
}

function uint16(value: number): Uint8Array {
  return Uint8Array.of(value & 0xff, value >> 8);
}

function lengthOf(chunks: readonly Uint8Array[]): number {
  return chunks.reduce((sum, chunk) => sum + chunk.length, 0);
}

function concatenate(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(lengthOf(chunks));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
