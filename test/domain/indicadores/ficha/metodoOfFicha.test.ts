import fc from 'fast-check';
import { bracketed, isQuotient, metodoOf } from '../../../../src/domain/indicadores/ficha/metodoOfFicha';
import { missingMaestraRows } from '../../../../src/domain/indicadores/ficha/maestraRows';
import { parseMetodo } from '../../../../src/domain/indicadores/metodo/parseMetodo';
import { indicadorOf } from '../../../../src/domain/indicadores/readIndicadores';
import { indicadorBook } from '../../../support/fichaCases';

const quotient = (metodo: string): boolean => {
  const read = parseMetodo(metodo);
  if (read.kind === 'error') throw new Error(read.mensaje);
  return isQuotient(read.expression);
};
const proposed = (metodo: string, variables: string) =>
  bracketed(indicadorOf({ sheetRow: 1, values: { metodo, variables } }));

describe('the method of a ficha', () => {
  it.each([
    ['[A]/[B]', true],
    ['(([A]-[B])/[B])*100', true],
    ['-([A]/(2*[B]))^2', true],
    ['100-[A]/[B]', true],
    ['[A]/100', false],
    ['([A]+[B])/2', false],
    ['[A]*[B]', false],
    ['([A]+[B])^2', false],
  ])('«%s» divides by a variable: %p', (metodo, divides) => {
    expect(quotient(metodo)).toBe(divides);
  });

  it.each([
    ['Obras / Metas * 100', 'Obras (x)\nMetas (x)', '[Obras] / [Metas] * 100'],
    ['obras\n÷ METAS', 'Obras (x)\nMetas (x)', '[Obras] ÷ [Metas]'],
    ['Obras nuevas / Obras', 'Obras (x)\nObras nuevas (x)', '[Obras nuevas] / [Obras]'],
    ['Obras / Otras', 'Obras (x)\nMetas (x)', null],
    ['Obras * 2', 'Obras (x)\nMetas (x)', null],
    ['Maniobras', 'Obras (x)', null],
    ['[Obras] / Metas', 'Obras (x)\nMetas (x)', null],
    ['Obras / Metas', '', null],
  ])('«%s» with its names between brackets', (metodo, variables, expected) => {
    expect(proposed(metodo, variables)).toBe(expected);
  });

  it('is proposed only where it can be read and uses every listed name, whatever is written', () => {
    const word = fc.constantFrom(
      'Obras',
      'Metas',
      'Obras (nuevas)',
      '+',
      '/',
      '(',
      ')',
      '[',
      ']',
      '2',
      '*',
      ' ',
      '.',
      'x',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.array(word, { maxLength: 3 }), (metodo, variables) => {
        const ficha = indicadorOf({
          sheetRow: 1,
          values: { metodo: metodo.join(' '), variables: variables.join('\n') },
        });
        const text = bracketed(ficha);
        if (text === null) return;
        const read = parseMetodo(text);
        expect(read.kind === 'metodo' && read.variables).toHaveLength(ficha.variables.length);
        expect(metodoOf(ficha)).toEqual(parseMetodo(ficha.metodo));
      }),
    );
  });
});

describe('the rows that Tabla maestra lacks', () => {
  it('are those of the variables of another year, each once', () => {
    const book = indicadorBook('ficha');
    expect(missingMaestraRows(book, 2026)).toEqual([]);
    expect(missingMaestraRows(book, 2027).map(({ variable, anio }) => [variable, anio])).toEqual([
      ['Solicitudes atendidas', 2027],
      ['Solicitudes recibidas', 2027],
    ]);
  });
});
