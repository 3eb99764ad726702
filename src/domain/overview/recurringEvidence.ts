/** What the workbook shows of the deadlines that come back every month or quarter: which were met, which are owed. */
import { monthsClosed } from '../advance/history';
import type { PlazoEvidence, PlazoRule } from '../calendar/plazoRules';
import { limiteOf, type Plazo } from '../calendar/plazos';
import type { DateSerial } from '../dates/dateSerial';
import { previousPeriodo } from '../dates/periodo';
import { parsePeriodoIndicador } from '../indicadores/periodoIndicador';
import type { Periodo } from '../records';
import { tableOf, type Seguimiento } from '../seguimiento';
import { plainText } from '../tables/tableData';
import { isFinished, type JudgedAsm } from './judged';
import { isClosed, owesMatrix, recoleccionDe, type Recoleccion } from './recoleccion';

export interface RecurringEvidence {
  isMet(rule: PlazoRule, plazo: Plazo): boolean;
  /** Whether something of it, once past, is still to be done. */
  isOwed(rule: PlazoRule, plazo: Plazo): boolean;
}

/** What was not delivered by then enters the next reports (MTY 7.11): nobody waits for it as that month's. */
const DELIVERY_DAYS = 31;

export function recurringEvidence(
  seguimiento: Seguimiento,
  hoy: DateSerial,
  judged: readonly JudgedAsm[],
): RecurringEvidence {
  const lastClosed = [...monthsClosed(seguimiento.avances).keys()].at(-1) ?? null;
  const hasOpen = judged.some((each) => !isFinished(each));
  const months = new Map<Periodo, Recoleccion>();
  const before = (periodo: Periodo): Recoleccion => {
    const mes = previousPeriodo(periodo);
    const found = months.get(mes) ?? recoleccionDe(seguimiento, mes, hoy);
    months.set(mes, found);
    return found;
  };
  return {
    isMet: ({ evidence }, { periodo }) => {
      switch (evidence) {
        case 'month-closed':
          return lastClosed !== null && lastMonthOf(periodo) <= lastClosed;
        case 'tables-sent':
          return seguimiento.entregas.some(({ mes, enviada }) => mes === periodo && enviada !== null);
        case 'figures-delivered':
        case 'figures-waiting': {
          const { pedidas, faltan } = before(periodo);
          return pedidas > 0 && faltan === 0;
        }
        case 'budget-received':
          return hasBudget(seguimiento, periodo);
        case 'matrix-made':
          return isClosed(seguimiento, periodo);
        default:
          return false;
      }
    },
    isOwed: (rule, plazo) => {
      const limite = limiteOf(rule, plazo);
      switch (rule.evidence) {
        case 'month-closed':
          return hasOpen && lastClosed !== null;
        case 'figures-delivered':
          return limite < hoy && limite >= hoy - DELIVERY_DAYS && before(plazo.periodo).vencidas > 0;
        case 'matrix-made':
          return limite < hoy && owesMatrix(seguimiento, plazo.periodo);
        default:
          return false;
      }
    },
  };
}

/** The month that ends a period: itself, or the last of its bimester or quarter. */
function lastMonthOf(periodo: string): Periodo {
  const [, year = '', part = '', ordinal = ''] = /^(\d{4})-([BT])(\d)$/.exec(periodo) ?? [];
  if (year === '') return periodo;
  const month = Number(ordinal) * (part === 'B' ? 2 : 3);
  return `${year}-${String(month).padStart(2, '0')}`;
}

/** Of the figures of the month before the one that their date is in. */
export function isOfFigures(evidence: PlazoEvidence | undefined): boolean {
  return evidence === 'figures-delivered' || evidence === 'figures-waiting';
}

function hasBudget(seguimiento: Seguimiento, trimestre: string): boolean {
  const rows = tableOf(seguimiento, 'presupuesto')?.rows ?? [];
  return rows.some((row) => parsePeriodoIndicador(plainText(row, 'trimestre').toUpperCase()) === trimestre);
}
