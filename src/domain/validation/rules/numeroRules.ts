import { observaciones } from '../../messages/observaciones';
import { plainText, type TableData } from '../../tables/tableData';
import { columnSource, own } from '../fundamentos';
import type { Rule } from '../rule';

const holdsAsm = (table: TableData): boolean => table.format.rows === 'asm';

export const numeroDuplicado: Rule = {
  id: 'numero-duplicado',
  severidad: 'error',
  scope: { table: holdsAsm },
  fundamento: columnSource,
  *check(table, context, rows) {
    const neighbours = context.neighboursIn(table);
    for (const row of rows) {
      const [first, ...copies] = neighbours.sameNumero(row);
      if (!first || first === row) continue;
      const message = observaciones.numeroDuplicado(
        plainText(first, 'numero'),
        [first, ...copies].map(({ sheetRow }) => sheetRow),
      );
      yield { at: { row, key: 'numero' }, message };
    }
  },
};

export const numeroNoConsecutivo: Rule = {
  id: 'numero-no-consecutivo',
  severidad: 'nota',
  scope: { table: holdsAsm },
  fundamento: own('Una serie sin huecos deja ver que no se perdió ninguna fila.'),
  *check(table, context, rows) {
    const neighbours = context.neighboursIn(table);
    for (const row of rows) {
      const gap = neighbours.gapBefore(row);
      if (gap === null) continue;
      yield { at: { row, key: 'numero' }, message: observaciones.numeroNoConsecutivo(gap.first, gap.last) };
    }
  },
};
