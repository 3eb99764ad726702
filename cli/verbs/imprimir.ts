import { ficha, solicitudCambio } from '../../src/domain/formats';
import { printForm, type PrintFormRequest } from '../../src/workbook/printForm';
import { printFormat } from '../../src/workbook/printFormat';
import type { Arguments } from '../arguments';
import { Failure } from '../failure';
import { counted } from '../../src/domain/messages/counted';
import { runVerb } from '../runVerb';
import type { Report, Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';

export const imprimir: Verb = {
  name: 'imprimir',
  use: 'imprimir --libro L.xlsx (--formato anexo-a|anexo-i|convenio|convenio-ieem --programa T --trimestre N | --formato ficha --indicador CLAVE | --formato solicitud-cambio --folio F) --salida S.xlsx',
  options: {
    libro: 'text',
    formato: 'text',
    programa: 'text',
    trimestre: 'text',
    indicador: 'text',
    folio: 'text',
    salida: 'text',
  },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const format = args.format('formato');
    const form = formOf(format.id, args);
    if (form) return printOne(args, { ...form, fecha: today });
    const programa = args.required('programa');
    const trimestre = args.choice('trimestre', ['1', '2', '3', '4']);
    if (trimestre === undefined) {
      throw new Failure('falta-opcion', '«imprimir» necesita la opción «--trimestre».');
    }
    const workbook = await loadWorkbook(args.required('libro'));
    const run = await runVerb(workbook, (context) =>
      printFormat(context, { format, programa, trimestre: Number(trimestre), fecha: today }),
    );
    return {
      ...run,
      json: run.result,
      lines: [
        `${counted(run.result.filas, 'fila copiada', 'filas copiadas')} en la hoja «${run.result.hoja}», lista para imprimir.`,
      ],
    };
  },
};

/** The formats that are printed one record at a time, for signature. */
function formOf(id: string, args: Arguments) {
  if (id === ficha.id) return { formato: 'ficha', clave: args.required('indicador') } as const;
  if (id === solicitudCambio.id) {
    return { formato: 'solicitud-cambio', folio: args.required('folio') } as const;
  }
  return null;
}

async function printOne(args: Arguments, request: PrintFormRequest): Promise<Report> {
  const workbook = await loadWorkbook(args.required('libro'));
  const run = await runVerb(workbook, (context) => printForm(context, request));
  return {
    ...run,
    json: run.result,
    lines: [`La hoja «${run.result.hoja}» está lista para imprimir y firmar.`],
  };
}
