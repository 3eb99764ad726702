/** The one thing that moves the indicators forward, in the order in which a month and a quarter are lived. */
import type { DateSerial } from '../dates/dateSerial';
import { addMonths, monthOf, nextPeriodo, previousPeriodo } from '../dates/periodo';
import { lastMonthOf, trimestreOf } from '../indicadores/periodoIndicador';
import type { PeriodoIndicador } from '../indicadores/records';
import { ventanaDe } from '../indicadores/recoleccion/ventana';
import type { Periodo } from '../records';
import { tableOf, type Seguimiento } from '../seguimiento';
import { hasFigures, isCalculated, owesMatrix, recoleccionDe, type Recoleccion } from './recoleccion';

export type PasoIndicadores =
  | { readonly kind: 'importFichas' }
  /** The day of sending the month's tables is here, and none was sent. */
  | {
      readonly kind: 'prepareTables';
      readonly mes: Periodo;
      readonly vence: DateSerial;
      /** The day to deliver them has gone by. */
      readonly vencida: boolean;
    }
  /** Tables of the month that have not come back. */
  | {
      readonly kind: 'collect';
      readonly mes: Periodo;
      readonly faltan: number;
      readonly pedidas: number;
      readonly vencidas: number;
      readonly vence: DateSerial;
    }
  /** `faltan`: dependencies that did not deliver. */
  | { readonly kind: 'calculate'; readonly mes: Periodo; readonly faltan: number }
  | { readonly kind: 'makeMatrix'; readonly trimestre: PeriodoIndicador }
  /** Nothing is owed: the next tables, and the day on which they are sent. */
  | { readonly kind: 'waitForTables'; readonly mes: Periodo; readonly envio: DateSerial };

export function pasoIndicadores(seguimiento: Seguimiento, hoy: DateSerial): PasoIndicadores {
  if ((tableOf(seguimiento, 'ficha')?.rows.length ?? 0) === 0) return { kind: 'importFichas' };
  const mes = monthBeingCollected(seguimiento, hoy);
  const { vence, captura } = ventanaDe(seguimiento.calendar, mes);
  const entregas = recoleccionDe(seguimiento, mes, hoy);
  const calculated = isCalculated(seguimiento, mes);
  if (entregas.pedidas === 0 && !calculated && !hasFigures(seguimiento, mes)) {
    return { kind: 'prepareTables', mes, vence, vencida: vence < hoy };
  }
  const trimestre = lastQuarterEnded(hoy);
  const owed = owesMatrix(seguimiento, trimestre);
  if (owed && lastMonthOf(trimestre) < mes) return { kind: 'makeMatrix', trimestre };
  const missing = collecting(mes, entregas);
  if (missing && hoy <= Math.max(captura, missing.vence)) return missing;
  if (!calculated) return { kind: 'calculate', mes, faltan: entregas.faltan };
  if (owed) return { kind: 'makeMatrix', trimestre };
  const next = nextPeriodo(mes);
  const early = collecting(next, recoleccionDe(seguimiento, next, hoy));
  if (early) return early;
  return { kind: 'waitForTables', mes: next, envio: ventanaDe(seguimiento.calendar, next).envio };
}

/** `null` when nothing that was sent is missing. */
function collecting(mes: Periodo, { faltan, pedidas, vencidas, vence }: Recoleccion) {
  return vence === null ? null : ({ kind: 'collect', mes, faltan, pedidas, vencidas, vence } as const);
}

/** The last month whose tables had to be sent by then. */
export function monthBeingCollected({ calendar }: Seguimiento, hoy: DateSerial): Periodo {
  const current = monthOf(hoy);
  return ventanaDe(calendar, current).envio <= hoy ? current : previousPeriodo(current);
}

function lastQuarterEnded(hoy: DateSerial): PeriodoIndicador {
  return trimestreOf(addMonths(lastMonthOf(trimestreOf(monthOf(hoy))), -3));
}
