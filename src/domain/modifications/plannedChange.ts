/** What a change to a commitment, once it is in force, writes in it; and how one that was cut short is ended. */
import type { CaptureTarget } from '../capture/captureTargets';
import { cellText, type CellValue } from '../cell';
import { changeOf, type CellChange } from '../changes';
import type { ColumnKey } from '../formats/format';
import { motivoDeModificacion } from '../messages/modificaciones';
import type { Problem } from '../messages/problemas';
import { reprogrammingProblem } from '../messages/reprogramacion';
import { planReprogram } from '../reprogramming/planReprogram';
import { plainCell } from '../tables/tableData';
import type { ValidationContext } from '../validation/context';
import { folioNumber } from './folios';
import type { Modificacion } from './modificacion';

export interface ModificationPlan {
  readonly modificacion: Modificacion;
  /** On record already, row by row the same: there is nothing to write. */
  readonly isKnown: boolean;
  /** Of the commitment; none while pending or denied. */
  readonly changes: readonly CellChange[];
}

export type Planned = { readonly plan: ModificationPlan } | { readonly problem: Problem };

export interface OnRecord {
  /** The same act, if it is there already. */
  readonly same: Modificacion | undefined;
  readonly known: readonly Modificacion[];
}

/**
 * One that is on record and was cut short is ended: while the commitment still says what it said. What somebody
 * changed since then, back to what it said too, stays.
 */
export function planned(
  modificacion: Modificacion,
  key: ColumnKey,
  target: CaptureTarget,
  context: ValidationContext,
  { same, known }: OnRecord,
): Planned {
  const isToDo =
    modificacion.resolucion === 'Autorizada' &&
    says(target, key, modificacion.antes) &&
    !(same?.resolucion === 'Autorizada' && known.some((each) => changedSince(each, modificacion)));
  const changes = isToDo ? changesTo(modificacion, key, target, context) : [];
  if ('problem' in changes) return changes;
  const isRecorded = same !== undefined && same.resolucion === modificacion.resolucion;
  return { plan: { modificacion, isKnown: isRecorded && changes.length === 0, changes } };
}

/** Whether the first came into force after the second was put on record, over the same words. */
function changedSince(each: Modificacion, { folio, clave, accion, columna, antes }: Modificacion): boolean {
  return (
    each.resolucion === 'Autorizada' &&
    folioNumber(each) > folioNumber({ folio }) &&
    each.clave === clave &&
    each.accion === accion &&
    each.columna === columna &&
    cellText(each.despues) === cellText(antes)
  );
}

export function says({ row }: CaptureTarget, key: ColumnKey, value: CellValue): boolean {
  return cellText(plainCell(row, key)) === cellText(value);
}

/** A Término keeps the first one committed beside it, wherever it stands. */
function changesTo(
  modificacion: Modificacion,
  key: ColumnKey,
  { table, row, accion }: CaptureTarget,
  context: ValidationContext,
): readonly CellChange[] | { readonly problem: Problem } {
  const why = motivoDeModificacion(modificacion);
  if (key === 'termino' && typeof modificacion.despues === 'number') {
    const plan = planReprogram(
      {
        clave: modificacion.clave,
        accion,
        termino: modificacion.despues,
        oficio: modificacion.documento,
        fechaOficio: modificacion.fecha,
        motivo: modificacion.motivo,
      },
      context,
    );
    if (plan.kind === 'refused') {
      // Done by hand before it was put on record.
      if (plan.problem.kind === 'sameTermino') return [];
      return { problem: reprogrammingProblem(plan.problem) };
    }
    return plan.changes.map((change) => ({ ...change, motivo: why }));
  }
  const change = changeOf(table, row, key, modificacion.despues, why);
  return change === null ? [] : [change];
}
