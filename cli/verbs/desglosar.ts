import { breakDownActions } from '../../src/workbook/breakDownActions';
import { isoOrNull } from '../json';
import { counted } from '../../src/domain/messages/counted';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';

export const desglosar: Verb = {
  name: 'desglosar',
  use: 'desglosar --libro L.xlsx --salida S.xlsx',
  options: { libro: 'text', salida: 'text' },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const workbook = await loadWorkbook(args.required('libro'));
    const run = await runVerb(workbook, (context) => breakDownActions(context, { fecha: today }));
    return {
      ...run,
      json: {
        acciones: run.result.map(
          ({ clave, accion, texto, inicio, fin, evidencia, dependencia, unidades }) => ({
            clave,
            accion,
            texto,
            inicio: isoOrNull(inicio),
            fin: isoOrNull(fin),
            evidencia,
            dependencia,
            unidades,
          }),
        ),
      },
      lines: [
        ...run.result.map(
          ({ clave, accion, fin, texto }) =>
            `${clave} · ${accion} · ${isoOrNull(fin) ?? 'sin fin'} · ${texto}`,
        ),
        `${counted(run.result.length, 'acción', 'acciones')} en la hoja Acciones.`,
      ],
    };
  },
};
