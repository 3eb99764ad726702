import { comandos } from '../domain/messages/comandos';
import { problemas, type Problem } from '../domain/messages/problemas';
import { oneAtATime } from '../workbook/oneAtATime';
import type { Notice } from './dialog/content';
import { sayInDialog, showDialog } from './dialog/showDialog';

/** What a button does; it ends with what there is to tell, or `null` when the workbook shows it already. */
export type Command = () => Promise<Notice | null>;

let running = false;

/** Runs what a button of the ribbon does, one at a time, and tells how it ended. The button never stays busy. */
export async function runCommand(event: Office.AddinCommands.Event, command: Command): Promise<void> {
  try {
    const notice = running ? busy() : await alone(command);
    if (notice) await showDialog(notice);
  } finally {
    // Office closes the dialog with the function: only now. Without it the button stays busy until Office gives up.
    event.completed();
  }
}

async function alone(command: Command): Promise<Notice | null> {
  running = true;
  try {
    const ended = await oneAtATime(command);
    return ended !== null && 'problem' in ended ? refusal(ended.problem) : ended;
  } catch (fault) {
    return refusal(problemas.fallaPropia(fault));
  } finally {
    running = false;
  }
}

/** Office allows one dialog: when the first button is asking something, it is said there. */
function busy(): Notice | null {
  const problem = problemas.otraAccionEnCurso();
  return sayInDialog(problem.mensaje) ? null : refusal(problem);
}

/** What stood in the way, as a notice. */
export function refusal({ mensaje }: Problem): Notice {
  return { kind: 'notice', title: comandos.noCompletada, paragraphs: [mensaje] };
}
