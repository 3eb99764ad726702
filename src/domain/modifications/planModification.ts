/**
 * A change to a signed commitment: a prórroga that is asked for and resolved, or an Adendum or Convenio Modificatorio
 * that is in force since it is signed. What is pending or denied stays on record and changes nothing.
 */
import { isComplete } from '../advance/fraction';
import { captureTargets, type CaptureTarget } from '../capture/captureTargets';
import { cellText, type CellValue } from '../cell';
import { changeOf, type CellChange } from '../changes';
import { parseDate } from '../dates/parseDate';
import { columnOf, type Column, type ColumnKey } from '../formats/format';
import { rechazo } from '../messages/captura';
import { invalidDateReason } from '../messages/fechas';
import { modificacionProblems, motivoDeModificacion } from '../messages/modificaciones';
import { problemas, type Problem } from '../messages/problemas';
import { reprogrammingProblem } from '../messages/reprogramacion';
import { citation } from '../norms';
import { readOwnPercent } from '../percent/ownPercent';
import type { Perfil } from '../perfiles';
import { planReprogram } from '../reprogramming/planReprogram';
import { cellOf, placedColumn, plainCell } from '../tables/tableData';
import { foldHeading } from '../text/foldText';
import type { ValidationContext } from '../validation/context';
import { folioNumber, nextFolio } from './folios';
import type { Modificacion, ModificacionRequest, TipoDeModificacion } from './modificacion';

export interface ModificationPlan {
  readonly modificacion: Modificacion;
  /** On record already, row by row the same: there is nothing to write. */
  readonly isKnown: boolean;
  /** Of the commitment; none while pending or denied. */
  readonly changes: readonly CellChange[];
}

type Planned = { readonly plan: ModificationPlan } | { readonly problem: Problem };

/** @param known what Modificaciones holds */
export function planModification(
  request: ModificacionRequest,
  context: ValidationContext,
  known: readonly Modificacion[],
): Planned {
  const { perfil } = context;
  const tipo = tiposOf(perfil).find(({ id }) => id === request.tipo);
  if (!tipo) return { problem: unknownTipo(perfil) };
  if (request.documento.trim() === '') return { problem: modificacionProblems.sinDocumento() };
  if (request.motivo.trim() === '') return { problem: modificacionProblems.sinMotivo() };
  if (!tipo.seResuelve && request.resolucion !== undefined) {
    return { problem: modificacionProblems.noSeResuelve(tipo.nombre) };
  }
  const found = captureTargets(context)({
    clave: request.clave.trim(),
    accion: String(request.accion),
    programa: '',
    numero: '',
  });
  if ('reason' in found) {
    return {
      problem: { codigo: 'accion-no-encontrada', mensaje: `${rechazo(found.reason)} No se cambió nada.` },
    };
  }
  return planOnTarget(request, tipo, found.target, context, known);
}

export function tiposOf({ modificaciones = [] }: Perfil): readonly TipoDeModificacion[] {
  return modificaciones;
}

function unknownTipo(perfil: Perfil): Problem {
  const names = tiposOf(perfil).map(({ nombre }) => nombre);
  return names.length === 0
    ? modificacionProblems.sinTipos(perfil.nombre)
    : modificacionProblems.tipoAjeno(names);
}

function planOnTarget(
  request: ModificacionRequest,
  tipo: TipoDeModificacion,
  target: CaptureTarget,
  context: ValidationContext,
  known: readonly Modificacion[],
): Planned {
  const column = columnAsked(request.columna, tipo, target);
  if ('problem' in column) return column;
  const read = valueOf(request.valor, column.column);
  if ('problem' in read) return read;
  const antes = plainCell(target.row, column.column.key);
  const same = known.find((each) => isSame(each, request, tipo, target, column.column, read.value));
  const opposed = same ? null : objection(tipo, target, antes, read.value, column.column);
  if (opposed) return { problem: opposed };
  const resolucion = tipo.seResuelve ? (request.resolucion ?? same?.resolucion ?? 'Pendiente') : 'Autorizada';
  if (same && same.resolucion !== 'Pendiente' && same.resolucion !== resolucion) {
    return { problem: modificacionProblems.yaResuelta(same) };
  }
  const modificacion: Modificacion = {
    folio: same?.folio ?? nextFolio(known),
    clave: cellText(cellOf(target.row, 'clave')),
    accion: target.accion,
    tipo: tipo.nombre,
    documento: request.documento.trim(),
    fecha: request.fechaDocumento,
    solicitada: request.solicitada ?? same?.solicitada ?? null,
    columna: column.column.heading,
    antes: same?.antes ?? antes,
    despues: read.value,
    resolucion,
    vigenteDesde: resolucion === 'Autorizada' ? request.fechaDocumento : null,
    motivo: request.motivo.trim(),
  };
  return planned(modificacion, column.column.key, target, context, { same, known });
}

