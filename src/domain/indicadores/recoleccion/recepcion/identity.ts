/** What a received file says of itself: in its hidden sheet, and in the lines over its table. */
import { cellText, isBlank, type CellValue } from '../../../cell';
import { foldHeading, foldText } from '../../../text/foldText';
import type { Periodo } from '../../../records';
import { cellAddress } from '../../../tables/tableData';
import {
  DATA_TABLE_LABELS,
  IDENTITY_SHEET,
  identityFromRows,
  mesFromText,
  type DataTableIdentity,
} from '../dataTableLayout';
import type { FoundDataTable } from './dataTableColumns';
import type { DeliverySheet } from './delivery';

/** Something that a visible cell says. */
export interface SaidInCell<T> {
  readonly value: T;
  readonly hoja: string;
  readonly celda: string;
}

export interface VisibleLines {
  readonly dependencia: SaidInCell<string> | null;
  /** Only if it reads as a month. */
  readonly mes: SaidInCell<Periodo> | null;
}

/** `null` when somebody deleted the sheet, or it is another program's. */
export function hiddenIdentity(sheets: readonly DeliverySheet[]): DataTableIdentity | null {
  const sheet = sheets.find(({ name }) => foldText(name.slice(0, 100)) === IDENTITY_SHEET);
  return sheet === undefined ? null : identityFromRows(sheet.grid.slice(0, IDENTITY_ROWS).map(shortRow));
}

const IDENTITY_ROWS = 50;
const LONGEST_VALUE = 300;

function shortRow(row: readonly CellValue[]): readonly CellValue[] {
  return row.slice(0, 2).map(shortCell);
}

function shortCell(value: CellValue): CellValue {
  return typeof value === 'string' ? value.slice(0, LONGEST_VALUE) : value;
}

const LINES_OVER = 200;
const COLUMNS_OVER = 60;

/** The lines over the table: a label with its value beside it, or after a colon in the same cell. */
export function visibleLines({ sheet, headerRow }: FoundDataTable): VisibleLines {
  let dependencia: SaidInCell<string> | null = null;
  let mes: SaidInCell<Periodo> | null = null;
  for (const [rowIndex, row] of sheet.grid.slice(Math.max(0, headerRow - LINES_OVER), headerRow).entries()) {
    const sheetRow = Math.max(0, headerRow - LINES_OVER) + rowIndex + 1;
    for (const { label, value, column } of labelled(row.slice(0, COLUMNS_OVER).map(shortCell))) {
      const place = { hoja: sheet.name, celda: cellAddress(column, sheetRow) };
      if (DEPENDENCIA_LABELS.has(label)) dependencia ??= { value: cellText(value), ...place };
      if (!MES_LABELS.has(label)) continue;
      const periodo = mesFromText(value);
      if (periodo !== null) mes ??= { value: periodo, ...place };
    }
  }
  return { dependencia, mes };
}

const DEPENDENCIA_LABELS = new Set(
  [DATA_TABLE_LABELS.dependencia, 'Dependencia', 'Entidad', 'Dependencia o entidad'].map(foldHeading),
);
const MES_LABELS = new Set(
  [DATA_TABLE_LABELS.mes, 'Mes que se reporta', 'Mes reportado', 'Periodo'].map(foldHeading),
);

interface Labelled {
  readonly label: string;
  readonly value: CellValue;
  /** 0-based, of the value. */
  readonly column: number;
}

function labelled(row: readonly CellValue[]): readonly Labelled[] {
  return row.flatMap((cell, column): readonly Labelled[] => {
    if (typeof cell !== 'string' || isBlank(cell)) return [];
    const [name = '', ...rest] = cell.split(':');
    const inside = rest.join(':').trim();
    if (inside !== '') return [{ label: foldHeading(name), value: inside, column }];
    const next = row.findIndex((value, index) => index > column && !isBlank(value));
    return next === -1 ? [] : [{ label: foldHeading(name), value: row[next] ?? '', column: next }];
  });
}
