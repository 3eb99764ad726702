/** What the matrix SEJ-PEP-27 of a quarter says: plain data, for the sheet, the pane, the oficios and the terminal. */
import type { DateSerial } from '../../dates/dateSerial';
import type { PeriodoIndicador, ResultadoIndicador, SemaforoIndicador, Umbrales } from '../records';

export type Conteo = Readonly<Record<SemaforoIndicador, number>>;

/** One indicator. `cumplimiento` in points; results, goals and baselines in the indicator's unit. */
export interface LineaMatriz extends ResultadoIndicador {
  /** As the ficha says; `''` when blank or unreadable. */
  readonly nivel: string;
  readonly unidad: string;
  readonly sentido: string;
  readonly lineaBase: number | null;
  /** Its cumplimiento is measured from the baseline. */
  readonly conLineaBase: boolean;
  /** Those that it was judged with. */
  readonly umbrales: Umbrales;
  /** They are its ficha's own, and not the institution's. */
  readonly umbralesPropios: boolean;
  /** Cumplimiento of the year's quarters, or of the first one's months: «80 · — · 97 ↑»; `''` without any figure. */
  readonly tendencia: string;
  /** What its dependency is recommended; `''` when nothing is. */
  readonly recomendacion: string;
}

/** Indicators of one programme or dependency. */
export interface GrupoMatriz {
  readonly nombre: string;
  readonly indicadores: number;
  readonly conteo: Conteo;
  /** Of how many indicators the physical advance speaks. */
  readonly calculables: number;
  /** Points: mean of the cumplimiento of those, each between 0 and 100; `null` with none. */
  readonly avanceFisico: number | null;
}

/** Budget of a programme, accumulated at the close of the quarter. */
export interface AvanceFinanciero {
  /** Modificado, or aprobado where modificado is blank. */
  readonly presupuesto: number | null;
  readonly devengado: number | null;
  /** Points: devengado ÷ presupuesto; `null` when either is missing or the budget is not positive. */
  readonly avance: number | null;
}

export interface ProgramaMatriz extends GrupoMatriz {
  /** `null` when Presupuesto has no row of the programme and quarter. */
  readonly financiero: AvanceFinanciero | null;
}

export interface MatrizModel {
  readonly institucion: string;
  readonly trimestre: PeriodoIndicador;
  /** Last day of the quarter. */
  readonly corte: DateSerial;
  /** Day on which it was made. */
  readonly fecha: DateSerial;
  /** Those of Parámetros. */
  readonly umbrales: Umbrales;
  /** The perfil's norm is Monterrey's: only then are its articles cited. */
  readonly citaMonterrey: boolean;
  /** By programme and, in it, by dependency; each in the order of the fichas. */
  readonly lineas: readonly LineaMatriz[];
  readonly conteo: Conteo;
  readonly calculables: number;
  /** Points, over all the indicators: not the mean of the programmes. */
  readonly avanceFisico: number | null;
  /** Of the programmes whose budget is known. */
  readonly financiero: AvanceFinanciero & { readonly programas: number };
  readonly programas: readonly ProgramaMatriz[];
  readonly dependencias: readonly GrupoMatriz[];
  /** Why it does not close its quarter yet, as sentences; `null` when it does. */
  readonly preliminar: string | null;
  /** What the matrix was made without: sentences. */
  readonly faltantes: readonly string[];
}
