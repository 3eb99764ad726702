import type { Libro } from './readLibro';
import { cambiosRegister, observacionesRegister } from '../../domain/registers';
import { INICIO_SHEET } from '../sheets/inicioNames';

/** What an edit of somebody's means for what was read before, decided without asking Excel. */
export type EditedPlace =
  /** Nothing of ours. */
  | { readonly kind: 'elsewhere' }
  /** The tables themselves changed: everything must be read again. */
  | { readonly kind: 'structure' }
  | EditedRows;

/** Rows of a table of ours, by the name our declarations give it; `first` is 0-based in its body. */
export interface EditedRows {
  readonly kind: 'rows';
  readonly table: string;
  readonly first: number;
  readonly count: number;
}

export interface Edit {
  readonly sheetId: string;
  /** `C8`, `C8:D10`, `8:9`, `C:D`: without the sheet. */
  readonly address: string;
  /** Values only: no rows, columns or cells came or went. */
  readonly valuesOnly: boolean;
  /** Somebody else than this add-in did it, as far as Excel tells (ExcelApi 1.14). */
  readonly isPersons: boolean;
  /** In this very window, and not by a co-author elsewhere. */
  readonly isHere: boolean;
}

/** More rows than these are not read by themselves, but with the whole workbook. */
export const MANY_ROWS = 100;

/** Their rows are only written by verbs, and no figure is read from them. */
const NOT_READ: ReadonlySet<string> = new Set([observacionesRegister.table, cambiosRegister.table]);

export function editedPlace({ structure, tables }: Libro, edit: Edit): EditedPlace {
  const sheet = structure.sheets.find(({ id }) => id === edit.sheetId);
  // A sheet that came after the last reading.
  if (!sheet) return { kind: 'structure' };
  if (sheet.name === INICIO_SHEET) return { kind: 'structure' };
  const here = [...tables].filter(([name, table]) => table.sheet === sheet.name && !NOT_READ.has(name));
  if (here.length === 0) return { kind: 'elsewhere' };
  const area = readAddress(edit.address);
  if (!edit.valuesOnly || area === null) return { kind: 'structure' };
  for (const [name, table] of here) {
    const body = table.headerRow + 1;
    const last = body + Math.max(table.bodyRows, 1) - 1;
    const inColumns = area.left < table.firstColumn + table.columnCount && area.right >= table.firstColumn;
    // Headings, or the row right below, where a table grows.
    if (area.bottom < table.headerRow || area.top > last + 1 || !inColumns) continue;
    if (area.top < body || area.bottom > last || area.left < table.firstColumn) return { kind: 'structure' };
    // A table grows to the right too.
    if (area.right >= table.firstColumn + table.columnCount) return { kind: 'structure' };
    const count = area.bottom - area.top + 1;
    if (count > MANY_ROWS) return { kind: 'structure' };
    return { kind: 'rows', table: name, first: area.top - body, count };
  }
  return { kind: 'elsewhere' };
}

interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** 0-based, both ends included. `null` for whole columns and for several areas at once. */
function readAddress(address: string): Area | null {
  const match = /^([A-Z]*)(\d+)(?::([A-Z]*)(\d+))?$/.exec(address.replaceAll('$', ''));
  if (!match) return null;
  const [, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = match;
  return {
    top: Number(fromRow) - 1,
    bottom: Number(toRow) - 1,
    left: fromColumn === '' ? 0 : columnIndex(fromColumn),
    right: toColumn === '' ? Number.POSITIVE_INFINITY : columnIndex(toColumn),
  };
}

function columnIndex(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/** 1-based row where an address begins; `null` for whole columns. */
export function rowOf(address: string): number | null {
  const area = readAddress(address.split(',')[0] ?? '');
  return area === null ? null : area.top + 1;
}
