import { correctWorkbook } from '../../src/workbook/correctWorkbook';
import { shownValue } from '../../src/domain/changes';
import { rules } from '../../src/domain/validation/rules';
import { Failure } from '../failure';
import { cellJson } from '../json';
import { counted } from '../../src/domain/messages/counted';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';

export const corregir: Verb = {
  name: 'corregir',
  use: 'corregir --libro L.xlsx [--regla R] --salida S.xlsx',
  options: { libro: 'text', regla: 'text', salida: 'text' },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const regla = args.text('regla');
    if (regla !== undefined && !rules.some(({ id }) => id === regla)) {
      throw new Failure('regla-desconocida', `No hay una regla «${regla}». Las muestra «validar».`);
    }
    const workbook = await loadWorkbook(args.required('libro'));
    const run = await runVerb(workbook, (context) =>
      correctWorkbook(context, { fecha: today, ...(regla === undefined ? {} : { regla }) }),
    );
    return {
      ...run,
      json: {
        cambios: run.result.cambios.map(({ hoja, celda, reglas, antes, despues, tipo }) => ({
          hoja,
          celda,
          regla: reglas.join(', '),
          antes: cellJson(antes, tipo),
          despues: cellJson(despues, tipo),
        })),
      },
      lines: [
        ...run.result.cambios.map(
          ({ hoja, celda, reglas, despues, tipo }) =>
            `${hoja}!${celda} · ${reglas.join(', ')} → ${excerpt(shownValue(despues, tipo))}`,
        ),
        run.result.cambios.length === 0
          ? 'No había nada que corregir.'
          : `${counted(run.result.cambios.length, 'celda corregida', 'celdas corregidas')}; lo que decían está en la hoja Cambios.`,
      ],
    };
  },
};

function excerpt(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > 100 ? `${line.slice(0, 99)}…` : line;
}
