/**
 * Método de cálculo: arithmetic over variables named between brackets, `([Atendidas]/[Recibidas])*100`. It is read and
 * worked out here; nothing of it is ever evaluated as code. Powers bind as in mathematics, not as in Excel:
 * `-2^2` is −4 and `2^3^2` is 2^9.
 */
import { metodoMensajes as mensajes } from '../../messages/calculo';
import type { ChainLink, Expression, Metodo, MetodoError, Sign } from './expression';
import { tokenAt, type Operator, type Token } from './tokens';

export type { Metodo, MetodoError } from './expression';

/** Parentheses and powers inside one another. No ficha comes near, and no text can exhaust the stack. */
const MAX_DEPTH = 100;

/** Total: any text is a método or says, at its first fault, where it is and what was expected. */
export function parseMetodo(text: string): Metodo | MetodoError {
  try {
    return readWhole(text);
  } catch (fault) {
    if (fault instanceof Fault) return fault.error;
    throw fault;
  }
}

/** Leaves the descent at the first fault; it never leaves this file. */
class Fault extends Error {
  constructor(readonly error: MetodoError) {
    super(error.mensaje);
  }
}

/** What is being read: the word that comes, and what has been met. */
interface Reader {
  readonly text: string;
  token: Token;
  readonly variables: Set<string>;
  depth: number;
}

function readWhole(text: string): Metodo {
  const first = tokenAt(text, 0);
  if (first.kind === 'end') throw faultAt(first, mensajes.vacio());
  const reader: Reader = { text, token: first, variables: new Set(), depth: 0 };
  const expression = readSum(reader);
  const { token } = reader;
  if (token.kind === 'close') throw faultAt(token, mensajes.parentesisSinAbrir(token.position));
  if (token.kind !== 'end') throw faultAt(token, mensajes.faltaOperador(token.position, wordOf(reader)));
  return { kind: 'metodo', expression, variables: [...reader.variables] };
}

function readSum(reader: Reader): Expression {
  return readChain(reader, ['+', '-'], readProduct);
}

function readProduct(reader: Reader): Expression {
  return readChain(reader, ['*', '/'], readSigned);
}

function readChain(
  reader: Reader,
  operators: readonly ChainLink['operator'][],
  readOperand: (reader: Reader) => Expression,
): Expression {
  const first = readOperand(reader);
  const rest: ChainLink[] = [];
  for (;;) {
    const operator = operators.find((each) => each === operatorOf(reader.token));
    if (operator === undefined) return rest.length === 0 ? first : { kind: 'chain', first, rest };
    advance(reader);
    rest.push({ operator, operand: readOperand(reader) });
  }
}

/** One sign at most: in «--» somebody's finger slipped. */
function readSigned(reader: Reader): Expression {
  const sign = signOf(reader.token);
  if (sign === null) return readPower(reader);
  advance(reader);
  return { kind: 'signed', sign, operand: readPower(reader) };
}

function readPower(reader: Reader): Expression {
  const base = readOperand(reader);
  if (operatorOf(reader.token) !== '^') return base;
  const { token } = reader;
  advance(reader);
  const exponent = deeper(reader, token, () => readSigned(reader));
  return { kind: 'power', base, exponent };
}

function readOperand(reader: Reader): Expression {
  const { token } = reader;
  switch (token.kind) {
    case 'number':
      advance(reader);
      return { kind: 'number', value: token.value };
    case 'variable':
      advance(reader);
      reader.variables.add(token.nombre);
      return { kind: 'variable', nombre: token.nombre };
    case 'open':
      return readGroup(reader, token);
    case 'wrong':
      throw faultAt(token, token.mensaje);
    case 'end':
      throw faultAt(token, mensajes.terminaAntes(token.position));
    case 'operator':
      throw faultAt(token, mensajes.operadorDeMas(wordOf(reader), token.position));
    case 'close':
      throw faultAt(token, mensajes.cierraAntes(token.position));
  }
}

function readGroup(reader: Reader, open: Token): Expression {
  advance(reader);
  const inside = deeper(reader, open, () => readSum(reader));
  const { token } = reader;
  if (token.kind === 'end') throw faultAt(open, mensajes.parentesisSinCerrar(open.position));
  if (token.kind !== 'close') throw faultAt(token, mensajes.faltaOperador(token.position, wordOf(reader)));
  advance(reader);
  return { kind: 'group', inside };
}

function deeper(reader: Reader, at: Token, read: () => Expression): Expression {
  reader.depth += 1;
  if (reader.depth > MAX_DEPTH) throw faultAt(at, mensajes.demasiadaProfundidad(at.position, MAX_DEPTH));
  const expression = read();
  reader.depth -= 1;
  return expression;
}

/** Words that no método may have are said as soon as they come, whatever was expected there. */
function advance(reader: Reader): void {
  const { position, length } = reader.token;
  reader.token = tokenAt(reader.text, position + length);
  if (reader.token.kind === 'wrong') throw faultAt(reader.token, reader.token.mensaje);
}

function operatorOf(token: Token): Operator | null {
  return token.kind === 'operator' ? token.operator : null;
}

function signOf(token: Token): Sign | null {
  const operator = operatorOf(token);
  return operator === '+' || operator === '-' ? operator : null;
}

function wordOf({ text, token }: Reader): string {
  return text.slice(token.position, token.position + token.length);
}

function faultAt({ position, length }: Token, mensaje: string): Fault {
  return new Fault({ kind: 'error', position, length, mensaje });
}
