import type { CellChange } from '../domain/changes';
import type { DateSerial } from '../domain/dates/dateSerial';
import { recalculate } from '../domain/indicadores/calculo/recalculate';
import { plazosTrasProrroga } from '../domain/indicadores/recoleccion/prorrogaEntregas';
import { judgeProrroga, type ProrrogaRequest } from '../domain/indicadores/recoleccion/prorroga';
import {
  clavesDe,
  prorrogaTarget,
  sameProrroga,
  withProrroga,
} from '../domain/indicadores/recoleccion/prorrogaRegistro';
import type { Prorroga } from '../domain/indicadores/records';
import { registerRows } from '../domain/libro/institution';
import { entregasRegister, prorrogasRegister } from '../domain/registers';
import {
  entregasFromRows,
  entregaValues,
  prorrogasFromRows,
  prorrogaValues,
} from '../domain/registers/indicadorRows';
import type { Seguimiento } from '../domain/seguimiento';
import { readLibro, type Libro } from './read/readLibro';
import type { RawTable } from './read/readTables';
import { blocked, done, type Outcome } from './result';
import { appendRows } from './write/appendRows';
import { applyChanges } from './write/applyChanges';
import { blockWriter, type BlockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';
import { columnsInPlace, registerColumns, rowInPlace } from './write/columnsInPlace';
import { ensureRegister } from './write/ensureRegister';
import { rowChanges } from './write/rowChanges';
import { planResultados, resultadosProblem, writePlannedResultados } from './write/writeResultados';

export interface RecordProrroga extends ProrrogaRequest {
  /** Day to note in Cambios. */
  readonly fecha: DateSerial;
}

/**
 * Judges a prórroga that an enlace asks for and puts it on the record: one row per dependency, month and type. Asked
 * again or resolved, its row changes and Cambios tells it. One that does not proceed is recorded too, denied. The rows of
 * Entregas of files that had come already, and the stored results of open periods, are brought up to date.
 */
export async function requestProrroga(
  context: Excel.RequestContext,
  { fecha, ...request }: RecordProrroga,
): Promise<Outcome<Prorroga>> {
  const libro = await readLibro(context);
  const target = prorrogaTarget(libro.seguimiento, request);
  if ('problem' in target) return blocked(target.problem);
  const prorroga = judgeProrroga(libro.seguimiento, { ...request, ...target });
  const register = libro.tables.get(prorrogasRegister.table);
  const index = register ? rowOf(register, prorroga) : -1;
  const isNew = index === -1;
  const after = withProrroga(libro.seguimiento, prorroga);
  // Its own row last: once it says so, nothing else would be found to change.
  const changes = [
    ...entregasChanges(libro, after, prorroga),
    ...(register && !isNew ? changesTo(register, index, prorroga) : []),
  ];
  const affected = clavesDe(libro.seguimiento, prorroga.dependencia);
  const resultados = planResultados(libro, recalculate(after, affected), { fecha });
  const locked =
    changesProblem(libro, changes, [], isNew ? [prorrogasRegister] : []) ??
    resultadosProblem(libro, resultados);
  if (locked) return blocked(locked);
  const writer = blockWriter(context);
  await applyChanges(context, writer, libro, changes, { accion: 'Prórroga', fecha });
  if (isNew) await addRow(context, writer, libro, prorroga);
  await writePlannedResultados(context, writer, libro, resultados);
  await writer.send();
  return done(prorroga);
}

/** Of files that came before the prórroga was recorded: until when they were in time. */
function entregasChanges(libro: Libro, after: Seguimiento, prorroga: Prorroga): readonly CellChange[] {
  const register = libro.tables.get(entregasRegister.table);
  if (!register) return [];
  const columns = columnsInPlace(registerColumns(entregasRegister), register);
  const plazoOf = plazosTrasProrroga(libro.seguimiento, after, prorroga);
  return registerRows(entregasRegister, register).flatMap((row, index) => {
    const [entrega] = entregasFromRows([row]);
    const plazo = entrega && plazoOf(entrega);
    if (!entrega || !plazo) return [];
    const { vence, enTiempo, observaciones } = entregaValues({ ...entrega, ...plazo });
    const authorship = { clave: entrega.folio, motivo: motivoOf(prorroga) };
    return rowChanges(register, columns, index, { vence, enTiempo, observaciones }, authorship);
  });
}

function motivoOf({ tipo, mes, resolucion }: Prorroga): string {
  return `Prórroga ${tipo} de ${mes}: ${resolucion}`;
}

/** 0-based row of the table's body that has the same dependency, month and type; -1 for none. */
function rowOf(register: RawTable, prorroga: Prorroga): number {
  return registerRows(prorrogasRegister, register).findIndex((row) => {
    const [found] = prorrogasFromRows([row]);
    return found !== undefined && sameProrroga(found, prorroga);
  });
}

function changesTo(register: RawTable, index: number, prorroga: Prorroga): readonly CellChange[] {
  const { solicitada, procede, resolucion, vence, motivo } = prorrogaValues(prorroga);
  const said = { solicitada, procede, resolucion, vence, motivo };
  const columns = columnsInPlace(registerColumns(prorrogasRegister), register);
  return rowChanges(register, columns, index, said, {
    clave: prorroga.dependencia,
    motivo: motivoOf(prorroga),
  });
}

async function addRow(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  prorroga: Prorroga,
): Promise<void> {
  const register = await ensureRegister(context, writer, libro, prorrogasRegister);
  const columns = columnsInPlace(registerColumns(prorrogasRegister), register);
  await appendRows(context, writer, register, columns, [rowInPlace(columns, prorrogaValues(prorroga))]);
}
