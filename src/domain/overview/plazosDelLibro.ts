/** Everything that is due in a year, as one workbook has it: for the terminal, the pane and a calendar. */
import { readAsm } from '../asm/readAsm';
import { readEvaluaciones } from '../asm/readEvaluaciones';
import type { PlazoDeAgenda } from '../calendar/agenda';
import { calendarSaid } from '../calendar/motivoParts';
import { limiteOf, plazosOfYear } from '../calendar/plazos';
import { calendarDate, type DateSerial } from '../dates/dateSerial';
import { plazoTexts } from '../messages/plazos';
import { tableOf, type Seguimiento } from '../seguimiento';
import { datedPlazos, isMetBy, type DatedPlazo } from './evaluacionPlazos';
import { judgeFollowed, type JudgedAsm } from './judged';
import { concerns, ofWhat } from './proximosPlazos';
import { recurringEvidence } from './recurringEvidence';
import { terminosDelLibro } from './terminosDelLibro';

/**
 * Those of the perfil, with the business days of the institution; those of each evaluation; the Término of each ASM.
 * In date order, each with whether it was met on the given day.
 */
export function plazosDelLibro(
  seguimiento: Seguimiento,
  year: number,
  hoy: DateSerial,
): readonly PlazoDeAgenda[] {
  const judged = judgeFollowed(seguimiento, readAsm(seguimiento), hoy);
  const ofEvaluaciones = evaluaciones(seguimiento, judged);
  const answered = new Set(ofEvaluaciones.flatMap(({ rule }) => rule?.id ?? []));
  return [
    ...recurring(seguimiento, year, hoy, judged, answered),
    ...ofEvaluaciones.map(({ plazo }) => plazo),
    ...terminosDelLibro(seguimiento, judged),
  ]
    .filter(({ fecha }) => calendarDate(fecha).year === year)
    .sort((one, other) => one.fecha - other.fecha);
}

function recurring(
  seguimiento: Seguimiento,
  year: number,
  hoy: DateSerial,
  judged: readonly JudgedAsm[],
  answered: ReadonlySet<string>,
): readonly PlazoDeAgenda[] {
  const { perfil, calendar } = seguimiento;
  const evidence = recurringEvidence(seguimiento, hoy, judged);
  return perfil.plazos
    .filter((rule) => !answered.has(rule.id) && concerns(rule, seguimiento))
    .flatMap((rule) =>
      plazosOfYear([rule], year, calendar).map((plazo) => ({
        ...plazo,
        titulo: rule.label,
        de: ofWhat(rule, plazo),
        limite: limiteOf(rule, plazo),
        clave: '',
        cumplido: evidence.isMet(rule, plazo),
      })),
    );
}

interface OfEvaluacion {
  readonly rule: DatedPlazo['rule'];
  readonly plazo: PlazoDeAgenda;
}

function evaluaciones(seguimiento: Seguimiento, judged: readonly JudgedAsm[]): readonly OfEvaluacion[] {
  return readEvaluaciones(tableOf(seguimiento, 'evaluaciones')).flatMap((evaluacion) => {
    const { clave, programa } = evaluacion;
    const own = judged.filter(({ asm }) => asm.evaluacion?.clave === clave);
    return datedPlazos(seguimiento, evaluacion).map((dated) => {
      const { rule, motivo, ...rest } = dated;
      const said = calendarSaid(seguimiento.calendar);
      const plazo: PlazoDeAgenda = {
        ...rest,
        motivo: [plazoTexts.deLaEvaluacion(clave, programa), motivo, motivo.endsWith(said) ? '' : said]
          .filter(Boolean)
          .join(' '),
        de: programa === '' ? clave : programa,
        clave,
        cumplido: isMetBy(dated, own),
      };
      return { rule, plazo };
    });
  });
}
