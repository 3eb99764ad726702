import fc from 'fast-check';
import { parseMetodo, type MetodoError } from '../../../../src/domain/indicadores/metodo/parseMetodo';
import { evaluateMetodo, type Evaluation } from '../../../../src/domain/indicadores/metodo/evaluateMetodo';
import { formulaWithNumbers } from '../../../../src/domain/indicadores/metodo/formulaWithNumbers';

const FIGURES: Readonly<Record<string, number | null>> = { A: 45, B: 50, Cero: 0, Menos: -8, Falta: null };
const valueOf = (nombre: string): number | null => FIGURES[nombre] ?? null;

function evaluated(text: string): Evaluation {
  const metodo = parseMetodo(text);
  if (metodo.kind === 'error') throw new Error(metodo.mensaje);
  return evaluateMetodo(metodo.expression, valueOf);
}

function errorOf(text: string): MetodoError {
  const metodo = parseMetodo(text);
  if (metodo.kind !== 'error') throw new Error(`«${text}» was understood`);
  return metodo;
}

function shown(text: string): string {
  const metodo = parseMetodo(text);
  if (metodo.kind === 'error') throw new Error(metodo.mensaje);
  return formulaWithNumbers(metodo.expression, valueOf);
}

describe('what a método says', () => {
  it('names its variables in order, each once, with single spaces', () => {
    expect(
      parseMetodo(
        '([ Solicitudes   atendidas ]/[Solicitudes recibidas (web)])*100 + [Solicitudes atendidas]',
      ),
    ).toMatchObject({
      kind: 'metodo',
      variables: ['Solicitudes atendidas', 'Solicitudes recibidas (web)'],
    });
  });

  it.each([
    ['([A]/[B])*100', 90],
    ['[A] / [B] × 100', 90],
    ['([A]÷[B])·100', 90],
    ['[A]−[B]', -5],
    ['[A] – 0.5', 44.5],
    ['.5*2', 1],
    ['10-4-3', 3],
    ['100/10/5', 2],
    ['2+3*4', 14],
    ['(2+3)*4', 20],
    ['-2^2', -4],
    ['(-2)^2', 4],
    ['2^3^2', 512],
    ['2^-1', 0.5],
    ['[A]--[B]', 95],
    ['+[A]*-2', -90],
    ['(([A]-[B])/[B])*100', -10],
    ['0*-1', 0],
  ])('%s is %d', (text, value) => {
    expect(evaluated(text)).toEqual({ kind: 'value', value });
  });

  it('has no result without all of its variables, and names each that is missing', () => {
    expect(evaluated('([Falta]+[Otra]+[Falta])/[Cero]')).toEqual({
      kind: 'missing',
      variables: ['Falta', 'Otra'],
    });
  });

  it('says when it divides by zero, and by what', () => {
    expect(evaluated('[A]/[Cero]')).toEqual({
      kind: 'divisionByZero',
      motivo: 'se divide entre cero: [Cero] vale 0',
    });
    expect(evaluated('[A]/([B]-50)')).toMatchObject({ motivo: 'se divide entre cero: ([B]-50) vale 0' });
    expect(evaluated('0^-1').kind).toBe('divisionByZero');
  });

  it('has no result when it is not a number that Excel could hold', () => {
    expect(evaluated('[Menos]^0.5')).toMatchObject({
      kind: 'notFinite',
      motivo: expect.stringContaining('potencia fraccionaria') as string,
    });
    expect(evaluated('10^200*10^200').kind).toBe('notFinite');
    expect(evaluated('1/(10^200*10^200)').kind).toBe('notFinite');
  });

  it.each([
    ['([A]/[B])*100', '(45/50)*100'],
    ['[A] × 1000', '45*1,000'],
    ['[B]-[Menos]', '50-(-8)'],
    ['[A]/[Falta]', '45/[Falta]'],
    ['-[A]^2', '-45^2'],
  ])('%s is shown with its numbers as %s', (text, expected) => {
    expect(shown(text)).toBe(expected);
  });
});

