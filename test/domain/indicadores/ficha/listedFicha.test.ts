import type { CellValue } from '../../../../src/domain/cell';
import { findFichas } from '../../../../src/domain/indicadores/ficha/listedFicha';

const HEAD = ['Clave', 'Indicador', 'Fórmula', 'Frecuencia', 'UR'];
const ROW = ['A-01', 'Solicitudes atendidas', '[A]/[B]', 'Trimestral', 'Dirección de Parques'];

function read(headings: readonly string[], values: readonly CellValue[]) {
  const found = findFichas([['Lista de indicadores 2026'], [], [...HEAD, ...headings], [...ROW, ...values]]);
  return { found, values: found?.rows[0]?.values ?? {} };
}

describe('a list of indicators as institutions keep it', () => {
  it.each([
    [['Variable 1', 'Unidad 1', 'Fuente 1', 'Variable 2', 'Unidad 2', 'Fuente 2']],
    [['Variable A', 'Unidad A', 'Fuente A', 'Variable B', 'Unidad B', 'Fuente B']],
    [
      [
        'Nombre de la variable 1',
        'Unidad de medida variable 1',
        'Medio de verificación 1',
        'NOMBRE DE LA VARIABLE 2',
        'UNIDAD DE MEDIDA DE LA VARIABLE 2',
        'Medios de verificación 2',
      ],
    ],
  ])('joins the columns of each variable: %j', (headings) => {
    const { found, values } = read(headings, ['A', 'obras', 'Padrón', 'B', '', '']);
    expect(values.variables).toBe('A (obras; Padrón)\nB');
    expect(found?.unused).toEqual([]);
    expect(found?.missing).not.toContain('variables');
    expect(found?.mapped.filter(({ key }) => key === 'variables')).toHaveLength(6);
  });

  it('keeps the column Variables where it is written, and a lone «Unidad» for the unit of the indicator', () => {
    const { values } = read(['Variables', 'Variable 1', 'Unidad'], ['A (x)\nB (y)', 'Otra', 'Porcentaje']);
    expect([values.variables, values.unidadMedida]).toEqual(['A (x)\nB (y)', 'Porcentaje']);
  });

  it.each([
    [['Meta T1', 'Meta T2', 'Meta T3', 'Meta T4']],
    [['1er trimestre', '2do trimestre', '3er. trimestre', '4to trimestre']],
    [['Meta trim. 1', 'Meta trimestre 2', 'Meta del 3 trimestre', 'Meta Cuarto Trimestre']],
    [['T1', 'T2', 'T3', 'T4']],
    [['Meta marzo', 'Meta junio', 'Meta sep', 'Meta dic']],
  ])('takes %j for the goals of the quarters', (headings) => {
    const { values } = read(headings, [1, 2, 3, 4]);
    expect([values.meta03, values.meta06, values.meta09, values.meta12]).toEqual([1, 2, 3, 4]);
  });

  it('takes the goals of the half-years for those of June and December', () => {
    const { values } = read(['Meta 1er semestre', 'Meta 2° semestre'], [5, 6]);
    expect([values.meta06, values.meta12]).toEqual([5, 6]);
  });

  it.each([
    [['Línea base (año)', 'Línea base (valor)']],
    [['Línea base (año)', 'Línea base']],
    [['Año de la línea base', 'Línea base']],
    [['Año línea base', 'Valor de la línea base']],
  ])('does not take the year of the baseline for the baseline: %j', (headings) => {
    const { values } = read(headings, [2025, 80]);
    expect([values.lineaBaseAnio, values.lineaBase]).toEqual([2025, 80]);
  });

  it('takes any other list as its declaration says, and finds none where there is none', () => {
    expect(read(['Meta anual'], [90]).values).toMatchObject({
      indicador: 'A-01',
      metodo: '[A]/[B]',
      metaAnual: 90,
    });
    expect(findFichas([['Hola', 'mundo']])).toBeNull();
  });
});
