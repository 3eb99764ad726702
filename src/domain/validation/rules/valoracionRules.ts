import { formatPercent } from '../../advance/formatPercent';
import { matchCatalogue } from '../../catalogues/matchCatalogue';
import { cellText, isBlank } from '../../cell';
import { formatDate } from '../../dates/formatDate';
import { parseDate } from '../../dates/parseDate';
import { readUnits } from '../../anexoI/readUnits';
import { observaciones } from '../../messages/observaciones';
import type { Accion, Asm } from '../../records';
import { cellOf, placedColumn, type TableData, type TableRow } from '../../tables/tableData';
import type { ValidationContext } from '../context';
import { normOrFormat } from '../fundamentos';
import type { Rule } from '../rule';
import { capturedRows } from './advanceRules';

const ART_14 = normOrFormat({ norm: 'PUE-M', article: 'art. 14' });
const hasValoracion = (table: TableData): boolean =>
  table.format.rows === 'asm' && placedColumn(table, 'valoracion') !== undefined;

export const atendidoIncompleto: Rule = {
  id: 'atendido-incompleto',
  severidad: 'error',
  scope: { norm: 'PUE-M', table: hasValoracion },
  fundamento: ART_14,
  *check(table, context) {
    for (const row of table.rows) {
      if (valoracionOf(row, context) !== 'Atendido') continue;
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
  const missing = new Set<string>();
  for (const accion of asm.acciones) {
    if (accion.avance !== 1) {
      missing.add(says.avance(accion.avance === undefined ? says.blank() : formatPercent(accion.avance)));
    }
    if (accion.evidenciaEntregada === '') missing.add(says.evidencia());
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
  *check(table, context) {
    for (const row of table.rows) {
      if (valoracionOf(row, context) !== 'No atendido') continue;
      const asm = context.asmOf(row);
      const explained =
        !isBlank(cellOf(row, 'observaciones')) ||
        (asm !== undefined &&
          (asm.observaciones !== '' || asm.acciones.some((accion) => accion.observacion !== '')));
      if (explained) continue;
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
  *check(table, context) {
    for (const row of table.rows) {
      if (valoracionOf(row, context) !== 'No Aplica') continue;
      const clasificacion = clasificacionOf(row, context);
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
  *check(table, context) {
    for (const { row, real } of capturedRows(table, context)) {
      const termino = parseDate(cellOf(row, 'termino'));
      if (termino.kind !== 'date' || termino.date >= context.fecha) continue;
      if ((real !== undefined && real >= 1) || !isBlank(cellOf(row, 'observaciones'))) continue;
      yield {
        at: { row, key: 'observaciones' },
        message: observaciones.vencidoSinJustificacion(
          formatDate(termino.date, 'corta'),
          real === undefined ? 'porcentaje vacío' : formatPercent(real),
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
  *check(table, context) {
    const says = observaciones.clasificacionIncongruente;
    for (const row of table.rows) {
      const responsable = cellText(cellOf(row, 'responsable'));
      if (responsable === '') continue;
      const { dependencias, unidades } = readUnits(responsable);
      const areas = Math.max(dependencias, unidades);
      const clasificacion = clasificacionOf(row, context);
      const at = { row, key: 'clasificacion' } as const;
      if (clasificacion === 'Institucional' && areas === 1) yield { at, message: says.institucional() };
      if (clasificacion === 'Específico' && areas > 1) yield { at, message: says.especifico(areas) };
      if (clasificacion === 'Interinstitucional' && dependencias === 1) {
        yield { at, message: says.interinstitucional() };
      }
    }
  },
};

function valoracionOf(row: TableRow, context: ValidationContext): string | null {
  return proper(cellText(cellOf(row, 'valoracion')), 'valoracion', context);
}

function clasificacionOf(row: TableRow, context: ValidationContext): string | null {
  return proper(cellText(cellOf(row, 'clasificacion')), 'clasificacion', context);
}

function proper(text: string, id: 'valoracion' | 'clasificacion', context: ValidationContext): string | null {
  const match = matchCatalogue(text, context.catalogues[id].entries);
  return match.kind === 'exact' || match.kind === 'variant' ? match.value : null;
}
