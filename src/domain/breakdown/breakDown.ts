import type { LabelledDate } from '../anexoI/parseAccion';
import type { ParsedResponsable } from '../anexoI/parseResponsable';
import { isRetired } from '../asm/estadoAccion';
import { numeroKey } from '../asm/numero';
import { cellContent } from '../cell';
import { changesOf, type CellChange, type RowValues } from '../changes';
import type { DateSerial } from '../dates/dateSerial';
import { parseDate } from '../dates/parseDate';
import type { Column } from '../formats/format';
import { tableOf } from '../seguimiento';
import { cellOf, plainCell, plainText, type TableData, type TableRow } from '../tables/tableData';
import type { ValidationContext } from '../validation/context';
import { isRejected } from '../validation/rules/readings';

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
  const signed = signedRows(context);
  const accepted = signed.filter((row) => !isRejected(row, context));
  const unreadable = new Set(accepted.filter(isUnreadable).map(claveOf));
  const acciones = accepted
    .filter((row) => claveOf(row) !== '' && !unreadable.has(claveOf(row)))
    .flatMap((row) => committedActions(row, context));
  const table = tableOf(context, 'acciones');
  const existing = new Map(table?.rows.map((row) => [rowKey(row), row]));
  const wanted = new Set(acciones.map(accionKey));
  const captured = capturedBefore(context, acciones);
  const added: RowValues[] = [];
  const changes: CellChange[] = [];
  for (const accion of acciones) {
    const row = existing.get(accionKey(accion));
    if (!row || !table) added.push({ ...newRow(accion), ...captured.get(accion.clave) });
    else changes.push(...changesOf(table, row, updatedValues(accion, row), 'Cambió el Anexo I'));
  }
  if (table && signed.length > 0) {
    const gone = table.rows.filter((row) => !wanted.has(rowKey(row)) && !unreadable.has(claveOf(row)));
    changes.push(...retirements(table, gone));
  }
  return {
    acciones,
    added,
    changes,
    withoutClave: accepted.filter((row) => claveOf(row) === '').map((row) => row.sheetRow),
  };
}

/** What a row says of its month, wherever it is captured. */
const CAPTURED = ['avance', 'evidenciaEntregada', 'fechaEntrega', 'observaciones', 'fechaCaptura'] as const;

/**
 * By clave, what its own row had captured before its month moved to Acciones. Only for an ASM of a single action,
 * which is broken down now: nobody can say how several share a percentage.
 */
function capturedBefore(
  context: ValidationContext,
  acciones: readonly CommittedAction[],
): ReadonlyMap<string, RowValues> {
  const count = new Map<string, number>();
  for (const { clave } of acciones) count.set(clave, (count.get(clave) ?? 0) + 1);
  const rows = context.tables
    .filter(
      ({ format, columns }) => format.rows === 'asm' && columns.some(({ column }) => column.key === 'avance'),
    )
    .flatMap((table) => table.rows);
  const captured = new Map<string, RowValues>();
  for (const row of rows) {
    const clave = claveOf(row);
    if (count.get(clave) !== 1 || context.hasAcciones(clave)) continue;
    const filled = CAPTURED.map((key) => [key, cellOf(row, key)] as const).filter(
      ([, value]) => value !== '',
    );
    captured.set(clave, Object.fromEntries(filled));
  }
  return captured;
}

/**
 * Rows of the tables that carry their actions as signed prose. One that has lost the column of that prose says
 * nothing, which is not the same as having no actions.
 */
function signedRows({ tables }: ValidationContext): readonly TableRow[] {
  return tables
    .filter(({ columns }) => columns.some(({ column }) => isSignedProse(column)))
    .flatMap(({ rows }) => rows);
}

/** A column whose cells carry actions with their labels. */
export function isSignedProse({ type }: Column): boolean {
  return type.kind === 'labelled' && type.labels === 'accion';
}

/** A formula that shows an error says neither that its actions stay nor that they go. */
function isUnreadable(row: TableRow): boolean {
  return cellContent(cellOf(row, 'actividades')).kind === 'error';
}

function claveOf(row: TableRow): string {
  return plainText(row, 'clave');
}

function rowKey(row: TableRow): string {
  return `${claveOf(row)}\u0000${numeroKey(plainText(row, 'accion')) ?? ''}`;
}

function accionKey({ clave, accion }: CommittedAction): string {
  return `${clave}\u0000${accion}`;
}

/** The actions of one recommendation, each with the responsible of its number, or the only one there is. */
export function committedActions(row: TableRow, context: ValidationContext): readonly CommittedAction[] {
  const { acciones } = context.accionesIn(row);
  const { responsables } = context.responsablesIn(row);
  const programa = plainText(row, 'programa') || (context.evaluacionOf(row)?.programa ?? '');
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

/**
 * What the signed text does not say takes nothing away from what was captured. A Término that differs from the
 * original was reprogrammed: only the original follows the text.
 */
function updatedValues(accion: CommittedAction, row: TableRow): RowValues {
  const termino = parseDate(plainCell(row, 'termino'));
  const original = parseDate(plainCell(row, 'terminoOriginal'));
  const reprogrammed =
    termino.kind !== 'blank' &&
    !(termino.kind === 'date' && original.kind === 'date' && termino.date === original.date);
  return {
    ...said(textValues(accion)),
    // The first Término committed stays, whatever the text says later.
    ...(accion.fin === undefined || original.kind !== 'blank' ? {} : { terminoOriginal: accion.fin }),
    ...(accion.fin === undefined || reprogrammed ? {} : { termino: accion.fin }),
    estado: 'Vigente',
  };
}

function said(values: RowValues): RowValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

function retirements(table: TableData, gone: readonly TableRow[]): readonly CellChange[] {
  return gone
    .filter((row) => claveOf(row) !== '' && !isRetired(row))
    .flatMap((row) => changesOf(table, row, { estado: 'Retirada' }, 'Ya no está en el Anexo I'));
}
