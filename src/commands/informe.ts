import { calendarDay } from '../domain/dates/calendarDay';
import { comandos } from '../domain/messages/comandos';
import { consolidatedReport } from '../workbook/consolidatedReport';
import { findReport } from '../workbook/findReport';
import { inWorkbook } from '../workbook/inWorkbook';
import type { Notice } from './dialog/content';
import { showDialog } from './dialog/showDialog';
import { refusal } from './runCommand';

/** «Informe»: makes the consolidated report at today's date and leaves it in front; replaces one only with a yes. */
export async function informe(): Promise<Notice | null> {
  const fecha = calendarDay(new Date());
  const found = await inWorkbook(findReport);
  if (found.kind === 'blocked') return refusal(found.problem);
  const { hoja } = found.result;
  if (hoja !== null) {
    const { title, accept, reemplaza, conservar } = comandos.informe;
    const answer = await showDialog({
      kind: 'question',
      title,
      paragraphs: [reemplaza(hoja, fecha), conservar],
      figures: [],
      accept,
      irreversible: true,
    });
    if (answer?.kind !== 'accept') return null;
  }
  const outcome = await inWorkbook((context) => consolidatedReport(context, { fecha }));
  return outcome.kind === 'blocked' ? refusal(outcome.problem) : null;
}
