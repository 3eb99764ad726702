/** What a método de cálculo says, once understood. Chains are flat: a sum of a thousand terms is one level deep. */

export type Additive = '+' | '-';
export type Multiplicative = '*' | '/';
export type Sign = '+' | '-';

export type Expression =
  | { readonly kind: 'number'; readonly value: number }
  /** `nombre` with single spaces, as Tabla maestra is asked for it. */
  | { readonly kind: 'variable'; readonly nombre: string }
  | { readonly kind: 'signed'; readonly sign: Sign; readonly operand: Expression }
  /** Parentheses that its author wrote: kept to show the formula as it is. */
  | { readonly kind: 'group'; readonly inside: Expression }
  | { readonly kind: 'power'; readonly base: Expression; readonly exponent: Expression }
  /** Evaluated from the left: of the same precedence, either + and - or * and /. */
  | { readonly kind: 'chain'; readonly first: Expression; readonly rest: readonly ChainLink[] };

export interface ChainLink {
  readonly operator: Additive | Multiplicative;
  readonly operand: Expression;
}

/** Where and why a método cannot be understood. */
export interface MetodoError {
  readonly kind: 'error';
  /** 0-based, in UTF-16 units of the text as given. */
  readonly position: number;
  readonly length: number;
  /** In Spanish: which character, what is wrong and what was expected. */
  readonly mensaje: string;
}

export interface Metodo {
  readonly kind: 'metodo';
  readonly expression: Expression;
  /** Names between its brackets, in order, each once, with single spaces. */
  readonly variables: readonly string[];
}
