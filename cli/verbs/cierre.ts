import { cierreJson, type EstadoDelCierre } from '../../src/domain/cierre/cierreJson';
import type { RespuestaCierre } from '../../src/domain/cierre/planCierre';
import { estadoDe, estaSolventado } from '../../src/domain/cierre/solventados';
import { counted } from '../../src/domain/messages/counted';
import { perfiles } from '../../src/domain/perfiles';
import type { Asm } from '../../src/domain/records';
import { readCierre } from '../../src/workbook/readCierre';
import { recordCierre } from '../../src/workbook/recordCierre';
import type { Arguments } from '../arguments';
import { Failure } from '../failure';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';
import { accionLine } from './accionClave';
import { cambioJson, cambioLines } from './cambios';

/** Of whichever perfil; each takes its own. */
const CRITERIOS = [
  ...new Set(perfiles.flatMap(({ cierre: asked = [] }) => asked.map(({ key }) => key))),
].join('|');

export const cierre: Verb = {
  name: 'cierre',
  use: `cierre --libro L.xlsx [--clave C --criterio ${CRITERIOS} --respuesta T [--evidencia T] [--fecha F] --salida S.xlsx]`,
  options: {
    libro: 'text',
    clave: 'text',
    criterio: 'text',
    respuesta: 'text',
    evidencia: 'text',
    fecha: 'text',
    salida: 'text',
  },
  output: 'optional',
  inputs: ['libro'],
  async run(args, today) {
    const respuesta = respuestaOf(args);
    const workbook = await loadWorkbook(args.required('libro'));
    if (respuesta === null) {
      const run = await runVerb(workbook, readCierre);
      return { ...run, json: cierreJson(run.result), lines: lines(run.result) };
    }
    const run = await runVerb(workbook, (context) => recordCierre(context, { ...respuesta, fecha: today }));
    const { cambios } = run.result;
    return {
      ...run,
      json: { cambios: cambios.map(cambioJson), ...cierreJson(run.result) },
      lines: [...cambioLines(cambios), ...lines(run.result)],
    };
  },
};

/** Options that only an answer has. */
const OF_ANSWER = ['criterio', 'respuesta', 'evidencia', 'fecha', 'salida'] as const;

/** `null` when the call only asks how the closing stands. */
function respuestaOf(args: Arguments): RespuestaCierre | null {
  const clave = args.text('clave');
  if (clave === undefined) {
    const stray = OF_ANSWER.find((name) => args.text(name) !== undefined);
    if (stray === undefined) return null;
    throw new Failure('falta-opcion', `Con «--${stray}», «cierre» necesita la opción «--clave».`);
  }
  const evidencia = args.text('evidencia');
  const fechaRespuesta = args.date('fecha');
  args.required('salida');
  return {
    clave,
    criterio: args.required('criterio'),
    respuesta: args.required('respuesta'),
    ...(evidencia === undefined ? {} : { evidencia }),
    ...(fechaRespuesta === undefined ? {} : { fechaRespuesta }),
  };
}

function lines({ asm, acciones }: EstadoDelCierre): readonly string[] {
  const closed = asm.filter(estaSolventado).length;
  return [
    ...asm.map(asmLine),
    ...acciones.map(accionLine),
    asm.length === 0
      ? 'Ningún ASM tiene criterios que responder para cerrarse.'
      : `${counted(closed, 'ASM solventado', 'ASM solventados')} de ${asm.length}.`,
  ];
}

function asmLine(asm: Asm): string {
  return `${asm.clave} · ${estadoDe(asm)}`;
}
