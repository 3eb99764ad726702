import { formatDate } from '../dates/formatDate';
import { periodoLabel } from '../dates/periodo';
import type { MonthCloseProblem } from './monthClose';

/** What stands in the way of closing a month, in Spanish: what happened and what to do. */
export function describeMonthCloseProblem(problem: MonthCloseProblem): string {
  switch (problem.kind) {
    case 'invalidPeriodo':
      return `«${problem.periodo}» no es un mes. Escríbalo como AAAA-MM, por ejemplo 2026-03.`;
    case 'cutBeforeMonth':
      return (
        `La fecha de corte (${formatDate(problem.corte, 'corta')}) es anterior a ${periodoLabel(problem.periodo)}. ` +
        'Use un día del mes que se cierra o posterior.'
      );
    case 'nothingToClose':
      return 'No hay ASM aceptados que cerrar. Capture o importe los ASM antes de cerrar el mes.';
    case 'monthIsFollowed':
      return (
        `Después de ${periodoLabel(problem.periodo)} ya se cerró ${periodoLabel(problem.posterior)}. ` +
        'Para reabrirlo escriba el motivo; los meses posteriores no se recalculan.'
      );
  }
}
