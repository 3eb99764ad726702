import { printFormat } from '../../src/workbook/printFormat';
import { Failure } from '../failure';
import { counted } from '../../src/domain/messages/counted';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';

export const imprimir: Verb = {
  name: 'imprimir',
  use: 'imprimir --libro L.xlsx --formato anexo-a --programa T --trimestre N --salida S.xlsx',
  options: { libro: 'text', formato: 'text', programa: 'text', trimestre: 'text', salida: 'text' },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const format = args.format('formato');
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
