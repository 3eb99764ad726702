import { cellText, type CellValue } from '../cell';
import type { DateSerial } from '../dates/dateSerial';
import type { ColumnKind } from '../formats/format';
import type { Fundamento } from '../norms';
import type { Seguimiento } from '../seguimiento';
import { cellAddress, cellOf, placedColumn, type TableData } from '../tables/tableData';
import { validationContext, type ValidationContext } from './context';
import type { Correction, Finding, Rule, Severidad } from './rule';
import { rules } from './rules';

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

export interface Validation {
  readonly observaciones: readonly Observacion[];
  readonly resumen: {
    /** Rows of ASM that were looked at. */
    readonly filas: number;
    readonly errores: number;
    readonly avisos: number;
    readonly notas: number;
  };
  /** Counters after giving the claves that corrections propose; to be kept only if they are applied. */
  readonly counters: ReadonlyMap<string, number>;
}

/** Judges every installed table by every rule in scope, on the given day. At most one observation per rule and cell. */
export function validate(seguimiento: Seguimiento, fecha: DateSerial): Validation {
  const context = validationContext(seguimiento, fecha);
  const observaciones = context.tables.flatMap((table) =>
    rules.filter((rule) => isInScope(rule, table, context)).flatMap((rule) => observe(rule, table, context)),
  );
  const count = (severidad: Severidad) =>
    observaciones.filter((observacion) => observacion.severidad === severidad).length;
  return {
    observaciones,
    resumen: {
      filas: context.tables
        .filter((table) => table.format.rows === 'asm')
        .reduce((sum, table) => sum + table.rows.length, 0),
      errores: count('error'),
      avisos: count('aviso'),
      notas: count('nota'),
    },
    counters: context.countersAfter(),
  };
}

function isInScope(rule: Rule, table: TableData, context: ValidationContext): boolean {
  const { norm, table: speaksOf } = rule.scope;
  if (norm !== undefined && norm !== context.perfil.norm) return false;
  return speaksOf === undefined || speaksOf(table);
}

function observe(rule: Rule, table: TableData, context: ValidationContext): readonly Observacion[] {
  const seen = new Set<string>();
  const observaciones: Observacion[] = [];
  for (const finding of rule.check(table, context)) {
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
    clave: cellText(cellOf(row, 'clave')),
    valor: cellOf(row, key),
    fundamento: finding.fundamento ?? rule.fundamento(context, key, table),
  };
}
