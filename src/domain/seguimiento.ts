import type { Calendar } from './calendar/diasHabiles';
import type { Catalogues } from './catalogues/catalogues';
import type { Parametros } from './advance/parametros';
import { areaOf } from './formats/format';
import type { Entrega, Prorroga, ResultadoGuardado } from './indicadores/records';
import type { Modificacion } from './modifications/modificacion';
import type { Perfil } from './perfiles';
import type { Avance } from './records';
import type { TableData } from './tables/tableData';

/** Everything that a workbook holds about its follow-up, as one verb reads it. */
export interface Seguimiento {
  readonly perfil: Perfil;
  readonly institucion: string;
  /** Fiscal year, as captured in Inicio; `''` when blank. */
  readonly ejercicio: string;
  /** 1–4, or `''`. */
  readonly trimestre: string;
  /** The perfil's, as the institution has edited them in the sheet Catálogos. */
  readonly catalogues: Catalogues;
  readonly parametros: Parametros;
  readonly calendar: Calendar;
  /** Installed capture tables, in the order of `allFormats`. */
  readonly tables: readonly TableData[];
  readonly avances: readonly Avance[];
  /** The collection's and the calculation's own tables, in their order; empty where there are none. */
  readonly entregas: readonly Entrega[];
  readonly prorrogas: readonly Prorroga[];
  readonly resultados: readonly ResultadoGuardado[];
  /** Prórrogas and modifications of the commitments, in the order of their table; empty where there is none. */
  readonly modificaciones: readonly Modificacion[];
  /** Last number given, by evaluation key: a Clave ASM is never given twice. */
  readonly counters: ReadonlyMap<string, number>;
}

export function tableOf(seguimiento: Seguimiento, formatId: string): TableData | undefined {
  return seguimiento.tables.find((table) => table.format.id === formatId);
}

/** Whether there is a format in which ASM are captured; without one no verb of theirs has anything to work on. */
export function hasAsmFormats({ tables }: Seguimiento): boolean {
  return tables.some(({ format }) => format.rows === 'asm');
}

/** Whether there is anything to judge: a format of ASM, or any of the indicators'. */
export function hasFollowUp(seguimiento: Seguimiento): boolean {
  return (
    hasAsmFormats(seguimiento) || seguimiento.tables.some(({ format }) => areaOf(format) === 'indicadores')
  );
}

/** What it follows up: ASM, indicators or both; ASM while nothing is installed. */
export function areasIn({ tables }: Seguimiento): readonly ('asm' | 'indicadores')[] {
  const areas = [...new Set(tables.map(({ format }) => areaOf(format)))];
  return areas.length === 0 ? ['asm'] : areas;
}

/** Whether it follows up indicators. */
export function hasIndicadores({ tables }: Seguimiento): boolean {
  return tables.some(({ format }) => format.rows === 'indicador');
}
