import { numeroKey } from '../../asm/numero';
import { correcciones, observaciones } from '../../messages/observaciones';
import { columnOf, type ColumnKey } from '../../formats/format';
import { placedColumn, plainText, type TableData, type TableRow } from '../../tables/tableData';
import { foldText } from '../../text/foldText';
import type { ValidationContext } from '../context';
import { own } from '../fundamentos';
import type { Finding, Rule } from '../rule';
import { isEmpty } from './cellRules';

export const claveFaltante: Rule = {
  id: 'clave-faltante',
  severidad: 'aviso',
  scope: { table: (table) => columnOf(table.format, 'clave') !== undefined },
  fundamento: own('La Clave ASM enlaza cada fila con sus acciones, sus avances y el informe.'),
  *check(table, context) {
    if (placedColumn(table, 'clave') === undefined) {
      // Where it is an official column, its heading is already missed.
      if (table.format.official.some(({ key }) => key === 'clave')) return;
      const heading = columnOf(table.format, 'clave')?.heading ?? '';
      yield {
        at: { heading: table.firstColumn, expected: heading },
        message: observaciones.columnaClaveFaltante(heading),
      };
      return;
    }
    for (const row of table.rows) {
      if (!isEmpty(row, 'clave')) continue;
      const at = { row, key: 'clave' } as const;
      // Which ASM an action is of, only a person knows.
      if (table.format.rows === 'accion') yield { at, message: observaciones.claveDeAccionFaltante() };
      else yield withNewClave(at, observaciones.claveFaltante(), context);
    }
  },
};

export const claveDuplicada: Rule = {
  id: 'clave-duplicada',
  severidad: 'error',
  scope: {},
  fundamento: own('Dos filas con la misma clave se toman por una sola: se perdería o se contaría doble.'),
  *check(table, context) {
    const identity = IDENTITIES[table.format.rows];
    const firstRow = new Map<string, number>();
    for (const row of table.rows) {
      const clave = identity.of(row);
      if (clave === null) continue;
      const first = firstRow.get(clave);
      if (first === undefined) firstRow.set(clave, row.sheetRow);
      else yield identity.finding(row, first, context);
    }
  },
};

interface Identity {
  /** `null` when the row does not say. */
  readonly of: (row: TableRow) => string | null;
  readonly finding: (row: TableRow, first: number, context: ValidationContext) => Finding;
}

/** What no two rows of a table may share: an ASM its clave, an action its number too, an evaluation its own key. */
const IDENTITIES: Readonly<Record<TableData['format']['rows'], Identity>> = {
  asm: {
    of: (row) => plainText(row, 'clave') || null,
    finding: (row, first, context) =>
      withNewClave(
        { row, key: 'clave' },
        observaciones.claveDuplicada(plainText(row, 'clave'), first),
        context,
      ),
  },
  accion: {
    of: (row) => {
      const clave = plainText(row, 'clave');
      const numero = numeroKey(plainText(row, 'accion'));
      return clave === '' || numero === null ? null : `${clave}\u0000${numero}`;
    },
    finding: (row, first) => ({
      at: { row, key: 'accion' },
      message: observaciones.accionRepetida(plainText(row, 'clave'), plainText(row, 'accion'), first),
    }),
  },
  evaluacion: {
    of: (row) => foldText(plainText(row, 'evaluacion')) || null,
    finding: (row, first) => ({
      at: { row, key: 'evaluacion' },
      message: observaciones.evaluacionRepetida(plainText(row, 'evaluacion'), first),
    }),
  },
};

function withNewClave(
  at: { readonly row: TableRow; readonly key: ColumnKey },
  message: string,
  context: ValidationContext,
): Finding {
  const clave = context.newClave(at.row);
  return { at, message, correction: { description: correcciones.clave(clave), apply: () => clave } };
}
