import type { DateSerial } from '../domain/dates/dateSerial';
import { tablaMaestra } from '../domain/formats';
import { recalculationSteps } from '../domain/indicadores/calculo/recalculate';
import { fichaSteps, indicadoresOf } from '../domain/indicadores/readIndicadores';
import { afterRecepcion } from '../domain/indicadores/recoleccion/recepcion/afterRecepcion';
import type {
  DeliveryFile,
  Receipt,
  RecepcionPlan,
} from '../domain/indicadores/recoleccion/recepcion/delivery';
import { recepcionSteps } from '../domain/indicadores/recoleccion/recepcion/planRecepcion';
import type { Entrega, ResultadoGuardado } from '../domain/indicadores/records';
import { recepcionProblemas } from '../domain/messages/recepcion';
import { entregasRegister } from '../domain/registers';
import { entregaValues } from '../domain/registers/indicadorRows';
import { breathing } from './inSlices';
import { readLibro, type Libro } from './read/readLibro';
import { blocked, done, type Outcome, type Problem } from './result';
import { ensureFormat } from './sheets/ensureFormat';
import { appendRecords } from './write/appendRecords';
import { appendRows } from './write/appendRows';
import { applyChanges } from './write/applyChanges';
import { blockWriter, type BlockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';
import { columnsInPlace, registerColumns, rowInPlace } from './write/columnsInPlace';
import { ensureRegister } from './write/ensureRegister';
import { INSTALL_BYTES } from './write/payload';
import {
  planResultados,
  resultadosProblem,
  writePlannedResultados,
  type ResultadosPlan,
} from './write/writeResultados';

export interface ReceiveRequest {
  /** In the order in which they count: of two of the same dependency and month, the last rules. */
  readonly files: readonly DeliveryFile[];
  /** The day on which they came. */
  readonly fecha: DateSerial;
  /** `false` only tells what would be done, and what stands in the way. */
  readonly write?: boolean;
}

export interface ReceivedDeliveries {
  /** One per file, in their order. */
  readonly receipts: readonly Receipt[];
  /** Figures of Tabla maestra that changed or came. */
  readonly cifras: number;
  /** Stored results that changed with them. */
  readonly resultados: readonly ResultadoGuardado[];
}

/**
 * Takes what liaisons sent: their figures go to Tabla maestra and each file to Entregas, the refused ones too, in one
 * read and one write however many they are. Stored results of open periods that depend on them are brought up to date.
 */
export async function receiveDeliveries(
  context: Excel.RequestContext,
  { files, fecha, write = true }: ReceiveRequest,
): Promise<Outcome<ReceivedDeliveries>> {
  const libro = await readLibro(context);
  const { seguimiento } = libro;
  await breathing(context, fichaSteps(seguimiento));
  if (indicadoresOf(seguimiento).dependencias.length === 0) return blocked(recepcionProblemas.sinFichas());
  const plan = await breathing(context, recepcionSteps(seguimiento, files, fecha));
  const after = afterRecepcion(seguimiento, plan);
  const resultados = await breathing(context, recalculationSteps(after, plan.claves));
  const stored = planResultados(libro, resultados, { fecha });
  const locked = lockedProblem(libro, plan) ?? resultadosProblem(libro, stored);
  if (locked) return blocked(locked);
  const result = { receipts: plan.receipts, cifras: figuresIn(plan), resultados };
  if (!write) return done(result);
  return (await writeRecepcion(context, libro, { plan, stored, fecha })) ?? done(result);
}

function figuresIn({ changes, added }: RecepcionPlan): number {
  return changes.length + added.length;
}

function lockedProblem(libro: Libro, { changes, added }: RecepcionPlan): Problem | null {
  const maestra = added.length > 0 ? [libro.tables.get(tablaMaestra.table)?.sheet] : [];
  return changesProblem(libro, changes, maestra, [entregasRegister]);
}

interface Received {
  readonly plan: RecepcionPlan;
  readonly stored: ResultadosPlan;
  readonly fecha: DateSerial;
}

/** `null` once it is written. */
async function writeRecepcion(
  context: Excel.RequestContext,
  libro: Libro,
  { plan, stored, fecha }: Received,
): Promise<Outcome<never> | null> {
  const writer = blockWriter(context);
  if (!libro.tables.has(tablaMaestra.table)) await writer.room(INSTALL_BYTES);
  const ensured = plan.added.length > 0 ? ensureFormat(context, libro, tablaMaestra) : null;
  if (ensured && 'problem' in ensured) return blocked(ensured.problem);
  await applyChanges(context, writer, libro, plan.changes, { accion: 'Recibir', fecha });
  if (ensured) await appendRecords(context, writer, tablaMaestra, ensured.table, plan.added);
  await writePlannedResultados(context, writer, libro, stored);
  // Last: a file that is told there is not received again.
  await appendEntregas(context, writer, libro, plan.entregas);
  await writer.send();
  return null;
}

async function appendEntregas(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  entregas: readonly Entrega[],
): Promise<void> {
  if (entregas.length === 0) return;
  const register = await ensureRegister(context, writer, libro, entregasRegister);
  const columns = columnsInPlace(registerColumns(entregasRegister), register);
  const rows = entregas.map((entrega) => rowInPlace(columns, entregaValues(entrega)));
  await appendRows(context, writer, register, columns, rows);
}
