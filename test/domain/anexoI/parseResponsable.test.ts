import { parseResponsables } from '../../../src/domain/anexoI/parseResponsable';
import { splitUnidades } from '../../../src/domain/anexoI/splitUnidades';
import { cleanMarkup } from '../../../src/domain/text/html';
import { anexoIColumn } from '../../fixtures/anexoIRows';

const SEP = 'Secretaría de Educación Pública';
const BACHILLERATOS = 'Dirección de Bachilleratos Estatales y Preparatoria Abierta';

describe("Puebla's real Anexo I", () => {
  const cells = anexoIColumn('Responsable');

  test('names one dependency and its units in each row', () => {
    const unnumbered = { dependencia: SEP, unidades: [BACHILLERATOS] };
    const numbered = { numero: 1, ...unnumbered };
    const presupuesto = {
      dependencia: SEP,
      unidades: ['Dirección de Presupuesto', 'Dirección de Desarrollo, Capacitación y Evaluación'],
    };
    expect(cells.map((cell) => parseResponsables(cell).responsables)).toEqual([
      [unnumbered],
      [unnumbered],
      [unnumbered],
      [presupuesto],
      [numbered],
      [numbered],
      [numbered],
    ]);
  });

  test('has «Administrativa:» in rows 1 to 4 and nowhere else', () => {
    const label = [{ found: 'Administrativa:', standard: 'Unidad Administrativa:' }];
    expect(cells.map((cell) => parseResponsables(cell).nonStandardLabels)).toEqual([
      label,
      label,
      label,
      label,
      [],
      [],
      [],
    ]);
  });

  test('reads the same with its HTML, cleaned, and squeezed into one line', () => {
    for (const cell of cells) {
      const clean = cleanMarkup(cell);
      expect(parseResponsables(clean)).toEqual(parseResponsables(cell));
      expect(parseResponsables(clean.replace(/\n/g, ' '))).toEqual(parseResponsables(cell));
    }
  });
});

describe('parseResponsables', () => {
  test.each([
    ['', []],
    ['  ', []],
    [
      '1.Dependencia/Entidad: A\nUnidad Administrativa: B\n2.Dependencia/Entidad: C\nUnidad Administrativa: D',
      [
        { numero: 1, dependencia: 'A', unidades: ['B'] },
        { numero: 2, dependencia: 'C', unidades: ['D'] },
      ],
    ],
    ['Unidad Administrativa: Dirección de Agua', [{ dependencia: '', unidades: ['Dirección de Agua'] }]],
    ['DEPENDENCIA / ENTIDAD : DIF', [{ dependencia: 'DIF', unidades: [] }]],
    [
      'Secretaría de Bienestar, Dirección de Programas',
      [{ dependencia: 'Secretaría de Bienestar', unidades: ['Dirección de Programas'] }],
    ],
    ['IMPLAN', [{ dependencia: '', unidades: ['IMPLAN'] }]],
    [
      'Dependencia/Entidad: SEP\nUnidad Administrativa: Coordinación Administrativa: turno matutino',
      [{ dependencia: 'SEP', unidades: ['Coordinación Administrativa: turno matutino'] }],
    ],
  ])('reads %j', (text, responsables) => expect(parseResponsables(text).responsables).toEqual(responsables));
});

describe('splitUnidades', () => {
  test.each([
    [
      'Dirección de Desarrollo, Capacitación y Evaluación',
      ['Dirección de Desarrollo, Capacitación y Evaluación'],
    ],
    [
      'Dirección de A, Subdirección de B, Departamento de C',
      ['Dirección de A', 'Subdirección de B', 'Departamento de C'],
    ],
    ['Dirección de A, la Unidad de B.', ['Dirección de A', 'Unidad de B']],
    ['DIRECCIÓN DE A; JEFATURA DE B', ['DIRECCIÓN DE A', 'JEFATURA DE B']],
    ['Dirección de A\nDirección de B', ['Dirección de A', 'Dirección de B']],
    ['Dirección de Obras\npúblicas', ['Dirección de Obras públicas']],
    ['Agua de Puebla, S.A.', ['Agua de Puebla, S.A.']],
    [
      'Dirección de Compras, Servicios Generales y Almacén',
      ['Dirección de Compras, Servicios Generales y Almacén'],
    ],
    ['Dirección de Finanzas, Tesorería y Contabilidad', ['Dirección de Finanzas, Tesorería y Contabilidad']],
    ['Dirección de Finanzas, Tesorería Municipal', ['Dirección de Finanzas', 'Tesorería Municipal']],
    ['Dirección de Planeación y Evaluación', ['Dirección de Planeación y Evaluación']],
    ['', []],
    [' , . ', []],
  ])('splits %j into %j', (text, units) => expect(splitUnidades(text)).toEqual(units));
});
