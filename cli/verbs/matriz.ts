import { resultadosJson } from '../../src/domain/indicadores/calculo/resultadosJson';
import { conteoText } from '../../src/domain/indicadores/matriz/conteo';
import { cumplimientoText, puntosText } from '../../src/domain/indicadores/matriz/mostrado';
import { counted } from '../../src/domain/messages/counted';
import { trimestreLabel } from '../../src/domain/messages/matriz';
import { quarterMatrix, type QuarterMatrix } from '../../src/workbook/quarterMatrix';
import { noDisponiblesLines } from '../indicadorLines';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';

export const matriz: Verb = {
  name: 'matriz',
  use: 'matriz --libro L.xlsx --trimestre AAAA-T1 [--fecha F] [--reabrir MOTIVO] --salida S.xlsx',
  options: { libro: 'text', trimestre: 'text', fecha: 'text', reabrir: 'text', salida: 'text' },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const trimestre = args.requiredTrimestre('trimestre');
    const fecha = args.date('fecha') ?? today;
    const reabrir = args.text('reabrir');
    const workbook = await loadWorkbook(args.required('libro'));
    const run = await runVerb(workbook, (context) =>
      quarterMatrix(context, { trimestre, fecha, ...(reabrir === undefined ? {} : { reabrir }) }),
    );
    return { ...run, json: resultadosJson(run.result.model.lineas), lines: matrizLines(run.result) };
  },
};

function matrizLines({ model, cierra, rezagosNuevos, reabierto, ...rest }: QuarterMatrix): readonly string[] {
  const fisico = model.avanceFisico === null ? 'sin dato' : `${puntosText(model.avanceFisico)} %`;
  const financiero =
    model.financiero.avance === null ? 'sin información' : `${puntosText(model.financiero.avance)} %`;
  return [
    `Matriz${cierra ? '' : ' preliminar'} del ${trimestreLabel(model.trimestre)}: ${counted(model.lineas.length, 'indicador', 'indicadores')}. ${conteoText(model.conteo)}.`,
    `Avance físico: ${fisico}. Avance financiero: ${financiero}.`,
    ...model.lineas
      .filter(({ semaforo }) => semaforo === 'En rezago')
      .map((linea) => `  ${linea.clave} · ${cumplimientoText(linea)} · En rezago · ${linea.motivo}`),
    ...(rezagosNuevos === 0
      ? []
      : [
          `En Plan de acciones se ${rezagosNuevos === 1 ? 'agregó 1 fila' : `agregaron ${counted(rezagosNuevos, 'fila')}`}.`,
        ]),
    ...noDisponiblesLines(rest.entregasNoDisponibles),
    ...(reabierto
      ? [`El trimestre se reabrió${cierra ? ' y se cerró de nuevo' : ''}: lo que cambió está en Cambios.`]
      : []),
    ...model.faltantes,
  ];
}
