import { planCapture, type CaptureRow, type Rejection } from '../domain/capture/planCapture';
import type { DateSerial } from '../domain/dates/dateSerial';
import { lastDayOf, firstDayOf } from '../domain/dates/periodo';
import { derivedChanges } from '../domain/asm/derivedColumns';
import { problemas } from '../domain/messages/problemas';
import type { Periodo } from '../domain/records';
import { validationContext } from '../domain/validation/context';
import { hasAsmFormats } from '../domain/seguimiento';
import { readLibro } from './read/readLibro';
import { blocked, done, type Outcome } from './result';
import { applyChanges } from './write/applyChanges';
import { blockWriter } from './write/blockWriter';
import { changesProblem } from './write/changesProblem';

export interface CaptureRequest {
  readonly periodo: Periodo;
  readonly rows: readonly CaptureRow[];
  readonly fecha: DateSerial;
}

export interface CaptureResult {
  readonly capturadas: number;
  readonly rechazadas: readonly { readonly fila: number; readonly reason: Rejection }[];
}

/** Puts the month's figures where each ASM is captured. Rows that cannot be placed are told and left out. */
export async function captureMonth(
  context: Excel.RequestContext,
  { periodo, rows, fecha }: CaptureRequest,
): Promise<Outcome<CaptureResult>> {
  const libro = await readLibro(context);
  if (!hasAsmFormats(libro.seguimiento)) {
    return blocked(problemas.sinFormatos());
  }
  const validation = validationContext(libro.seguimiento, fecha);
  const plan = planCapture(rows, validation, captureDay(periodo, fecha));
  const changes = [...plan.changes, ...derivedChanges(validation, plan.changes)];
  const locked = changesProblem(libro, changes);
  if (locked) return blocked(locked);
  const writer = blockWriter(context);
  await applyChanges(context, writer, libro, changes, { accion: 'Capturar', fecha });
  await writer.send();
  return done({ capturadas: plan.captured, rechazadas: plan.rejected });
}

/** Today, if it is in the month; a month captured before or after counts on its nearest day. */
function captureDay(periodo: Periodo, today: DateSerial): DateSerial {
  return Math.min(Math.max(today, firstDayOf(periodo)), lastDayOf(periodo));
}
