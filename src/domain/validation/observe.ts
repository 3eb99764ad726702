import type { CellValue } from '../cell';
import type { ColumnKind } from '../formats/format';
import type { Fundamento } from '../norms';
import { reglasOf } from '../perfiles/perfil';
import {
  cellAddress,
  cellOf,
  claveOfRow,
  placedColumn,
  type TableData,
  type TableRow,
} from '../tables/tableData';
import type { ValidationContext } from './context';
import type { Correction, Finding, Rule, Severidad } from './rule';

/** What validation says of one cell, ready to be shown or written. */
export interface Observacion {
  readonly regla: string;
  readonly severidad: Severidad;
  /** Id of the format. */
  readonly formato: string;
  readonly hoja: string;
  readonly celda: string;
  /** 1-based row of the sheet. */
  readonly fila: number;
  /** 0-based column of the sheet, to write into. */
  readonly sheetColumn: number;
  readonly columna: string;
  /** What the column holds: how its values are to be shown. */
  readonly tipo: ColumnKind['kind'];
  readonly clave: string;
  readonly valor: CellValue;
  readonly mensaje: string;
  readonly fundamento: Fundamento;
  readonly correccion: Correction | null;
}

/** Of those rules, the ones that have something to say of that table under that perfil, in their order. */
export function rulesInScope(
  rules: readonly Rule[],
  table: TableData,
  context: ValidationContext,
): readonly Rule[] {
  return rules.filter(({ scope: { norm, table: speaksOf } }) => {
    if (norm !== undefined && norm !== reglasOf(context.perfil)) return false;
    return speaksOf === undefined || speaksOf(table);
  });
}

export function observeHeadings(
  rule: Rule,
  table: TableData,
  context: ValidationContext,
): readonly Observacion[] {
  return toObservaciones(rule, rule.checkHeadings?.(table, context) ?? [], table, context);
}

/** What a rule says of those rows, by row and column. At most one observation a cell. */
export function observeRows(
  rule: Rule,
  table: TableData,
  context: ValidationContext,
  rows: readonly TableRow[],
): readonly Observacion[] {
  return toObservaciones(rule, rule.check?.(table, context, rows) ?? [], table, context);
}

function toObservaciones(
  rule: Rule,
  findings: Iterable<Finding>,
  table: TableData,
  context: ValidationContext,
): readonly Observacion[] {
  const seen = new Set<string>();
  const observaciones: Observacion[] = [];
  for (const finding of findings) {
    const observacion = toObservacion(rule, finding, table, context);
    if (observacion === null || seen.has(`${observacion.celda}${observacion.columna}`)) continue;
    seen.add(`${observacion.celda}${observacion.columna}`);
    observaciones.push(observacion);
  }
  return observaciones.sort((a, b) => a.fila - b.fila || a.sheetColumn - b.sheetColumn);
}

function toObservacion(
  rule: Rule,
  finding: Finding,
  table: TableData,
  context: ValidationContext,
): Observacion | null {
  const common = {
    regla: rule.id,
    severidad: finding.severidad ?? rule.severidad,
    formato: table.format.id,
    hoja: table.sheet,
    mensaje: finding.message,
    correccion: finding.correction ?? null,
  };
  if ('heading' in finding.at) {
    const { heading, expected } = finding.at;
    return {
      ...common,
      celda: cellAddress(heading, table.headerRow),
      fila: table.headerRow,
      sheetColumn: heading,
      columna: expected,
      tipo: 'text',
      clave: '',
      valor: table.headings[heading - table.firstColumn] ?? '',
      fundamento: finding.fundamento ?? rule.fundamento(context, null, table),
    };
  }
  const { row, key } = finding.at;
  const placed = placedColumn(table, key);
  if (!placed) return null;
  return {
    ...common,
    celda: cellAddress(placed.sheetColumn, row.sheetRow),
    fila: row.sheetRow,
    sheetColumn: placed.sheetColumn,
    columna: placed.column.heading,
    tipo: placed.column.type.kind,
    clave: claveOfRow(row),
    valor: cellOf(row, key),
    fundamento: finding.fundamento ?? rule.fundamento(context, key, table),
  };
}
