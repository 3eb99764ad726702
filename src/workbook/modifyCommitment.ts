import type { CellChange } from '../domain/changes';
import type { DateSerial } from '../domain/dates/dateSerial';
import { problemas } from '../domain/messages/problemas';
import { motivoDeModificacion } from '../domain/messages/modificaciones';
import type { Modificacion, ModificacionRequest } from '../domain/modifications/modificacion';
import { planModification, planResolution } from '../domain/modifications/planModification';
import type { ModificationPlan } from '../domain/modifications/plannedChange';
import { registerRows } from '../domain/libro/institution';
import {
  modificacionesFromRows,
  modificacionesRegister,
  modificacionValues,
} from '../domain/registers/modificaciones';
import { hasAsmFormats } from '../domain/seguimiento';
import { validationContext } from '../domain/validation/context';
import { readLibro, type Libro } from './read/readLibro';
import type { RawTable } from './read/readTables';
import { blocked, done, type Outcome } from './result';
import { appendRows } from './write/appendRows';
import { applyChanges } from './write/applyChanges';
import { blockWriter, type BlockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';
import { columnsInPlace, registerColumns, rowInPlace } from './write/columnsInPlace';
import { ensureRegister } from './write/ensureRegister';
import { showDates } from './write/modificacionDates';
import { rowChanges } from './write/rowChanges';

export type ModifyRequest = (
  | ({ readonly kind: 'new' } & ModificacionRequest)
  | { readonly kind: 'resolve'; readonly folio: string; readonly resolucion: 'Autorizada' | 'Negada' }
) & {
  /** Day to note in Cambios. */
  readonly fecha: DateSerial;
};

/**
 * Puts a prórroga, an Adendum or a Convenio Modificatorio on the record and, when it is in force, changes the
 * commitment. The first Término stays beside the new one; what was denied or waits changes nothing.
 */
export async function modifyCommitment(
  context: Excel.RequestContext,
  request: ModifyRequest,
): Promise<Outcome<ModificationPlan>> {
  const libro = await readLibro(context);
  const { seguimiento } = libro;
  if (!hasAsmFormats(seguimiento)) return blocked(problemas.sinFormatos());
  const judged = validationContext(seguimiento, request.fecha);
  const made =
    request.kind === 'new'
      ? planModification(request, judged, seguimiento.modificaciones)
      : planResolution(request, judged, seguimiento.modificaciones);
  if ('problem' in made) return blocked(made.problem);
  const { modificacion, changes, isKnown } = made.plan;
  if (isKnown) return done(made.plan);
  const register = libro.tables.get(modificacionesRegister.table);
  const index = register ? rowOf(register, modificacion) : -1;
  const isNew = index === -1;
  // A new row goes first, and tells how to end what is cut short; one that waited comes to say so last.
  const all = [...changes, ...(register && !isNew ? changesTo(register, index, modificacion) : [])];
  const locked = changesProblem(libro, all, [], isNew ? [modificacionesRegister] : []);
  if (locked) return blocked(locked);
  const writer = blockWriter(context);
  if (isNew) await addRow(context, writer, libro, modificacion);
  await applyChanges(context, writer, libro, all, { accion: 'Modificar', fecha: request.fecha });
  await writer.send();
  return done(made.plan);
}

/** 0-based row of the table's body with that folio; -1 for none. */
function rowOf(register: RawTable, { folio }: Modificacion): number {
  return registerRows(modificacionesRegister, register).findIndex((row) => {
    const [found] = modificacionesFromRows([row]);
    return found?.folio === folio;
  });
}

function changesTo(register: RawTable, index: number, modificacion: Modificacion): readonly CellChange[] {
  const { solicitada, vigenteDesde, resolucion } = modificacionValues(modificacion);
  const columns = columnsInPlace(registerColumns(modificacionesRegister), register);
  return rowChanges(
    register,
    columns,
    index,
    { solicitada, vigenteDesde, resolucion },
    { clave: modificacion.clave, motivo: motivoDeModificacion(modificacion) },
  );
}

async function addRow(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  modificacion: Modificacion,
): Promise<void> {
  const register = await ensureRegister(context, writer, libro, modificacionesRegister);
  const columns = columnsInPlace(registerColumns(modificacionesRegister), register);
  const { firstRow } = await appendRows(context, writer, register, columns, [
    rowInPlace(columns, modificacionValues(modificacion)),
  ]);
  if (typeof modificacion.despues === 'number') await showDates(context, writer, register, firstRow);
}
