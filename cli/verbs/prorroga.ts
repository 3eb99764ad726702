import { toIso } from '../../src/domain/dates/dateSerial';
import { requestProrroga } from '../../src/workbook/requestProrroga';
import { Failure } from '../failure';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';

export const prorroga: Verb = {
  name: 'prorroga',
  use: 'prorroga --libro L.xlsx --dependencia T --mes AAAA-MM --tipo A|B --solicitada F [--resolucion aceptada|negada] [--hasta F] --salida S.xlsx',
  options: {
    libro: 'text',
    dependencia: 'text',
    mes: 'text',
    tipo: 'text',
    solicitada: 'text',
    resolucion: 'text',
    hasta: 'text',
    salida: 'text',
  },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const dependencia = args.required('dependencia');
    const mes = args.requiredPeriodo('mes');
    const tipo = args.choice('tipo', ['A', 'B']);
    const solicitada = args.date('solicitada');
    const resolucion = args.choice('resolucion', ['aceptada', 'negada']);
    const hasta = args.date('hasta');
    if (tipo === undefined) throw missing('tipo');
    if (solicitada === undefined) throw missing('solicitada');
    const workbook = await loadWorkbook(args.required('libro'));
    const run = await runVerb(workbook, (context) =>
      requestProrroga(context, {
        dependencia,
        mes,
        tipo,
        solicitada,
        fecha: today,
        ...(resolucion === undefined ? {} : { resolucion }),
        ...(hasta === undefined ? {} : { hasta }),
      }),
    );
    const { procede, vence, motivo } = run.result;
    return {
      ...run,
      json: {
        dependencia: run.result.dependencia,
        mes,
        tipo,
        procede,
        resolucion: run.result.resolucion,
        vence: vence === null ? null : toIso(vence),
        motivo,
      },
      lines: [`${run.result.dependencia} · prórroga ${tipo} de ${mes} · ${run.result.resolucion}`, motivo],
    };
  },
};

function missing(option: string): Failure {
  return new Failure('falta-opcion', `«prorroga» necesita la opción «--${option}».`);
}
