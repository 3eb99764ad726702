/** The rows of a received table as figures of what was asked for, with what has to be corroborated (MTY 7.14). */
import { cellText, isBlank, type CellValue } from '../../../cell';
import { avisoDato } from '../../../messages/recepcion';
import { cellAddress } from '../../../tables/tableData';
import { foldHeading } from '../../../text/foldText';
import type { DataTableRow } from '../dataTable';
import { DATA_TABLE_COLUMNS, type DataTableColumnKey } from '../dataTableLayout';
import type { FoundDataTable } from './dataTableColumns';
import type { ObservacionEntrega } from './delivery';
import { readFigure, type Figure } from './figure';
import { ofFigure, type Place } from './observations';
import type { RowResolver, WrittenRow } from './resolveRow';

/** A row of the file that is one of those asked for. */
export interface ReadRow {
  readonly row: DataTableRow;
  readonly figure: Figure | { readonly kind: 'uncalculated' };
  /** Of the figure. */
  readonly place: Place;
  /** The unit, as the file writes it; `''` when it does not. */
  readonly unidad: string;
  /** What the liaison wrote beside it. */
  readonly comentario: { readonly texto: string; readonly place: Place } | null;
}

export interface ReadTable {
  readonly rows: readonly ReadRow[];
  /** Of rows that are none of those asked for. */
  readonly observaciones: readonly ObservacionEntrega[];
}

/** More rows than any table that is sent has; a hostile file could bring a million. */
const MOST_ROWS = 20_000;
/** Names are compared by their first letters: a cell may hold 32,767, and a hostile one more. */
const LONGEST_NAME = 300;

export function readRows(table: FoundDataTable, resolve: RowResolver): ReadTable {
  const rows: ReadRow[] = [];
  const observaciones: ObservacionEntrega[] = [];
  const uncalculated = new Set(table.sheet.uncalculatedCells);
  const body = table.sheet.grid.slice(table.headerRow + 1, table.headerRow + 1 + MOST_ROWS);
  for (const [index, cells] of body.entries()) {
    const gridRow = table.headerRow + 1 + index;
    const reader = rowReader(table, cells, gridRow);
    const isUncalculated = uncalculated.has(`${gridRow},${table.columns.get('dato') ?? -1}`);
    const dato = reader.cell('dato');
    const written = writtenRow(reader);
    if (isAside(written, dato, isUncalculated)) continue;
    const resolved = resolve(written);
    if ('mensaje' in resolved) {
      // A row that brings no figure loses none: what it should have been is told as missing.
      if (isBlank(dato) && !isUncalculated) continue;
      observaciones.push(ofFigure(reader.place('dato'), written, 'error', resolved.mensaje));
      continue;
    }
    const { row } = resolved;
    const comentario = cellText(reader.cell('comentario'));
    rows.push({
      row,
      figure: isUncalculated
        ? { kind: 'uncalculated' }
        : readFigure(dato, reader.numberFormat('dato'), row.unidad),
      place: reader.place('dato'),
      unidad: name(reader.cell('unidad')),
      comentario: comentario === '' ? null : { texto: comentario, place: reader.place('comentario') },
    });
  }
  return { rows, observaciones };
}

interface RowReader {
  cell(key: DataTableColumnKey): CellValue;
  numberFormat(key: DataTableColumnKey): string;
  place(key: DataTableColumnKey): Place;
}

function rowReader(
  { sheet, columns }: FoundDataTable,
  cells: readonly CellValue[],
  gridRow: number,
): RowReader {
  return {
    cell: (key) => cells[columns.get(key) ?? -1] ?? '',
    numberFormat: (key) => sheet.numberFormats?.[gridRow]?.[columns.get(key) ?? -1] ?? '',
    place: (key) => ({ hoja: sheet.name, celda: cellAddress(columns.get(key) ?? 0, gridRow + 1) }),
  };
}

function writtenRow(reader: RowReader): WrittenRow {
  return {
    clave: name(reader.cell('clave')),
    indicador: name(reader.cell('indicador')),
    variable: name(reader.cell('variable')),
  };
}

function name(value: CellValue): string {
  return cellText(value).slice(0, LONGEST_NAME);
}

/** Blank rows, headings again, signatures and notes under the table: nothing that was asked for. */
function isAside({ clave, variable }: WrittenRow, dato: CellValue, isUncalculated: boolean): boolean {
  if (isUncalculated) return false;
  if (typeof dato === 'string' && dato.length < LONGEST_NAME && foldHeading(dato) === DATO_HEADING)
    return true;
  return clave === '' && variable === '' && (isBlank(dato) || readFigure(dato, '', '').kind === 'unreadable');
}

const DATO_HEADING = foldHeading(DATA_TABLE_COLUMNS.find(({ key }) => key === 'dato')?.heading ?? '');

/** Rows that the file brings once, and what is said of those that it brings twice. */
export function withoutRepeated(rows: readonly ReadRow[]): ReadTable {
  const byVariable = new Map<string, ReadRow[]>();
  for (const row of rows) {
    const key = rowKey(row.row);
    if (!byVariable.get(key)?.push(row)) byVariable.set(key, [row]);
  }
  const kept: ReadRow[] = [];
  const observaciones: ObservacionEntrega[] = [];
  for (const same of byVariable.values()) {
    const told = oneOf(same);
    if (told.row) kept.push(told.row);
    observaciones.push(...told.observaciones);
  }
  return { rows: kept, observaciones };
}

export function rowKey({ clave, variable }: Pick<DataTableRow, 'clave' | 'variable'>): string {
  return `${clave}\u0000${variable}`;
}

/** A blank copy gives way to a figure; two figures that differ give way to nobody. */
function oneOf(same: readonly ReadRow[]): {
  readonly row: ReadRow | undefined;
  readonly observaciones: readonly ObservacionEntrega[];
} {
  const filled = same.filter(({ figure }) => figure.kind !== 'blank');
  const [first, ...copies] = filled;
  if (!first || copies.length === 0) return { row: first ?? same[0], observaciones: [] };
  const observaciones = copies.map((copy) => {
    const says = numberOf(copy);
    const said = numberOf(first);
    return said !== null && said === says
      ? ofFigure(copy.place, copy.row, 'nota', avisoDato.repetidaIgual(first.place.celda))
      : ofFigure(copy.place, copy.row, 'error', avisoDato.repetidaDistinta(first.place.celda, said, says));
  });
  const areAlike = observaciones.every(({ severidad }) => severidad === 'nota');
  return { row: areAlike ? first : undefined, observaciones };
}

function numberOf({ figure }: ReadRow): number | null {
  return figure.kind === 'number' ? figure.number : null;
}
