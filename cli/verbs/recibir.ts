import { basename } from 'node:path';
import { periodoLabel } from '../../src/domain/dates/periodo';
import type {
  ObservacionEntrega,
  Receipt,
} from '../../src/domain/indicadores/recoleccion/recepcion/delivery';
import { recepcionText } from '../../src/domain/messages/recepcion';
import { readDeliveries } from '../../src/files/readDeliveries';
import { receiveDeliveries, type ReceivedDeliveries } from '../../src/workbook/receiveDeliveries';
import { Failure } from '../failure';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook, readBytes } from '../workbookFile';

export const recibir: Verb = {
  name: 'recibir',
  use: 'recibir --libro L.xlsx --datos D.(xlsx|csv)… [--fecha F] --salida S.xlsx',
  options: { libro: 'text', datos: 'texts', fecha: 'text', salida: 'text' },
  output: 'always',
  inputs: ['libro', 'datos'],
  async run(args, today) {
    const paths = args.texts('datos');
    if (paths.length === 0) throw new Failure('falta-opcion', '«recibir» necesita la opción «--datos».');
    const fecha = args.date('fecha') ?? today;
    const workbook = await loadWorkbook(args.required('libro'));
    const files =
      (await readDeliveries(paths.map((path) => ({ name: basename(path), bytes: () => readBytes(path) })))) ??
      [];
    const run = await runVerb(workbook, (context) => receiveDeliveries(context, { files, fecha }));
    const { receipts } = run.result;
    return {
      ...run,
      json: { archivos: receipts.map(receiptJson) },
      lines: receivedLines(run.result),
      hasErrors: receipts.some(({ observaciones }) =>
        observaciones.some(({ severidad }) => severidad === 'error'),
      ),
    };
  },
};

function receiptJson({ archivo, dependencia, mes, estado, observaciones }: Receipt): object {
  return { archivo, dependencia, mes, estado, observaciones: observaciones.map(observacionJson) };
}

function observacionJson(observacion: ObservacionEntrega): object {
  const { hoja, celda, clave, variable, severidad, mensaje } = observacion;
  return { hoja, celda, clave, variable, severidad, mensaje };
}

function receivedLines({ receipts, cifras }: ReceivedDeliveries): readonly string[] {
  const refused = receipts.filter(({ estado }) => estado === 'rechazado').length;
  return [
    ...receipts.flatMap(receiptLines),
    recepcionText.summary(receipts.length - refused, refused, cifras),
  ];
}

function receiptLines({ archivo, dependencia, mes, estado, observaciones }: Receipt): readonly string[] {
  const whose = [dependencia, mes === null ? null : periodoLabel(mes)].filter((text) => text !== null);
  return [
    [archivo, ...whose, estado].join(' · '),
    ...observaciones.map(
      ({ celda, severidad, mensaje }) => `  ${severidad} · ${recepcionText.enEntregas(celda, mensaje)}`,
    ),
  ];
}
