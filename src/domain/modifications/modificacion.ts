/** How a signed commitment may change, and the record of each change: who asks, with which document, what it said. */
import type { CellValue } from '../cell';
import type { DateSerial } from '../dates/dateSerial';
import type { ColumnKey, NormReference } from '../formats/format';

export type TipoId = 'prorroga' | 'adendum' | 'convenio-modificatorio';

/** A kind of change, as the norm of a perfil allows it. */
export interface TipoDeModificacion {
  readonly id: TipoId;
  /** As the norm names it. */
  readonly nombre: string;
  /** What it may change. */
  readonly columnas: readonly ColumnKey[];
  /** Somebody authorises it or not; otherwise it is in force since it is signed. */
  readonly seResuelve: boolean;
  /** Only of what is not fulfilled in full, and only to a later day. */
  readonly aplaza: boolean;
  readonly fundamento: NormReference;
}

export const RESOLUCIONES = ['Autorizada', 'Negada', 'Pendiente'] as const;
export type ResolucionDeModificacion = (typeof RESOLUCIONES)[number];

/** One row of Modificaciones: one column of one commitment. */
export interface Modificacion {
  /** `M-001`; given once. */
  readonly folio: string;
  readonly clave: string;
  /** Number of the action in its ASM; 1 where the ASM is its own only action. */
  readonly accion: number;
  /** Its kind, by name: the row outlives the perfil. */
  readonly tipo: string;
  readonly documento: string;
  /** Of the document; an Adendum is in force since it. */
  readonly fecha: DateSerial;
  readonly solicitada: DateSerial | null;
  /** Heading of the column. */
  readonly columna: string;
  readonly antes: CellValue;
  readonly despues: CellValue;
  readonly resolucion: ResolucionDeModificacion;
  readonly vigenteDesde: DateSerial | null;
  readonly motivo: string;
}

export interface ModificacionRequest {
  readonly clave: string;
  readonly accion: number;
  readonly tipo: TipoId;
  readonly documento: string;
  readonly fechaDocumento: DateSerial;
  readonly solicitada?: DateSerial;
  /** A heading of the format, or the name by which the program knows the column. */
  readonly columna: string;
  /** As it was typed. */
  readonly valor: string;
  readonly motivo: string;
  /** Only of kinds that are resolved; absent waits. */
  readonly resolucion?: ResolucionDeModificacion;
}
