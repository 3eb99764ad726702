import { inflateEntry, readZipDirectory, type ZipEntry } from './zipDirectory';
import { writeZip } from './zipWriter';

/** What stands in a part of the archive, from what a library left there. */
export type Rewrite = (xml: string) => string;

/**
 * The archive that a library made, with some of its parts rewritten, and without the hour at which it was made: the same
 * parts give the same bytes.
 */
export async function rezipped(
  archive: Uint8Array,
  rewriteOf: (part: string) => Rewrite | null,
): Promise<Uint8Array<ArrayBuffer>> {
  const entries = readZipDirectory(archive) ?? [];
  const parts = await Promise.all(
    entries.map(async (entry) => {
      const content = await contentOf(archive, entry);
      const rewrite = rewriteOf(entry.name);
      return { name: entry.name, content: rewrite ? rewritten(content, rewrite) : content };
    }),
  );
  return writeZip(parts);
}

async function contentOf(archive: Uint8Array, entry: ZipEntry): Promise<Uint8Array> {
  const content = new Uint8Array(entry.size);
  let at = 0;
  const isWhole = await inflateEntry(archive, entry, (chunk) => {
    content.set(chunk, at);
    at += chunk.length;
  });
  if (!isWhole) throw new Error(`rezipped: the library's part ${entry.name} is not whole`);
  return content;
}

function rewritten(content: Uint8Array, rewrite: Rewrite): Uint8Array {
  return new TextEncoder().encode(rewrite(new TextDecoder().decode(content)));
}
