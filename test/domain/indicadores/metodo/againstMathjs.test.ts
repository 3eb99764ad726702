/** mathjs is an independent oracle of what an expression is worth; it is used in development only. */
import fc from 'fast-check';
import { parse } from 'mathjs';
import { evaluateMetodo } from '../../../../src/domain/indicadores/metodo/evaluateMetodo';
import { formulaWithNumbers } from '../../../../src/domain/indicadores/metodo/formulaWithNumbers';
import { parseMetodo } from '../../../../src/domain/indicadores/metodo/parseMetodo';

const NAMES = ['Solicitudes atendidas', 'Solicitudes recibidas', 'Árboles (2025)', 'Población ≥ 18'];
const symbolOf = (nombre: string): string => `v${NAMES.indexOf(nombre)}`;

const number = fc.oneof(
  fc.nat(1000).map(String),
  fc.tuple(fc.nat(99), fc.nat(99)).map(([whole, part]) => `${whole}.${part}`),
);
const variable = fc.constantFrom(...NAMES).map((nombre) => `[${nombre}]`);
const space = fc.constantFrom('', ' ');

const { expression } = fc.letrec<{ expression: string }>((tie) => ({
  expression: fc.oneof(
    { maxDepth: 6, withCrossShrink: true },
    fc.oneof(variable, number),
    fc
      .tuple(tie('expression'), space, fc.constantFrom('+', '-', '*', '/'), space, tie('expression'))
      .map((parts) => parts.join('')),
    tie('expression').map((inner) => `(${inner})`),
    fc.tuple(fc.constantFrom('+', '-'), tie('expression')).map(([sign, inner]) => `(${sign}(${inner}))`),
    fc.tuple(tie('expression'), fc.integer({ min: -3, max: 3 })).map(([base, power]) => `(${base})^${power}`),
    fc
      .tuple(fc.constantFrom('', '-'), number, fc.nat(2), fc.nat(2))
      .map(([sign, base, one, two]) => `(${sign}${base}^${one}^${two})`),
  ),
}));

const figures = fc.array(
  fc.oneof(fc.integer({ min: -1000, max: 1000 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
  { minLength: NAMES.length, maxLength: NAMES.length },
);

/** What each part of the expression is worth, the whole first. */
function oracle(text: string, values: readonly number[]): readonly unknown[] {
  const asSymbols = text.replace(/\[([^\]]+)\]/g, (_, nombre: string) => symbolOf(nombre));
  const scope = Object.fromEntries(values.map((value, index) => [`v${index}`, value]));
  const parts: unknown[] = [];
  parse(asSymbols).traverse((node) => parts.push(node.evaluate(scope)));
  return parts;
}

test('a método is worth what mathjs says, and nothing exactly when a part of it is not a finite number', () => {
  fc.assert(
    fc.property(expression, figures, (text, values) => {
      const metodo = parseMetodo(text);
      if (metodo.kind === 'error') throw new Error(`${text}: ${metodo.mensaje}`);
      const evaluation = evaluateMetodo(metodo.expression, (nombre) => values[NAMES.indexOf(nombre)] ?? null);
      const parts = oracle(text, values);
      expect(evaluation.kind === 'value').toBe(parts.every((part) => Number.isFinite(part)));
      if (evaluation.kind === 'value') expect(evaluation.value + 0).toBe((parts[0] as number) + 0);
    }),
    { numRuns: 3000 },
  );
});

test('the formula with its numbers is worth the same, when its numbers show whole', () => {
  const whole = fc.array(fc.integer({ min: -999, max: 999 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(expression, whole, (text, values) => {
      const metodo = parseMetodo(text);
      if (metodo.kind === 'error') throw new Error(metodo.mensaje);
      const valueOf = (nombre: string) => values[NAMES.indexOf(nombre)] ?? null;
      const shown = formulaWithNumbers(metodo.expression, valueOf).replace(/,/g, '');
      const again = parseMetodo(shown);
      if (again.kind === 'error') throw new Error(`${shown}: ${again.mensaje}`);
      expect(again.variables).toEqual([]);
      expect(evaluateMetodo(again.expression, () => null).kind).toBe(
        evaluateMetodo(metodo.expression, valueOf).kind,
      );
    }),
  );
});
