import { toIso } from '../../src/domain/dates/dateSerial';
import type { Observacion, Validation } from '../../src/domain/validation/validate';
import { validateWorkbook } from '../../src/workbook/validateWorkbook';
import { counted } from '../../src/domain/messages/counted';
import { cellJson } from '../json';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';

export const validar: Verb = {
  name: 'validar',
  use: 'validar --libro L.xlsx [--fecha F] [--salida S.xlsx]',
  options: { libro: 'text', fecha: 'text', salida: 'text' },
  output: 'optional',
  inputs: ['libro'],
  async run(args, today) {
    const fecha = args.date('fecha') ?? today;
    const workbook = await loadWorkbook(args.required('libro'));
    const write = args.text('salida') !== undefined;
    const run = await runVerb(workbook, (context) => validateWorkbook(context, { fecha, write }));
    return {
      ...run,
      json: validationJson(run.result),
      lines: validationLines(run.result, toIso(fecha)),
      hasErrors: run.result.resumen.errores > 0,
    };
  },
};

function validationJson({ observaciones, resumen }: Validation): object {
  return { observaciones: observaciones.map(observacionJson), resumen };
}

function observacionJson(observacion: Observacion): object {
  const { correccion, tipo, valor } = observacion;
  return {
    regla: observacion.regla,
    severidad: observacion.severidad,
    formato: observacion.formato,
    hoja: observacion.hoja,
    celda: observacion.celda,
    fila: observacion.fila,
    columna: observacion.columna,
    clave: observacion.clave === '' ? null : observacion.clave,
    valor: cellJson(valor, tipo),
    mensaje: observacion.mensaje,
    fundamento: observacion.fundamento,
    correccion:
      correccion === null
        ? null
        : { valor: cellJson(correccion.apply(valor), tipo), descripcion: correccion.description },
  };
}

function validationLines({ observaciones, resumen }: Validation, fecha: string): readonly string[] {
  return [
    ...observaciones.map(
      ({ severidad, hoja, celda, mensaje, fundamento }) =>
        `${severidad.toUpperCase()} · ${hoja}!${celda} · ${mensaje} [${fundamento.tipo}: ${fundamento.cita}]`,
    ),
    `Al ${fecha}: ${counted(resumen.filas, 'fila')}, ${counted(resumen.errores, 'error', 'errores')}, ${counted(resumen.avisos, 'aviso')}, ${counted(resumen.notas, 'nota')}.`,
  ];
}
