/** A método as it is shown to explain a result: with its figures where it has its variables. */
import { shownFigure } from '../../numbers/shownFigure';
import type { Expression } from './expression';

/** «(45/50)*100». A variable without a figure stays as its name in brackets, a negative one goes in parentheses. */
export function formulaWithNumbers(
  expression: Expression,
  valueOf: (nombre: string) => number | null,
): string {
  const shown = (inner: Expression): string => {
    switch (inner.kind) {
      case 'number':
        return shownFigure(inner.value);
      case 'variable':
        return shownVariable(inner.nombre, valueOf(inner.nombre));
      case 'signed':
        return `${inner.sign}${shown(inner.operand)}`;
      case 'group':
        return `(${shown(inner.inside)})`;
      case 'power':
        return `${shown(inner.base)}^${shown(inner.exponent)}`;
      case 'chain':
        return (
          shown(inner.first) +
          inner.rest.map(({ operator, operand }) => `${operator}${shown(operand)}`).join('')
        );
    }
  };
  return shown(expression);
}

function shownVariable(nombre: string, figure: number | null): string {
  if (figure === null) return `[${nombre}]`;
  return figure < 0 ? `(${shownFigure(figure)})` : shownFigure(figure);
}

/** The names of its variables, in order, each once. */
export function variablesIn(expression: Expression): ReadonlySet<string> {
  const names = new Set<string>();
  const visit = (inner: Expression): void => {
    switch (inner.kind) {
      case 'number':
        return;
      case 'variable':
        names.add(inner.nombre);
        return;
      case 'signed':
        visit(inner.operand);
        return;
      case 'group':
        visit(inner.inside);
        return;
      case 'power':
        visit(inner.base);
        visit(inner.exponent);
        return;
      case 'chain':
        visit(inner.first);
        for (const { operand } of inner.rest) visit(operand);
    }
  };
  visit(expression);
  return names;
}
