import fc from 'fast-check';
import { matchCatalogue, type CatalogueMatch } from '../../../src/domain/catalogues/matchCatalogue';

const clasificacion = ['Específico', 'Institucional', 'Interinstitucional', 'Intergubernamental'];
const prioridad = ['Alto', 'Medio', 'Bajo'];
const valoracion = ['Atendido', 'No atendido', 'No Aplica'];
const siNo = [{ value: 'Sí', accepted: ['Si'] }, { value: 'No' }];
const prioridadIeem = ['Inmediata', 'Corto plazo', 'Mediano plazo'];

const exact = (value: string): CatalogueMatch => ({ kind: 'exact', value });
const variant = (value: string): CatalogueMatch => ({ kind: 'variant', value });
const unknown: CatalogueMatch = { kind: 'unknown' };
const filler: CatalogueMatch = { kind: 'filler' };

describe('matchCatalogue', () => {
  test.each([
    ['Institucional', exact('Institucional')],
    ['  Específico ', exact('Específico')],
    ['Especi\u0301fico', exact('Específico')],
    ['institucional', variant('Institucional')],
    ['ESPECIFICO', variant('Específico')],
    ['Aspectos institucionales', variant('Institucional')],
    ['Aspecto Susceptible de Mejora específico', variant('Específico')],
    ['Inter Institucional', variant('Interinstitucional')],
    ['Inter-institucionales', variant('Interinstitucional')],
    ['Específica', variant('Específico')],
    ['Instituconal', variant('Institucional')],
    ['Institucioanl', variant('Institucional')],
    ['Intergubernametnal.', variant('Intergubernamental')],
    ['Interinstitucionl', variant('Interinstitucional')],
    ['Proceso de Determinación', filler],
    ['N/A', filler],
    ['-', filler],
    ['s/d', filler],
    ['pendiente', filler],
    ['', unknown],
    ['Municipal', unknown],
    ['Específico e institucional', unknown],
    ['Inter', unknown],
  ])('reads a clasificación %j as %j', (text, match) =>
    expect(matchCatalogue(text, clasificacion)).toEqual(match),
  );

  test.each([
    ['Alta', variant('Alto')],
    ['MEDIA', variant('Medio')],
    ['Baja', variant('Bajo')],
    ['Prioridad alta', variant('Alto')],
    ['Ato', variant('Alto')],
    ['Meido', variant('Medio')],
    ['Bao', variant('Bajo')],
    ['Urgente', unknown],
    ['Media alta', unknown],
    ['1', unknown],
  ])('reads a prioridad %j as %j', (text, match) => expect(matchCatalogue(text, prioridad)).toEqual(match));

  test.each([
    ['Sí', exact('Sí')],
    ['Si', exact('Sí')],
    ['SI', variant('Sí')],
    ['sí.', variant('Sí')],
    ['no', variant('No')],
    ['S', unknown],
    ['Se', unknown],
    ['Na', filler],
    ['Nono', unknown],
    ['Sí se acepta', unknown],
  ])('reads a Sí/No %j as %j', (text, match) => expect(matchCatalogue(text, siNo)).toEqual(match));

  test.each([
    ['No atendido', exact('No atendido')],
    ['no aplica', variant('No Aplica')],
    ['N/A', filler],
    ['atendidos', variant('Atendido')],
    ['No atendida', variant('No atendido')],
    ['N atendido', unknown],
    ['Si atendido', unknown],
    ['Parcialmente atendido', unknown],
  ])('reads a valoración %j as %j', (text, match) => expect(matchCatalogue(text, valoracion)).toEqual(match));

  test('tells «corto plazo» from «mediano plazo»', () => {
    expect(matchCatalogue('CORTO  PLAZO', prioridadIeem)).toEqual(variant('Corto plazo'));
    expect(matchCatalogue('Largo plazo', prioridadIeem)).toEqual(unknown);
    expect(matchCatalogue('Inmediato', prioridadIeem)).toEqual(variant('Inmediata'));
  });

  const catalogues = fc.constantFrom(clasificacion, prioridad, valoracion, prioridadIeem, ['Sí', 'No']);

  test('a value is itself, whatever its case', () => {
    fc.assert(
      fc.property(catalogues, fc.nat(), (values, pick) => {
        const value = values[pick % values.length] ?? '';
        expect(matchCatalogue(value, values)).toEqual(exact(value));
        expect(matchCatalogue(value.toUpperCase(), values)).toMatchObject({ value });
      }),
    );
  });

  test('one letter left out never gives another value', () => {
    fc.assert(
      fc.property(catalogues, fc.nat(), fc.nat(), (values, pick, at) => {
        const value = values[pick % values.length] ?? '';
        const index = at % value.length;
        const match = matchCatalogue(value.slice(0, index) + value.slice(index + 1), values);
        if ('value' in match) expect(match.value).toBe(value);
        else expect(['unknown', 'filler']).toContain(match.kind);
      }),
    );
  });

  test('any text gets an answer', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), catalogues, (text, values) => {
        const match = matchCatalogue(text, values);
        if ('value' in match) expect(values).toContain(match.value);
        else expect(['unknown', 'filler']).toContain(match.kind);
      }),
    );
  });
});
