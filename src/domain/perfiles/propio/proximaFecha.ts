import type { Calendar } from '../../calendar/diasHabiles';
import { limiteOf, plazosAfterNotification, plazosOfYear } from '../../calendar/plazos';
import { calendarDate, type DateSerial } from '../../dates/dateSerial';
import { Revision } from './fields';
import type { NormaPropia } from './perfilPropio';
import { plazoRule } from './plazoRule';
import type { Json } from './readJson';
import { readPlazos } from './readPlazos';

export interface ProximaFecha {
  readonly fecha: DateSerial;
  readonly motivo: string;
  /** It is counted from a notification: this is the date of one of that day. */
  readonly siSeNotifica: boolean;
}

const NORMA: NormaPropia = { siglas: '', titulo: '' };

/** When a deadline that is being written falls next, from that day on; `null` while something is wrong in it. */
export function proximaFecha(plazo: Json, hoy: DateSerial, calendar: Calendar): ProximaFecha | null {
  const revision = new Revision();
  const [read] = readPlazos(revision, [], [plazo]);
  if (!read || revision.errores.length > 0) return null;
  const rule = plazoRule(read, NORMA);
  const siSeNotifica = rule.kind === 'after-event';
  const { year } = calendarDate(hoy);
  const found = siSeNotifica
    ? plazosAfterNotification([rule], { notificacion: hoy }, calendar)
    : [year, year + 1].flatMap((each) => plazosOfYear([rule], each, calendar));
  const next = found.find((each) => limiteOf(rule, each) >= hoy);
  return next ? { fecha: limiteOf(rule, next), motivo: next.motivo, siSeNotifica } : null;
}
