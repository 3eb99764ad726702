import type { TargetRejection } from '../capture/captureTargets';
import type { DateSerial } from '../dates/dateSerial';

export interface Reprogramming {
  readonly clave: string;
  /** Number of the action in its ASM; 1 where the ASM is its own only action. */
  readonly accion: number;
  /** The new one. */
  readonly termino: DateSerial;
  /** The document that authorises it, as it is numbered. */
  readonly oficio: string;
  readonly fechaOficio: DateSerial;
  readonly motivo: string;
}

/** Why a Término cannot be changed. */
export type ReprogrammingProblem =
  | { readonly kind: 'noTarget'; readonly reason: TargetRejection }
  | { readonly kind: 'missingColumns'; readonly sheet: string; readonly headings: readonly string[] }
  /** There is nothing to postpone: the first Término is captured in its cell. */
  | { readonly kind: 'noTermino'; readonly sheet: string; readonly fila: number; readonly written: string }
  | { readonly kind: 'sameTermino'; readonly termino: DateSerial }
  | { readonly kind: 'noOficio' }
  | { readonly kind: 'noMotivo' };
