import type { CellChange } from '../domain/changes';
import type { ParametroPlan } from '../domain/configuracion/parametros';
import type { DateSerial } from '../domain/dates/dateSerial';
import { perfilPropioMotivos } from '../domain/messages/perfilPropio';
import type { Perfil } from '../domain/perfiles';
import { planPerfil, type ValorEnUso } from '../domain/perfiles/propio/planPerfil';
import { catalogosSheet, parametrosRegister } from '../domain/registers';
import { cellAddress } from '../domain/tables/tableData';
import { columnsOfLists, pointDropdowns } from './editCatalogo';
import { readLibro, type Libro } from './read/readLibro';
import { toCellValue, type RawTable } from './read/readTables';
import { blocked, done, type Outcome } from './result';
import { INICIO_NAMES } from './sheets/inicioNames';
import { keepMeta, type Meta } from './sheets/metaSheet';
import { appendRows } from './write/appendRows';
import { applyChanges } from './write/applyChanges';
import { blockWriter, type BlockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';
import { columnsInPlace, registerColumns, rowInPlace } from './write/columnsInPlace';
import { wireBytes } from './write/payload';
import { resizeBody } from './write/resizeBody';

export interface PerfilRequest {
  readonly perfil: Perfil;
  /** Day to note in Cambios. */
  readonly fecha: DateSerial;
}

export interface PerfilApplied {
  /** Cells that changed. */
  readonly cambios: number;
  readonly valoresEnUso: readonly ValorEnUso[];
}

/**
 * Gives a workbook that exists another perfil: its lists, thresholds and headings, the name in Inicio and what the
 * workbook keeps of it. Each cell goes to Cambios; the perfil itself is kept last, so that an attempt that was cut can
 * be made again.
 */
export async function applyPerfil(
  context: Excel.RequestContext,
  { perfil, fecha }: PerfilRequest,
): Promise<Outcome<PerfilApplied>> {
  const libro = await readLibro(context);
  const plan = planPerfil(libro.seguimiento, libro.tables, perfil);
  if (plan.kind === 'refused') return blocked(plan.problem);
  const { bodyRows, listas, added, valoresEnUso } = plan.plan;
  const changes = [...plan.plan.changes, ...(await nameChange(context, libro, perfil))];
  const catalogos = libro.tables.get(catalogosSheet.table);
  const parametros = libro.tables.get(parametrosRegister.table);
  const alsoWritten = added.length > 0 ? [parametros?.sheet] : [];
  const locked = changesProblem(libro, changes, alsoWritten);
  if (locked) return blocked(locked);
  const writer = blockWriter(context);
  if (catalogos) {
    await resizeBody(context, writer, catalogos, bodyRows, columnsOfLists(libro, catalogos));
    await writer.room();
    for (const lista of listas) pointDropdowns(context, libro, catalogos, { ...lista, height: bodyRows });
  }
  await applyChanges(context, writer, libro, changes, { accion: 'Aplicar perfil', fecha });
  if (parametros) await addParametros(context, writer, parametros, added);
  const meta = metaWith(libro.meta, perfil);
  // Once in the sheet and once in the settings.
  await writer.room(2 * wireBytes(meta.propio ?? ''));
  keepMeta(context, libro.structure, meta);
  await writer.send();
  return done({ cambios: changes.length + added.length, valoresEnUso });
}

async function addParametros(
  context: Excel.RequestContext,
  writer: BlockWriter,
  table: RawTable,
  added: ParametroPlan['added'],
): Promise<void> {
  const columns = columnsInPlace(registerColumns(parametrosRegister), table);
  const rows = added.map((values) => rowInPlace(columns, values));
  await appendRows(context, writer, table, columns, rows);
}

/** Inicio tells the perfil; somebody may have deleted the sheet. */
async function nameChange(
  context: Excel.RequestContext,
  { structure }: Libro,
  { nombre }: Perfil,
): Promise<readonly CellChange[]> {
  if (!structure.names.has(INICIO_NAMES.perfil)) return [];
  const cell = context.workbook.names.getItem(INICIO_NAMES.perfil).getRangeOrNullObject();
  cell.load('values,rowIndex,columnIndex,worksheet/name');
  await context.sync();
  if (cell.isNullObject) return [];
  const antes = toCellValue(cell.values[0]?.[0]);
  if (antes === nombre) return [];
  return [
    {
      hoja: cell.worksheet.name,
      celda: cellAddress(cell.columnIndex, cell.rowIndex + 1),
      fila: cell.rowIndex + 1,
      sheetColumn: cell.columnIndex,
      columna: 'Perfil',
      tipo: 'text',
      clave: '',
      antes,
      despues: nombre,
      motivo: perfilPropioMotivos.aplicado(nombre),
    },
  ];
}

function metaWith(meta: Meta, { id, propio }: Perfil): Meta {
  if (propio) return { ...meta, perfil: id, propio: JSON.stringify(propio) };
  return { ...meta, perfil: id, ...(meta.propio === undefined ? {} : { propio: '' }) };
}
