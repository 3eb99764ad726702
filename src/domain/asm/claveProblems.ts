import { cellText } from '../cell';
import { problemas, type Problem } from '../messages/problemas';
import type { Seguimiento } from '../seguimiento';
import { cellOf } from '../tables/tableData';

/** What keeps rows from being followed one by one: no clave, or one clave on two rows of a table. */
export function claveProblem({ tables }: Seguimiento): Problem | null {
  const places: string[] = [];
  const repeated = new Set<string>();
  for (const { format, sheet, rows } of tables) {
    if (format.rows !== 'asm') continue;
    const seen = new Set<string>();
    const blank: number[] = [];
    for (const row of rows) {
      const clave = cellText(cellOf(row, 'clave'));
      if (clave === '') blank.push(row.sheetRow);
      else if (seen.has(clave)) repeated.add(clave);
      seen.add(clave);
    }
    if (blank.length > 0) places.push(`${sheet}, ${rowList(blank)}`);
  }
  if (places.length > 0) return problemas.sinClave(places);
  return repeated.size > 0 ? problemas.claveRepetida([...repeated].slice(0, 5)) : null;
}

function rowList(rows: readonly number[]): string {
  const shown = rows.slice(0, 5).join(', ');
  return `${rows.length === 1 ? 'fila' : 'filas'} ${shown}${rows.length > 5 ? '…' : ''}`;
}
