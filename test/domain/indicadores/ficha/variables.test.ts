import fc from 'fast-check';
import { parseVariables, sameVariable, variablesText } from '../../../../src/domain/indicadores/variables';

describe('the column Variables', () => {
  it('reads a name, its unit and its source from each line', () => {
    expect(
      parseVariables(
        'Solicitudes atendidas (solicitudes; Sistema de Atención)\n\n• Población\n2) Obras (obras).',
      ),
    ).toEqual([
      { nombre: 'Solicitudes atendidas', unidad: 'solicitudes', fuente: 'Sistema de Atención' },
      { nombre: 'Población', unidad: '', fuente: '' },
      { nombre: 'Obras', unidad: 'obras', fuente: '' },
    ]);
  });

  it('takes a semicolon outside parentheses for a line break, and brackets for no part of the name', () => {
    expect(parseVariables('[A] (x; y); B (z)').map(({ nombre, fuente }) => [nombre, fuente])).toEqual([
      ['A', 'y'],
      ['B', ''],
    ]);
  });

  it('reads parentheses as part of the name where the método does', () => {
    const text = 'Población (65 y más)\nPersonas (total) (personas; INEGI)';
    expect(parseVariables(text, ['Población (65 y más)', 'Personas (total)'])).toEqual([
      { nombre: 'Población (65 y más)', unidad: '', fuente: '' },
      { nombre: 'Personas (total)', unidad: 'personas', fuente: 'INEGI' },
    ]);
    expect(parseVariables(text)[0]).toEqual({ nombre: 'Población', unidad: '65 y más', fuente: '' });
  });

  it('keeps of a variable written twice the first', () => {
    expect(parseVariables('A (x)\nA  (y)').map(({ unidad }) => unidad)).toEqual(['x']);
    expect([sameVariable(' A  b', 'A b'), sameVariable('A', 'a')]).toEqual([true, false]);
  });

  it('reads back what it writes', () => {
    const word = fc
      .stringMatching(/^[A-Za-zÁÉáéñ%][A-Za-záéñ ]{0,12}[a-z]$/)
      .map((text) => text.replace(/ +/g, ' '));
    const nombre = fc.oneof(
      word,
      fc.tuple(word, word).map(([a, b]) => `${a} (${b})`),
    );
    const variable = fc.record({ nombre, unidad: word, fuente: fc.oneof(fc.constant(''), word) });
    const bare = nombre.map((name) => ({ nombre: name, unidad: '', fuente: '' }));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.oneof(variable, bare), { selector: (each) => each.nombre, maxLength: 6 }),
        (variables) => {
          expect(parseVariables(variablesText(variables))).toEqual(variables);
        },
      ),
    );
  });
});
