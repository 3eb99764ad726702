import { convertFormat } from '../../src/workbook/convertFormat';
import { counted } from '../../src/domain/messages/counted';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';

const REASONS = { noAceptada: 'no se aceptó', yaEsta: 'ya está en el destino' } as const;

export const convertir: Verb = {
  name: 'convertir',
  use: 'convertir --libro L.xlsx --de anexo-i --a anexo-a --salida S.xlsx',
  options: { libro: 'text', de: 'text', a: 'text', salida: 'text' },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const from = args.format('de');
    const to = args.format('a');
    const workbook = await loadWorkbook(args.required('libro'));
    const run = await runVerb(workbook, (context) => convertFormat(context, { from, to, fecha: today }));
    const { filas, noCaben, omitidas } = run.result;
    return {
      ...run,
      json: { filas, noCaben },
      lines: [
        ...(noCaben.length > 0 ? [`No caben en ${to.name}: ${noCaben.join(', ')}.`] : []),
        ...omitidas.map(({ fila, motivo }) => `La fila ${fila} no pasó: ${REASONS[motivo]}.`),
        `${counted(filas, 'fila escrita', 'filas escritas')} en ${to.name}.`,
      ],
    };
  },
};
