import { shownFigure } from '../../src/domain/numbers/shownFigure';
import { periodoLabel } from '../../src/domain/dates/periodo';
import { resultadosJson } from '../../src/domain/indicadores/calculo/resultadosJson';
import type { ResultadoIndicador } from '../../src/domain/indicadores/records';
import { counted, inFigures } from '../../src/domain/messages/counted';
import { calculatePeriod, type CalculatedPeriod } from '../../src/workbook/calculatePeriod';
import { noDisponiblesLines } from '../indicadorLines';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';

export const calcular: Verb = {
  name: 'calcular',
  use: 'calcular --libro L.xlsx --periodo AAAA-MM|AAAA-Tn [--fecha F] [--reabrir MOTIVO] --salida S.xlsx',
  options: { libro: 'text', periodo: 'text', fecha: 'text', reabrir: 'text', salida: 'text' },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const periodo = args.requiredPeriodoIndicador('periodo');
    const fecha = args.date('fecha') ?? today;
    const reabrir = args.text('reabrir');
    const workbook = await loadWorkbook(args.required('libro'));
    const run = await runVerb(workbook, (context) =>
      calculatePeriod(context, { periodo, fecha, ...(reabrir === undefined ? {} : { reabrir }) }),
    );
    return { ...run, json: resultadosJson(run.result.resultados), lines: calculoLines(run.result) };
  },
};

function calculoLines(result: CalculatedPeriod): readonly string[] {
  const { periodo, resultados, conteo, escritas, reabierto } = result;
  return [
    ...resultados.map(resultLine),
    `${periodoLabel(periodo)}: ${counted(resultados.length, 'indicador', 'indicadores')}.`,
    ...Object.entries(conteo)
      .filter(([, count]) => count > 0)
      .map(([semaforo, count]) => `  ${semaforo}: ${inFigures(count)}`),
    escritas === 0
      ? 'La hoja Resultados ya lo decía así y no cambió nada.'
      : `Se ${escritas === 1 ? 'escribió' : 'escribieron'} ${counted(escritas, 'fila')} en la hoja Resultados.`,
    ...noDisponiblesLines(result.entregasNoDisponibles),
    ...(reabierto
      ? ['El trimestre quedó abierto: haga de nuevo su matriz. Los cambios están en Cambios.']
      : []),
  ];
}

function resultLine({ clave, resultado, meta, semaforo, motivo }: ResultadoIndicador): string {
  return `${clave} · resultado ${shown(resultado)} · meta ${shown(meta)} · ${semaforo} · ${motivo}`;
}

function shown(figure: number | null): string {
  return figure === null ? '—' : shownFigure(figure);
}
