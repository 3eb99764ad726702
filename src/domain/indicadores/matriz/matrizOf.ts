import type { DateSerial } from '../../dates/dateSerial';
import { lastDayOf } from '../../dates/periodo';
import { remembered } from '../../remembered';
import type { Seguimiento } from '../../seguimiento';
import { eachInSteps, throughAll, type Steps } from '../../steps';
import { foldText } from '../../text/foldText';
import { conteoOf } from '../calculo/judgeIndicadores';
import { umbralesDe } from '../calculo/semaforoIndicador';
import { inForce } from '../cambios/inForce';
import { solicitudesOf } from '../cambios/solicitudes';
import { lastMonthOf } from '../periodoIndicador';
import { indicadoresOf } from '../readIndicadores';
import type { Indicador, PeriodoIndicador, ResultadoIndicador } from '../records';
import { avanceConjunto, presupuestosOf } from './avanceFinanciero';
import { avanceFisico, calculables } from './avanceFisico';
import { gruposDe } from './conteo';
import { faltantesDe } from './faltantes';
import type { LineaMatriz, MatrizModel } from './matrizModel';
import { preliminarDe } from './preliminar';
import { recomendacionesOf } from './recomendaciones';
import { tendenciaSteps } from './tendencia';

export const SIN_PROGRAMA = 'Sin programa';
export const SIN_DEPENDENCIA = 'Sin dependencia';

/**
 * The matrix SEJ-PEP-27 of a quarter (MTY 7.29).
 *
 * @param resultados the quarter's, as `judgeIndicadores` gives them
 * @param fecha the day on which it is made
 */
export function matrizOf(
  seguimiento: Seguimiento,
  trimestre: PeriodoIndicador,
  fecha: DateSerial,
  resultados: readonly ResultadoIndicador[],
): MatrizModel {
  return throughAll(matrizSteps(seguimiento, trimestre, fecha, resultados));
}

/** The same, in steps: its trend calculates other periods. */
export function* matrizSteps(
  seguimiento: Seguimiento,
  trimestre: PeriodoIndicador,
  fecha: DateSerial,
  resultados: readonly ResultadoIndicador[],
): Steps<MatrizModel> {
  const lineas = sorted(yield* lineasOf(seguimiento, trimestre, resultados));
  const preliminar = preliminarDe(seguimiento, trimestre, fecha);
  const presupuestos = presupuestosOf(seguimiento, trimestre);
  const programas = gruposDe(lineas, ({ programa }) => programa).map((grupo) => ({
    ...grupo,
    financiero: presupuestos.get(foldText(grupo.nombre)) ?? null,
  }));
  return {
    institucion: seguimiento.institucion,
    trimestre,
    corte: lastDayOf(lastMonthOf(trimestre)),
    fecha,
    umbrales: umbralesDe(NONE_OF_ITS_OWN, seguimiento.parametros).umbrales,
    citaMonterrey: seguimiento.perfil.norm === 'MTY',
    lineas,
    conteo: conteoOf(lineas),
    calculables: calculables(lineas),
    avanceFisico: avanceFisico(lineas),
    financiero: avanceConjunto(programas.map(({ financiero }) => financiero)),
    programas,
    dependencias: gruposDe(lineas, ({ dependencia }) => dependencia),
    preliminar,
    faltantes: faltantesDe(seguimiento, trimestre, { lineas, programas, preliminar }),
  };
}

/** What an indicator without thresholds in its ficha is judged with. */
const NONE_OF_ITS_OWN = { umbrales: null };

function* lineasOf(
  seguimiento: Seguimiento,
  trimestre: PeriodoIndicador,
  resultados: readonly ResultadoIndicador[],
): Steps<readonly LineaMatriz[]> {
  const fichas = indicadoresOf(seguimiento);
  const solicitudes = solicitudesOf(seguimiento);
  const tendencia = yield* tendenciaSteps(seguimiento, trimestre);
  const citaMonterrey = seguimiento.perfil.norm === 'MTY';
  const recomendacion = recomendacionesOf(seguimiento.resultados, trimestre, citaMonterrey);
  const spelt = { programa: oneSpelling(SIN_PROGRAMA), dependencia: oneSpelling(SIN_DEPENDENCIA) };
  return yield* eachInSteps(resultados, (resultado) => {
    const now = fichas.indicador(resultado.clave);
    const ficha = now && inForce(now, solicitudes, trimestre);
    const { umbrales, fuente } = umbralesDe(ficha ?? NONE_OF_ITS_OWN, seguimiento.parametros);
    return {
      ...resultado,
      ...describedBy(ficha),
      programa: spelt.programa(resultado.programa),
      dependencia: spelt.dependencia(resultado.dependencia),
      umbrales,
      umbralesPropios: fuente === 'ficha',
      tendencia: tendencia(resultado),
      recomendacion: recomendacion(resultado, umbrales),
    };
  });
}

function describedBy(ficha: Indicador | undefined) {
  return {
    nivel: ficha?.nivel ?? '',
    unidad: ficha?.unidadMedida ?? '',
    sentido: ficha?.sentido ?? '',
    lineaBase: ficha?.lineaBase ?? null,
    conLineaBase: ficha?.conLineaBase ?? false,
  };
}

/** One name is counted once, however its case and accents are written: as it was first. */
function oneSpelling(absent: string): (name: string) => string {
  const first = new Map<string, string>();
  return remembered((name) => {
    const clean = name.replace(/\s+/g, ' ').trim() || absent;
    const key = foldText(clean);
    const known = first.get(key) ?? clean;
    first.set(key, known);
    return known;
  });
}

/** By programme and in it by dependency, in the order in which the fichas first name each; the rest stays as it was. */
function sorted(lineas: readonly LineaMatriz[]): readonly LineaMatriz[] {
  const programas = placesOf(lineas.map(({ programa }) => programa));
  const dependencias = placesOf(lineas.map(({ dependencia }) => dependencia));
  const place = (places: ReadonlyMap<string, number>, name: string) => places.get(name) ?? 0;
  return [...lineas].sort(
    (a, b) =>
      place(programas, a.programa) - place(programas, b.programa) ||
      place(dependencias, a.dependencia) - place(dependencias, b.dependencia),
  );
}

function placesOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...new Set(names)].map((name, index) => [name, index]));
}
