import { calendarDay } from '../domain/dates/calendarDay';
import type { DateSerial } from '../domain/dates/dateSerial';
import { lastDayOf } from '../domain/dates/periodo';
import type { MonthClosePlan } from '../domain/advance/monthClose';
import { comandos } from '../domain/messages/comandos';
import { problemas } from '../domain/messages/problemas';
import type { NextStep } from '../domain/overview/nextStep';
import type { Overview } from '../domain/overview/overview';
import type { Periodo } from '../domain/records';
import { avanceMensualRegister } from '../domain/registers';
import { closeMonth } from '../workbook/closeMonth';
import { inWorkbook } from '../workbook/inWorkbook';
import { readOverview } from '../workbook/readOverview';
import { blocked, done, type Outcome } from '../workbook/result';
import { showTable } from '../workbook/showTable';
import type { Notice } from './dialog/content';
import { showDialog } from './dialog/showDialog';
import { refusal } from './runCommand';

interface Proposal {
  readonly plan: MonthClosePlan;
  readonly paso: NextStep;
}

/** «Cerrar mes»: says which month and what will be kept, and with a yes closes it and shows Avance mensual. */
export async function cerrarMes(): Promise<Notice | null> {
  const fecha = calendarDay(new Date());
  const proposal = await inWorkbook((context) => propose(context, fecha));
  if (proposal.kind === 'blocked') return refusal(proposal.problem);
  const { plan, paso } = proposal.result;
  const answer = await showDialog({
    kind: 'question',
    ...comandos.cerrarMes.pregunta(plan, paso),
    accept: comandos.cerrarMes.accept,
    irreversible: false,
  });
  if (answer?.kind !== 'accept') return null;
  const { periodo, corte } = plan;
  const outcome = await inWorkbook(async (context) => {
    const closed = await closeMonth(context, { periodo, corte, fecha });
    if (closed.kind === 'done') await showTable(context, avanceMensualRegister.table);
    return closed;
  });
  return outcome.kind === 'blocked' ? refusal(outcome.problem) : null;
}

/** The month to close and what closing it would do; nothing is written. */
async function propose(
  context: Parameters<typeof closeMonth>[0],
  fecha: DateSerial,
): Promise<Outcome<Proposal>> {
  const overview = await readOverview(context, { fecha });
  if (overview.kind === 'blocked') return overview;
  const paso = overview.result.siguiente;
  const periodo = monthToOffer(paso);
  if (periodo === null) {
    return blocked(paso.kind === 'install' ? problemas.sinFormatos() : comandos.cerrarMes.falta(paso));
  }
  const told = (corte: DateSerial) => closeMonth(context, { periodo, corte, fecha, write: false });
  let plan = await told(lastDayOf(periodo));
  if (plan.kind === 'blocked') return plan;
  const cut = previousCut(plan.result);
  if (cut !== null) plan = await told(cut);
  if (plan.kind === 'blocked') return plan;
  return plan.result.change === 'identical'
    ? blocked(comandos.cerrarMes.alDia(periodo))
    : done({ plan: plan.result, paso });
}

/** The one that the follow-up owes; when it owes none, the last one closed, in case something changed since. */
function monthToOffer(paso: Overview['siguiente']): Periodo | null {
  if (paso.kind === 'closeMonth') return paso.periodo;
  return paso.kind === 'report' ? paso.ultimoCierre : null;
}

/** A month closed with another cut date keeps it when it is closed again. */
function previousCut({ changes }: MonthClosePlan): DateSerial | null {
  const cut = changes.find(({ campo }) => campo === 'corte')?.antes;
  return typeof cut === 'number' ? cut : null;
}
