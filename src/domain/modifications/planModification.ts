/**
 * A change to a signed commitment: a prórroga that is asked for and resolved, or an Adendum or Convenio Modificatorio
 * that is in force since it is signed. What is pending or denied stays on record and changes nothing.
 */
import { captureTargets, type CaptureTarget } from '../capture/captureTargets';
import { cellText } from '../cell';
import { rechazo } from '../messages/captura';
import { modificacionProblems } from '../messages/modificaciones';
import { problemas, type Problem } from '../messages/problemas';
import type { Perfil } from '../perfiles';
import { cellOf, plainCell } from '../tables/tableData';
import type { ValidationContext } from '../validation/context';
import { columnAsked, isSame, objection, valueOf } from './askedChange';
import { nextFolio } from './folios';
import type { Modificacion, ModificacionRequest, TipoDeModificacion } from './modificacion';
import { planned, says, type Planned } from './plannedChange';

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
  const found = targetOf(request, context);
  if ('problem' in found) return found;
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
  const found = targetOf(same, context);
  if ('problem' in found) return found;
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

function targetOf(
  { clave, accion }: Pick<Modificacion, 'clave' | 'accion'>,
  context: ValidationContext,
): { readonly target: CaptureTarget } | { readonly problem: Problem } {
  const found = captureTargets(context)({
    clave: clave.trim(),
    accion: String(accion),
    programa: '',
    numero: '',
  });
  if ('target' in found) return found;
  return {
    problem: { codigo: 'accion-no-encontrada', mensaje: `${rechazo(found.reason)} No se cambió nada.` },
  };
}
