import { calendarDay } from '../domain/dates/calendarDay';
import { comandos } from '../domain/messages/comandos';
import { observacionesRegister } from '../domain/registers';
import { inWorkbook } from '../workbook/inWorkbook';
import { showTable } from '../workbook/showTable';
import { validateWorkbook } from '../workbook/validateWorkbook';
import type { Notice } from './dialog/content';
import { refusal } from './runCommand';

/** «Validar»: judges the workbook, leaves the person looking at what was found and says how much it is. */
export async function validar(): Promise<Notice> {
  const outcome = await inWorkbook(async (context) => {
    const validated = await validateWorkbook(context, { fecha: calendarDay(new Date()), write: true });
    if (validated.kind === 'done') await showTable(context, observacionesRegister.table);
    return validated;
  });
  return outcome.kind === 'blocked'
    ? refusal(outcome.problem)
    : { kind: 'notice', ...comandos.validado(outcome.result.resumen) };
}
