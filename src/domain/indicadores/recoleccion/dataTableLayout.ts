/**
 * What a data table looks like, declared once: the writer lays it out from here and the reader recognises it by it.
 * The liaison may come back with any of it moved or deleted, so nothing here is a fixed address.
 */
import type { CellValue } from '../../cell';
import { cellText } from '../../cell';
import { MONTH_NAMES } from '../../dates/names';
import { parsePeriodo, periodoLabel } from '../../dates/periodo';
import type { Periodo } from '../../records';
import { foldText, foldWords } from '../../text/foldText';
import type { DataTable, DataTableRow } from './dataTable';

export const DATA_TABLE_SHEET = 'Tabla de datos';
/** Very hidden sheet of rows key/value that says what the file is, whatever is done to the visible one. */
export const IDENTITY_SHEET = '_tabla';
export const DATA_TABLE_VERSION = 1;

/** In the visible sheet each stands left of its value: the next cell of its row with something in it. */
export const DATA_TABLE_LABELS = {
  institucion: 'Institución',
  dependencia: 'Dependencia / Entidad',
  enlace: 'Enlace',
  mes: 'Mes',
  vence: 'Entregar a más tardar',
  motivo: 'Motivo de la fecha',
} as const;

export type DataTableColumnKey = keyof DataTableRow | 'dato' | 'comentario';

export interface DataTableColumn {
  readonly key: DataTableColumnKey;
  readonly heading: string;
  /** Other headings that it may come back with. */
  readonly aliases: readonly string[];
  /** Characters. */
  readonly width: number;
  /** The liaison writes here; all the rest is locked. */
  readonly isCapture: boolean;
}

export const DATA_TABLE_COLUMNS: readonly DataTableColumn[] = [
  { key: 'clave', heading: 'Clave', aliases: ['Clave del indicador'], width: 22, isCapture: false },
  { key: 'indicador', heading: 'Indicador', aliases: ['Nombre del indicador'], width: 32, isCapture: false },
  { key: 'variable', heading: 'Variable', aliases: ['Nombre de la variable'], width: 32, isCapture: false },
  { key: 'unidad', heading: 'Unidad', aliases: ['Unidad de medida'], width: 14, isCapture: false },
  { key: 'fuente', heading: 'Fuente', aliases: ['Fuente de información'], width: 22, isCapture: false },
  { key: 'dato', heading: 'Dato', aliases: ['Valor', 'Cantidad', 'Cifra'], width: 14, isCapture: true },
  {
    key: 'comentario',
    heading: 'Comentario del enlace',
    aliases: ['Comentario', 'Comentarios', 'Observaciones'],
    width: 34,
    isCapture: true,
  },
];

/** What the hidden sheet says of its file. */
export interface DataTableIdentity {
  readonly version: number;
  readonly mes: Periodo;
  readonly dependencia: string;
  readonly folio: string;
}

/** Rows key/value, without headings. */
export function identityRows({
  mes,
  dependencia,
  folio,
}: Pick<DataTable, 'mes' | 'dependencia' | 'folio'>): readonly (readonly [string, CellValue])[] {
  return [
    ['version', DATA_TABLE_VERSION],
    ['mes', mes],
    ['dependencia', dependencia],
    ['folio', folio],
  ];
}

/** `null` when it does not name a month and a dependency: another program's sheet, or one that somebody emptied. */
export function identityFromRows(rows: readonly (readonly CellValue[])[]): DataTableIdentity | null {
  const values = new Map(rows.map(([key = '', value = '']) => [cellText(key), value]));
  const mes = parsePeriodo(values.get('mes') ?? '');
  const dependencia = cellText(values.get('dependencia') ?? '');
  if (mes === null || dependencia === '') return null;
  return {
    version: Number(values.get('version') ?? Number.NaN),
    mes,
    dependencia,
    folio: cellText(values.get('folio') ?? ''),
  };
}

/** «marzo de 2026» */
export function mesText(mes: Periodo): string {
  return periodoLabel(mes);
}

/** «marzo de 2026», «Marzo 2026», «MAR/2026», `2026-03` or a date → `2026-03`; `null` for anything else. */
export function mesFromText(value: CellValue): Periodo | null {
  const periodo = parsePeriodo(value);
  if (periodo !== null || typeof value !== 'string') return periodo;
  const words = foldWords(value).filter((word) => !JOINING.has(word));
  const [name = '', year = ''] = words;
  const month = monthNamed(name);
  if (words.length !== 2 || month === 0) return null;
  return parsePeriodo(`${year}-${String(month).padStart(2, '0')}`);
}

const JOINING = new Set(['de', 'del', 'mes', 'ano', 'año']);

/** 1–12; 0 when it names none. Three letters or more are enough: «sept». */
function monthNamed(word: string): number {
  if (word === 'setiembre') return 9;
  return word.length < 3 ? 0 : MONTH_NAMES.findIndex((name) => foldText(name).startsWith(word)) + 1;
}
