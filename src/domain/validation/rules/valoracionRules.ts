import { formatPercent } from '../../advance/formatPercent';
import { isComplete } from '../../advance/fraction';
import { hasEvidencia } from '../../advance/situation';
import { formatDate } from '../../dates/formatDate';
import { parseDate } from '../../dates/parseDate';
import { readUnits } from '../../anexoI/readUnits';
import { observaciones } from '../../messages/observaciones';
import type { Accion, Asm } from '../../records';
import { placedColumn, plainCell, plainText, type TableData } from '../../tables/tableData';
import { normOrFormat } from '../fundamentos';
import type { Rule } from '../rule';
import { capturedRows, isExplained } from './advanceRules';
import { isRejected, properValue } from './readings';

const ART_14 = normOrFormat({ norm: 'PUE-M', article: 'art. 14' });
const hasValoracion = (table: TableData): boolean =>
  table.format.rows === 'asm' && placedColumn(table, 'valoracion') !== undefined;

export const atendidoIncompleto: Rule = {
  id: 'atendido-incompleto',
  severidad: 'error',
  scope: { norm: 'PUE-M', table: hasValoracion },
  fundamento: ART_14,
  *check(table, context, rows) {
    for (const row of rows) {
      if (properValue(row, 'valoracion', context) !== 'Atendido') continue;
      const asm = context.asmOf(row);
      const missing = asm ? missingToBeAtendido(asm) : [];
      if (missing.length === 0) continue;
      yield { at: { row, key: 'valoracion' }, message: observaciones.atendidoIncompleto(missing) };
    }
  },
};

/** Art. 14: fulfilled in full, in time and form, with documentary evidence — of every action. */
function missingToBeAtendido(asm: Asm): readonly string[] {
  const says = observaciones.atendidoMissing;
  if (asm.acciones.length === 0) return [says.sinAvance(), says.evidencia()];
  const missing = new Set<string>();
  for (const accion of asm.acciones) {
    if (accion.avance === undefined) missing.add(says.sinAvance());
    else if (!isComplete(accion.avance)) missing.add(says.avance(formatPercent(accion.avance)));
    if (!hasEvidencia(accion)) missing.add(says.evidencia());
    const late = deliveredLate(accion);
    if (late) missing.add(says.tarde(formatDate(late.entrega, 'corta'), formatDate(late.termino, 'corta')));
  }
  return [...missing];
}

function deliveredLate({ fechaEntrega, termino }: Accion): { entrega: number; termino: number } | null {
  if (fechaEntrega === undefined || termino === undefined || fechaEntrega <= termino) return null;
  return { entrega: fechaEntrega, termino };
}

export const noAtendidoSinJustificacion: Rule = {
  id: 'no-atendido-sin-justificacion',
  severidad: 'error',
  scope: { norm: 'PUE-M', table: hasValoracion },
  fundamento: normOrFormat({ norm: 'PUE-M', article: 'art. 14 y VI j' }),
  *check(table, context, rows) {
    for (const row of rows) {
      if (properValue(row, 'valoracion', context) !== 'No atendido') continue;
      const asm = context.asmOf(row);
      const causes = [
        plainText(row, 'observaciones'),
        asm?.observaciones ?? '',
        ...(asm?.acciones.map(({ observacion }) => observacion) ?? []),
      ];
      if (causes.some(isExplained)) continue;
      const key = placedColumn(table, 'observaciones') ? 'observaciones' : 'valoracion';
      yield { at: { row, key }, message: observaciones.noAtendidoSinJustificacion() };
    }
  },
};

export const noAplicaIncongruente: Rule = {
  id: 'no-aplica-incongruente',
  severidad: 'aviso',
  scope: { norm: 'PUE-M', table: hasValoracion },
  fundamento: ART_14,
  *check(table, context, rows) {
    for (const row of rows) {
      if (properValue(row, 'valoracion', context) !== 'No Aplica') continue;
      const clasificacion = properValue(row, 'clasificacion', context);
      if (clasificacion !== 'Específico' && clasificacion !== 'Institucional') continue;
      yield { at: { row, key: 'valoracion' }, message: observaciones.noAplicaIncongruente(clasificacion) };
    }
  },
};

export const vencidoSinJustificacion: Rule = {
  id: 'vencido-sin-justificacion',
  severidad: 'error',
  scope: { norm: 'PUE-M', table: (table) => placedColumn(table, 'termino') !== undefined },
  fundamento: normOrFormat({ norm: 'PUE-M', article: 'VI j' }),
  *check(table, context, rows) {
    const says = observaciones.vencidoSinJustificacion;
    for (const { row, real, isBlank } of capturedRows(table, context, rows)) {
      const termino = parseDate(plainCell(row, 'termino'));
      if (termino.kind !== 'date' || termino.date >= context.fecha) continue;
      if (isComplete(real) || isExplained(plainText(row, 'observaciones'))) continue;
      yield {
        at: { row, key: 'observaciones' },
        message: says.message(
          formatDate(termino.date, 'corta'),
          says.conAvance(real === undefined ? null : formatPercent(real), isBlank),
        ),
      };
    }
  },
};

export const clasificacionIncongruente: Rule = {
  id: 'clasificacion-incongruente',
  severidad: 'aviso',
  scope: { norm: 'PUE-M', table: (table) => table.format.rows === 'asm' },
  fundamento: normOrFormat({ norm: 'PUE-M', article: 'art. 9' }),
  *check(table, context, rows) {
    const says = observaciones.clasificacionIncongruente;
    for (const row of rows) {
      const responsable = plainText(row, 'responsable');
      if (responsable === '' || isRejected(row, context)) continue;
      const { dependencias, unidades } = readUnits(responsable);
      const areas = Math.max(dependencias, unidades);
      const clasificacion = properValue(row, 'clasificacion', context);
      const at = { row, key: 'clasificacion' } as const;
      if (clasificacion === 'Institucional' && areas === 1) yield { at, message: says.institucional() };
      if (clasificacion === 'Específico' && areas > 1) yield { at, message: says.especifico(areas) };
      if (clasificacion === 'Interinstitucional' && dependencias === 1) {
        yield { at, message: says.interinstitucional() };
      }
    }
  },
};
