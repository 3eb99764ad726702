import type { Workbook } from '../../../host';
import { writeWorkbook } from '../../../host/xlsx';
import { step } from '../../cli/anexoI';
import { captureConvenio } from '../../cli/convenio';
import { openDesk, type Desk } from '../../cli/desk';
import { CORTE, PERIODO } from '../convenioMonth';
import type { Figures } from './monthInTerminal';

/** Does in the terminal, on a workbook of its own, what the person does in the pane. */
export async function juneInTerminal(): Promise<Figures> {
  return atDesk(async (desk) => {
    await captureConvenio(desk);
    return figuresOf(desk, 'capturado.xlsx');
  });
}

/** What the terminal says of a workbook that the pane left. */
export async function juneOf(workbook: Workbook): Promise<Figures> {
  return atDesk(async (desk) => {
    desk.write('descargado.xlsx', await writeWorkbook(workbook));
    return figuresOf(desk, 'descargado.xlsx');
  });
}

async function figuresOf(desk: Desk, book: string): Promise<Figures> {
  const avance = await desk.json(step(desk, 'avance', book, 'cerrado.xlsx', '--periodo', PERIODO));
  const informe = await desk.json(step(desk, 'informe', 'cerrado.xlsx', 'informe.xlsx', '--fecha', CORTE));
  return { avance, informe };
}

async function atDesk<T>(work: (desk: Desk) => Promise<T>): Promise<T> {
  const desk = openDesk();
  try {
    return await work(desk);
  } finally {
    desk.clear();
  }
}
