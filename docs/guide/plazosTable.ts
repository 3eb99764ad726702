import type { PlazoDayOfMonth, PlazoFromDayOfMonth, PlazoRule } from '../../src/domain/calendar/plazoRules';
import { monthName, WEEKDAY_NAMES } from '../../src/domain/dates/names';
import { perfiles, type Perfil } from '../../src/domain/perfiles';
import { basisInWords } from './basis';
import { table } from './markdown';

/** Deadlines of each perfil, as its norm states them. */
export function plazosTables(): string {
  return perfiles
    .map((perfil) =>
      perfil.plazos.length === 0
        ? `**${perfil.nombre}**: ${lowered(plazosOf(perfil))}`
        : `**${perfil.nombre}**\n\n${plazosOf(perfil)}`,
    )
    .join('\n\n');
}

/** Those of one. */
export function plazosOf({ plazos }: Perfil): string {
  if (plazos.length === 0) {
    return 'Su norma no señala plazos en días; se sigue el término que cada acción compromete.';
  }
  return table(
    ['Plazo', 'Cuándo vence', 'Fundamento', 'Nota'],
    plazos.map((plazo) => [plazo.label, dueDate(plazo), basisInWords(plazo.fundamento), plazo.nota ?? '']),
  );
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

const EVENTS = { notificacion: 'la notificación', recepcion: 'la recepción' } as const;
const PERIODS = { 1: 'cada mes', 2: 'cada bimestre', 3: 'cada trimestre' } as const;

function dueDate(plazo: PlazoRule): string {
  switch (plazo.kind) {
    case 'after-event':
      return `${plazo.diasHabiles} días hábiles ${plazo.siguientes ? 'siguientes a' : 'desde'} ${EVENTS[plazo.event]}`;
    case 'last-dia-habil':
      return `último día hábil de ${plazo.month === undefined ? 'cada mes' : monthName(plazo.month)}`;
    case 'day-of-month':
      return dayOfMonth(plazo);
    case 'from-day-of-month':
      return fromDay(plazo);
    case 'end-of-period':
      return PERIODS[plazo.months];
  }
}

const AFTER_CUT = ['último mes de cada trimestre', 'mes siguiente a cada trimestre'];

function dayOfMonth({ day, every, onInhabil }: PlazoDayOfMonth): string {
  const of =
    every.of === 'month'
      ? 'de cada mes'
      : `del ${AFTER_CUT[every.monthsAfterCut] ?? `mes ${every.monthsAfterCut} después de cada trimestre`}`;
  return `día ${day} ${of}${onInhabil === 'falls-due-before' ? ', o el día hábil anterior' : ''}`;
}

const alternatives = new Intl.ListFormat('es', { type: 'disjunction' });

function fromDay({ day, count, onlyOn }: PlazoFromDayOfMonth): string {
  const unit =
    count.unit === 'habiles-before' ? ['día hábil', 'días hábiles'] : ['día natural', 'días naturales'];
  const days = `${count.days} ${count.days === 1 ? unit[0] : unit[1]}`;
  const from = count.unit === 'habiles-before' ? `antes del día ${day}` : `sobre el día ${day}`;
  const when = (onlyOn ?? []).map((each) => WEEKDAY_NAMES[each] ?? '');
  return `${days} ${from}${when.length === 0 ? '' : `, si cae en ${alternatives.format(when)}`}`;
}
