import type { RowValues } from '../../../src/domain/changes';
import { enlaces, ficha } from '../../../src/domain/formats';
import { contactoDe } from '../../../src/domain/indicadores/contacto';
import { installedTable, seguimientoOf } from '../../support/seguimiento';

const PARQUES = 'Secretaría de Parques';
const FICHA: RowValues = {
  indicador: 'P-01',
  dependencia: PARQUES,
  enlace: 'Enlace de la ficha',
  correo: 'ficha@ejemplo.mx',
};

const contacto = (directory: RowValues | null, ...fichas: readonly RowValues[]) => {
  const listed = directory === null ? [] : [{ dependencia: 'SECRETARIA DE PARQUES', ...directory }];
  const { nombre, correo } = contactoDe(
    seguimientoOf([installedTable(ficha, fichas), installedTable(enlaces, listed)]),
    PARQUES,
  );
  return [nombre, correo];
};

describe('the contact of a dependency', () => {
  test('is the directory’s, whatever its fichas say', () => {
    const listed = { enlace: 'Enlace del directorio', correo: 'directorio@ejemplo.mx' };
    expect(contacto(listed, FICHA)).toEqual(['Enlace del directorio', 'directorio@ejemplo.mx']);
  });

  test('is the fichas’ where the directory has none, each datum of the first that has it', () => {
    expect(contacto(null, { ...FICHA, correo: '' }, { ...FICHA, indicador: 'P-02' })).toEqual([
      'Enlace de la ficha',
      'ficha@ejemplo.mx',
    ]);
    expect(contacto({ enlace: '', correo: '' }, FICHA)).toEqual(['Enlace de la ficha', 'ficha@ejemplo.mx']);
  });

  test('takes the address from a ficha of the same person or of nobody', () => {
    expect(contacto({ enlace: 'ENLACE DE LA FICHA' }, FICHA)[1]).toBe('ficha@ejemplo.mx');
    expect(contacto({ enlace: 'Otra persona' }, { ...FICHA, enlace: '' })[1]).toBe('ficha@ejemplo.mx');
  });

  test('never sends to one person what is for another', () => {
    expect(contacto({ enlace: 'Otra persona' }, FICHA)).toEqual(['Otra persona', '']);
    expect(contacto(null, { ...FICHA, correo: '' }, { ...FICHA, enlace: 'Otra persona' })).toEqual([
      'Enlace de la ficha',
      '',
    ]);
  });

  test('of another dependency is not taken', () => {
    expect(contacto(null, { ...FICHA, dependencia: 'Dirección de Obras' })).toEqual(['', '']);
  });
});
