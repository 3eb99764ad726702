/**
 * A Término that changes by an oficio. The first one committed stays beside it, the semáforo follows the one in force
 * and the report shows both (rules §6). The signed text of an Anexo I is not touched: it is what was signed.
 */
import { derivedChanges } from '../asm/derivedColumns';
import { captureTargets, type CaptureTarget } from '../capture/captureTargets';
import { cellText, isBlank } from '../cell';
import { changeOf, changesOf, type CellChange, type RowValues } from '../changes';
import type { DateSerial } from '../dates/dateSerial';
import { formatDate } from '../dates/formatDate';
import { parseDate } from '../dates/parseDate';
import type { ColumnKey } from '../formats/format';
import { motivoEnCambios } from '../messages/reprogramacion';
import { cellOf, placedColumn, plainCell, type TableData, type TableRow } from '../tables/tableData';
import type { ValidationContext } from '../validation/context';
import type { Reprogramming, ReprogrammingProblem } from './reprogramming';

export type { Reprogramming };

export interface ReprogrammingPlan {
  readonly kind: 'plan';
  readonly target: CaptureTarget;
  readonly antes: DateSerial;
  readonly despues: DateSerial;
  /** The Término first committed, which stays. */
  readonly original: DateSerial;
  readonly changes: readonly CellChange[];
}

export function planReprogram(
  { clave, accion, termino, oficio, fechaOficio, motivo }: Reprogramming,
  context: ValidationContext,
): ReprogrammingPlan | { readonly kind: 'refused'; readonly problem: ReprogrammingProblem } {
  const refused = (problem: ReprogrammingProblem) => ({ kind: 'refused', problem }) as const;
  if (oficio.trim() === '') return refused({ kind: 'noOficio' });
  if (motivo.trim() === '') return refused({ kind: 'noMotivo' });
  const found = captureTargets(context)({ clave, accion: String(accion), programa: '', numero: '' });
  if ('reason' in found) return refused({ kind: 'noTarget', reason: found.reason });
  const { table, row } = found.target;
  const missing = table.missing.filter(({ key }) => NEEDED.has(key));
  if (missing.length > 0) {
    const headings = missing.map(({ heading }) => heading);
    return refused({ kind: 'missingColumns', sheet: table.sheet, headings });
  }
  const current = parseDate(plainCell(row, 'termino'));
  if (current.kind !== 'date') {
    const written = cellText(cellOf(row, 'termino'));
    return refused({ kind: 'noTermino', sheet: table.sheet, fila: row.sheetRow, written });
  }
  if (current.date === termino) return refused({ kind: 'sameTermino', termino });

  const document = `${oficio.trim()} del ${formatDate(fechaOficio, 'corta')}`;
  const values: RowValues = { oficioReprogramacion: document, motivoReprogramacion: motivo.trim() };
  const why = motivoEnCambios(document, motivo.trim());
  const own = changesOf(table, row, { termino }, why);
  const derived = derivedChanges(context, own);
  const original = parseDate(cellOf(row, 'terminoOriginal'));
  return {
    kind: 'plan',
    target: found.target,
    antes: current.date,
    despues: termino,
    original: original.kind === 'date' ? original.date : current.date,
    // What tells that it is done goes last: until then, an interruption can be repeated.
    changes: [
      ...firstTerminos([{ table, row }, ...rowsOf(derived, context)], why),
      ...derived,
      ...changesOf(table, row, values, why),
      ...own,
    ],
  };
}

/** Of Acciones all four; an Anexo A has no place for the oficio and its motive, which Cambios keeps. */
const NEEDED: ReadonlySet<ColumnKey> = new Set([
  'termino',
  'terminoOriginal',
  'oficioReprogramacion',
  'motivoReprogramacion',
]);

interface Place {
  readonly table: TableData;
  readonly row: TableRow;
}

/** A row whose Término changes for the first time keeps the one it had; one that was kept is never replaced. */
function firstTerminos(places: readonly Place[], motivo: string): readonly CellChange[] {
  return places.flatMap(({ table, row }) => {
    const termino = parseDate(plainCell(row, 'termino'));
    if (termino.kind !== 'date' || !isBlank(cellOf(row, 'terminoOriginal'))) return [];
    return changeOf(table, row, 'terminoOriginal', termino.date, motivo) ?? [];
  });
}

/** The rows whose Término is among those changes. */
function rowsOf(changes: readonly CellChange[], { tables }: ValidationContext): readonly Place[] {
  return tables.flatMap((table) => {
    const column = placedColumn(table, 'termino')?.sheetColumn;
    const rows = new Set(
      changes
        .filter(({ hoja, sheetColumn }) => hoja === table.sheet && sheetColumn === column)
        .map(({ fila }) => fila),
    );
    return table.rows.filter(({ sheetRow }) => rows.has(sheetRow)).map((row) => ({ table, row }));
  });
}
