/**
 * What the indicators' formats read into: one indicator has many variables, one variable one figure a month. Fields
 * that the procedure defines keep its Spanish name. `null` means blank or unreadable in the workbook, never zero.
 */
import type {
  Acumulacion,
  Dimension,
  EstadoIndicador,
  Frecuencia,
  Nivel,
  Sentido,
  TipoIndicador,
} from '../catalogues/indicadorCatalogues';
import type { DateSerial } from '../dates/dateSerial';
import type { Periodo } from '../records';

/** `AAAA-MM`, or `AAAA-Tn`. */
export type PeriodoIndicador = string;

export interface Variable {
  /** As it stands between brackets in the método de cálculo. */
  readonly nombre: string;
  readonly unidad: string;
  readonly fuente: string;
}

/** Cumplimiento in points that separates the colours: `riesgo` ≤ `cumplido` ≤ `sobrecumplido`. */
export interface Umbrales {
  /** From here it is «En riesgo»; below, «En rezago». */
  readonly riesgo: number;
  /** From here it is «Cumplido». */
  readonly cumplido: number;
  /** Above it, not at it, it is «Sobrecumplido». */
  readonly sobrecumplido: number;
}

/** The thresholds of a ficha as they stand, complete and in order or not. */
export type UmbralesEscritos = { readonly [key in keyof Umbrales]: number | null };

/** One row of Fichas técnicas. What cannot be read is `null`, and validation says why. */
export interface Indicador {
  readonly clave: string;
  readonly nombre: string;
  readonly descripcion: string;
  readonly programa: string;
  readonly nivel: Nivel | null;
  readonly tipo: TipoIndicador | null;
  readonly dimension: Dimension | null;
  /** As written; `parseMetodo` reads it. */
  readonly metodo: string;
  /** Those of the column Variables; if it is blank, those that the método names. */
  readonly variables: readonly Variable[];
  readonly unidadMedida: string;
  readonly frecuencia: Frecuencia | null;
  readonly sentido: Sentido | null;
  readonly acumulacion: Acumulacion | null;
  readonly lineaBaseAnio: number | null;
  readonly lineaBase: number | null;
  /** Cumplimiento is measured from the baseline. */
  readonly conLineaBase: boolean;
  /** Twelve, January first: the goal of the period that ends in that month. */
  readonly metas: readonly (number | null)[];
  readonly metaAnual: number | null;
  /** Its own thresholds, if all three are there and in order. */
  readonly umbrales: Umbrales | null;
  /** What its ficha says of them, used or not. */
  readonly umbralesEscritos: UmbralesEscritos;
  readonly dependencia: string;
  readonly enlace: string;
  readonly correo: string;
  readonly estado: EstadoIndicador;
  /** 1-based row of its ficha. */
  readonly sheetRow: number;
}

/** One row of Enlaces. */
export interface Enlace {
  readonly dependencia: string;
  readonly nombre: string;
  readonly cargo: string;
  readonly correo: string;
  readonly superior: string;
  readonly correoSuperior: string;
}

/**
 * MTY 7.8–7.16: «No disponible» is one of which nothing had come by the day due. With «repetida» and «rechazada» for files that
 * do not advance a delivery.
 */
export const ESTADOS_ENTREGA = [
  'enviada',
  'recibida',
  'con inconsistencias',
  'validada',
  'No disponible',
  'repetida',
  'rechazada',
] as const;
export type EstadoEntrega = (typeof ESTADOS_ENTREGA)[number];

/** One row of Entregas: a table that was sent, or a file that came. */
export interface Entrega {
  readonly folio: string;
  /** The month that its figures are of. `null` for a refused file that does not say. */
  readonly mes: Periodo | null;
  readonly dependencia: string;
  readonly estado: EstadoEntrega;
  readonly enviada: DateSerial | null;
  /** With the prórroga in force when it was written. */
  readonly vence: DateSerial | null;
  readonly recibida: DateSerial | null;
  readonly enTiempo: boolean | null;
  readonly archivo: string;
  readonly cifras: number | null;
  readonly observaciones: string;
  /** Of what the file says, so that the same file is known again. */
  readonly huella: string;
}

export type TipoProrroga = 'A' | 'B';

/** One row of Prórrogas. */
export interface Prorroga {
  readonly mes: Periodo;
  readonly dependencia: string;
  readonly tipo: TipoProrroga;
  readonly solicitada: DateSerial;
  /** Whether it was asked for in time and in a case that the norm allows. */
  readonly procede: boolean;
  readonly resolucion: 'aceptada' | 'negada' | 'pendiente';
  /** The day that it gives, if accepted. */
  readonly vence: DateSerial | null;
  readonly motivo: string;
}

/** `reglas.md` order: what is judged first. Grey ones (the first three) are never red. */
export const SEMAFOROS_INDICADOR = [
  'No programado',
  'No disponible',
  'No calculable',
  'Sobrecumplido',
  'Cumplido',
  'En riesgo',
  'En rezago',
] as const;
export type SemaforoIndicador = (typeof SEMAFOROS_INDICADOR)[number];

/** An indicator judged in a period. */
export interface ResultadoIndicador {
  readonly periodo: PeriodoIndicador;
  readonly clave: string;
  readonly nombre: string;
  readonly programa: string;
  readonly dependencia: string;
  /** In the indicator's unit. */
  readonly resultado: number | null;
  readonly meta: number | null;
  /** Points: 100 is the goal. */
  readonly cumplimiento: number | null;
  readonly semaforo: SemaforoIndicador;
  /** Formula with its numbers, sense, threshold and source, in Spanish. */
  readonly motivo: string;
}

/** One row of Resultados. */
export interface ResultadoGuardado extends ResultadoIndicador {
  readonly calculado: DateSerial | null;
  /** Day on which its quarter was closed by its matrix. */
  readonly cerrado: DateSerial | null;
}
