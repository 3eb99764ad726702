import { formatPercent } from '../../src/domain/advance/formatPercent';
import { toIso } from '../../src/domain/dates/dateSerial';
import { reportJson } from '../../src/domain/report/reportJson';
import type { ReportModel } from '../../src/domain/report/reportModel';
import { consolidatedReport } from '../../src/workbook/consolidatedReport';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';
import { inFigures } from '../../src/domain/messages/counted';

export const informe: Verb = {
  name: 'informe',
  use: 'informe --libro L.xlsx [--fecha F] --salida S.xlsx',
  options: { libro: 'text', fecha: 'text', salida: 'text' },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const fecha = args.date('fecha') ?? today;
    const workbook = await loadWorkbook(args.required('libro'));
    const run = await runVerb(workbook, (context) => consolidatedReport(context, { fecha }));
    return { ...run, json: reportJson(run.result), lines: reportLines(run.result) };
  },
};

function reportLines({ corte, cifras, semaforo, avance, aceptacion }: ReportModel): readonly string[] {
  const shown = (fraction: number | null) =>
    fraction === null ? 'sin información' : formatPercent(fraction);
  return [
    `Informe al ${toIso(corte)}: ${inFigures(cifras.asm)} ASM en seguimiento. ${aceptacion.frase}`,
    ...semaforo.filter(({ asm }) => asm > 0).map(({ valor, asm }) => `  ${valor}: ${inFigures(asm)}`),
    `Avance por ASM: ${shown(avance.porAsm)}. Media de programas: ${shown(avance.mediaDeProgramas)}. ${inFigures(avance.conInformacion)} de ${inFigures(avance.asm)} con información.`,
  ];
}
