import type { DateSerial } from '../dates/dateSerial';
import type { Seguimiento } from '../seguimiento';
import type { TableData } from '../tables/tableData';
import { slices, validationContext, type ValidationContext } from './context';
import { observeHeadings, observeRows, rulesInScope, type Observacion } from './observe';
import { rules } from './rules';

export type { Observacion };

export interface Validation {
  readonly observaciones: readonly Observacion[];
  readonly resumen: {
    /** Rows of ASM and of indicators that were looked at. */
    readonly filas: number;
    readonly errores: number;
    readonly avisos: number;
    readonly notas: number;
  };
}

/** How far it is: rows gone through, out of how many. */
export interface ValidationStep {
  readonly done: number;
  readonly total: number;
}

/** Judges every installed table by every rule in scope, on the given day. At most one observation per rule and cell. */
export function validate(seguimiento: Seguimiento, fecha: DateSerial): Validation {
  const steps = validateSteps(seguimiento, fecha, Infinity);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** So few that no slice is felt, so many that stopping between them costs nothing. */
const ROWS_AT_A_TIME = 25;

/**
 * The same, so many rows at a time, so that whoever runs it can do something else in between or leave it unfinished.
 * Each row is gone through twice: what its neighbours may ask of it, and then what the rules say of it.
 */
export function* validateSteps(
  seguimiento: Seguimiento,
  fecha: DateSerial,
  rowsAtATime = ROWS_AT_A_TIME,
): Generator<ValidationStep, Validation> {
  const context = validationContext(seguimiento, fecha);
  const total = context.tables.reduce((sum, { rows }) => sum + rows.length, 0);
  let halves = 0;
  const step = (rows: number): ValidationStep => {
    halves += rows;
    return { done: Math.floor(halves / 2), total };
  };
  for (const rows of context.survey(rowsAtATime)) yield step(rows);
  const found: (readonly Observacion[])[] = [];
  for (const table of context.tables) {
    found.push(yield* observeTable(table, context, rowsAtATime, step));
  }
  return validationOf(found.flat(), context);
}

/** What each rule says of the table, in the order of the rules. */
function* observeTable(
  table: TableData,
  context: ValidationContext,
  rowsAtATime: number,
  step: (rows: number) => ValidationStep,
): Generator<ValidationStep, readonly Observacion[]> {
  const judged = rulesInScope(rules, table, context).map((rule) => ({
    rule,
    found: [...observeHeadings(rule, table, context)],
  }));
  for (const rows of slices(table.rows, rowsAtATime)) {
    for (const { rule, found } of judged) found.push(...observeRows(rule, table, context, rows));
    yield step(rows.length);
  }
  return judged.flatMap(({ found }) => found);
}

function validationOf(observaciones: readonly Observacion[], context: ValidationContext): Validation {
  const count = (severidad: Observacion['severidad']) =>
    observaciones.filter((observacion) => observacion.severidad === severidad).length;
  return {
    observaciones,
    resumen: {
      filas: context.tables
        .filter(({ format }) => format.rows === 'asm' || format.rows === 'indicador')
        .reduce((sum, table) => sum + table.rows.length, 0),
      errores: count('error'),
      avisos: count('aviso'),
      notas: count('nota'),
    },
  };
}
