import { toIso, type DateSerial } from '../../src/domain/dates/dateSerial';
import { shownValue, type CellChange } from '../../src/domain/changes';
import { modificacionTexts } from '../../src/domain/messages/modificaciones';
import type { ResolucionDeModificacion } from '../../src/domain/modifications/modificacion';
import { modifyCommitment, type ModifyRequest } from '../../src/workbook/modifyCommitment';
import type { Arguments } from '../arguments';
import { Failure } from '../failure';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';

const RESOLUCIONES: Readonly<Record<'autorizada' | 'negada' | 'pendiente', ResolucionDeModificacion>> = {
  autorizada: 'Autorizada',
  negada: 'Negada',
  pendiente: 'Pendiente',
};

export const modificar: Verb = {
  name: 'modificar',
  use: 'modificar --libro L.xlsx --clave C [--accion N] --tipo prorroga|adendum|convenio-modificatorio --columna T --valor V --documento T --fecha F --motivo T [--solicitada F] [--resolucion autorizada|negada|pendiente] --salida S.xlsx · modificar --libro L.xlsx --folio M-001 --resolucion autorizada|negada --salida S.xlsx',
  options: {
    libro: 'text',
    clave: 'text',
    accion: 'text',
    tipo: 'text',
    columna: 'text',
    valor: 'text',
    documento: 'text',
    fecha: 'text',
    motivo: 'text',
    solicitada: 'text',
    resolucion: 'text',
    folio: 'text',
    salida: 'text',
  },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const request = requestOf(args, today);
    const workbook = await loadWorkbook(args.required('libro'));
    const run = await runVerb(workbook, (context) => modifyCommitment(context, request));
    const { modificacion, changes, isKnown } = run.result;
    return {
      ...run,
      json: {
        folio: modificacion.folio,
        cambios: changes.map(({ clave, columna, tipo, antes, despues }) => ({
          clave,
          columna,
          antes: inJson(antes, tipo),
          despues: inJson(despues, tipo),
        })),
        resolucion: modificacion.resolucion,
      },
      lines: [
        modificacionTexts.done(modificacion, !isKnown),
        ...changes.map(
          ({ hoja, celda, columna, tipo, antes, despues }) =>
            `${hoja}!${celda} · ${columna}: «${shownValue(antes, tipo)}» → «${shownValue(despues, tipo)}»`,
        ),
      ],
    };
  },
};

function requestOf(args: Arguments, today: DateSerial): ModifyRequest {
  const folio = args.text('folio');
  const resolucion = args.choice('resolucion', ['autorizada', 'negada', 'pendiente']);
  if (folio !== undefined) {
    if (resolucion !== 'autorizada' && resolucion !== 'negada') {
      throw new Failure(
        'falta-opcion',
        'Con «--folio», diga «--resolucion autorizada» o «--resolucion negada».',
      );
    }
    return {
      kind: 'resolve',
      folio,
      resolucion: resolucion === 'autorizada' ? 'Autorizada' : 'Negada',
      fecha: today,
    };
  }
  const tipo = args.choice('tipo', ['prorroga', 'adendum', 'convenio-modificatorio']);
  const fechaDocumento = args.date('fecha');
  if (tipo === undefined) throw missing('tipo');
  if (fechaDocumento === undefined) throw missing('fecha');
  const solicitada = args.date('solicitada');
  return {
    kind: 'new',
    clave: args.required('clave'),
    accion: accionOf(args),
    tipo,
    columna: args.required('columna'),
    valor: args.required('valor'),
    documento: args.required('documento'),
    fechaDocumento,
    motivo: args.required('motivo'),
    fecha: today,
    ...(solicitada === undefined ? {} : { solicitada }),
    ...(resolucion === undefined ? {} : { resolucion: RESOLUCIONES[resolucion] }),
  };
}

function accionOf(args: Arguments): number {
  const written = args.text('accion') ?? '1';
  const accion = Number(written);
  if (!Number.isInteger(accion) || accion < 1) {
    throw new Failure('accion-invalida', `«--accion ${written}» no es el número de una acción.`);
  }
  return accion;
}

/** Dates AAAA-MM-DD, as everywhere in the terminal's documents. */
function inJson(value: CellChange['antes'], tipo: CellChange['tipo']): CellChange['antes'] {
  return tipo === 'date' && typeof value === 'number' ? toIso(value) : value;
}

function missing(option: string): Failure {
  return new Failure('falta-opcion', `«modificar» necesita la opción «--${option}».`);
}
