/** The column Variables of a ficha: «Solicitudes atendidas (solicitudes; Sistema de Atención)», one per line. */
import type { Variable } from './records';

/**
 * Blank lines are left out; of a variable written twice, the first.
 *
 * @param known names that the método uses: «Población (65 y más)» is then a whole name, and no unit
 */
export function parseVariables(text: string, known: readonly string[] = []): readonly Variable[] {
  const names = known.map(collapse).sort((a, b) => b.length - a.length);
  const read = linesOf(text).flatMap((line) => readLine(line, names) ?? []);
  return read.filter(
    (variable, index) => read.findIndex(({ nombre }) => sameVariable(nombre, variable.nombre)) === index,
  );
}

export function variablesText(variables: readonly Variable[]): string {
  return variables.map(variableText).join('\n');
}

function variableText({ nombre, unidad, fuente }: Variable): string {
  const inside = fuente === '' ? unidad : `${unidad}; ${fuente}`;
  // Without them, the parentheses of the name itself would be read as its unit.
  return inside === '' && !nombre.endsWith(')') ? nombre : `${nombre} (${inside})`;
}

/** Case, accents and spaces make another name: the método must say it as the list does, but for spaces at its ends. */
export function sameVariable(one: string, other: string): boolean {
  return collapse(one) === collapse(other);
}

function collapse(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

/** A semicolon outside parentheses separates as a line break does. */
function linesOf(text: string): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let depth = 0;
  for (const letter of text) {
    if (letter === '(') depth += 1;
    if (letter === ')') depth = Math.max(0, depth - 1);
    const isBreak = letter === '\n' || letter === '\r' || (letter === ';' && depth === 0);
    if (letter === '\n' || letter === '\r') depth = 0;
    if (isBreak) {
      lines.push(line);
      line = '';
    } else line += letter;
  }
  return [...lines, line];
}

/** Bullets, numbers and brackets that people put around a name are not part of it. */
const LEADING = /^\s*(?:[-•*·]|\d+[.)])\s+/;

const UNIT = /^(.*?)\s*\(([^()]*(?:\([^()]*\)[^()]*)*)\)\s*\.?$/;

function readLine(line: string, known: readonly string[]): Variable | null {
  const clean = collapse(line.replace(LEADING, ''));
  if (known.includes(clean)) return { nombre: clean, unidad: '', fuente: '' };
  const match = UNIT.exec(clean);
  const nombre = collapse((match?.[1] ?? clean).replace(/^\[(.*)\]$/, '$1'));
  if (nombre === '') return null;
  const [unidad = '', ...fuente] = (match?.[2] ?? '').split(';').map(collapse);
  return { nombre, unidad, fuente: fuente.filter(Boolean).join('; ') };
}
