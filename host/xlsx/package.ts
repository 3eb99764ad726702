import { PackageError } from './packageProblem';
import { child, childrenNamed, parseXml, type XmlNode } from './xml';
import { extract, readDirectory, type ZipEntry } from './zip';

/** A relationship of a part, its target resolved to a path inside the package unless it is external. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `table`, `hyperlink`. */
  readonly type: string;
  readonly target: string;
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
  readonly relationships: readonly Relationship[];
  /** The worksheet without its rows: everything before `<sheetData>` and after it. */
  readonly shell: XmlNode;
}

/** An opened, checked package: what the reader takes from it beside what hucre gives. */
export interface WorkbookPackage {
  readonly bytes: Uint8Array;
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly workbook: XmlNode;
  readonly workbookPath: string;
  readonly relationships: readonly Relationship[];
  /** Position in the workbook, counting chart sheets, of each worksheet in `sheets`. */
  readonly sheetPositions: readonly number[];
  readonly sheets: readonly SheetPart[];
}

/** Real workbooks of this trade are under 30 MB inflated; hucre needs four to five times this in memory. */
export const INFLATED_LIMIT = 256_000_000;
const ENTRY_LIMIT = 10_000;

/**
 * Checks what hucre does not (cut worksheets, missing shared strings, declared sizes) before anything large is
 * inflated. Throws `PackageError`.
 */
export async function openPackage(bytes: Uint8Array): Promise<WorkbookPackage> {
  const entries = archiveEntries(bytes);
  const workbookPath = await findWorkbook(bytes, entries);
  const workbook = await readPart(bytes, entries, workbookPath);
  const relationships = await readRelationships(bytes, entries, workbookPath);
  const strings = await sharedStringCount(bytes, entries, relationships);
  const sheetNodes = childrenNamed(child(workbook, 'sheets'), 'sheet');
  const sheets: SheetPart[] = [];
  const sheetPositions: number[] = [];
  for (const [position, node] of sheetNodes.entries()) {
    const relationship = relationships.find(({ id }) => id === node.attributes['id']);
    if (relationship !== undefined && relationship.type !== 'worksheet') continue;
    sheets.push(
      await openSheet(bytes, entries, node.attributes['name'] ?? '', relationship?.target ?? '', strings),
    );
    sheetPositions.push(position);
  }
  if (sheets.length === 0) throw new PackageError({ kind: 'notAWorkbook' });
  return { bytes, entries, workbook, workbookPath, relationships, sheets, sheetPositions };
}

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

function archiveEntries(bytes: Uint8Array): Map<string, ZipEntry> {
  if (bytes.length === 0) throw new PackageError({ kind: 'empty' });
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) {
    // Encrypted .xlsx and old .xls share this container; only the first has a stream of that name ([MS-OFFCRYPTO] 1.3).
    throw new PackageError({ kind: containsUtf16(bytes, 'EncryptedPackage') ? 'encrypted' : 'oldXls' });
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new PackageError({ kind: 'notAZip' });
  const entries = readDirectory(bytes);
  if (entries.some(({ encrypted }) => encrypted)) throw new PackageError({ kind: 'encrypted' });
  const inflated = entries.reduce((sum, { size }) => sum + size, 0);
  if (inflated > INFLATED_LIMIT || entries.length > ENTRY_LIMIT) {
    throw new PackageError({ kind: 'tooLarge', bytes: inflated, limit: INFLATED_LIMIT });
  }
  return new Map(entries.map((entry) => [entry.name, entry]));
}