/** Resolves one that was waiting, by its folio; refused if the commitment says something else by now. */
export function planResolution(
  { folio, resolucion }: { readonly folio: string; readonly resolucion: 'Autorizada' | 'Negada' },
  context: ValidationContext,
  known: readonly Modificacion[],
): Planned {
  const same = known.find((each) => each.folio === folio.trim());
  if (!same) return { problem: modificacionProblems.folioDesconocido(folio) };
  if (same.resolucion === resolucion) return { plan: { modificacion: same, isKnown: true, changes: [] } };
  if (same.resolucion !== 'Pendiente') return { problem: modificacionProblems.yaResuelta(same) };
  const found = captureTargets(context)({
    clave: same.clave,
    accion: String(same.accion),
    programa: '',
    numero: '',
  });
  if ('reason' in found) {
    return {
      problem: { codigo: 'accion-no-encontrada', mensaje: `${rechazo(found.reason)} No se cambió nada.` },
    };
  }
  const { target } = found;
  const column = target.table.columns.find((placed) => placed.column.heading === same.columna)?.column;
  if (!column) return { problem: problemas.columnasFaltantes(target.table.sheet, [same.columna]) };
  const isAsItWas = [same.antes, same.despues].some((value) => says(target, column.key, value));
  if (!isAsItWas) return { problem: modificacionProblems.cambioDespues(same) };
  const modificacion = {
    ...same,
    resolucion,
    vigenteDesde: resolucion === 'Autorizada' ? same.fecha : null,
  };
  return planned(modificacion, column.key, target, context, { same, known });
}

interface OnRecord {
  /** The same act, if it is there already. */
  readonly same: Modificacion | undefined;
  readonly known: readonly Modificacion[];
}

/**
 * One that is on record and was cut short is ended: while the commitment still says what it said. What somebody
 * changed since then, back to what it said too, stays.
 */
function planned(
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

function says({ row }: CaptureTarget, key: ColumnKey, value: CellValue): boolean {
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

function columnAsked(
  asked: string,
  tipo: TipoDeModificacion,
  { table }: CaptureTarget,
): { readonly column: Column } | { readonly problem: Problem } {
  const columns = tipo.columnas.flatMap((key) => columnOf(table.format, key) ?? []);
  const fold = foldHeading(asked);
  const column = columns.find(
    ({ key, heading, aliases }) =>
      key === asked || [heading, ...aliases].some((name) => foldHeading(name) === fold),
  );
  if (!column) {
    const headings = columns.map(({ heading }) => `«${heading}»`);
    const cita = citation(tipo.fundamento);
    return { problem: modificacionProblems.columnaAjena(tipo.nombre, asked, headings, cita) };
  }
  return placedColumn(table, column.key)
    ? { column }
    : { problem: problemas.columnasFaltantes(table.sheet, [column.heading]) };
}

function valueOf(
  written: string,
  { type, heading }: Column,
): { readonly value: CellValue } | { readonly problem: Problem } {
  const text = written.trim();
  if (text === '') return { problem: modificacionProblems.sinValor(heading) };
  if (type.kind !== 'date') return { value: text };
  const reading = parseDate(text);
  if (reading.kind === 'date') return { value: reading.date };
  const reason = reading.kind === 'invalid' ? invalidDateReason(reading.reason) : 'no es una fecha.';
  return { problem: modificacionProblems.fechaInvalida(heading, text, reason) };
}

function objection(
  tipo: TipoDeModificacion,
  { row }: CaptureTarget,
  antes: CellValue,
  despues: CellValue,
  { heading }: Column,
): Problem | null {
  const current = parseDate(antes);
  const before = current.kind === 'date' ? current.date : antes;
  if (cellText(before) === cellText(despues)) return modificacionProblems.mismoValor(heading);
  if (!tipo.aplaza) return null;
  const percent = readOwnPercent(plainCell(row, 'avance'));
  if (percent.kind === 'percent' && isComplete(percent.fraction)) {
    return modificacionProblems.yaCumplido(cellText(cellOf(row, 'clave')), citation(tipo.fundamento));
  }
  if (current.kind === 'date' && typeof despues === 'number' && despues < current.date) {
    return modificacionProblems.noAplaza(current.date);
  }
  return null;
}

/** The same act asked again: its document, its kind and what it wants. */
function isSame(
  each: Modificacion,
  request: ModificacionRequest,
  tipo: TipoDeModificacion,
  { row, accion }: CaptureTarget,
  { heading }: Column,
  despues: CellValue,
): boolean {
  return (
    each.clave === cellText(cellOf(row, 'clave')) &&
    each.accion === accion &&
    each.tipo === tipo.nombre &&
    each.columna === heading &&
    foldHeading(each.documento) === foldHeading(request.documento) &&
    cellText(each.despues) === cellText(despues)
  );
}
