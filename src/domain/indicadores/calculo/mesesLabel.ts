import { monthName } from '../../dates/names';
import { addMonths, periodoLabel } from '../../dates/periodo';
import type { Periodo } from '../../records';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });

/** «enero a marzo de 2026», «enero y marzo de 2026», «diciembre de 2025 y enero de 2026». */
export function mesesLabel(months: readonly Periodo[]): string {
  const first = months[0];
  const last = months.at(-1);
  if (first === undefined || last === undefined) return '';
  const year = last.slice(0, 4);
  if (first.slice(0, 4) !== year) return list.format(months.map(periodoLabel));
  const names = months.map((mes) => monthName(Number(mes.slice(5))));
  const isRun = months.length > 2 && addMonths(first, months.length - 1) === last;
  return `${isRun ? `${names[0] ?? ''} a ${names.at(-1) ?? ''}` : list.format(names)} de ${year}`;
}
