import { quartersOf } from '../../src/taskpane/matriz/quarters';
import { datos, dia, entrega, seguimientoDe } from '../domain/indicadores/calculo/tablas';

describe('the quarters to choose from', () => {
  it('go from the one in course back to the first of the years that have figures, and open at the last ended', () => {
    const found = quartersOf(
      seguimientoDe({ maestra: [datos('Dato', [1])], entregas: [entrega('2025-11', null)] }),
      dia('2026-04-20'),
    );
    expect(found).toEqual({
      trimestres: ['2026-T2', '2026-T1', '2025-T4', '2025-T3', '2025-T2', '2025-T1'],
      usual: '2026-T1',
      enCurso: '2026-T2',
    });
  });

  it('open at the one in course where nothing is known of an earlier year', () => {
    expect(quartersOf({ ...seguimientoDe({}), ejercicio: '2027' }, dia('2027-02-01'))).toMatchObject({
      usual: '2027-T1',
      trimestres: expect.arrayContaining(['2027-T1']) as unknown,
    });
  });
});
