/** The words of a método de cálculo. The signs that word processors write are the same as those of the keyboard. */
import { metodoMensajes as mensajes } from '../../messages/calculo';

export type Operator = '+' | '-' | '*' | '/' | '^';

interface Place {
  /** 0-based, in UTF-16 units. */
  readonly position: number;
  readonly length: number;
}

export type Token = Place &
  (
    | { readonly kind: 'number'; readonly value: number }
    | { readonly kind: 'variable'; readonly nombre: string }
    | { readonly kind: 'operator'; readonly operator: Operator }
    | { readonly kind: 'open' }
    | { readonly kind: 'close' }
    | { readonly kind: 'end' }
    /** Something that no método may have; the parser says it if it gets there. */
    | { readonly kind: 'wrong'; readonly mensaje: string }
  );

const OPERATORS: Readonly<Record<string, Operator>> = {
  '+': '+',
  '-': '-',
  '−': '-',
  '–': '-',
  '*': '*',
  '×': '*',
  '·': '*',
  '∗': '*',
  '/': '/',
  '÷': '/',
  '^': '^',
};

const NUMBER = /(?:\d+(?:\.\d+)?|\.\d+)/y;
const GROUPED_NUMBER = /\d+(?:\.\d+)?,\d[\d,]*(?:\.\d+)?/y;
/** Words in a row; a lone x between them is somebody's multiplication sign. */
const WORDS =
  /\p{L}[\p{L}\p{M}\p{N}_.]*(?:[^\S\r\n]+(?!x(?![\p{L}\p{N}]))[\p{L}\p{N}][\p{L}\p{M}\p{N}_.]*)*/iuy;
const SPACES = /\s+/y;

/** The word at that place, blanks before it aside; at the end, `end`. */
export function tokenAt(text: string, from: number): Token {
  const position = from + (matchAt(SPACES, text, from)?.length ?? 0);
  const letter = text.charAt(position);
  if (letter === '') return { kind: 'end', position, length: 0 };
  const operator = OPERATORS[letter];
  if (operator !== undefined) return { kind: 'operator', operator, position, length: 1 };
  if (letter === '(') return { kind: 'open', position, length: 1 };
  if (letter === ')') return { kind: 'close', position, length: 1 };
  if (letter === '[') return variableAt(text, position);
  return numberAt(text, position) ?? wordsAt(text, position) ?? unknownAt(text, position);
}

function variableAt(text: string, position: number): Token {
  const close = text.indexOf(']', position);
  const inner = text.indexOf('[', position + 1);
  if (close === -1 || (inner !== -1 && inner < close)) {
    return wrong({ position, length: 1 }, mensajes.corcheteSinCerrar(position));
  }
  const place = { position, length: close + 1 - position };
  const nombre = text
    .slice(position + 1, close)
    .replace(/\s+/g, ' ')
    .trim();
  return nombre === ''
    ? wrong(place, mensajes.nombreVacio(position))
    : { kind: 'variable', nombre, ...place };
}

function numberAt(text: string, position: number): Token | null {
  const grouped = matchAt(GROUPED_NUMBER, text, position);
  if (grouped !== null) {
    return wrong({ position, length: grouped.length }, mensajes.comaEnNumero(grouped, position));
  }
  const digits = matchAt(NUMBER, text, position);
  if (digits === null) return null;
  const value = Number(digits);
  const place = { position, length: digits.length };
  return Number.isFinite(value)
    ? { kind: 'number', value, ...place }
    : wrong(place, mensajes.numeroDemasiadoGrande(position));
}

function wordsAt(text: string, position: number): Token | null {
  const words = matchAt(WORDS, text, position);
  if (words === null) return null;
  const place = { position, length: words.length };
  const after = position + words.length;
  const next = text.charAt(after + (matchAt(SPACES, text, after)?.length ?? 0));
  if (next === '=') return wrong(place, mensajes.antesDelIgual(words, position));
  if (/^x(?=\s|$)/i.test(words)) return wrong({ position, length: 1 }, mensajes.equisPorSigno(position));
  if (next === '(') return wrong(place, mensajes.funcion(words, position));
  return wrong(place, mensajes.sinCorchetes(words, position));
}

function unknownAt(text: string, position: number): Token {
  const sign = String.fromCodePoint(text.codePointAt(position) ?? 0);
  const place = { position, length: sign.length };
  if (sign === '=') return wrong(place, mensajes.signoIgual(position));
  if (sign === '%') return wrong(place, mensajes.signoPorciento(position));
  if (sign === ']') return wrong(place, mensajes.corcheteSinAbrir(position));
  if (sign === '{' || sign === '}') return wrong(place, mensajes.llave(sign, position));
  return wrong(place, mensajes.signoDesconocido(sign, position));
}

function wrong(place: Place, mensaje: string): Token {
  return { kind: 'wrong', mensaje, position: place.position, length: place.length };
}

function matchAt(pattern: RegExp, text: string, position: number): string | null {
  pattern.lastIndex = position;
  return pattern.exec(text)?.[0] ?? null;
}
