import type { AccionClave } from '../../src/domain/cierre/accionesClave';
import { accionJson } from '../../src/domain/cierre/cierreJson';
import { formatDate } from '../../src/domain/dates/formatDate';
import { recordAccionClave } from '../../src/workbook/recordAccionClave';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';
import { cambioJson, cambioLines } from './cambios';

export const accionClave: Verb = {
  name: 'accion-clave',
  use: 'accion-clave --libro L.xlsx --accion 1.1 --estado T [--fecha F] [--documento T] --salida S.xlsx',
  options: {
    libro: 'text',
    accion: 'text',
    estado: 'text',
    fecha: 'text',
    documento: 'text',
    salida: 'text',
  },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const accion = args.required('accion');
    const estado = args.required('estado');
    const fechaAccion = args.date('fecha');
    const documento = args.text('documento');
    const workbook = await loadWorkbook(args.required('libro'));
    const run = await runVerb(workbook, (context) =>
      recordAccionClave(context, {
        accion,
        estado,
        ...(fechaAccion === undefined ? {} : { fechaAccion }),
        ...(documento === undefined ? {} : { documento }),
        fecha: today,
      }),
    );
    const { acciones, cambios } = run.result;
    return {
      ...run,
      json: { cambios: cambios.map(cambioJson), acciones: acciones.map(accionJson) },
      lines: [...cambioLines(cambios), ...acciones.map(accionLine)],
    };
  },
};

export function accionLine({ accion, nombre, estado, fecha, documento }: AccionClave): string {
  const when = fecha === null ? '' : ` · ${formatDate(fecha, 'corta')}`;
  return `${accion} · ${nombre} · ${estado}${when}${documento === '' ? '' : ` · ${documento}`}`;
}
