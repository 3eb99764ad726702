import { captureRows } from '../../src/domain/capture/planCapture';
import { problemas } from '../../src/domain/messages/problemas';
import { rechazo } from '../../src/domain/messages/captura';
import { captureMonth } from '../../src/workbook/captureMonth';
import { Failure } from '../failure';
import { counted } from '../../src/domain/messages/counted';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';
import { receivedFile } from './importar';

export const capturar: Verb = {
  name: 'capturar',
  use: 'capturar --libro L.xlsx --periodo AAAA-MM --datos C.csv --salida S.xlsx',
  options: { libro: 'text', periodo: 'text', datos: 'text', salida: 'text' },
  output: 'always',
  inputs: ['libro', 'datos'],
  async run(args, today) {
    const periodo = args.requiredPeriodo('periodo');
    const { sheets } = await receivedFile(args.required('datos'));
    const { rows, missing } = captureRows(sheets[0]?.grid ?? []);
    const hasKey = !missing.includes('clave') || !missing.includes('numero');
    const hasFigures = (['avance', 'evidencia', 'fecha_entrega', 'observacion'] as const).some(
      (field) => !missing.includes(field),
    );
    if (!hasKey || !hasFigures) {
      const { codigo, mensaje } = problemas.columnasDeCaptura();
      throw new Failure(codigo, mensaje);
    }
    const workbook = await loadWorkbook(args.required('libro'));
    const run = await runVerb(workbook, (context) => captureMonth(context, { periodo, rows, fecha: today }));
    const rechazadas = run.result.rechazadas.map(({ fila, reason }) => ({ fila, motivo: rechazo(reason) }));
    return {
      ...run,
      json: { capturadas: run.result.capturadas, rechazadas },
      lines: [
        ...rechazadas.map(({ fila, motivo }) => `  Fila ${fila}: ${motivo}`),
        `${counted(run.result.capturadas, 'fila capturada', 'filas capturadas')}, ${counted(rechazadas.length, 'rechazada')}.`,
      ],
      hasErrors: rechazadas.length > 0,
    };
  },
};
