/** What is due, soonest first: what an analyst asks of the month before anything else. */
import { monthsClosed } from '../advance/history';
import { readAsm } from '../asm/readAsm';
import { readEvaluaciones } from '../asm/readEvaluaciones';
import { cuentaDe } from '../calendar/cuenta';
import type { PlazoRule } from '../calendar/plazoRules';
import { limiteOf, plazosOfYear } from '../calendar/plazos';
import { calendarDate, type DateSerial } from '../dates/dateSerial';
import { periodoLabel } from '../dates/periodo';
import type { Periodo } from '../records';
import { tableOf, type Seguimiento } from '../seguimiento';
import { evaluacionPlazos } from './evaluacionPlazos';
import { isFinished, judgeFollowed, type JudgedAsm } from './judged';
import type { ProximoPlazo } from './proximoPlazo';
import { terminoPlazos } from './terminoPlazos';

export interface ProximosPlazos {
  /** By date; those past come first and are there only while something of them is owed. */
  readonly plazos: readonly ProximoPlazo[];
  /** Whether the perfil's norm sets deadlines; without them only those of the workbook are listed. */
  readonly perfilTrae: boolean;
}

/**
 * - Of each deadline that comes back (monthly, quarterly…), the next one and the oldest that is owed.
 * - Of each evaluation, what its notification started and its own deadline.
 * - Of the ASM that are open, their Términos.
 */
export function proximosPlazos(seguimiento: Seguimiento, fecha: DateSerial): ProximosPlazos {
  const judged = judgeFollowed(seguimiento, readAsm(seguimiento), fecha);
  const { plazos: ofEvaluaciones, answered } = evaluacionPlazos(seguimiento, fecha, judged);
  const plazos = [
    ...recurring(seguimiento, fecha, judged, answered),
    ...ofEvaluaciones,
    ...terminoPlazos(seguimiento, fecha, judged),
  ].sort((a, b) => a.fecha - b.fecha);
  return { plazos, perfilTrae: seguimiento.perfil.plazos.length > 0 };
}

function recurring(
  seguimiento: Seguimiento,
  fecha: DateSerial,
  judged: readonly JudgedAsm[],
  answered: ReadonlySet<string>,
): readonly ProximoPlazo[] {
  const { perfil, calendar, avances } = seguimiento;
  const rules = perfil.plazos.filter((rule) => !answered.has(rule.id) && concerns(rule, seguimiento));
  const { year } = calendarDate(fecha);
  const all = [year - 1, year, year + 1].flatMap((each) => plazosOfYear(rules, each, calendar));
  const closed = [...monthsClosed(avances).keys()].at(-1) ?? null;
  const hasOpen = judged.some((each) => !isFinished(each));
  return rules.flatMap((rule) => {
    const pending = all.filter(({ id, periodo }) => id === rule.id && !isClosed(rule, periodo, closed));
    const next = pending.find((plazo) => limiteOf(rule, plazo) >= fecha);
    const owed = hasOpen && closed !== null && rule.evidence === 'month-closed' ? pending[0] : undefined;
    const shown = new Set([owed, next].filter((plazo) => plazo !== undefined));
    return [...shown].map((plazo): ProximoPlazo => {
      const limite = limiteOf(rule, plazo);
      return {
        id: `${plazo.id}:${plazo.periodo}`,
        origen: 'perfil',
        titulo: rule.label,
        de: periodoLabel(plazo.periodo),
        fecha: limite,
        cuenta: cuentaDe(calendar, fecha, limite),
        motivo: plazo.motivo,
        fundamento: plazo.fundamento,
        asm: [],
      };
    });
  });
}

/** A rule for evaluations of one type is of no use where all are of the other. */
function concerns({ tipo }: PlazoRule, seguimiento: Seguimiento): boolean {
  if (tipo === undefined) return true;
  const evaluaciones = readEvaluaciones(tableOf(seguimiento, 'evaluaciones'));
  return evaluaciones.length === 0 || evaluaciones.some((each) => (each.tipo ?? tipo) === tipo);
}

function isClosed({ evidence }: PlazoRule, periodo: string, lastClosed: Periodo | null): boolean {
  return evidence === 'month-closed' && lastClosed !== null && periodo <= lastClosed;
}
