/** The result of a método with the figures of its variables. */
import { metodoMensajes as mensajes } from '../../messages/calculo';
import type { ChainLink, Expression } from './expression';
import { formulaWithNumbers, variablesIn } from './formulaWithNumbers';

/** The figure of a variable; `null` when there is none. Blank is never zero. */
export type ValueOf = (nombre: string) => number | null;

export type Evaluation =
  | { readonly kind: 'value'; readonly value: number }
  /** Every variable that has no figure, in order. */
  | { readonly kind: 'missing'; readonly variables: readonly string[] }
  /** `motivo`: in Spanish, a clause without a full stop. */
  | { readonly kind: 'divisionByZero'; readonly motivo: string }
  /** Too large for Excel and for us, or a root of a negative number. */
  | { readonly kind: 'notFinite'; readonly motivo: string };

/** Total: whatever the figures are, a finite number or the reason why there is none. */
export function evaluateMetodo(expression: Expression, valueOf: ValueOf): Evaluation {
  const missing = [...variablesIn(expression)].filter((nombre) => valueOf(nombre) === null);
  if (missing.length > 0) return { kind: 'missing', variables: missing };
  return evaluate(expression, valueOf);
}

function evaluate(expression: Expression, valueOf: ValueOf): Evaluation {
  switch (expression.kind) {
    case 'number':
      return value(expression.value);
    case 'variable':
      return value(valueOf(expression.nombre) ?? NaN);
    case 'group':
      return evaluate(expression.inside, valueOf);
    case 'signed':
      return map(evaluate(expression.operand, valueOf), (number) =>
        value(expression.sign === '-' ? -number : number),
      );
    case 'power':
      return map(evaluate(expression.base, valueOf), (base) =>
        map(evaluate(expression.exponent, valueOf), (exponent) => power(base, exponent)),
      );
    case 'chain':
      return expression.rest.reduce<Evaluation>(
        (so, link) => map(so, (left) => linked(left, link, valueOf)),
        evaluate(expression.first, valueOf),
      );
  }
}

function linked(left: number, { operator, operand }: ChainLink, valueOf: ValueOf): Evaluation {
  return map(evaluate(operand, valueOf), (right) => {
    switch (operator) {
      case '+':
        return value(left + right);
      case '-':
        return value(left - right);
      case '*':
        return value(left * right);
      case '/':
        return right === 0
          ? { kind: 'divisionByZero', motivo: mensajes.divisorCero(formulaWithNumbers(operand, () => null)) }
          : value(left / right);
    }
  });
}

function power(base: number, exponent: number): Evaluation {
  if (base === 0 && exponent < 0) return { kind: 'divisionByZero', motivo: mensajes.potenciaDeCero() };
  return value(base ** exponent);
}

function value(number: number): Evaluation {
  if (Number.isFinite(number)) return { kind: 'value', value: number === 0 ? 0 : number };
  return {
    kind: 'notFinite',
    motivo: Number.isNaN(number) ? mensajes.noEsReal() : mensajes.desborda(),
  };
}

function map(evaluation: Evaluation, next: (value: number) => Evaluation): Evaluation {
  return evaluation.kind === 'value' ? next(evaluation.value) : evaluation;
}
