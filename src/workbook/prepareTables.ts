import type { RowValues } from '../domain/changes';
import type { DateSerial } from '../domain/dates/dateSerial';
import { tablaMaestra } from '../domain/formats';
import { maestraRowsOf } from '../domain/indicadores/ficha/maestraRows';
import { indicadoresOf } from '../domain/indicadores/readIndicadores';
import type { DataTable } from '../domain/indicadores/recoleccion/dataTable';
import { citasDe } from '../domain/messages/citas';
import { recordatorioDe } from '../domain/indicadores/recoleccion/recordatorio';
import { indicadoresEn, sinDependencia, tablasDelMes } from '../domain/indicadores/recoleccion/tablasDelMes';
import { tablasParecidas } from '../domain/indicadores/recoleccion/tablasParecidas';
import { ventanaDe, type Ventana } from '../domain/indicadores/recoleccion/ventana';
import type { Carta } from '../domain/messages/cartas';
import { preparar } from '../domain/messages/preparar';
import type { Periodo } from '../domain/records';
import { entregasRegister } from '../domain/registers';
import { entregaValues } from '../domain/registers/indicadorRows';
import { hasIndicadores, type Seguimiento } from '../domain/seguimiento';
import { readLibro, type Libro } from './read/readLibro';
import { blocked, done, type Outcome, type Problem } from './result';
import { ensureFormat } from './sheets/ensureFormat';
import { appendRecords } from './write/appendRecords';
import { appendRows } from './write/appendRows';
import { applyChanges } from './write/applyChanges';
import { blockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';
import { columnsInPlace, registerColumns, rowInPlace } from './write/columnsInPlace';
import { ensureRegister } from './write/ensureRegister';
import { INSTALL_BYTES } from './write/payload';
import { sentRows, type SentRows } from './write/sentRows';

export interface PrepareRequest {
  /** The month that the figures are of. */
  readonly mes: Periodo;
  /** The day on which the tables are sent. */
  readonly fecha: DateSerial;
  /** `false` only gives the tables, and says what stands in the way. */
  readonly write?: boolean;
}

export interface PreparedTable {
  readonly table: DataTable;
  /** To be copied: no mail is sent. */
  readonly recordatorio: Carta;
}

export interface PreparedTables {
  readonly mes: Periodo;
  readonly ventana: Ventana;
  readonly tablas: readonly PreparedTable[];
  /** Claves that nobody was asked for: their ficha does not say of whom they are. */
  readonly sinDependencia: readonly string[];
  /** Rows that Tabla maestra lacked. */
  readonly filasAgregadas: number;
}

/**
 * The month's data tables, one per dependency. Adds to Tabla maestra the rows that it lacks and tells in Entregas what
 * was sent and until when; preparing the month again updates those rows.
 */
export async function prepareTables(
  context: Excel.RequestContext,
  { mes, fecha, write = true }: PrepareRequest,
): Promise<Outcome<PreparedTables>> {
  const libro = await readLibro(context);
  const { seguimiento } = libro;
  const tables = tablasDelMes(seguimiento, mes);
  const problem = nothingToAsk(seguimiento, mes, tables);
  if (problem) return blocked(problem);
  const maestra = maestraRowsOf(indicadoresEn(seguimiento, mes), seguimiento, Number(mes.slice(0, 4)));
  const sent = sentRows(libro, tables, fecha);
  const result = {
    mes,
    ventana: ventanaDe(seguimiento.calendar, mes, citasDe(seguimiento.perfil)),
    tablas: tables.map((table) => ({ table, recordatorio: recordatorioDe(seguimiento, table) })),
    sinDependencia: sinDependencia(seguimiento, mes).map(({ clave }) => clave),
    filasAgregadas: maestra.length,
  };
  const locked = lockedProblem(libro, maestra, sent);
  if (locked) return blocked(locked);
  if (!write) return done(result);
  return (await writePrepared(context, libro, { maestra, sent, fecha })) ?? done(result);
}

function nothingToAsk(seguimiento: Seguimiento, mes: Periodo, tables: readonly DataTable[]): Problem | null {
  if (!hasIndicadores(seguimiento) || indicadoresOf(seguimiento).indicadores.length === 0)
    return preparar.sinFichas();
  if (tables.length === 0) return preparar.nadaQuePedir(mes);
  const alike = tablasParecidas(tables);
  return alike && preparar.dependenciasParecidas(alike);
}

function lockedProblem(
  libro: Libro,
  maestra: readonly RowValues[],
  { changes, added }: SentRows,
): Problem | null {
  return changesProblem(
    libro,
    changes,
    maestra.length > 0 ? [libro.tables.get(tablaMaestra.table)?.sheet] : [],
    added.length > 0 ? [entregasRegister] : [],
  );
}

interface Prepared {
  readonly maestra: readonly RowValues[];
  readonly sent: SentRows;
  readonly fecha: DateSerial;
}

/** `null` once it is written. */
async function writePrepared(
  context: Excel.RequestContext,
  libro: Libro,
  { maestra, sent, fecha }: Prepared,
): Promise<Outcome<never> | null> {
  const writer = blockWriter(context);
  if (maestra.length > 0) {
    if (!libro.tables.has(tablaMaestra.table)) await writer.room(INSTALL_BYTES);
    const ensured = ensureFormat(context, libro, tablaMaestra);
    if ('problem' in ensured) return blocked(ensured.problem);
    await appendRecords(context, writer, tablaMaestra, ensured.table, maestra);
  }
  await applyChanges(context, writer, libro, sent.changes, { accion: 'Preparar', fecha });
  if (sent.added.length > 0) {
    const register = await ensureRegister(context, writer, libro, entregasRegister);
    const columns = columnsInPlace(registerColumns(entregasRegister), register);
    const rows = sent.added.map((entrega) => rowInPlace(columns, entregaValues(entrega)));
    await appendRows(context, writer, register, columns, rows);
  }
  await writer.send();
  return null;
}
