import { addedDayChange, planDia, type DiaEdit, type DiaPlan } from '../domain/configuracion/diasInhabiles';
import type { CellChange } from '../domain/changes';
import type { DateSerial } from '../domain/dates/dateSerial';
import { cambiosRegister, diasInhabilesRegister } from '../domain/registers';
import type { Edited } from './editCatalogo';
import { readLibro } from './read/readLibro';
import type { RawTable } from './read/readTables';
import { blocked, done, type Outcome } from './result';
import { restoreMissing } from './sheets/restoreSheet';
import { appendRows, firstFreeRow } from './write/appendRows';
import { blockWriter, type BlockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';
import { columnsInPlace, registerColumns, rowInPlace } from './write/columnsInPlace';
import { recordChanges } from './write/recordChanges';

export interface DiaRequest {
  readonly edit: DiaEdit;
  /** Day to note in Cambios. */
  readonly fecha: DateSerial;
}

/** Adds days of the institution, removes one, or leaves none but the law's; each day goes to Cambios. */
export async function editDiaInhabil(
  context: Excel.RequestContext,
  { edit, fecha }: DiaRequest,
): Promise<Outcome<Edited>> {
  const libro = await readLibro(context);
  const table = libro.tables.get(diasInhabilesRegister.table);
  if (!table) return restoreMissing(context, libro, diasInhabilesRegister, edit);
  const plan = planDia(table, edit);
  if (plan.kind === 'refused') return blocked(plan.problem);
  const { removed, changes } = plan.plan;
  const locked = changesProblem(libro, changes, [table.sheet], [cambiosRegister]);
  if (locked) return blocked(locked);
  const writer = blockWriter(context);
  const all = [...changes, ...addedChanges(table, plan.plan)];
  // Told first: what is told and was not done can be done again; what was done and not told would be lost.
  await recordChanges(context, writer, libro, all, { accion: 'Configurar', fecha });
  await addDays(context, writer, table, plan.plan);
  if (removed.length > 0) await removeRows(context, writer, table, removed);
  await writer.send();
  return done({ cambios: all.length });
}

function addedChanges(table: RawTable, { added }: DiaPlan): readonly CellChange[] {
  const first = firstFreeRow(table) - table.headerRow - 1;
  return added.map((dia, index) => addedDayChange(table, first + index, dia));
}

async function addDays(
  context: Excel.RequestContext,
  writer: BlockWriter,
  table: RawTable,
  { added }: DiaPlan,
): Promise<void> {
  const columns = columnsInPlace(registerColumns(diasInhabilesRegister), table);
  const rows = added.map((dia) => rowInPlace(columns, { ...dia }));
  await appendRows(context, writer, table, columns, rows);
}

/** Whole rows go, so that what people keep beside each day goes with it; Excel keeps one row in a table, blank. */
async function removeRows(
  context: Excel.RequestContext,
  writer: BlockWriter,
  table: RawTable,
  indexes: readonly number[],
): Promise<void> {
  const item = context.workbook.tables.getItem(table.name);
  // Excel may refuse to delete rows among those that a filter hides.
  item.clearFilters();
  for (const index of [...indexes].sort((a, b) => b - a)) {
    await writer.room();
    item.rows.getItemAt(index).delete();
  }
}
