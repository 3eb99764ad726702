/** What the matrix SEJ-PEP-27 says to people: why it cannot be made, what it lacks, and what it recommends. */
import type { DateSerial } from '../dates/dateSerial';
import { formatDate } from '../dates/formatDate';
import { periodoLabel } from '../dates/periodo';
import { counted, inFigures } from './counted';
import type { Problem } from './problemas';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });
const points = new Intl.NumberFormat('es-MX', { maximumFractionDigits: 2 });

/** A list is read up to here; the rest is counted. */
const NAMED = 12;

function named(names: readonly string[]): string {
  if (names.length <= NAMED) return list.format(names);
  return list.format([...names.slice(0, NAMED), othersOf(names.length - NAMED)]);
}

/** «otro», «otros 6» */
function othersOf(count: number): string {
  return count === 1 ? 'otro' : `otros ${inFigures(count)}`;
}

/** «Primer trimestre 2026» in the middle of a sentence. */
export function trimestreLabel(trimestre: string): string {
  const label = periodoLabel(trimestre);
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`;
}

export const matrizProblems = {
  hojaAjena: (sheet: string): Problem => ({
    codigo: 'hoja-ajena',
    mensaje: `La hoja «${sheet}» existe y no la hizo el complemento. Cámbiele el nombre y vuelva a hacer la matriz. No se cambió nada.`,
  }),
};

interface Named {
  readonly nombre: string;
  readonly indicadores: number;
}

export const matrizTexts = {
  faltan: {
    entregas: (
      pendientes: readonly { readonly dependencia: string; readonly meses: readonly string[] }[],
    ): string =>
      `Entregas que no han llegado: ${named(
        pendientes.map(
          ({ dependencia, meses }) => `${dependencia} (${list.format(meses.map(periodoLabel))})`,
        ),
      )}.`,
    noDisponibles: (grupos: readonly Named[], isPreliminar: boolean): string => {
      const each = named(grupos.map(({ nombre, indicadores }) => `${nombre} (${indicadores})`));
      return isPreliminar
        ? `Indicadores «No disponible», porque sus datos no han llegado o llegaron tarde: ${each}.`
        : `Indicadores «No disponible», porque sus datos no llegaron a tiempo: ${each}. Lo que llegue después entra en los reportes siguientes.`;
    },
    noCalculables: (claves: readonly string[]): string =>
      `Indicadores «No calculable»: ${named(claves)}. El motivo de cada uno está en su fila.`,
    presupuesto: (programas: readonly string[]): string =>
      `Programas sin información presupuestal de este trimestre en la hoja «Presupuesto»: ${named(programas)}.`,
  },
  preliminar: (why: string, hasta: DateSerial): string =>
    `Matriz preliminar: no cierra el trimestre ni pide acciones. ${why} Hágala de nuevo después del ${formatDate(hasta, 'larga')}.`,
  noTermina: (corte: DateSerial): string => `El trimestre termina el ${formatDate(corte, 'larga')}.`,
  enPlazo: (dependencias: number, hasta: DateSerial, citaMonterrey: boolean): string =>
    `${counted(dependencias, 'dependencia todavía puede', 'dependencias todavía pueden')} entregar, a más tardar el ${formatDate(hasta, 'larga')}${citaMonterrey ? ' (MTY 7.11)' : ''}.`,
  recomendacion: (citaMonterrey: boolean) => ({
    enRezago: (quarters: number): string =>
      [
        'Justifique el resultado y comprometa una acción de mejora con su fecha',
        citaMonterrey ? ': la Contraloría Municipal los solicitará (MTY 7.28).' : '.',
        quarters > 1
          ? ` Lleva ${quarters} trimestres seguidos en rezago: revise también la meta y los recursos del programa.`
          : '',
      ].join(''),
    enRiesgo: (missing: number): string =>
      `Tome acciones preventivas: le ${missing === 1 ? 'falta 1 punto' : `faltan ${points.format(missing)} puntos`} de cumplimiento para llegar a «Cumplido».`,
    sobrecumplido: (): string =>
      `Revise si la meta quedó baja; si es así, solicite modificarla${citaMonterrey ? ' con el formato SEJ-PEP-24 (MTY 7.37)' : ''}.`,
    noDisponible: (): string =>
      `Entregue los datos que faltan: entrarán en los reportes siguientes${citaMonterrey ? ' (MTY 7.11)' : ''}.`,
    noCalculable: (): string =>
      `Corrobore con su enlace los datos, la meta y la ficha técnica${citaMonterrey ? ' (MTY 7.14)' : ''}.`,
  }),
  seguimiento: (trimestre: string, what: string): string => `${trimestre}: ${what}`,
  cambios: {
    seguimiento: (trimestre: string): string =>
      `Resultado del ${trimestreLabel(trimestre)}, por su matriz SEJ-PEP-27`,
    cumplimiento: (trimestre: string): string =>
      `La matriz SEJ-PEP-27 del ${trimestreLabel(trimestre)} se hizo de nuevo`,
  },
  notas: (citaMonterrey: boolean): readonly string[] => [
    'Cumplimiento: ascendente 100·R/M; descendente 100·M/R; regular 100·(1 − |R − M| / |M|), mínimo 0; con línea base, 100·(R − LB)/(M − LB).',
    'Los umbrales del semáforo son criterio propio: ninguna norma los señala. Se cambian en la hoja «Parámetros» o en la ficha de cada indicador. * Se califica con los umbrales de su ficha.',
    'Avance físico (criterio propio): promedio del cumplimiento de los indicadores que lo tienen, cada uno entre 0 y 100.',
    `Avance financiero (criterio propio): devengado entre presupuesto modificado, o aprobado si no hay modificado; momentos contables de la LGCG, art. 38.${citaMonterrey ? ' La información es la de la Dirección de Planeación Presupuestal (MTY 7.21 y 7.22).' : ''}`,
    'Tendencia: cumplimiento de los trimestres del año o, en el primero, de sus meses, en puntos enteros sin redondear hacia arriba. ↑ sube, ↓ baja, = sigue igual, — sin dato.',
    '«No programado», «No disponible» y «No calculable» no se califican ni cuentan en los promedios.',
  ],
  avances: {
    titulo: 'Informe de Avance de Resultados de los indicadores',
    nota: 'Por dependencia, cada una en su página. Las cifras son las de la matriz del trimestre, con el porqué de su semáforo.',
  },
  fechas: (trimestre: string, corte: DateSerial, fecha: DateSerial): string =>
    `${periodoLabel(trimestre)}. Fecha de corte: ${formatDate(corte, 'larga')}. Elaborada el ${formatDate(fecha, 'larga')}.`,
  /** What each state says that no threshold decides. */
  significados: {
    'No disponible': 'Sus datos no llegaron a tiempo.',
    'No calculable': 'Falta o no cuadra un dato.',
    'No programado': 'El periodo no le toca.',
  },
};
