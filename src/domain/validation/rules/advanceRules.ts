import { formatPercent } from '../../advance/formatPercent';
import { isComplete } from '../../advance/fraction';
import { isRetired } from '../../asm/estadoAccion';
import { readPonderacion } from '../../asm/ponderacion';
import { cellText, type CellValue } from '../../cell';
import { monthOf, periodoLabel } from '../../dates/periodo';
import { parseDate } from '../../dates/parseDate';
import { correcciones, observaciones } from '../../messages/observaciones';
import { readOwnPercent } from '../../percent/ownPercent';
import { ownCriterion } from '../../norms';
import { placedColumn, plainCell, plainText, type TableData, type TableRow } from '../../tables/tableData';
import { isFiller } from '../../text/filler';
import type { ValidationContext } from '../context';
import { normOrFormat, own } from '../fundamentos';
import type { Finding, Rule } from '../rule';
import { properValue } from './readings';

export const porcentajeInvalido: Rule = {
  id: 'porcentaje-invalido',
  severidad: 'error',
  scope: {},
  fundamento: normOrFormat({ norm: 'PUE-M', article: 'VI i' }),
  *check(table, _context, rows) {
    for (const { column } of table.columns) {
      const judge = column.key === 'ponderacion' ? judgePonderacion : judgePercent;
      if (column.type.kind !== 'percent' && column.key !== 'ponderacion') continue;
      for (const row of rows) {
        const found = judge(plainCell(row, column.key));
        if (found) yield { at: { row, key: column.key }, ...found };
      }
    }
  },
};

function judgePercent(value: CellValue): Omit<Finding, 'at'> | null {
  const says = observaciones.porcentajeInvalido;
  const reading = readOwnPercent(value);
  const written = cellText(value);
  switch (reading.kind) {
    case 'blank':
    case 'percent':
      return null;
    case 'outOfRange':
      return { message: says.outOfRange(written) };
    case 'notANumber':
      return { message: says.text(written) };
    case 'points':
    case 'text': {
      const { fraction } = reading;
      const percent = formatPercent(fraction);
      const message =
        reading.kind === 'points' ? says.overOne(written, percent) : says.asText(written, percent);
      return {
        message,
        correction: { description: correcciones.porcentaje(percent), apply: () => fraction },
      };
    }
  }
}

/** A weight that cannot be read would count as 1, and the percentage of its ASM would be another without a word. */
function judgePonderacion(value: CellValue): Omit<Finding, 'at'> | null {
  const reading = readPonderacion(value);
  const written = cellText(value);
  const fundamento = ownCriterion('El avance de un ASM es la media de sus acciones según su ponderación.');
  if (reading.kind === 'invalid') return { message: observaciones.ponderacionInvalida(written), fundamento };
  if (reading.kind !== 'weight' || reading.written === 'number') return null;
  const { ponderacion } = reading;
  return {
    message: observaciones.ponderacionTexto(written),
    fundamento,
    correction: { description: correcciones.numero(ponderacion), apply: () => ponderacion },
  };
}

export const avanceRetrocede: Rule = {
  id: 'avance-retrocede',
  severidad: 'aviso',
  scope: {},
  fundamento: own('Lo avanzado no suele perderse; si se corrige a la baja, debe decirse por qué.'),
  *check(table, context, rows) {
    for (const { row, accion, clave, real } of capturedRows(table, context, rows)) {
      const before = context.lastAvance(clave, accion);
      if (before?.real === undefined || real === undefined || real >= before.real) continue;
      if (isExplained(plainText(row, 'observaciones'))) continue;
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
  *check(table, context, rows) {
    const periodo = monthOf(context.fecha);
    for (const { row, clave, accion, real, isBlank } of capturedRows(table, context, rows)) {
      // What cannot be read is told as such: nobody knows whether it is under 100 %.
      const isUnreadable = real === undefined && !isBlank;
      if (isUnreadable || isComplete(real) || isOutOfReach(row, context)) continue;
      const captured = parseDate(plainCell(row, 'fechaCaptura'));
      if (captured.kind === 'date' && monthOf(captured.date) >= periodo) continue;
      const last = context.lastAvance(clave, accion);
      if (last !== undefined && last.periodo >= periodo) continue;
      yield { at: { row, key: 'avance' }, message: observaciones.avanceSinActualizar(periodoLabel(periodo)) };
    }
  },
};

/** «No Aplica»: nothing can advance by the institution's own work. */
function isOutOfReach(row: TableRow, context: ValidationContext): boolean {
  const valoracion = context.asmOf(row)?.valoracion ?? properValue(row, 'valoracion', context);
  return valoracion === 'No Aplica';
}

interface CapturedRow {
  readonly row: TableRow;
  readonly clave: string;
  readonly accion: number;
  /** What the cell can be read as, though it has to be mended; absent when blank or unreadable. */
  readonly real: number | undefined;
  readonly isBlank: boolean;
}

/**
 * Which of those rows somebody captures a percentage in. An Anexo A row whose ASM has Acciones is left out: its percentage is
 * derived from theirs.
 */
export function capturedRows(
  table: TableData,
  context: ValidationContext,
  rows: readonly TableRow[],
): readonly CapturedRow[] {
  if (placedColumn(table, 'avance') === undefined) return [];
  return rows
    .filter((row) => isCapturedHere(row, table, context))
    .map((row) => {
      const reading = readOwnPercent(plainCell(row, 'avance'));
      return {
        row,
        clave: plainText(row, 'clave'),
        accion: table.format.rows === 'accion' ? Number(plainCell(row, 'accion')) : 1,
        real: 'fraction' in reading ? reading.fraction : undefined,
        isBlank: reading.kind === 'blank',
      };
    });
}

export function isCapturedHere(row: TableRow, table: TableData, context: ValidationContext): boolean {
  return table.format.rows === 'accion' ? !isRetired(row) : !context.hasAcciones(plainText(row, 'clave'));
}

/** «-» and «N/A» explain nothing. */
export function isExplained(text: string): boolean {
  return text !== '' && !isFiller(text);
}
