import { formatPercent } from '../../advance/formatPercent';
import { cellContent, cellText, isBlank } from '../../cell';
import { monthOf, periodoLabel } from '../../dates/periodo';
import { parseDate } from '../../dates/parseDate';
import { correcciones, observaciones } from '../../messages/observaciones';
import { readOwnPercent } from '../../percent/ownPercent';
import { cellOf, placedColumn, type TableData, type TableRow } from '../../tables/tableData';
import type { ValidationContext } from '../context';
import { columnSource, normOrFormat, own } from '../fundamentos';
import type { Rule } from '../rule';

export const porcentajeInvalido: Rule = {
  id: 'porcentaje-invalido',
  severidad: 'error',
  scope: {},
  fundamento: columnSource,
  *check(table) {
    for (const { column } of table.columns) {
      if (column.type.kind !== 'percent') continue;
      for (const row of table.rows) {
        const value = cellOf(row, column.key);
        if (cellContent(value).kind === 'error') continue;
        const reading = readOwnPercent(value);
        const at = { row, key: column.key };
        const written = cellText(value);
        if (reading.kind === 'blank' || reading.kind === 'percent') continue;
        if (reading.kind === 'outOfRange') {
          yield { at, message: observaciones.porcentajeInvalido.outOfRange(written) };
        } else if (reading.kind === 'notANumber') {
          yield { at, message: observaciones.porcentajeInvalido.text(written) };
        } else {
          const { fraction } = reading;
          const percent = formatPercent(fraction);
          const message =
            reading.kind === 'points'
              ? observaciones.porcentajeInvalido.overOne(written, percent)
              : observaciones.porcentajeInvalido.asText(written, percent);
          yield {
            at,
            message,
            correction: { description: correcciones.porcentaje(percent), apply: () => fraction },
          };
        }
      }
    }
  },
};

export const avanceRetrocede: Rule = {
  id: 'avance-retrocede',
  severidad: 'aviso',
  scope: {},
  fundamento: own('Lo avanzado no suele perderse; si se corrige a la baja, debe decirse por qué.'),
  *check(table, context) {
    for (const { row, accion, clave, real } of capturedRows(table, context)) {
      const before = context.lastAvance(clave, accion);
      if (before?.real === undefined || real === undefined || real >= before.real) continue;
      if (!isBlank(cellOf(row, 'observaciones'))) continue;
      yield {
        at: { row, key: 'avance' },
        message: observaciones.avanceRetrocede(
          formatPercent(real),
          formatPercent(before.real),
          periodoLabel(before.periodo),
        ),
      };
    }
  },
};

export const avanceSinActualizar: Rule = {
  id: 'avance-sin-actualizar',
  severidad: 'aviso',
  scope: { norm: 'PUE-M' },
  fundamento: normOrFormat({ norm: 'PUE-M', article: 'VI i' }),
  *check(table, context) {
    const periodo = monthOf(context.fecha);
    for (const { row, clave, accion, real } of capturedRows(table, context)) {
      if (real !== undefined && real >= 1) continue;
      const captured = parseDate(cellOf(row, 'fechaCaptura'));
      if (captured.kind === 'date' && monthOf(captured.date) >= periodo) continue;
      const last = context.lastAvance(clave, accion);
      if (last !== undefined && last.periodo >= periodo) continue;
      yield { at: { row, key: 'avance' }, message: observaciones.avanceSinActualizar(periodoLabel(periodo)) };
    }
  },
};

interface CapturedRow {
  readonly row: TableRow;
  readonly clave: string;
  readonly accion: number;
  readonly real: number | undefined;
}

/**
 * Rows in which somebody captures a percentage. An Anexo A row whose ASM has Acciones is left out: its percentage is
 * derived from theirs.
 */
export function capturedRows(table: TableData, context: ValidationContext): readonly CapturedRow[] {
  if (placedColumn(table, 'avance') === undefined) return [];
  return table.rows
    .filter((row) => isCapturedHere(row, table, context))
    .map((row) => {
      const reading = readOwnPercent(cellOf(row, 'avance'));
      return {
        row,
        clave: cellText(cellOf(row, 'clave')),
        accion: table.format.rows === 'accion' ? Number(cellOf(row, 'accion')) : 1,
        real: reading.kind === 'percent' ? reading.fraction : undefined,
      };
    });
}

/** Retired actions keep their history and ask for nothing more. */
export function isCapturedHere(row: TableRow, table: TableData, context: ValidationContext): boolean {
  if (table.format.rows === 'accion') return cellText(cellOf(row, 'estado')) !== 'Retirada';
  return !context.hasAcciones(cellText(cellOf(row, 'clave')));
}
