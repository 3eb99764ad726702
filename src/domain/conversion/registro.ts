/**
 * A row as the record that every format shares: what one format says in columns and another inside «Acción» and
 * «Responsable» is here the same fact.
 */
import type { CellValue } from '../cell';
import type { RowValues } from '../changes';
import type { DateSerial } from '../dates/dateSerial';

/** A day, or what somebody wrote instead of one: it is carried as it is, and validation says so. */
export type FechaEscrita = DateSerial | string;

export interface AccionDelRegistro {
  readonly numero: number;
  readonly texto: string;
  readonly inicio?: FechaEscrita;
  readonly termino?: FechaEscrita;
  /** What is promised; `''` when nothing is. */
  readonly evidencia: string;
}

export interface ResponsableDelRegistro {
  /** The action that it answers for, when it says so. */
  readonly numero?: number;
  /** `''` when only units are named. */
  readonly dependencia: string;
  readonly unidades: readonly string[];
}

export interface Registro {
  /** The cells as they are, by the field that they hold. */
  readonly values: RowValues;
  readonly acciones: readonly AccionDelRegistro[];
  readonly responsables: readonly ResponsableDelRegistro[];
}

/** The first and the last day of several; a text only where no day is readable, so that it is not lost. */
export function boundaryOf(
  fechas: readonly (FechaEscrita | undefined)[],
  which: 'first' | 'last',
): CellValue {
  const days = fechas.filter((fecha) => typeof fecha === 'number');
  if (days.length > 0) return which === 'first' ? Math.min(...days) : Math.max(...days);
  return fechas.find((fecha) => fecha !== undefined) ?? '';
}
