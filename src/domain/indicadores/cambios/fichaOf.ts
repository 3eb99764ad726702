/** The ficha that a request is about. */
import { cambios } from '../../messages/cambiosIndicador';
import type { Problem } from '../../messages/problemas';
import { tableOf, type Seguimiento } from '../../seguimiento';
import { plainText, type TableData, type TableRow } from '../../tables/tableData';
import { editDistance } from '../../text/editDistance';
import { foldCompact, foldText } from '../../text/foldText';
import { indicadorOf } from '../readIndicadores';
import type { Indicador } from '../records';

export interface Ficha {
  readonly table: TableData;
  readonly row: TableRow;
  readonly indicador: Indicador;
}

export function fichaOf(
  seguimiento: Seguimiento,
  clave: string,
): { readonly ficha: Ficha } | { readonly problem: Problem } {
  const table = tableOf(seguimiento, 'ficha');
  if (!table) return { problem: cambios.sinFichas() };
  const wanted = foldText(clave);
  const rows = table.rows.filter((row) => wanted !== '' && foldText(plainText(row, 'indicador')) === wanted);
  const [row, ...others] = rows;
  if (!row) return { problem: cambios.indicadorNoEncontrado(clave, nearClave(clave, table)) };
  if (others.length > 0) {
    const places = rows.map(({ sheetRow }) => String(sheetRow));
    return { problem: cambios.claveRepetida(clave, table.sheet, places) };
  }
  return { ficha: { table, row, indicador: indicadorOf(row) } };
}

/** Farther than this, naming a clave would mislead. */
const FEW_LETTERS = 2;

function nearClave(clave: string, { rows }: TableData): string | null {
  let near: { readonly clave: string; readonly distance: number } | null = null;
  for (const row of rows) {
    const candidate = plainText(row, 'indicador');
    if (candidate === '') continue;
    const distance = editDistance(foldCompact(clave), foldCompact(candidate), FEW_LETTERS);
    if (distance <= FEW_LETTERS && (near === null || distance < near.distance)) {
      near = { clave: candidate, distance };
    }
  }
  return near?.clave ?? null;
}
