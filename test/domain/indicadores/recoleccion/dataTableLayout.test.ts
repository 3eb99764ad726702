import fc from 'fast-check';
import { dataTableFileNames } from '../../../../src/domain/indicadores/recoleccion/dataTableFileName';
import {
  identityFromRows,
  identityRows,
  mesFromText,
  mesText,
} from '../../../../src/domain/indicadores/recoleccion/dataTableLayout';
import { serial } from '../../../support/anexoIReal';

const anyMonth = fc
  .tuple(fc.integer({ min: 2000, max: 2199 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, '0')}`);

describe('the month of a data table', () => {
  test('is read as it was written', () => {
    fc.assert(fc.property(anyMonth, (mes) => mesFromText(mesText(mes)) === mes));
  });

  test.each([
    ['Marzo 2026', '2026-03'],
    ['MARZO DE 2026', '2026-03'],
    ['mar/2026', '2026-03'],
    ['mes de sept. de 2026', '2026-09'],
    ['setiembre 2026', '2026-09'],
    ['2026-03', '2026-03'],
    [serial(2026, 3, 1), '2026-03'],
    ['marzo', null],
    ['ma 2026', null],
    ['marzo de 26', null],
    ['1 de marzo de 2026', null],
    ['', null],
  ])('«%s» is %s', (written, mes) => {
    expect(mesFromText(written)).toBe(mes);
  });
});

describe('the hidden sheet of a data table', () => {
  test('says what the file is, whatever the dependency is called', () => {
    const anyName = fc.string({ unit: 'grapheme', minLength: 1 }).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(anyMonth, anyName, (mes, dependencia) => {
        const rows = identityRows({ mes, dependencia, folio: '2026-03-001' });
        expect(identityFromRows(rows)).toEqual({
          version: 1,
          mes,
          dependencia: dependencia.trim(),
          folio: '2026-03-001',
        });
      }),
    );
  });

  test('says nothing once somebody has emptied it', () => {
    expect(identityFromRows([])).toBeNull();
    expect(identityFromRows([['mes', '2026-03']])).toBeNull();
    expect(identityFromRows([['dependencia', 'Obras'], ['mes', 'pronto'], []])).toBeNull();
  });
});

describe('the names of the files', () => {
  const names = (...dependencias: readonly string[]) =>
    dataTableFileNames(dependencias.map((dependencia) => ({ mes: '2026-03', dependencia })));

  test('say the month and the dependency', () => {
    expect(names('Secretaría de Obras')).toEqual(['Tabla de datos 2026-03 Secretaría de Obras.xlsx']);
  });

  test('have nothing that Windows refuses, and no two are the same', () => {
    expect(names('Obras/Agua: «norte»', 'Obras\\Agua: «norte»', 'OBRAS AGUA «NORTE»', '...')).toEqual([
      'Tabla de datos 2026-03 Obras Agua «norte».xlsx',
      'Tabla de datos 2026-03 Obras Agua «norte» (2).xlsx',
      'Tabla de datos 2026-03 OBRAS AGUA «NORTE» (3).xlsx',
      'Tabla de datos 2026-03.xlsx',
    ]);
  });

  test('are cut where a folder would not take them, and stay apart', () => {
    const long = '市'.repeat(200);
    const [one, other] = names(long, `${long} y otra`);
    expect(one).toBe(`Tabla de datos 2026-03 ${'市'.repeat(39)}.xlsx`);
    expect(other).toBe(`Tabla de datos 2026-03 ${'市'.repeat(39)} (2).xlsx`);
  });

  test('are safe for any name', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { maxLength: 20 }),
        (dependencias) => {
          const files = names(...dependencias);
          expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(dependencias.length);
          for (const file of files) {
            // eslint-disable-next-line no-control-regex -- control characters are what it is about
            expect(file).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|[. ]\.xlsx$/);
            expect(new TextEncoder().encode(file).length).toBeLessThan(160);
          }
        },
      ),
    );
  });
});
