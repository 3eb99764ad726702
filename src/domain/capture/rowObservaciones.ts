import { withChanges } from '../asm/withChanges';
import type { CellChange } from '../changes';
import type { DateSerial } from '../dates/dateSerial';
import type { ColumnKey } from '../formats/format';
import type { Avance } from '../records';
import type { Seguimiento } from '../seguimiento';
import { placedColumn } from '../tables/tableData';
import { validationContext } from '../validation/context';
import { observeHeadings, observeRows, rulesInScope, type Observacion } from '../validation/observe';
import { asmRules } from '../validation/rules/asmRules';
import type { CaptureTarget } from './captureTargets';

interface AsChanged {
  /** Of that row, seen as made. */
  readonly changes: readonly CellChange[];
  /** Columns in which something was typed: the others are not asked about. */
  readonly columns: readonly ColumnKey[];
  /** History of that action. */
  readonly avances: readonly Avance[];
  readonly fecha: DateSerial;
}

/** What validation will say of those cells once they are written: the same rules, over that row alone. */
export function observacionesOfRow(
  seguimiento: Seguimiento,
  { table, row }: Pick<CaptureTarget, 'table' | 'row'>,
  { changes, columns, avances, fecha }: AsChanged,
): readonly Observacion[] {
  const evaluaciones = seguimiento.tables.filter(({ format }) => format.rows === 'evaluacion');
  const alone: Seguimiento = {
    ...seguimiento,
    tables: [...evaluaciones, { ...table, rows: [row] }],
    avances,
  };
  const places = new Set(columns.map((key) => placedColumn(table, key)?.sheetColumn));
  const context = validationContext(withChanges(alone, changes), fecha);
  return context.tables
    .filter(({ format }) => format.id === table.format.id)
    .flatMap((changed) =>
      rulesInScope(asmRules, changed, context).flatMap((rule) => [
        ...observeHeadings(rule, changed, context),
        ...observeRows(rule, changed, context, changed.rows),
      ]),
    )
    .filter(({ sheetColumn }) => places.has(sheetColumn));
}
