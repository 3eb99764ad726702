import { planParametro, type ParametroEdit } from '../domain/configuracion/parametros';
import type { DateSerial } from '../domain/dates/dateSerial';
import { parametrosRegister } from '../domain/registers';
import { areasIn } from '../domain/seguimiento';
import type { Edited } from './editCatalogo';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
import { restoreMissing } from './sheets/restoreSheet';
import { appendRows } from './write/appendRows';
import { applyChanges } from './write/applyChanges';
import { blockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';
import { columnsInPlace, registerColumns, rowInPlace } from './write/columnsInPlace';

export interface ParametroRequest {
  readonly edit: ParametroEdit;
  /** Day to note in Cambios. */
  readonly fecha: DateSerial;
}

/** Changes a threshold of the semáforo, or puts them all back; each cell goes to Cambios. */
export async function editParametro(
  context: Excel.RequestContext,
  { edit, fecha }: ParametroRequest,
): Promise<Outcome<Edited>> {
  const libro = await readLibro(context);
  const table = libro.tables.get(parametrosRegister.table);
  if (!table) return restoreMissing(context, libro, parametrosRegister, edit);
  const plan = planParametro(table, edit, areasIn(libro.seguimiento), libro.seguimiento.perfil.parametros);
  if (plan.kind === 'refused') return blocked(plan.problem);
  const { changes, added } = plan.plan;
  const locked = changesProblem(libro, changes, added.length > 0 ? [table.sheet] : []);
  if (locked) return blocked(locked);
  const writer = blockWriter(context);
  await applyChanges(context, writer, libro, changes, { accion: 'Configurar', fecha });
  const columns = columnsInPlace(registerColumns(parametrosRegister), table);
  const rows = added.map((values) => rowInPlace(columns, values));
  await appendRows(context, writer, table, columns, rows);
  await writer.send();
  return done({ cambios: changes.length + added.length });
}
