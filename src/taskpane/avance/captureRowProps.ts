import type { Semaforo } from '../../domain/advance/semaforo';
import type { CaptureItem } from '../../domain/capture/captureList';
import type { Draft } from '../../domain/capture/draft';
import type { DateSerial } from '../../domain/dates/dateSerial';
import type { Periodo } from '../../domain/records';
import type { Seguimiento } from '../../domain/seguimiento';
import type { TypeFigure } from './useCapture';

/** What a row of the month, and its detail, are drawn from. */
export interface CaptureRowProps {
  readonly item: CaptureItem;
  readonly draft: Draft;
  /** Of its ASM, with what is typed. */
  readonly etiqueta: Semaforo;
  readonly motivo: string;
  readonly real: number | null;
  readonly rejection: string | null;
  readonly periodo: Periodo;
  readonly corte: DateSerial;
  readonly seguimiento: Seguimiento;
  readonly onType: TypeFigure;
  readonly onDiscard: (keys: readonly string[]) => void;
}