describe('where a método is wrong', () => {
  it.each([
    ['', 0, 0, 'vacío'],
    ['  \n ', 4, 0, 'vacío'],
    ['=[A]/[B]', 0, 1, 'carácter 1 hay un signo «=»'],
    ['Indicador = ([A]/[B])*100', 0, 9, 'Quite «Indicador =»'],
    ['[A] = [B]', 4, 1, 'carácter 5 hay un signo «=»'],
    ['([A/B)*100', 1, 1, 'carácter 2 no se cierra'],
    ['[A [B]]', 0, 1, 'carácter 1 no se cierra'],
    ['[A]]', 3, 1, '«]» sin su «[»'],
    ['[A]/[ ]', 4, 3, 'no tienen nada dentro'],
    ['([A]/[B]*100', 0, 1, '«(» del carácter 1 no se cierra'],
    ['[A]/[B])*100', 7, 1, 'carácter 8 hay un «)» sin su «(»'],
    ['()', 1, 1, 'carácter 2 se cierra un paréntesis'],
    ['[A]*/[B]', 4, 1, 'carácter 5 hay un «/»'],
    ['[A]+', 4, 0, 'termina en el carácter 5'],
    ['*[A]', 0, 1, 'hay un «*»'],
    ['--[A]', 1, 1, 'Quite el operador que sobra'],
    ['[A] [B]', 4, 3, 'antes de «[B]», falta un operador'],
    ['2(3)', 1, 1, 'falta un operador'],
    ['([A] 100)', 5, 3, 'falta un operador'],
    ['(A/B)*100', 1, 1, 'escriba [A]'],
    ['(Solicitudes atendidas/Solicitudes recibidas)*100', 1, 21, 'escriba [Solicitudes atendidas]'],
    ['([A]/[B]) x 100', 10, 1, 'escriba «*»'],
    ['([A]/[B]) X [C]', 10, 1, 'escriba «*»'],
    ['SUMA([A],[B])', 0, 4, 'parece una función'],
    ['[A]/1,000', 4, 5, 'sin separador de miles'],
    ['[A]*100%', 7, 1, 'signo «%»'],
    ['{[A]}', 0, 1, 'llave'],
    ['[A]$2', 3, 1, '«$»'],
    ['1e5', 1, 2, 'escriba [e5]'],
    [`1${'0'.repeat(400)}`, 0, 401, 'demasiado grande'],
    ['[A]😀', 3, 2, '«😀»'],
  ])('%j fails at %d, for %d characters: %s', (text, position, length, words) => {
    const error = errorOf(text);
    expect(error).toMatchObject({ position, length });
    expect(error.mensaje).toContain(words);
    expect(error.mensaje).toMatch(/^\p{Lu}[^]*\.$/u);
  });

  it('never runs out of stack, however deep or long it is', () => {
    expect(errorOf('('.repeat(32_000)).mensaje).toContain('más de 100 paréntesis');
    expect(errorOf(`2${'^2'.repeat(16_000)}`).position).toBe(201);
    expect(evaluated(`1${'+1'.repeat(16_000)}`)).toEqual({ kind: 'value', value: 16_001 });
    expect(evaluated(`${'('.repeat(100)}1${')'.repeat(100)}`)).toEqual({ kind: 'value', value: 1 });
  });

  it('is found in any text without throwing, and always inside it', () => {
    const pieces = fc.constantFrom(...'[]()+-*/^ .,=%{}xA1é×÷\n'.split(''), '[A]', '100', 'Total de ');
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(pieces).map((each) => each.join('')),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const metodo = parseMetodo(text);
        if (metodo.kind === 'metodo') {
          expect(['value', 'missing', 'divisionByZero', 'notFinite']).toContain(
            evaluateMetodo(metodo.expression, () => 1).kind,
          );
        } else {
          expect(metodo.position).toBeGreaterThanOrEqual(0);
          expect(metodo.position + metodo.length).toBeLessThanOrEqual(text.length);
          expect(metodo.mensaje).toMatch(/\.$/);
        }
      }),
      { numRuns: 2000 },
    );
  });
});
