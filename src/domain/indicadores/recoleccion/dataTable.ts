/** The table of data that one liaison gets for one month: what it asks, and nothing of any other dependency. */
import type { DateSerial } from '../../dates/dateSerial';
import type { Periodo } from '../../records';

/** The figures of a variable for the month: one line to fill in. */
export interface DataTableRow {
  readonly clave: string;
  readonly indicador: string;
  readonly variable: string;
  readonly unidad: string;
  readonly fuente: string;
}

/** When it is sent and due. */
export interface DataTableWindow {
  readonly envio: DateSerial;
  /** By the norm, without any prórroga. */
  readonly vence: DateSerial;
  /** Why those days, in Spanish, with the calendar supposed. */
  readonly motivo: string;
}

export interface DataTable {
  readonly institucion: string;
  readonly dependencia: string;
  /** The liaison's name; `''` when the directory and the fichas do not give it. */
  readonly enlace: string;
  /** Address; `''` when the directory and the fichas do not give it. */
  readonly correo: string;
  /** The month that its figures are of. */
  readonly mes: Periodo;
  /** `2026-03-001`: the same however many times the month is prepared. */
  readonly folio: string;
  readonly ventana: DataTableWindow;
  /** Day due, with an accepted prórroga if there is one. */
  readonly vence: DateSerial;
  /** One per variable, those of an indicator together. */
  readonly rows: readonly DataTableRow[];
}

/** Indicators that it asks for, each counted once. */
export function indicadoresIn({ rows }: Pick<DataTable, 'rows'>): number {
  return new Set(rows.map(({ clave }) => clave)).size;
}
