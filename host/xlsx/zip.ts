import { PackageError } from './packageProblem';

/** One file of the archive, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  /** Of the local header, from the start of the archive. */
  readonly offset: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_HEADER = 0x04034b50;
const STORED = 0;
const DEFLATED = 8;
/** A size or offset of this value stands in a ZIP64 record, which only archives over 4 GB need. */
const IN_ZIP64 = 0xffffffff;

/**
 * The archive's files, from its central directory alone: nothing is inflated.
 * Throws `PackageError` `truncated` when the directory is missing or points outside the bytes.
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) throw new PackageError({ kind: 'truncated' });
  const count = view.getUint16(end + 10, true);
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY_ENTRY) {
      throw new PackageError({ kind: 'truncated' });
    }
    const nameLength = view.getUint16(at + 28, true);
    const entry: ZipEntry = {
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      crc: view.getUint32(at + 16, true),
      compressedSize: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    };
    requireInside(entry, bytes.length);
    entries.push(entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function requireInside(entry: ZipEntry, length: number): void {
  if (entry.size === IN_ZIP64 || entry.compressedSize === IN_ZIP64 || entry.offset === IN_ZIP64) {
    throw new PackageError({ kind: 'damaged', part: entry.name, detail: 'tamaños ZIP64' });
  }
  if (entry.offset + 30 + entry.compressedSize > length) throw new PackageError({ kind: 'truncated' });
}

/** The record stands last, before a comment of at most 65,535 bytes. */
function endOfDirectory(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let at = view.byteLength - 22; at >= first; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return null;
}

/** The file's bytes as they stand in the archive, still compressed. */
export function compressedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(entry.offset, true) !== LOCAL_HEADER) {
    throw new PackageError({ kind: 'damaged', part: entry.name, detail: 'encabezado' });
  }
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
  if (start + entry.compressedSize > bytes.length) throw new PackageError({ kind: 'truncated' });
  return bytes.subarray(start, start + entry.compressedSize);
}

/** Inflates one file and stops as soon as it grows over its declared size, so memory stays bounded by the directory. */
export async function extract(bytes: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const compressed = compressedBytes(bytes, entry);
  if (entry.method === STORED) return compressed;
  if (entry.method !== DEFLATED) {
    throw new PackageError({ kind: 'damaged', part: entry.name, detail: `compresión ${entry.method}` });
  }
  const content = await inflate(compressed, entry);
  if (content.length !== entry.size) {
    throw new PackageError({ kind: 'damaged', part: entry.name, detail: 'tamaño distinto del declarado' });
  }
  return content;
}

async function inflate(compressed: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const content = new Uint8Array(entry.size);
  const reader = new Blob([copyOf(compressed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((): never => {
      throw new PackageError({ kind: 'damaged', part: entry.name, detail: 'compresión ilegible' });
    });
    if (done) return content.subarray(0, length);
    if (length + value.length > entry.size) {
      await reader.cancel();
      throw new PackageError({ kind: 'damaged', part: entry.name, detail: 'tamaño mayor que el declarado' });
    }
    content.set(value, length);
    length += value.length;
  }
}

/** A file to archive: new content, or one carried over from another archive without recompressing it. */
export type ZipSource =
  | { readonly name: string; readonly content: Uint8Array }
  | { readonly name: string; readonly archive: Uint8Array; readonly entry: ZipEntry };

/** Writes an archive. Timestamps are fixed, so the same files give the same bytes. */
export async function writeZip(sources: readonly ZipSource[]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const source of sources) {
    const { name, data, fields } = await prepare(source);
    const local = header(LOCAL_HEADER, 30, name, fields);
    chunks.push(local, data);
    directory.push(header(DIRECTORY_ENTRY, 46, name, { ...fields, offset }));
    offset += local.length + data.length;
  }
  const directorySize = directory.reduce((sum, entry) => sum + entry.length, 0);
  const end = new DataView(new ArrayBuffer(22));
  end.setUint32(0, END_OF_DIRECTORY, true);
  end.setUint16(8, sources.length, true);
  end.setUint16(10, sources.length, true);
  end.setUint32(12, directorySize, true);
  end.setUint32(16, offset, true);
  return concatenate([...chunks, ...directory, new Uint8Array(end.buffer)]);
}

interface EntryFields {
  readonly method: number;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly offset?: number;
}

async function prepare(
  source: ZipSource,
): Promise<{ name: Uint8Array; data: Uint8Array; fields: EntryFields }> {
  const name = new TextEncoder().encode(source.name);
  if ('entry' in source) {
    return { name, data: compressedBytes(source.archive, source.entry), fields: source.entry };
  }
  const data = await deflate(source.content);
  const fields = {
    method: DEFLATED,
    crc: crc32(source.content),
    compressedSize: data.length,
    size: source.content.length,
  };
  return { name, data, fields };
}

async function deflate(content: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([copyOf(content)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** Local header (30 bytes) and directory entry (46) share their fields, four bytes apart from the sixth on. */
function header(signature: number, length: number, name: Uint8Array, fields: EntryFields): Uint8Array {
  const isDirectory = signature === DIRECTORY_ENTRY;
  const shift = isDirectory ? 2 : 0;
  const bytes = new Uint8Array(length + name.length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, signature, true);
  view.setUint16(4, 20, true);
  if (isDirectory) view.setUint16(6, 20, true);
  view.setUint16(6 + shift, UTF8_NAMES, true);
  view.setUint16(8 + shift, fields.method, true);
  view.setUint16(12 + shift, FIRST_OF_JANUARY_1980, true);
  view.setUint32(14 + shift, fields.crc, true);
  view.setUint32(18 + shift, fields.compressedSize, true);
  view.setUint32(22 + shift, fields.size, true);
  view.setUint16(26 + shift, name.length, true);
  if (isDirectory) view.setUint32(42, fields.offset ?? 0, true);
  bytes.set(name, length);
  return bytes;
}

const UTF8_NAMES = 0x0800;
const FIRST_OF_JANUARY_1980 = 0x0021;

function concatenate(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** Streams want bytes of a plain ArrayBuffer, which a view handed in by a caller need not be. */
function copyOf(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(bytes);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 0xff] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
