/** What a ficha's método and its list of variables say of one another. */
import { foldText } from '../../text/foldText';
import { editDistance } from '../../text/editDistance';
import { parseMetodo, type Metodo, type MetodoError } from '../metodo/parseMetodo';
import type { Expression } from '../metodo/expression';
import type { Indicador } from '../records';
import { sameVariable } from '../variables';

/** Kept while the record lives: several rules ask. */
const metodoOfIndicadores = new WeakMap<Indicador, Metodo | MetodoError>();

export function metodoOf(indicador: Indicador): Metodo | MetodoError {
  const known = metodoOfIndicadores.get(indicador);
  if (known) return known;
  const made = parseMetodo(indicador.metodo);
  metodoOfIndicadores.set(indicador, made);
  return made;
}

export interface NearName {
  /** As the método has it. */
  readonly named: string;
  /** As the list has it. */
  readonly listed: string;
  /** They differ only in case, accents or spaces. */
  readonly isSpelling: boolean;
}

export interface VariableMismatch {
  /** Named in the método and not in the list. */
  readonly unlisted: readonly string[];
  /** In the list and not in the método, nor near a name that is. */
  readonly unused: readonly string[];
  readonly near: readonly NearName[];
}

/** Compares the names of a método that can be read with those of the list. */
export function variableMismatch(metodo: Metodo, { variables }: Indicador): VariableMismatch {
  const listed = variables.map(({ nombre }) => nombre);
  const unlisted = metodo.variables.filter((named) => !listed.some((name) => sameVariable(name, named)));
  const free = listed.filter((name) => !metodo.variables.some((named) => sameVariable(name, named)));
  const near = unlisted.flatMap((named) => nearest(named, free) ?? []);
  const unused = free.filter((name) => !near.some((each) => each.listed === name));
  return { unlisted, unused, near };
}

/** The one name that can be meant: the same but for its spelling, or else one or two letters away. */
function nearest(named: string, names: readonly string[]): NearName | null {
  const spelled = names.filter((name) => foldText(name) === foldText(named));
  if (spelled[0] !== undefined) {
    return spelled.length === 1 ? { named, listed: spelled[0], isSpelling: true } : null;
  }
  const allowed = named.length < 4 ? 0 : named.length < 8 ? 1 : 2;
  const close = names.filter((name) => editDistance(foldText(name), foldText(named), allowed) <= allowed);
  return close[0] !== undefined && close.length === 1 ? { named, listed: close[0], isSpelling: false } : null;
}

/** The name, among these, that differs from it only in case, accents or spaces; `null` when none or several do. */
export function respelled(text: string, names: readonly string[]): string | null {
  const near = nearest(text, names);
  return near?.isSpelling === true ? near.listed : null;
}

/** The método with those names as the list has them. */
export function withListedNames(metodo: string, near: readonly NearName[]): string {
  return metodo.replace(/\[([^[\]]*)\]/g, (whole, inside: string) => {
    const found = near.find(({ named, isSpelling }) => isSpelling && sameVariable(named, inside));
    return found ? `[${found.listed}]` : whole;
  });
}

/**
 * A método written without brackets, «Atendidas / Recibidas * 100», with the listed names between them; `null` when it
 * still cannot be read, or does not use exactly the listed names.
 */
export function bracketed({ metodo, variables }: Indicador): string | null {
  const names = variables.map(({ nombre }) => nombre).sort((a, b) => b.length - a.length);
  if (names.length === 0 || /[[\]]/.test(metodo)) return null;
  const text = metodo.replace(/\s+/g, ' ');
  const escaped = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const words = new RegExp(`(?<![\\p{L}\\p{N}])(?:${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
  const proposed = text.replace(words, (found) => {
    const listed = names.find((name) => foldText(name) === foldText(found)) ?? found;
    return `[${listed}]`;
  });
  const read = parseMetodo(proposed);
  if (read.kind === 'error') return null;
  return read.variables.length === names.length ? proposed : null;
}

/** Whether it divides by a variable: then its months are not added nor averaged. */
export function isQuotient(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
    case 'variable':
      return false;
    case 'signed':
      return isQuotient(expression.operand);
    case 'group':
      return isQuotient(expression.inside);
    case 'power':
      return isQuotient(expression.base) || isQuotient(expression.exponent);
    case 'chain':
      return (
        isQuotient(expression.first) ||
        expression.rest.some(
          ({ operator, operand }) => (operator === '/' && hasVariable(operand)) || isQuotient(operand),
        )
      );
  }
}

function hasVariable(expression: Expression): boolean {
  switch (expression.kind) {
    case 'number':
      return false;
    case 'variable':
      return true;
    case 'signed':
      return hasVariable(expression.operand);
    case 'group':
      return hasVariable(expression.inside);
    case 'power':
      return hasVariable(expression.base) || hasVariable(expression.exponent);
    case 'chain':
      return hasVariable(expression.first) || expression.rest.some(({ operand }) => hasVariable(operand));
  }
}
