import { judgeIndicadores } from '../../../../src/domain/indicadores/calculo/judgeIndicadores';
import { recalculate } from '../../../../src/domain/indicadores/calculo/recalculate';
import type { ResultadoGuardado } from '../../../../src/domain/indicadores/records';
import { datos, dia, FICHA, seguimientoDe, type Libro } from './tablas';

const libroWith = (january: number): Libro => ({
  fichas: [FICHA, { ...FICHA, indicador: 'SM-02' }],
  maestra: ['SM-01', 'SM-02'].flatMap((clave) => [
    datos('Atendidas', [january, 45, 45], clave),
    datos('Recibidas', [50, 50, 50], clave),
  ]),
});

/** As they were calculated with 45 in January. */
function stored(periodos: readonly string[], cerrado: string | null = null): readonly ResultadoGuardado[] {
  const seguimiento = seguimientoDe(libroWith(45));
  return periodos.flatMap((periodo) =>
    judgeIndicadores(seguimiento, periodo).map((resultado) => ({
      ...resultado,
      calculado: dia('2026-04-10'),
      cerrado: cerrado !== null && periodo.includes('T') ? dia(cerrado) : null,
    })),
  );
}

const PERIODOS = ['2026-01', '2026-02', '2026-T1'];

it('gives the stored results of those indicators that a corrected figure changes, and nothing else', () => {
  const seguimiento = { ...seguimientoDe(libroWith(50)), resultados: stored(PERIODOS) };
  const changed = recalculate(seguimiento, new Set(['sm-01']));
  expect(changed.map(({ periodo, clave }) => `${periodo} ${clave}`)).toEqual([
    '2026-01 SM-01',
    '2026-T1 SM-01',
  ]);
  expect(changed[0]).toMatchObject({ resultado: 100, semaforo: 'Cumplido', calculado: dia('2026-04-10') });
});

it('gives nothing when nothing changed, or when the periods were never calculated', () => {
  const same = seguimientoDe(libroWith(45));
  expect(recalculate({ ...same, resultados: stored(PERIODOS) }, new Set(['SM-01', 'SM-02']))).toEqual([]);
  expect(recalculate(seguimientoDe(libroWith(50)), new Set(['SM-01']))).toEqual([]);
});

it('leaves alone a quarter that its matrix closed, and its months', () => {
  const seguimiento = seguimientoDe(libroWith(50));
  const resultados = stored(PERIODOS, '2026-04-20');
  expect(recalculate({ ...seguimiento, resultados }, new Set(['SM-01', 'SM-02']))).toEqual([]);
});

it('leaves alone the results of an indicator whose ficha is gone', () => {
  const gone = { ...seguimientoDe({ ...libroWith(50), fichas: [FICHA] }), resultados: stored(PERIODOS) };
  expect(recalculate(gone, new Set(['SM-02']))).toEqual([]);
});
