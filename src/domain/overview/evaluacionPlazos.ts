/** What each evaluation has due: what its notification started, or the deadline that the institution captured. */
import { readEvaluaciones } from '../asm/readEvaluaciones';
import { cuentaDe } from '../calendar/cuenta';
import { inhabil, previousDiaHabil, type Calendar } from '../calendar/diasHabiles';
import type { PlazoEvidence, PlazoRule } from '../calendar/plazoRules';
import { plazosAfterNotification, type Plazo } from '../calendar/plazos';
import type { DateSerial } from '../dates/dateSerial';
import { monthOf } from '../dates/periodo';
import { plazoTexts } from '../messages/plazos';
import type { Perfil } from '../perfiles';
import type { Evaluacion } from '../records';
import { tableOf, type Seguimiento } from '../seguimiento';
import { isFinished, type JudgedAsm } from './judged';
import type { ProximoPlazo } from './proximoPlazo';

/** Nobody waits for what was due longer ago and the workbook cannot say whether it was done. */
const OVERDUE_DAYS = 365;

export interface EvaluacionPlazos {
  readonly plazos: readonly ProximoPlazo[];
  /** Rules that no longer need a date of their own: some evaluation gives it. */
  readonly answered: ReadonlySet<string>;
}

export function evaluacionPlazos(
  seguimiento: Seguimiento,
  fecha: DateSerial,
  judged: readonly JudgedAsm[],
): EvaluacionPlazos {
  const answered = new Set<string>();
  const plazos = readEvaluaciones(tableOf(seguimiento, 'evaluaciones')).flatMap((evaluacion) => {
    const own = judged.filter(({ asm }) => asm.evaluacion?.clave === evaluacion.clave);
    const dated = datedPlazos(seguimiento, evaluacion);
    for (const { rule } of dated) if (rule !== undefined) answered.add(rule.id);
    return dated
      .filter(({ rule, limite }) => isShown(rule?.evidence ?? 'asm-finished', limite, fecha, own))
      .map(({ id, titulo, limite, motivo, fundamento }): ProximoPlazo => ({
        id: `${evaluacion.clave}:${id}`,
        origen: 'evaluacion',
        titulo,
        de: evaluacion.programa === '' ? evaluacion.clave : evaluacion.programa,
        fecha: limite,
        cuenta: cuentaDe(seguimiento.calendar, fecha, limite),
        motivo,
        fundamento,
        asm: [],
      }));
  });
  return { plazos, answered };
}

/** A deadline of one evaluation. */
export interface DatedPlazo extends Plazo {
  /** Absent where the institution captured it and its norm sets none. */
  readonly rule: PlazoRule | undefined;
  readonly titulo: string;
  readonly limite: DateSerial;
}

/** What its notification or its reception started, and its own deadline, which takes the place of the norm's. */
export function datedPlazos(
  { perfil, calendar }: Seguimiento,
  evaluacion: Evaluacion,
): readonly DatedPlazo[] {
  const { plazo } = evaluacion;
  const started = plazosAfterNotification(perfil.plazos, evaluacion, calendar).flatMap(
    (each): readonly DatedPlazo[] => {
      const rule = perfil.plazos.find(({ id }) => id === each.id);
      return rule ? [{ ...each, rule, titulo: rule.label, limite: each.fecha }] : [];
    },
  );
  if (plazo === undefined) return started;
  return [
    ...started.filter(({ rule }) => rule?.evidence !== 'asm-finished'),
    capturedPlazo(perfil, calendar, evaluacion, plazo),
  ];
}

function capturedPlazo(
  perfil: Perfil,
  calendar: Calendar,
  { tipo }: Evaluacion,
  fecha: DateSerial,
): DatedPlazo {
  const complied = perfil.plazos.find(
    (rule) => rule.evidence === 'asm-finished' && (rule.tipo === undefined || rule.tipo === tipo),
  );
  const reason = inhabil(calendar, fecha);
  return {
    rule: complied,
    id: 'plazo-capturado',
    periodo: monthOf(fecha),
    titulo: complied?.label ?? plazoTexts.cumplimiento,
    fecha,
    limite: fecha,
    habilAnterior: previousDiaHabil(calendar, fecha),
    motivo: [plazoTexts.capturado, reason === null ? '' : plazoTexts.capturadoInhabil(reason)]
      .filter(Boolean)
      .join(' '),
    fundamento: complied?.fundamento ?? { tipo: 'formato', cita: plazoTexts.columnaPlazo },
  };
}

/** Whether the workbook shows that it was complied with. */
export function isMetBy({ rule }: DatedPlazo, asm: readonly JudgedAsm[]): boolean {
  const evidence = rule === undefined ? 'asm-finished' : rule.evidence;
  return evidence !== undefined && asm.length > 0 && !isOwed(evidence, asm);
}

/** What is to come is shown unless it was met; what is past, only while something of it is owed. */
function isShown(
  evidence: PlazoEvidence,
  limite: DateSerial,
  fecha: DateSerial,
  asm: readonly JudgedAsm[],
): boolean {
  if (limite >= fecha) return !(evidence === 'asm-finished' && asm.length > 0 && asm.every(isFinished));
  return limite >= fecha - OVERDUE_DAYS && isOwed(evidence, asm);
}

function isOwed(evidence: PlazoEvidence, asm: readonly JudgedAsm[]): boolean {
  const open = asm.filter((each) => !isFinished(each)).map((each) => each.asm.acciones);
  switch (evidence) {
    case 'asm-captured':
      return asm.length === 0;
    case 'plan-dated':
      return (
        asm.length === 0 || open.some((acciones) => acciones.some(({ termino }) => termino === undefined))
      );
    case 'advance-captured':
      return open.some((acciones) => acciones.every(({ avance }) => avance === undefined));
    case 'asm-finished':
      return open.length > 0;
    // Of a month or a quarter, not of an evaluation.
    case 'month-closed':
    case 'tables-sent':
    case 'figures-delivered':
    case 'figures-waiting':
    case 'budget-received':
    case 'matrix-made':
      return false;
  }
}
