import { calendarDay } from '../domain/dates/calendarDay';
import { comandos } from '../domain/messages/comandos';
import type { Problem } from '../domain/messages/problemas';
import { observacionesRegister } from '../domain/registers';
import { inWorkbook } from '../workbook/inWorkbook';
import { showTable } from '../workbook/showTable';
import { validateWorkbook } from '../workbook/validateWorkbook';
import { showProblem } from './showProblem';

/** The ribbon's «Validar»: judges the workbook and leaves the person looking at what was found, or at why not. */
export async function validar(event: Office.AddinCommands.Event): Promise<void> {
  try {
    const problem = await validateAndShow();
    if (problem) await showProblem(problem.mensaje);
  } finally {
    // Without it the button stays busy until Office gives up on it.
    event.completed();
  }
}

async function validateAndShow(): Promise<Problem | null> {
  try {
    const outcome = await inWorkbook(async (context) => {
      const validated = await validateWorkbook(context, { fecha: calendarDay(new Date()), write: true });
      if (validated.kind === 'done') await showTable(context, observacionesRegister.table);
      return validated;
    });
    return outcome.kind === 'blocked' ? outcome.problem : null;
  } catch (fault) {
    return comandos.falla(fault instanceof Error ? fault.message : String(fault));
  }
}
