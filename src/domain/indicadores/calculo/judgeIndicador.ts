/** One indicator in one period, judged in the order of our rules: programado, disponible, calculable, thresholds. */
import type { Parametros } from '../../advance/parametros';
import type { Frecuencia } from '../../catalogues/indicadorCatalogues';
import { absentSentences, incompleteSentence, type Lugar } from '../../messages/cifrasFaltantes';
import type { Cita } from '../../messages/citas';
import {
  cumplimientoSentences,
  fichaIncompleta,
  missingMeta,
  noCumplimientoSentence,
  noResultSentence,
  notItsTurn,
  resultSentence,
} from '../../messages/explicacionIndicador';
import type { Periodo } from '../../records';
import type { Metodo, MetodoError } from '../metodo/parseMetodo';
import { monthsJudged } from '../periodoIndicador';
import type { Dato } from '../readIndicadores';
import type { Indicador, PeriodoIndicador, ResultadoIndicador, SemaforoIndicador } from '../records';
import { cifrasDelPeriodo } from './cifrasDelPeriodo';
import { cumplimiento } from './cumplimiento';
import type { Disponibilidad } from './disponibilidad';
import { metaDelPeriodo, type MetaDelPeriodo } from './metaDelPeriodo';
import { resultadoDelPeriodo } from './resultadoDelPeriodo';
import { colorDe, umbralesDe } from './semaforoIndicador';

export interface Contexto {
  readonly periodo: PeriodoIndicador;
  readonly parametros: Parametros;
  readonly metodoOf: (text: string) => Metodo | MetodoError;
  readonly disponibilidad: (dependencia: string, mes: Periodo) => Disponibilidad;
  readonly dato: (clave: string, variable: string, mes: Periodo) => Dato | undefined;
  readonly cita: Cita;
  readonly lugar: Lugar;
}

/** Twelve months of long formulas fit; a motivo is to be read, and a cell holds so much. */
const LONGEST_MOTIVO = 2000;

/** What a judgement adds to the indicator; absent is `null`. */
type Juicio = Pick<ResultadoIndicador, 'semaforo' | 'motivo'> &
  Partial<Pick<ResultadoIndicador, 'resultado' | 'meta' | 'cumplimiento'>>;

/** @param indicador as it was in force in the period */
export function judgeIndicador(contexto: Contexto, indicador: Indicador): ResultadoIndicador {
  const { clave, nombre, programa, dependencia } = indicador;
  const juicio = judge(contexto, indicador);
  return {
    periodo: contexto.periodo,
    clave,
    nombre,
    programa,
    dependencia,
    resultado: juicio.resultado ?? null,
    meta: juicio.meta ?? null,
    cumplimiento: juicio.cumplimiento ?? null,
    semaforo: juicio.semaforo,
    motivo: shortened(juicio.motivo),
  };
}

function judge(contexto: Contexto, indicador: Indicador): Juicio {
  const { estado, frecuencia } = indicador;
  if (estado === 'Baja') {
    return gris('No programado', fichaIncompleta.baja(contexto.cita));
  }
  if (frecuencia === null) return noCalculable(fichaIncompleta.frecuencia);
  const months = monthsJudged(frecuencia, contexto.periodo);
  if (months === null) return gris('No programado', notItsTurn(frecuencia));
  const meta = metaDelPeriodo(indicador, months);
  const valor = meta.kind === 'meta' ? meta.valor : null;
  return { meta: valor, ...judgeProgrammed(contexto, indicador, { frecuencia, months, meta }) };
}

interface Programado {
  readonly frecuencia: Frecuencia;
  readonly months: readonly Periodo[];
  readonly meta: MetaDelPeriodo;
}

function judgeProgrammed(contexto: Contexto, indicador: Indicador, programado: Programado): Juicio {
  const { clave, dependencia, acumulacion } = indicador;
  const metodo = contexto.metodoOf(indicador.metodo);
  const cifras = cifrasDelPeriodo({
    months: acumulacion === 'Último valor' ? programado.months.slice(-1) : programado.months,
    variables: metodo.kind === 'metodo' ? metodo.variables : [],
    disponibilidad: (mes) => contexto.disponibilidad(dependencia, mes),
    dato: (variable, mes) => contexto.dato(clave, variable, mes),
  });
  if (cifras.kind === 'ausentes') {
    return gris('No disponible', absentSentences(cifras.meses, contexto.cita));
  }
  if (metodo.kind === 'error') return noCalculable(fichaIncompleta.metodo(metodo.mensaje));
  if (metodo.variables.length === 0) return noCalculable(fichaIncompleta.variables);
  if (cifras.kind === 'incompletas') {
    return noCalculable(incompleteSentence(cifras.faltantes, contexto.cita, contexto.lugar));
  }
  const how = programado.months.length === 1 ? null : acumulacion;
  if (how === null && programado.months.length > 1) return noCalculable(fichaIncompleta.acumulacion);
  const result = resultadoDelPeriodo(metodo, how ?? 'Último valor', cifras.meses);
  if (result.kind === 'noCalculable') return noCalculable(noResultSentence(result));
  const said = resultSentence(result.valor, result.operaciones, how);
  return judgeResult(contexto, indicador, programado, { resultado: result.valor, said });
}

function judgeResult(
  { parametros }: Contexto,
  indicador: Indicador,
  { frecuencia, meta }: Programado,
  { resultado, said }: { readonly resultado: number; readonly said: string },
): Juicio {
  const { sentido, lineaBase, conLineaBase } = indicador;
  const so = (motivo: string): Juicio => ({ ...noCalculable(`${said} ${motivo}`), resultado });
  if (meta.kind === 'missing') return so(missingMeta(meta.months, frecuencia));
  if (sentido === null) return so(fichaIncompleta.sentido);
  const juzgado = {
    resultado,
    meta: meta.valor,
    acumulada: meta.acumulada,
    sentido,
    ...(conLineaBase ? { lineaBase } : {}),
  };
  const measured = cumplimiento(juzgado);
  if (measured.kind === 'noCalculable') return so(noCumplimientoSentence(juzgado, measured.porque));
  const enUso = umbralesDe(indicador, parametros);
  return {
    resultado,
    cumplimiento: measured.puntos,
    semaforo: colorDe(measured.puntos, enUso.umbrales),
    motivo: `${said} ${cumplimientoSentences(juzgado, measured.puntos, enUso)}`,
  };
}

function noCalculable(motivo: string): Juicio {
  return gris('No calculable', motivo);
}

/** Never red: there is nothing to be late in. */
function gris(
  semaforo: Extract<SemaforoIndicador, 'No programado' | 'No disponible' | 'No calculable'>,
  motivo: string,
): Juicio {
  return { semaforo, motivo };
}

function shortened(motivo: string): string {
  return motivo.length <= LONGEST_MOTIVO ? motivo : `${motivo.slice(0, LONGEST_MOTIVO - 1)}…`;
}
