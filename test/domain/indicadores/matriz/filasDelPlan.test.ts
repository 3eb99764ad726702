import { planAcciones } from '../../../../src/domain/formats';
import { filasDelPlan, headingOf, isConcluida } from '../../../../src/domain/indicadores/matriz/filasDelPlan';
import { installedTable, seguimientoOf } from '../../../support/seguimiento';
import { dia } from '../calculo/tablas';

const rows = (...values: Parameters<typeof installedTable>[1]) =>
  filasDelPlan(seguimientoOf([installedTable(planAcciones, values)]));

describe('the rows of Plan de acciones', () => {
  it('are none where the sheet is not installed, nor of a quarter that cannot be read', () => {
    expect(filasDelPlan(seguimientoOf([]))).toEqual([]);
    expect(rows({ trimestre: 'primero', indicador: 'A' })).toEqual([]);
  });

  it('say what is still missing, in the order in which it is asked', () => {
    const [fila] = rows({ trimestre: '2026-t1', indicador: 'A', accionMejora: 'Cubrir las vacantes' });
    expect(fila).toMatchObject({
      trimestre: '2026-T1',
      faltan: ['justificacion', 'fechaCompromiso'],
      fechaCompromiso: null,
    });
    expect(fila?.faltan.map(headingOf)).toEqual(['Justificación', 'Fecha compromiso']);
  });

  it('read the date however it is written, and one that is none is there and unread', () => {
    const day = (fechaCompromiso: string | number) =>
      rows({ trimestre: '2026-T1', indicador: 'A', fechaCompromiso })[0];
    expect(day(dia('2026-06-30'))?.fechaCompromiso).toBe(dia('2026-06-30'));
    expect(day('30/06/2026')?.fechaCompromiso).toBe(dia('2026-06-30'));
    expect(day('pronto')).toMatchObject({ fechaCompromiso: null, faltan: ['justificacion', 'accionMejora'] });
  });

  it.each([
    ['', false],
    ['En proceso', false],
    ['Cumplida', true],
    [' INCUMPLIDA', true],
  ])('whose action is «%s» are finished: %s', (cumplioAccion, expected) => {
    expect(rows({ trimestre: '2026-T1', indicador: 'A', cumplioAccion }).map(isConcluida)).toEqual([
      expected,
    ]);
  });
});
