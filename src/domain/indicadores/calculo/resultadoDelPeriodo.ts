/** The result of an indicator in a period, from the figures of its months. */
import type { Acumulacion } from '../../catalogues/indicadorCatalogues';
import type { Periodo } from '../../records';
import { evaluateMetodo, type Evaluation } from '../metodo/evaluateMetodo';
import type { Metodo } from '../metodo/expression';
import { formulaWithNumbers } from '../metodo/formulaWithNumbers';
import { shownFigure } from '../../numbers/shownFigure';
import { metodoMensajes } from '../../messages/calculo';
import { accumulate, sum } from './accumulate';
import type { CifrasDelMes } from './cifrasDelPeriodo';

/** One working out of the método: that of a month, or the only one of a quotient of sums. */
export interface Operacion {
  readonly months: readonly Periodo[];
  /** With its numbers. */
  readonly formula: string;
  readonly resultado: number;
}

export type ResultadoDelPeriodo =
  | { readonly kind: 'resultado'; readonly valor: number; readonly operaciones: readonly Operacion[] }
  /** `motivo`: a clause in Spanish; `formula`: with its numbers. */
  | {
      readonly kind: 'noCalculable';
      readonly months: readonly Periodo[];
      readonly formula: string;
      readonly motivo: string;
    };

/** @param meses complete, in order, at least one; of «Último valor», only the last */
export function resultadoDelPeriodo(
  metodo: Metodo,
  acumulacion: Acumulacion,
  meses: readonly CifrasDelMes[],
): ResultadoDelPeriodo {
  const worked = acumulacion === 'Cociente de sumas' ? [summed(meses)] : meses.map(alone);
  const operaciones: Operacion[] = [];
  for (const { months, figures } of worked) {
    const valueOf = (nombre: string): number | null => figures.get(nombre) ?? null;
    const formula = formulaWithNumbers(metodo.expression, valueOf);
    const evaluation = evaluateMetodo(metodo.expression, valueOf);
    if (evaluation.kind !== 'value') {
      return { kind: 'noCalculable', months, formula, motivo: motivoOf(evaluation) };
    }
    operaciones.push({ months, formula, resultado: evaluation.value });
  }
  const results = operaciones.map(({ resultado }) => resultado);
  const valor = accumulate(acumulacion === 'Cociente de sumas' ? 'Último valor' : acumulacion, results);
  if (Number.isFinite(valor)) return { kind: 'resultado', valor, operaciones };
  const months = meses.map(({ mes }) => mes);
  return {
    kind: 'noCalculable',
    months,
    formula: results.map(shownFigure).join(' + '),
    motivo: metodoMensajes.desborda(),
  };
}

interface Worked {
  readonly months: readonly Periodo[];
  readonly figures: ReadonlyMap<string, number>;
}

function alone({ mes, figures }: CifrasDelMes): Worked {
  return { months: [mes], figures };
}

/** ΣA/ΣB: quotients are never averaged. */
function summed(meses: readonly CifrasDelMes[]): Worked {
  const names = [...(meses[0]?.figures.keys() ?? [])];
  const total = (nombre: string): number => sum(meses.map(({ figures }) => figures.get(nombre) ?? NaN));
  return {
    months: meses.map(({ mes }) => mes),
    figures: new Map(names.map((nombre) => [nombre, total(nombre)])),
  };
}

function motivoOf(evaluation: Exclude<Evaluation, { readonly kind: 'value' }>): string {
  return evaluation.kind === 'missing'
    ? `falta el dato de ${evaluation.variables.join(', ')}`
    : evaluation.motivo;
}
