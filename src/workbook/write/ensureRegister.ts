import type { Register } from '../../domain/registers';
import type { Libro } from '../read/readLibro';
import type { RawTable } from '../read/readTables';
import { freeSheetName } from '../read/structure';
import { registerTableSheet } from '../sheets/formatSheet';
import { installTableSheet } from '../sheets/tableSheet';
import { freshTableOf } from './appendRecords';
import type { BlockWriter } from './blockWriter';
import { COLUMN_BYTES } from './payload';

/**
 * The table of a register, installed now if somebody deleted it. A sheet of that name without our table is left as it
 * is: the register goes to one beside it, and from then on it is found by its table. Queues; the caller sends.
 */
export async function ensureRegister(
  context: Excel.RequestContext,
  writer: BlockWriter,
  { tables, structure }: Pick<Libro, 'tables' | 'structure'>,
  register: Register,
): Promise<RawTable> {
  const table = tables.get(register.table);
  if (table) return table;
  const template = { ...registerTableSheet(register), sheet: freeSheetName(structure, register.sheet) };
  // Headings, page and titles cost about as much as a row's formats.
  await writer.room(2 * template.columns.length * COLUMN_BYTES);
  installTableSheet(context, template);
  return freshTableOf(template);
}
