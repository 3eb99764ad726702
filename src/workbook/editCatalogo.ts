import { planCatalogo, type CatalogoEdit } from '../domain/configuracion/catalogos';
import type { DateSerial } from '../domain/dates/dateSerial';
import type { CatalogueId } from '../domain/formats/format';
import { catalogosSheet } from '../domain/registers';
import { readLibro, type Libro } from './read/readLibro';
import type { RawTable } from './read/readTables';
import { blocked, done, type Outcome } from './result';
import { catalogosColumns, listFormula } from './sheets/catalogosSheet';
import { listName } from './sheets/columnFormat';
import { restoreMissing } from './sheets/restoreSheet';
import { applyChanges } from './write/applyChanges';
import { blockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';
import { columnsInPlace, sheetColumnsOf } from './write/columnsInPlace';
import { resizeBody } from './write/resizeBody';

export interface CatalogoRequest {
  readonly edit: CatalogoEdit;
  /** Day to note in Cambios. */
  readonly fecha: DateSerial;
}

export interface Edited {
  /** Cells that changed. */
  readonly cambios: number;
}

/** Adds a value to a list, removes one, or puts back the perfil's. Its dropdowns follow; each cell goes to Cambios. */
export async function editCatalogo(
  context: Excel.RequestContext,
  { edit, fecha }: CatalogoRequest,
): Promise<Outcome<Edited>> {
  const libro = await readLibro(context);
  const table = libro.tables.get(catalogosSheet.table);
  if (!table) return restoreMissing(context, libro, catalogosSheet, edit);
  const plan = planCatalogo(libro.seguimiento.perfil, table, edit);
  if (plan.kind === 'refused') return blocked(plan.problem);
  const { changes, bodyRows, place } = plan.plan;
  const locked = changesProblem(libro, changes);
  if (locked) return blocked(locked);
  const writer = blockWriter(context);
  await resizeBody(context, writer, table, bodyRows, columnsOfLists(libro, table));
  await writer.room();
  pointDropdowns(context, libro, table, { catalogo: edit.catalogo, place, height: bodyRows });
  await applyChanges(context, writer, libro, changes, { accion: 'Configurar', fecha });
  await writer.send();
  return done({ cambios: changes.length });
}

/** What each column of the sheet Catálogos is. */
export function columnsOfLists(libro: Libro, table: RawTable) {
  const columns = catalogosColumns(libro.seguimiento.catalogues).map((column) => ({
    key: column.heading,
    column,
  }));
  return sheetColumnsOf(columnsInPlace(columns, table));
}

/** The list's name covers the whole column, also the rows that the table gained since it was installed. */
export function pointDropdowns(
  context: Excel.RequestContext,
  { structure }: Libro,
  { sheet, headerRow, firstColumn }: RawTable,
  list: { readonly catalogo: CatalogueId; readonly place: number; readonly height: number },
): void {
  const name = listName(list.catalogo);
  const at = { column: firstColumn + list.place, headerRow, height: list.height };
  const { names } = context.workbook;
  if (structure.names.has(name)) names.getItem(name).formula = listFormula(sheet, at);
  else names.add(name, listFormula(sheet, at));
}
