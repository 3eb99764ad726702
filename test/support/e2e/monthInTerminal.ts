import { writeWorkbook } from '../../../host/xlsx';
import type { Workbook } from '../../../host';
import { importAnexoI, step } from '../../cli/anexoI';
import { openDesk } from '../../cli/desk';
import type { Entry } from '../../cli/entries';
import { CAPTURED, CORRECTED_RULE, CORTE, EVIDENCE, PERIODO } from './march';

/** What the terminal says of a month and of its report. */
export interface Figures {
  readonly avance: Entry;
  readonly informe: Entry;
}

/** Does in the terminal, on a workbook of its own, what the person does in the pane. */
export async function marchInTerminal(): Promise<Figures> {
  const desk = openDesk();
  try {
    await importAnexoI(desk);
    await desk.json(step(desk, 'corregir', 'importado.xlsx', '1.xlsx', '--regla', CORRECTED_RULE));
    await desk.json(step(desk, 'desglosar', '1.xlsx', '2.xlsx'));
    desk.write('marzo.csv', capture());
    const data = ['--periodo', PERIODO, '--datos', desk.path('marzo.csv')];
    await desk.json(step(desk, 'capturar', '2.xlsx', '3.xlsx', ...data));
    return await figuresOf(desk, '3.xlsx');
  } finally {
    desk.clear();
  }
}

/** What the terminal says of a workbook that the pane left. */
export async function terminalOn(workbook: Workbook): Promise<Figures> {
  const desk = openDesk();
  try {
    desk.write('descargado.xlsx', await writeWorkbook(workbook));
    return await figuresOf(desk, 'descargado.xlsx');
  } finally {
    desk.clear();
  }
}

async function figuresOf(desk: ReturnType<typeof openDesk>, book: string): Promise<Figures> {
  const avance = await desk.json(step(desk, 'avance', book, 'cerrado.xlsx', '--periodo', PERIODO));
  const informe = await desk.json(step(desk, 'informe', 'cerrado.xlsx', 'informe.xlsx', '--fecha', CORTE));
  return { avance, informe };
}

function capture(): string {
  const rows = CAPTURED.map(({ clave, accion, acciones, avance }) => {
    const { evidencia, fecha } = acciones === 2 && accion === 1 ? EVIDENCE : { evidencia: '', fecha: '' };
    return [clave, accion, `${avance}%`, evidencia, fecha].join(',');
  });
  return ['clave,accion,avance,evidencia,fecha_entrega', ...rows].join('\n');
}
