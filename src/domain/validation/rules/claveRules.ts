import { observaciones, correcciones } from '../../messages/observaciones';
import { columnOf, type ColumnKey } from '../../formats/format';
import { placedColumn, plainText, type TableData, type TableRow } from '../../tables/tableData';
import type { ValidationContext } from '../context';
import { isEmpty } from '../emptyCell';
import { own } from '../fundamentos';
import { isCopy } from '../neighbours';
import type { Finding, Rule } from '../rule';

export const claveFaltante: Rule = {
  id: 'clave-faltante',
  severidad: 'aviso',
  scope: { table: (table) => columnOf(table.format, 'clave') !== undefined },
  fundamento: own('La Clave ASM enlaza cada fila con sus acciones, sus avances y el informe.'),
  *checkHeadings(table) {
    // Where it is an official column, its heading is already missed.
    const isOfficial = table.format.official.some(({ key }) => key === 'clave');
    if (isOfficial || placedColumn(table, 'clave') !== undefined) return;
    const heading = columnOf(table.format, 'clave')?.heading ?? '';
    yield {
      at: { heading: table.firstColumn, expected: heading },
      message: observaciones.columnaClaveFaltante(heading),
    };
  },
  *check(table, context, rows) {
    if (placedColumn(table, 'clave') === undefined) return;
    for (const row of rows) {
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
  *check(table, context, rows) {
    const neighbours = context.neighboursIn(table);
    for (const row of rows) {
      if (!isCopy(row, neighbours)) continue;
      yield copyFinding(table, row, neighbours.firstAlike(row)?.sheetRow ?? 0, context);
    }
  },
};

/** What is said of a copy, and of the row that has it first. */
function copyFinding(table: TableData, row: TableRow, first: number, context: ValidationContext): Finding {
  switch (table.format.rows) {
    case 'asm':
      return withNewClave(
        { row, key: 'clave' },
        observaciones.claveDuplicada(plainText(row, 'clave'), first),
        context,
      );
    case 'accion':
      return {
        at: { row, key: 'accion' },
        message: observaciones.accionRepetida(plainText(row, 'clave'), plainText(row, 'accion'), first),
      };
    case 'evaluacion':
      return {
        at: { row, key: 'evaluacion' },
        message: observaciones.evaluacionRepetida(plainText(row, 'evaluacion'), first),
      };
    default: {
      const { identity = [] } = table.format;
      return {
        at: { row, key: identity.find((key) => placedColumn(table, key) !== undefined) ?? 'indicador' },
        message: observaciones.filaRepetida(
          identity.map((key) => plainText(row, key)),
          first,
        ),
      };
    }
  }
}

function withNewClave(
  at: { readonly row: TableRow; readonly key: ColumnKey },
  message: string,
  context: ValidationContext,
): Finding {
  const clave = context.newClave(at.row);
  return { at, message, correction: { description: correcciones.clave(clave), apply: () => clave } };
}
