import { parseAcciones, type LabelledDate } from '../anexoI/parseAccion';
import { parseResponsables, type ParsedResponsable } from '../anexoI/parseResponsable';
import { cellText, type CellValue } from '../cell';
import { changesOf, type CellChange, type RowValues } from '../changes';
import type { DateSerial } from '../dates/dateSerial';
import { tableOf } from '../seguimiento';
import { cellOf, type TableData, type TableRow } from '../tables/tableData';
import { isRejected } from '../validation/rules/readings';
import type { ValidationContext } from '../validation/context';

/** One action that a signed text commits. Dates it does not say, or says badly, are absent. */
export interface CommittedAction {
  readonly clave: string;
  readonly accion: number;
  readonly programa: string;
  readonly texto: string;
  readonly inicio?: DateSerial;
  readonly fin?: DateSerial;
  readonly evidencia: string;
  readonly dependencia: string;
  readonly unidades: readonly string[];
}

export interface BreakdownPlan {
  readonly acciones: readonly CommittedAction[];
  /** Rows to add to Acciones. */
  readonly added: readonly RowValues[];
  readonly changes: readonly CellChange[];
  /** Sheet rows of accepted recommendations that have no clave to break down by. */
  readonly withoutClave: readonly number[];
}

/**
 * Anexo I → Acciones. Matches by clave and number of the action: percentage, weight and evidence stay, a reprogrammed
 * Término stays, an action that is no longer in the text is marked Retirada, and nothing is deleted.
 */
export function planBreakdown(context: ValidationContext): BreakdownPlan {
  const signed = context.tables.filter(({ format }) =>
    format.official.some(({ type }) => type.kind === 'labelled'),
  );
  const accepted = signed.flatMap((table) => table.rows).filter((row) => !isRejected(row, context));
  const acciones = accepted
    .filter((row) => claveOf(row) !== '')
    .flatMap((row) => committedActions(row, context));
  const table = tableOf(context, 'acciones');
  const existing = new Map(table?.rows.map((row) => [rowKey(claveOf(row), cellOf(row, 'accion')), row]));
  const wanted = new Set(acciones.map((accion) => rowKey(accion.clave, accion.accion)));
  const added: RowValues[] = [];
  const changes: CellChange[] = [];
  for (const accion of acciones) {
    const row = existing.get(rowKey(accion.clave, accion.accion));
    if (!row || !table) added.push(newRow(accion));
    else changes.push(...changesOf(table, row, updatedValues(accion, row), 'Cambió el Anexo I'));
  }
  if (table) changes.push(...retirements(table, wanted));
  return {
    acciones,
    added,
    changes,
    withoutClave: accepted.filter((row) => claveOf(row) === '').map((row) => row.sheetRow),
  };
}

function claveOf(row: TableRow): string {
  return cellText(cellOf(row, 'clave'));
}

function rowKey(clave: string, accion: CellValue): string {
  return `${clave}\u0000${cellText(accion)}`;
}

/** The actions of one recommendation, each with the responsible of its number, or the only one there is. */
export function committedActions(row: TableRow, context: ValidationContext): readonly CommittedAction[] {
  const { acciones } = parseAcciones(cellText(cellOf(row, 'actividades')));
  const { responsables } = parseResponsables(cellText(cellOf(row, 'responsable')));
  const programa = cellText(cellOf(row, 'programa')) || (context.evaluacionOf(row)?.programa ?? '');
  return acciones.map((accion, index) => {
    const responsable = responsableOf(accion.numero, index, responsables);
    return {
      clave: claveOf(row),
      accion: accion.numero,
      programa,
      // A comma left before the next label is not part of the sentence.
      texto: accion.texto.replace(/\s*[,;]$/, ''),
      ...dateOf('inicio', accion.inicio),
      ...dateOf('fin', accion.fin),
      evidencia: accion.evidencia ?? '',
      dependencia: responsable?.dependencia ?? '',
      unidades: responsable?.unidades ?? [],
    };
  });
}

function responsableOf(
  numero: number,
  index: number,
  responsables: readonly ParsedResponsable[],
): ParsedResponsable | undefined {
  return responsables.find((each) => each.numero === numero) ?? responsables[index] ?? responsables[0];
}

function dateOf<K extends 'inicio' | 'fin'>(
  key: K,
  date: LabelledDate | undefined,
): Partial<Record<K, DateSerial>> {
  return date?.reading.kind === 'date' ? ({ [key]: date.reading.date } as Record<K, DateSerial>) : {};
}

function newRow(accion: CommittedAction): RowValues {
  return {
    ...textValues(accion),
    clave: accion.clave,
    accion: accion.accion,
    programa: accion.programa,
    terminoOriginal: accion.fin ?? '',
    termino: accion.fin ?? '',
    estado: 'Vigente',
  };
}

function textValues(accion: CommittedAction): RowValues {
  return {
    actividades: accion.texto,
    dependencia: accion.dependencia,
    unidades: accion.unidades.join('\n'),
    inicio: accion.inicio ?? '',
    evidencias: accion.evidencia,
  };
}

/** A Término that differs from the original was reprogrammed: only the original follows the signed text. */
function updatedValues(accion: CommittedAction, row: TableRow): RowValues {
  const original = cellOf(row, 'terminoOriginal');
  const reprogrammed = original !== '' && cellOf(row, 'termino') !== original;
  return {
    ...textValues(accion),
    terminoOriginal: accion.fin ?? '',
    ...(reprogrammed ? {} : { termino: accion.fin ?? '' }),
    estado: 'Vigente',
  };
}

function retirements(table: TableData, wanted: ReadonlySet<string>): readonly CellChange[] {
  return table.rows
    .filter((row) => claveOf(row) !== '' && !wanted.has(rowKey(claveOf(row), cellOf(row, 'accion'))))
    .flatMap((row) => changesOf(table, row, { estado: 'Retirada' }, 'Ya no está en el Anexo I'));
}
