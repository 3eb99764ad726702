import { cellText } from '../domain/cell';
import type { Firma } from '../domain/documentos/documento';
import { readStructure, type Structure } from './read/structure';
import { INICIO_NAMES } from './sheets/inicioNames';

const SIGNERS = [
  ['Elaboró', INICIO_NAMES.elaboro],
  ['Revisó', INICIO_NAMES.reviso],
  ['Autorizó', INICIO_NAMES.autorizo],
] as const;

/** In what quality each of them signs. */
export const SIGNERS_OF_INICIO: readonly string[] = SIGNERS.map(([calidad]) => calidad);

/** Who prepares, checks and authorises, as Inicio says it; those that it leaves blank are left out. Reads only. */
export async function readFirmantes(
  context: Excel.RequestContext,
  structure?: Structure,
): Promise<readonly Firma[]> {
  const { names } = structure ?? (await readStructure(context));
  const cells = SIGNERS.filter(([, name]) => names.has(name)).map(([calidad, name]) => ({
    calidad,
    // A name outlives its cell when somebody deletes the sheet.
    cell: context.workbook.names.getItem(name).getRangeOrNullObject().untrack().load('values'),
  }));
  if (cells.length === 0) return [];
  await context.sync();
  return cells.flatMap(({ calidad, cell }) => {
    const value: unknown = cell.isNullObject ? '' : cell.values[0]?.[0];
    const text = typeof value === 'string' ? cellText(value) : '';
    return text === '' ? [] : [firmaOf(calidad, text)];
  });
}

/** «Nombre, cargo» or a line for each: Inicio asks for both in one cell. */
export function firmaOf(calidad: string, text: string): Firma {
  const [, nombre = text, cargo = ''] = /^([^\n]*?)\s*(?:\n|,)\s*(.*)$/s.exec(text.trim()) ?? [];
  return { calidad, nombre: nombre.trim(), ...(cargo.trim() === '' ? {} : { cargo: cargo.trim() }) };
}
