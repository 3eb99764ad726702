import { afterDe, withArticulo } from '../../../src/domain/documentos/articulo';
import { shownText } from '../../../src/domain/documentos/documento';
import { blanco } from '../../../src/domain/documentos/texto';

describe('the name of an institution inside a sentence', () => {
  it.each([
    ['Secretaría de Obras', 'la Secretaría de Obras', 'de la Secretaría de Obras'],
    ['INSTITUTO ELECTORAL', 'el INSTITUTO ELECTORAL', 'del INSTITUTO ELECTORAL'],
    ['Órgano de Control', 'el Órgano de Control', 'del Órgano de Control'],
    ['Valle Inventado', 'Valle Inventado', 'de Valle Inventado'],
    ['', '', 'de '],
  ])('%s', (name, alone, after) => {
    expect(shownText(withArticulo(name))).toBe(alone);
    expect(shownText(afterDe(name))).toBe(after);
  });

  it('stays a blank where nobody has written it', () => {
    expect(shownText(afterDe(blanco('Nombre de la institución')))).toBe('de [Nombre de la institución]');
  });
});
