/**
 * What every format reads into: one evaluation has many ASM, one ASM many actions, one action one advance a month.
 * Fields that a norm defines keep its Spanish name. Absent means blank in the workbook, never zero.
 */
import type { RequisitoJuzgado } from './cierre/requisitos';
import type { DateSerial } from './dates/dateSerial';

/** `AAAA-MM`. */
export type Periodo = string;

export type TipoEvaluacion = 'interna' | 'externa';

export interface Evaluacion {
  readonly clave: string;
  readonly programa: string;
  readonly ejercicio?: string;
  readonly pae?: string;
  readonly tipo?: TipoEvaluacion;
  readonly notificacion?: DateSerial;
  readonly recepcion?: DateSerial;
  readonly firma?: DateSerial;
  /** Last day to comply, when the institution has captured one (PUE-M art. 13 leaves the year open). */
  readonly plazo?: DateSerial;
}

export type Valoracion = 'Atendido' | 'No atendido' | 'No Aplica';

/** One recommendation, counted once wherever its `clave` appears. */
export interface Asm {
  readonly clave: string;
  readonly numero: string;
  readonly evaluacion?: Evaluacion;
  readonly programa: string;
  /** The recommendation or ASM as the format states it. */
  readonly texto: string;
  readonly clasificacion?: string;
  readonly prioridad?: string;
  readonly responsable: string;
  /** Only an Anexo I asks; everywhere else an ASM that is listed was accepted. */
  readonly aceptada: boolean;
  /** What was answered to ¿Se acepta?, `null` while blank; absent where no format asks it. */
  readonly respuesta?: 'Sí' | 'No' | null;
  readonly valoracion?: Valoracion;
  readonly observaciones: string;
  /** What the perfil's norm asks to close it, as answered; absent where no format of its asks anything. */
  readonly cierre?: readonly RequisitoJuzgado[];
  readonly acciones: readonly Accion[];
}

/** What follow-up is made of. An Anexo A row without broken-down actions is its own single action, numbered 1. */
export interface Accion {
  readonly claveAsm: string;
  readonly numero: number;
  readonly texto: string;
  readonly inicio?: DateSerial;
  /** The Término in force; the semáforo uses this one. */
  readonly termino?: DateSerial;
  /** The Término first committed, when it has been reprogrammed. */
  readonly terminoOriginal?: DateSerial;
  /** Absent weighs 1. */
  readonly ponderacion?: number;
  /** Fraction 0–1. */
  readonly avance?: number;
  /** Oficio or link handed in. A promised product is not evidence. */
  readonly evidenciaEntregada: string;
  readonly fechaEntrega?: DateSerial;
  readonly fechaCaptura?: DateSerial;
  readonly observacion: string;
}

/** One row of `AvanceMensual`: an action as it stood when a month was closed. */
export interface Avance {
  readonly periodo: Periodo;
  readonly corte: DateSerial;
  readonly claveAsm: string;
  readonly accion: number;
  /** As it was then: the row outlives the ASM it came from. */
  readonly programa?: string;
  /** Weight of the action when the month was closed; absent weighs 1. Later weights do not rewrite history. */
  readonly ponderacion?: number;
  /** Fraction 0–1, of the action. */
  readonly real?: number;
  readonly programado?: number;
  /** Of its ASM, with its reason: what a row was part of. */
  readonly semaforo: string;
  readonly motivo: string;
  readonly evidenciaEntregada: string;
  readonly observacion: string;
}
