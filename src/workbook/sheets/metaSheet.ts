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
}

export const META_SHEET = '_asm';
export const META_VERSION = 1;
export const META_SETTING = 'seguimiento-asm';
const COUNTER = 'contador:';
const UNIT = 'unidad:';

function metaRows(meta: Meta): CellValue[][] {
  return [
    ['version', meta.version],
    ['perfil', meta.perfil],
    ...[...(meta.units ?? [])].map(([formato, unit]) => [`${UNIT}${formato}`, unit]),
    ...[...meta.counters].map(([evaluacion, last]) => [`${COUNTER}${evaluacion}`, last]),
  ];
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
  return { version, perfil: cellText(perfil), counters, units: new Map(units) };
}

/** What the workbook's settings hold, if it is ours: the fallback of a lost sheet. */
export function metaFromSetting(setting: unknown): Meta | null {
  if (!isRecord(setting)) return null;
  const { version, perfil, contadores } = setting;
  if (typeof version !== 'number' || typeof perfil !== 'string' || !isRecord(contadores)) return null;
  const counters = Object.entries(contadores).filter(
    (entry): entry is [string, number] => typeof entry[1] === 'number',
  );
  return { version, perfil, counters: new Map(counters) };
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
  });
  const rows = metaRows(meta);
  const sheet = context.workbook.worksheets.getItem(META_SHEET);
  sheet.getRangeByIndexes(0, 0, rows.length, 2).values = rows.map((row) => [...row]);
}
