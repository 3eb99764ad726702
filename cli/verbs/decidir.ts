import { jsonCell } from '../../src/domain/consolidation/shownCell';
import { consolidacionText as text } from '../../src/domain/messages/consolidacion';
import { resolveConflicts } from '../../src/workbook/resolveConflicts';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';

export const decidir: Verb = {
  name: 'decidir',
  use: 'decidir --libro L.xlsx --salida S.xlsx',
  options: { libro: 'text', salida: 'text' },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const workbook = await loadWorkbook(args.required('libro'));
    const run = await runVerb(workbook, (context) => resolveConflicts(context, { fecha: today }));
    const { aplicadas, cambios, agregadas, pendientes } = run.result;
    return {
      ...run,
      json: {
        aplicadas,
        cambios: cambios.map(({ hoja, celda, clave, columna, tipo, antes, despues }) => ({
          hoja,
          celda,
          clave,
          columna,
          antes: jsonCell(antes, tipo),
          despues: jsonCell(despues, tipo),
        })),
        agregadas,
        pendientes: pendientes.map(({ hoja, clave, columna, copia, decision, estado }) => ({
          hoja,
          clave,
          columna,
          copia,
          decision,
          estado,
        })),
      },
      lines: [
        ...pendientes.map(({ hoja, clave, columna, copia, estado }) =>
          text.pendiente(hoja, clave, columna, copia, estado),
        ),
        text.decididas(aplicadas, pendientes.length),
      ],
      hasErrors: pendientes.length > 0,
    };
  },
};
