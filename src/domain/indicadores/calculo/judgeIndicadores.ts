/** Every indicator judged in a period: result, goal, cumplimiento, semáforo and why. Nothing is written. */
import { citasDe } from '../../messages/citas';
import { placedColumn, cellAddress } from '../../tables/tableData';
import { tableOf, type Seguimiento } from '../../seguimiento';
import { remembered } from '../../remembered';
import { eachInSteps, throughAll, type Steps } from '../../steps';
import { inForce } from '../cambios/inForce';
import { solicitudesOf } from '../cambios/solicitudes';
import { parseMetodo } from '../metodo/parseMetodo';
import { indicadoresOf } from '../readIndicadores';
import {
  SEMAFOROS_INDICADOR,
  type Indicador,
  type PeriodoIndicador,
  type ResultadoIndicador,
  type SemaforoIndicador,
} from '../records';
import { judgeIndicador, type Contexto } from './judgeIndicador';
import { disponibilidadDe } from './disponibilidad';

/** In the order of the fichas, each as it was in force in the period; those of Baja too. */
export function judgeIndicadores(
  seguimiento: Seguimiento,
  periodo: PeriodoIndicador,
): readonly ResultadoIndicador[] {
  return throughAll(calculoSteps(seguimiento, periodo));
}

/** The same, or some of them, in steps. */
export function* calculoSteps(
  seguimiento: Seguimiento,
  periodo: PeriodoIndicador,
  indicadores: readonly Indicador[] = indicadoresOf(seguimiento).indicadores,
): Steps<readonly ResultadoIndicador[]> {
  const contexto = contextoDe(seguimiento, periodo);
  const solicitudes = solicitudesOf(seguimiento);
  return yield* eachInSteps(indicadores, (indicador) =>
    judgeIndicador(contexto, inForce(indicador, solicitudes, periodo)),
  );
}

/** How many there are of each semáforo, all seven named. */
export function conteoOf(
  resultados: readonly Pick<ResultadoIndicador, 'semaforo'>[],
): Readonly<Record<SemaforoIndicador, number>> {
  const conteo = Object.fromEntries(SEMAFOROS_INDICADOR.map((each) => [each, 0])) as Record<
    SemaforoIndicador,
    number
  >;
  for (const { semaforo } of resultados) conteo[semaforo] += 1;
  return conteo;
}

/** What many indicators share is looked up once. */
function contextoDe(seguimiento: Seguimiento, periodo: PeriodoIndicador): Contexto {
  const { perfil, parametros } = seguimiento;
  const indicadores = indicadoresOf(seguimiento);
  const ofDependencia = remembered((dependencia) =>
    remembered((mes) => disponibilidadDe(seguimiento, dependencia, mes, periodo)),
  );
  const maestra = tableOf(seguimiento, 'tabla-maestra');
  return {
    periodo,
    parametros,
    metodoOf: remembered(parseMetodo),
    disponibilidad: (dependencia, mes) => ofDependencia(dependencia)(mes),
    dato: (clave, variable, mes) => indicadores.dato(clave, variable, mes),
    cita: citasDe(perfil).norma,
    lugar: ({ key, sheetRow }) => {
      const column = maestra && placedColumn(maestra, key);
      return column
        ? `${maestra.sheet}, celda ${cellAddress(column.sheetColumn, sheetRow)}`
        : 'Tabla maestra';
    },
  };
}
