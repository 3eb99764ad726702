import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { EACH, ONE_CELL } from './elementwise';
import {
  ARRAY,
  arrayValue,
  asScalar,
  engineFunction,
  errorValue,
  numberValue,
  type EngineArray,
  type EngineFunction,
  type EngineFunctions,
  type EngineScalar,
  type EngineValue,
} from './engineValues';
import { ELEMENTWISE, type IsElementwise } from './functionShapes';
import { oneFormulaWorkbook } from './oneFormulaWorkbook';

const ANY_NUMBER = 255;

/**
 * The functions that `spreadElementwise` calls by name. Each hands the engine its own function back, once per value:
 * what a function computes stays the engine's affair, or that of `functions`, our versions of some.
 */
export function spreadFunctions(functions: EngineFunctions): readonly (readonly [string, EngineFunction])[] {
  return [
    ...[...ELEMENTWISE].map(
      ([name, isElementwise]) =>
        [
          EACH + name,
          engineFunction(1, ANY_NUMBER, (args) => applyToEach(name, isElementwise, args, functions)),
        ] as const,
    ),
    [`${EACH}ROW`, engineFunction(1, 1, ([range]) => rowNumbers(range))],
    [`${EACH}COLUMN`, engineFunction(1, 1, ([range]) => columnNumbers(range))],
    [ONE_CELL, engineFunction(1, 1, ([value]) => oneCell(value))],
  ];
}

function applyToEach(
  name: string,
  isElementwise: IsElementwise,
  args: readonly EngineValue[],
  functions: EngineFunctions,
): EngineValue {
  const several = args.flatMap((arg, index) =>
    isElementwise(index) && arg.kind === ARRAY && asScalar(arg) === null ? [arg] : [],
  );
  const height = Math.max(1, ...several.map((array) => array.height));
  const width = Math.max(1, ...several.map((array) => array.width));
  const given = args.map((arg, index) => {
    if (!isElementwise(index) || arg.kind !== ARRAY) return arg;
    return asScalar(arg) ?? stretch(arg, height, width);
  });
  return callEngine(name, isElementwise, given, functions);
}

/** `MAP(ARG.0(),LAMBDA(p_0,MATCH(p_0,ARG.1(),ARG.2())))`, whose arguments and result pass as values of the engine. */
function callEngine(
  name: string,
  isElementwise: IsElementwise,
  args: readonly EngineValue[],
  functions: EngineFunctions,
): EngineValue {
  const spread = args.map((_, index) => index).filter(isElementwise);
  const sources = spread.map((index) => `ARG.${index}()`).join();
  const parameters = spread.map((index) => `p_${index}`).join();
  const call = args.map((_, index) => (isElementwise(index) ? `p_${index}` : `ARG.${index}()`)).join();
  const formula =
    spread.length === 0 ? `${name}(${call})` : `MAP(${sources},LAMBDA(${parameters},${name}(${call})))`;
  let result: EngineValue = errorValue('#CALC!');
  const capture = engineFunction(1, 1, ([value]) => {
    result = value ?? result;
    return numberValue(0);
  });
  calculateFormulas(
    oneFormulaWorkbook(
      `RESULT(${formula})`,
      new Map([
        ...functions,
        ...args.map((arg, index) => [`ARG.${index}`, engineFunction(0, 0, () => arg)] as const),
        ['RESULT', capture],
      ]),
    ),
  );
  return result;
}

/** One row or one column repeats itself; what lacks otherwise is `#N/A`, as in Excel. */
function stretch(array: EngineArray, height: number, width: number): EngineArray {
  if (array.height === height && array.width === width) return array;
  return arrayValue(
    Array.from({ length: height }, (_r, row) => {
      const cells = array.rows[array.height === 1 ? 0 : row];
      return Array.from(
        { length: width },
        (_c, column) => cells?.[array.width === 1 ? 0 : column] ?? errorValue('#N/A'),
      );
    }),
  );
}

function rowNumbers(range: EngineValue | undefined): EngineValue {
  if (range?.kind !== ARRAY || range.originRow === undefined) return errorValue('#CALC!');
  const first = range.originRow;
  return arrayValue(range.rows.map((_, row): EngineScalar[] => [numberValue(first + row)]));
}

function columnNumbers(range: EngineValue | undefined): EngineValue {
  if (range?.kind !== ARRAY || range.originCol === undefined) return errorValue('#CALC!');
  const first = range.originCol;
  return arrayValue([Array.from({ length: range.width }, (_, column) => numberValue(first + column))]);
}

/** Where the result is several values, the engine would show one of them; the host spills none. */
function oneCell(value: EngineValue | undefined): EngineValue {
  return value === undefined ? errorValue('#CALC!') : (asScalar(value) ?? errorValue('#SPILL!'));
}