function containsUtf16(bytes: Uint8Array, text: string): boolean {
  const wanted = [...text].flatMap((character) => [character.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(wanted[0] ?? 0); at >= 0; at = bytes.indexOf(wanted[0] ?? 0, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

async function findWorkbook(bytes: Uint8Array, entries: ReadonlyMap<string, ZipEntry>): Promise<string> {
  if (!entries.has('[Content_Types].xml') || !entries.has('_rels/.rels')) {
    const mimetype = entries.has('mimetype') ? await readText(bytes, entries, 'mimetype') : '';
    const isOds = mimetype.includes('opendocument.spreadsheet');
    throw new PackageError({ kind: isOds ? 'openDocument' : 'notAWorkbook' });
  }
  const root = await readRelationships(bytes, entries, '');
  const path = root.find(({ type }) => type === 'officeDocument')?.target ?? '';
  if (path.endsWith('.bin')) throw new PackageError({ kind: 'binaryWorkbook' });
  if (!entries.has(path)) throw new PackageError({ kind: 'missingPart', part: path || 'xl/workbook.xml' });
  if ((await readPart(bytes, entries, path)).name !== 'workbook')
    throw new PackageError({ kind: 'notAWorkbook' });
  return path;
}

async function openSheet(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  name: string,
  path: string,
  strings: number | null,
): Promise<SheetPart> {
  if (!entries.has(path)) throw new PackageError({ kind: 'missingPart', part: path || name });
  const source = await readText(bytes, entries, path);
  if (!/<\/(\w+:)?worksheet>\s*$/.test(source.slice(-100)))
    throw new PackageError({ kind: 'cutWorksheet', sheet: name });
  requireStrings(source, strings);
  const shell = parseXml(withoutRows(source));
  if (shell === null) throw new PackageError({ kind: 'damaged', part: path, detail: 'XML mal formado' });
  return { name, path, shell, relationships: await readRelationships(bytes, entries, path) };
}

function withoutRows(source: string): string {
  const start = source.search(/<(\w+:)?sheetData[\s/>]/);
  const closing = /<\/(\w+:)?sheetData>/g;
  closing.lastIndex = Math.max(start, 0);
  const end = closing.exec(source);
  return start < 0 || end === null ? source : source.slice(0, start) + source.slice(closing.lastIndex);
}

/** hucre turns a string that is not in the table into a blank cell, without a word. */
function requireStrings(source: string, strings: number | null): void {
  const available = strings ?? 0;
  for (const [, index] of source.matchAll(/\bt="s"[^>]*>\s*<(?:\w+:)?v>(\d+)</g)) {
    if (Number(index) < available) continue;
    const part = 'xl/sharedStrings.xml';
    throw new PackageError(
      strings === null ? { kind: 'missingPart', part } : { kind: 'damaged', part, detail: 'faltan textos' },
    );
  }
}

/** How many shared strings there are; `null` when the package has none. */
async function sharedStringCount(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  relationships: readonly Relationship[],
): Promise<number | null> {
  const path = relationships.find(({ type }) => type === 'sharedStrings')?.target;
  if (path === undefined || !entries.has(path)) return null;
  const source = await readText(bytes, entries, path);
  if (!/(<\/(\w+:)?sst>|<(\w+:)?sst\b[^>]*\/>)\s*$/.test(source.slice(-1000))) {
    throw new PackageError({ kind: 'damaged', part: path, detail: 'cortado' });
  }
  return source.match(/<(?:\w+:)?si[\s/>]/g)?.length ?? 0;
}

/** The text of a part of the package. Throws `PackageError` when it is missing or unreadable. */
export async function readText(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  path: string,
): Promise<string> {
  const entry = entries.get(path);
  if (entry === undefined) throw new PackageError({ kind: 'missingPart', part: path });
  return new TextDecoder().decode(await extract(bytes, entry));
}

/** The same, parsed. */
export async function readPart(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  path: string,
): Promise<XmlNode> {
  const root = parseXml(await readText(bytes, entries, path));
  if (root === null) throw new PackageError({ kind: 'damaged', part: path, detail: 'XML mal formado' });
  return root;
}

/** The relationships of a part (`''` is the package itself); none when it has no relationships file. */
export async function readRelationships(
  bytes: Uint8Array,
  entries: ReadonlyMap<string, ZipEntry>,
  path: string,
): Promise<Relationship[]> {
  const slash = path.lastIndexOf('/') + 1;
  const file = `${path.slice(0, slash)}_rels/${path.slice(slash)}.rels`;
  if (!entries.has(file)) return [];
  const root = await readPart(bytes, entries, file);
  return childrenNamed(root, 'Relationship').map(({ attributes }) => ({
    id: attributes['Id'] ?? '',
    type: (attributes['Type'] ?? '').split('/').at(-1) ?? '',
    target:
      attributes['TargetMode'] === 'External'
        ? (attributes['Target'] ?? '')
        : resolvePath(path.slice(0, slash), attributes['Target'] ?? ''),
  }));
}

function resolvePath(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps: string[] = [];
  for (const step of `${folder}${target}`.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.' && step !== '') steps.push(step);
  }
  return steps.join('/');
}
