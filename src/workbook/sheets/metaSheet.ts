import type { CellValue } from '../../domain/cell';
import { cellText } from '../../domain/cell';
import { sheetNamed, type Structure } from '../read/structure';
import { addSheet } from './addSheet';

/**
 * What the program needs to know of a workbook that comes back from people without the add-in: a very plain hidden
 * sheet, two columns. The workbook's settings hold the same; the sheet is the one that survives other programs.
 */
export interface Meta {
  /** Of the layout of our sheets. */
  readonly version: number;
  readonly perfil: string;
  /** Last number given to a Clave ASM, by evaluation key. */
  readonly counters: ReadonlyMap<string, number>;
  /** Unit in which the percentages last imported into each format came, by format id. */
  readonly units?: ReadonlyMap<string, string>;
  /** The document of the institution's own perfil; `''` where it had one and no longer has. */
  readonly propio?: string;
}

export const META_SHEET = '_asm';
export const META_VERSION = 1;
export const META_SETTING = 'seguimiento-asm';
const COUNTER = 'contador:';
const UNIT = 'unidad:';
const PROPIO = 'propio:';
/** Pieces of a perfil: a cell holds 32,767 letters, and a perfil has 102,400 at most. */
const PIECES = 4;
const PIECE = 28_000;

function metaRows(meta: Meta): CellValue[][] {
  return [
    ['version', meta.version],
    ['perfil', meta.perfil],
    ...propioRows(meta.propio),
    ...[...(meta.units ?? [])].map(([formato, unit]) => [`${UNIT}${formato}`, unit]),
    ...[...meta.counters].map(([evaluacion, last]) => [`${COUNTER}${evaluacion}`, last]),
  ];
}

/** Always as many, blank where not needed: the rows of a sheet only grow. */
function propioRows(propio: string | undefined): CellValue[][] {
  if (propio === undefined) return [];
  const pieces = inPieces(propio);
  return Array.from({ length: PIECES }, (_, index) => {
    const piece = pieces[index] ?? '';
    // Behind a mark, no piece is taken for a formula or a number.
    return [`${PROPIO}${index + 1}`, piece === '' ? '' : `|${piece}`];
  });
}

/** No letter of two halves is cut. */
function inPieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > 0) {
    const isCut = /[\uD800-\uDBFF]$/.test(rest.slice(0, PIECE));
    const length = isCut ? PIECE - 1 : PIECE;
    pieces.push(rest.slice(0, length));
    rest = rest.slice(length);
  }
  return pieces;
}

function propioFrom(pairs: ReadonlyMap<string, CellValue>): string | undefined {
  const pieces = [...pairs].filter(([name]) => name.startsWith(PROPIO));
  if (pieces.length === 0) return undefined;
  return pieces.map(([, piece]) => (typeof piece === 'string' ? piece.slice(1) : '')).join('');
}

/** `null` when the rows are not ours. */
export function metaFromRows(rows: readonly (readonly CellValue[])[]): Meta | null {
  const pairs = new Map(rows.map(([name = '', value = '']) => [cellText(name), value]));
  const version = pairs.get('version');
  const perfil = pairs.get('perfil');
  if (typeof version !== 'number' || perfil === undefined) return null;
  const counters = new Map<string, number>();
  for (const [name, value] of pairs) {
    if (name.startsWith(COUNTER) && typeof value === 'number')
      counters.set(name.slice(COUNTER.length), value);
  }
  const units = [...pairs]
    .filter(([name]) => name.startsWith(UNIT))
    .map(([name, value]) => [name.slice(UNIT.length), cellText(value)] as const);
  const propio = propioFrom(pairs);
  return {
    version,
    perfil: cellText(perfil),
    counters,
    units: new Map(units),
    ...(propio === undefined ? {} : { propio }),
  };
}

/** What the workbook's settings hold, if it is ours: the fallback of a lost sheet. */
export function metaFromSetting(setting: unknown): Meta | null {
  if (!isRecord(setting)) return null;
  const { version, perfil, contadores, propio } = setting;
  if (typeof version !== 'number' || typeof perfil !== 'string' || !isRecord(contadores)) return null;
  const counters = Object.entries(contadores).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return {
    version,
    perfil,
    counters: new Map(counters),
    ...(typeof propio === 'string' ? { propio } : {}),
  };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}

/** Queues; the caller sends. */
export function installMetaSheet(context: Excel.RequestContext, meta: Meta): void {
  const sheet = addSheet(context, META_SHEET);
  writeMeta(context, meta);
  sheet.visibility = 'VeryHidden';
}

/** Writes the sheet anew in a workbook that has lost it: our sheets copied to another. Queues; the caller sends. */
export function keepMeta(context: Excel.RequestContext, structure: Structure, meta: Meta): void {
  if (sheetNamed(structure, META_SHEET)) writeMeta(context, meta);
  else installMetaSheet(context, meta);
}

/** Counters only grow, so the rows written cover those that were there. The sheet last: it is the one that is read. */
function writeMeta(context: Excel.RequestContext, meta: Meta): void {
  context.workbook.settings.add(META_SETTING, {
    version: meta.version,
    perfil: meta.perfil,
    contadores: Object.fromEntries(meta.counters),
    unidades: Object.fromEntries(meta.units ?? []),
    ...(meta.propio === undefined ? {} : { propio: meta.propio }),
  });
  const rows = metaRows(meta);
  const sheet = context.workbook.worksheets.getItem(META_SHEET);
  sheet.getRangeByIndexes(0, 0, rows.length, 2).values = rows.map((row) => [...row]);
}
