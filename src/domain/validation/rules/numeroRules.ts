import { numeroKey, wholeNumero } from '../../asm/numero';
import { programaKey } from '../../asm/programa';
import { observaciones } from '../../messages/observaciones';
import { plainText, type TableData, type TableRow } from '../../tables/tableData';
import { foldText } from '../../text/foldText';
import type { ValidationContext } from '../context';
import { columnSource, own } from '../fundamentos';
import type { Rule } from '../rule';

const holdsAsm = (table: TableData): boolean => table.format.rows === 'asm';

export const numeroDuplicado: Rule = {
  id: 'numero-duplicado',
  severidad: 'error',
  scope: { table: holdsAsm },
  fundamento: columnSource,
  *check(table, context) {
    for (const series of seriesOf(table, context)) {
      for (const rows of groupBy(series, (row) => numeroKey(plainText(row, 'numero')) ?? '').values()) {
        const [first, ...copies] = rows;
        if (!first || copies.length === 0) continue;
        const message = observaciones.numeroDuplicado(
          plainText(first, 'numero'),
          rows.map((row) => row.sheetRow),
        );
        for (const row of copies) yield { at: { row, key: 'numero' }, message };
      }
    }
  },
};

export const numeroNoConsecutivo: Rule = {
  id: 'numero-no-consecutivo',
  severidad: 'nota',
  scope: { table: holdsAsm },
  fundamento: own('Una serie sin huecos deja ver que no se perdió ninguna fila.'),
  *check(table, context) {
    for (const series of seriesOf(table, context)) {
      const numbered = series
        .flatMap((row) => {
          const numero = wholeNumero(plainText(row, 'numero'));
          return numero === null ? [] : [{ row, numero }];
        })
        .sort((a, b) => a.numero - b.numero);
      let expected = 1;
      for (const { row, numero } of numbered) {
        if (numero > expected) {
          const message = observaciones.numeroNoConsecutivo(expected, numero - 1);
          yield { at: { row, key: 'numero' }, message };
        }
        expected = Math.max(expected, numero + 1);
      }
    }
  },
};

/** Rows that number themselves together: those of one programme and evaluation. */
function seriesOf(table: TableData, context: ValidationContext): Iterable<readonly TableRow[]> {
  const numbered = table.rows.filter((row) => numeroKey(plainText(row, 'numero')) !== null);
  return groupBy(numbered, (row) => {
    const found = context.evaluacionOf(row);
    const evaluacion = foldText(found?.clave ?? plainText(row, 'evaluacion'));
    const programa = programaKey(plainText(row, 'programa') || (found?.programa ?? ''));
    return `${evaluacion}\u0000${programa}`;
  }).values();
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
