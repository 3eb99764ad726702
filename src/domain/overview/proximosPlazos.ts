/** What is due, soonest first: what an analyst asks of the month before anything else. */
import { readAsm } from '../asm/readAsm';
import { readEvaluaciones } from '../asm/readEvaluaciones';
import { cuentaDe } from '../calendar/cuenta';
import type { PlazoRule } from '../calendar/plazoRules';
import { limiteOf, plazosOfYear, type Plazo } from '../calendar/plazos';
import { calendarDate, type DateSerial } from '../dates/dateSerial';
import { periodoLabel, previousPeriodo } from '../dates/periodo';
import { plazoTexts } from '../messages/plazos';
import { tableOf, type Seguimiento } from '../seguimiento';
import { evaluacionPlazos } from './evaluacionPlazos';
import { judgeFollowed, type JudgedAsm } from './judged';
import type { ProximoPlazo } from './proximoPlazo';
import { isOfFigures, recurringEvidence } from './recurringEvidence';
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
  const { perfil, calendar } = seguimiento;
  const rules = perfil.plazos.filter((rule) => !answered.has(rule.id) && concerns(rule, seguimiento));
  const { year } = calendarDate(fecha);
  const all = [year - 1, year, year + 1].flatMap((each) => plazosOfYear(rules, each, calendar));
  const evidence = recurringEvidence(seguimiento, fecha, judged);
  return rules.flatMap((rule) => {
    const pending = all.filter((plazo) => plazo.id === rule.id && !evidence.isMet(rule, plazo));
    const next = pending.find((plazo) => limiteOf(rule, plazo) >= fecha);
    const owed = pending.find((plazo) => evidence.isOwed(rule, plazo));
    const shown = new Set([owed, next].filter((plazo) => plazo !== undefined));
    return [...shown].map((plazo): ProximoPlazo => {
      const limite = limiteOf(rule, plazo);
      return {
        id: `${plazo.id}:${plazo.periodo}`,
        origen: 'perfil',
        titulo: rule.label,
        de: ofWhat(rule, plazo),
        fecha: limite,
        cuenta: cuentaDe(calendar, fecha, limite),
        motivo: plazo.motivo,
        fundamento: plazo.fundamento,
        asm: [],
      };
    });
  });
}

/** Their date is of the month after: «abril» would be read as April's figures. */
export function ofWhat({ evidence }: PlazoRule, { periodo }: Plazo): string {
  return isOfFigures(evidence)
    ? plazoTexts.cifrasDe(periodoLabel(previousPeriodo(periodo)))
    : periodoLabel(periodo);
}

/** A rule for evaluations of one type is of no use where all are of the other. */
export function concerns({ tipo }: PlazoRule, seguimiento: Seguimiento): boolean {
  if (tipo === undefined) return true;
  const evaluaciones = readEvaluaciones(tableOf(seguimiento, 'evaluaciones'));
  return evaluaciones.length === 0 || evaluaciones.some((each) => (each.tipo ?? tipo) === tipo);
}
