import { freeSheetName, type Structure } from '../../src/workbook/read/structure';

const bookWith = (...names: readonly string[]): Structure => ({
  sheets: names.map((name) => ({ id: name, name, isProtected: false, isVisible: true })),
  tables: [],
  names: new Set(),
  brokenNames: new Set(),
  isStructureProtected: false,
});

describe('a name that no sheet has', () => {
  it('is the one asked for while nobody took it, and then carries a number', () => {
    expect(freeSheetName(bookWith('Inicio'), 'Cambios')).toBe('Cambios');
    expect(freeSheetName(bookWith('cambios', 'Cambios (2)'), 'Cambios')).toBe('Cambios (3)');
  });

  it('always fits in the 31 characters that Excel allows, number and all', () => {
    const name = 'Informe consolidado (anterior)';
    const second = freeSheetName(bookWith(name), name);
    expect(second).toBe('Informe consolidado (anteri (2)');
    expect(freeSheetName(bookWith(name, second), name)).toBe('Informe consolidado (anteri (3)');
  });
});
