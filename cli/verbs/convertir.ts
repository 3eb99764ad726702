import { convertFormat } from '../../src/workbook/convertFormat';
import { conversionAviso, conversionTexts } from '../../src/domain/messages/conversion';
import { counted } from '../../src/domain/messages/counted';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';

const REASONS = { noAceptada: 'no se aceptó', yaEsta: 'ya está en el destino' } as const;

export const convertir: Verb = {
  name: 'convertir',
  use: 'convertir --libro L.xlsx --de F --a F --salida S.xlsx (F: anexo-a, anexo-i, convenio, convenio-ieem)',
  options: { libro: 'text', de: 'text', a: 'text', salida: 'text' },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const from = args.format('de');
    const to = args.format('a');
    const workbook = await loadWorkbook(args.required('libro'));
    const run = await runVerb(workbook, (context) => convertFormat(context, { from, to, fecha: today }));
    const { filas, noCaben, faltan, avisos, omitidas } = run.result;
    return {
      ...run,
      json: { filas, noCaben, faltan },
      lines: [
        ...(noCaben.length > 0 ? [conversionTexts.noCaben(noCaben, to.name)] : []),
        ...(faltan.length > 0 ? [conversionTexts.faltan(faltan, to.name)] : []),
        ...avisos.map((aviso) => conversionAviso(aviso, to.name)),
        ...omitidas.map(({ fila, motivo }) => `La fila ${fila} no pasó: ${REASONS[motivo]}.`),
        `${counted(filas, 'fila escrita', 'filas escritas')} en ${to.name}.`,
      ],
    };
  },
};
