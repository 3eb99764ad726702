import { cellText, isBlank } from '../../cell';
import { correcciones, observaciones } from '../../messages/observaciones';
import { cellOf, type TableData, type TableRow } from '../../tables/tableData';
import { foldText } from '../../text/foldText';
import type { ValidationContext } from '../context';
import { columnSource, own } from '../fundamentos';
import type { Rule } from '../rule';
import { isFiller } from '../../text/filler';

const holdsAsm = (table: TableData): boolean => table.format.rows === 'asm';

export const numeroDuplicado: Rule = {
  id: 'numero-duplicado',
  severidad: 'error',
  scope: { table: holdsAsm },
  fundamento: columnSource,
  *check(table, context) {
    for (const series of seriesOf(table, context)) {
      for (const rows of groupBy(series, (row) => foldText(cellText(cellOf(row, 'numero')))).values()) {
        if (rows.length < 2) continue;
        const numero = cellText(cellOf(rows[0] ?? { sheetRow: 0, values: {} }, 'numero'));
        const sheetRows = rows.map((row) => row.sheetRow);
        for (const row of rows.slice(1)) {
          yield { at: { row, key: 'numero' }, message: observaciones.numeroDuplicado(numero, sheetRows) };
        }
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
        .map((row) => ({ row, numero: wholeNumber(cellText(cellOf(row, 'numero'))) }))
        .filter((entry): entry is { row: TableRow; numero: number } => entry.numero !== null)
        .sort((a, b) => a.numero - b.numero);
      let expected = 1;
      for (const { row, numero } of numbered) {
        if (numero > expected) {
          const missing = Array.from({ length: Math.min(numero - expected, 1000) }, (_, i) => expected + i);
          yield { at: { row, key: 'numero' }, message: observaciones.numeroNoConsecutivo(missing) };
        }
        expected = Math.max(expected, numero + 1);
      }
    }
  },
};

export const claveFaltante: Rule = {
  id: 'clave-faltante',
  severidad: 'aviso',
  scope: { table: holdsAsm },
  fundamento: own('La Clave ASM enlaza cada fila con sus acciones, sus avances y el informe.'),
  *check(table, context) {
    for (const row of table.rows) {
      if (!isBlank(cellOf(row, 'clave'))) continue;
      const clave = context.newClave(row);
      yield {
        at: { row, key: 'clave' },
        message: observaciones.claveFaltante(),
        correction: { description: correcciones.clave(clave), apply: () => clave },
      };
    }
  },
};

export const claveDuplicada: Rule = {
  id: 'clave-duplicada',
  severidad: 'error',
  scope: { table: holdsAsm },
  fundamento: own('Dos filas con la misma Clave ASM se cuentan como una sola: se perdería un aspecto.'),
  *check(table, context) {
    const firstRow = new Map<string, number>();
    for (const row of table.rows) {
      const clave = cellText(cellOf(row, 'clave'));
      if (clave === '') continue;
      const first = firstRow.get(clave);
      if (first === undefined) {
        firstRow.set(clave, row.sheetRow);
        continue;
      }
      const fresh = context.newClave(row);
      yield {
        at: { row, key: 'clave' },
        message: observaciones.claveDuplicada(clave, first),
        correction: { description: correcciones.clave(fresh), apply: () => fresh },
      };
    }
  },
};

/** Rows that number themselves together: those of one programme and evaluation. */
function seriesOf(table: TableData, context: ValidationContext): Iterable<readonly TableRow[]> {
  const numbered = table.rows.filter((row) => {
    const numero = cellText(cellOf(row, 'numero'));
    return numero !== '' && !isFiller(numero);
  });
  return groupBy(numbered, (row) => {
    const evaluacion = context.evaluacionOf(row)?.clave ?? cellText(cellOf(row, 'evaluacion'));
    return `${foldText(evaluacion)}\u0000${foldText(cellText(cellOf(row, 'programa')))}`;
  }).values();
}

function wholeNumber(text: string): number | null {
  const match = /^(\d{1,6})\.?$/.exec(text);
  return match ? Number(match[1]) : null;
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
