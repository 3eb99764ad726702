import { numeroKey } from '../asm/numero';
import { programaKey } from '../asm/programa';
import { cellText, isBlank, type CellValue } from '../cell';
import { changeOf, type CellChange, type RowValues } from '../changes';
import { parseDate } from '../dates/parseDate';
import type { ColumnKey } from '../formats/format';
import type { Evaluacion } from '../records';
import { cellOf, plainText, type PlacedColumn, type TableData, type TableRow } from '../tables/tableData';
import { foldText } from '../text/foldText';
import type { ValidationContext } from '../validation/context';
import { meaningOf } from './sameValue';

/** What an imported row is to those that stood in the workbook before. */
export type Standing =
  | { readonly kind: 'new' }
  | { readonly kind: 'identical' }
  /** The same key and other values: what making it equal would change. */
  | { readonly kind: 'differs'; readonly changes: readonly CellChange[] };

export type StandingOf = (carried: RowValues, evaluacion: Evaluacion | null, motivo: string) => Standing;

/**
 * Rows are found by clave; without one, by programme, evaluation and number; without number, by all they say. Of those
 * that share a number, as in a Convenio that gives the 3 twice, it is the one that says nearly the same.
 */
export function knownRows(table: TableData | undefined, context: ValidationContext): StandingOf {
  if (!table) return () => ({ kind: 'new' });
  const byClave = new Map<string, TableRow>();
  const byNumber = new Map<string, { readonly row: TableRow; readonly evaluacion: string }[]>();
  const contents = new Set<string>();
  for (const row of table.rows) {
    const clave = foldText(plainText(row, 'clave'));
    if (clave !== '' && !byClave.has(clave)) byClave.set(clave, row);
    const found = context.evaluacionOf(row);
    const programa = plainText(row, 'programa') || (found?.programa ?? '');
    const evaluacion = foldText(found?.clave ?? plainText(row, 'evaluacion'));
    const key = numberKey(plainText(row, 'numero'), programa);
    if (key === null) contents.add(signature(table, programa, (column) => cellOf(row, column)));
    else if (!byNumber.get(key)?.push({ row, evaluacion })) byNumber.set(key, [{ row, evaluacion }]);
  }
  return (carried, evaluacion, motivo) => {
    const clave = foldText(cellText(carried.clave ?? ''));
    const programa = evaluacion?.programa || cellText(carried.programa ?? '');
    const key = numberKey(cellText(carried.numero ?? ''), programa);
    if (clave === '' && key === null) {
      const isKnown = contents.has(signature(table, programa, (column) => carried[column] ?? ''));
      return { kind: isKnown ? 'identical' : 'new' };
    }
    const ofEvaluacion = foldText(evaluacion?.clave ?? '');
    // A row whose evaluation nobody captured is of any of its programme.
    const numbered = (byNumber.get(key ?? '') ?? [])
      .filter((each) => each.evaluacion === ofEvaluacion || each.evaluacion === '')
      .map(({ row }) => row);
    const known = clave === '' ? numbered : [byClave.get(clave) ?? []].flat();
    const [changes] = known
      .map((row) => differences(table, row, carried, motivo))
      .sort((a, b) => a.length - b.length);
    if (!changes) return { kind: 'new' };
    return changes.length === 0 ? { kind: 'identical' } : { kind: 'differs', changes };
  };
}

/** `null` without number, or with filler for one. */
function numberKey(numero: string, programa: string): string | null {
  const key = numeroKey(numero);
  return key === null ? null : `${key}\u0000${programaKey(programa)}`;
}

function signature(table: TableData, programa: string, valueOf: (key: ColumnKey) => CellValue): string {
  const official = table.format.official.map((column) => meaningOf(column, valueOf(column.key)));
  return JSON.stringify([programaKey(programa), ...official]);
}

/** A blank cell of the file takes nothing away, and a Término that changes leaves the original behind. */
function differences(
  table: TableData,
  row: TableRow,
  carried: RowValues,
  motivo: string,
): readonly CellChange[] {
  const differs = ({ column }: PlacedColumn): boolean => {
    const value = carried[column.key] ?? '';
    return !isBlank(value) && meaningOf(column, value) !== meaningOf(column, cellOf(row, column.key));
  };
  const columns = table.columns.filter(differs);
  const changes = columns.flatMap(
    ({ column: { key } }) => changeOf(table, row, key, carried[key] ?? '', motivo) ?? [],
  );
  const reprograms = columns.some(({ column }) => column.key === 'termino');
  const original = reprograms ? originalToKeep(row, carried) : null;
  const kept = original === null ? null : changeOf(table, row, 'terminoOriginal', original, motivo);
  return kept === null ? changes : [...changes, kept];
}

function originalToKeep(row: TableRow, carried: RowValues): CellValue | null {
  const known = !isBlank(cellOf(row, 'terminoOriginal')) || !isBlank(carried.terminoOriginal ?? '');
  const before = parseDate(cellOf(row, 'termino'));
  return !known && before.kind === 'date' ? before.date : null;
}
