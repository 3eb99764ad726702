import type { Aviso } from '../../src/domain/indicadores/cambios/avisos';
import {
  CAMBIOS,
  causalesOf,
  causalOf,
  TIPO_OF,
  type Cambio,
} from '../../src/domain/indicadores/cambios/tipos';
import type { CambioPedido, RequestPlan } from '../../src/domain/indicadores/cambios/planRequest';
import type { DateSerial } from '../../src/domain/dates/dateSerial';
import { shownPeriod } from '../../src/domain/messages/cambiosIndicador';
import { noteNotices } from '../../src/workbook/noteNotices';
import { requestChange } from '../../src/workbook/requestChange';
import { resolveChange, type ResolvedChange, type ResolveRequest } from '../../src/workbook/resolveChange';
import { done, type Outcome } from '../../src/workbook/result';
import type { Arguments } from '../arguments';
import { Failure } from '../failure';
import { runVerb } from '../runVerb';
import type { Report, Verb } from '../verb';
import { loadWorkbook } from '../workbookFile';

export const cambio: Verb = {
  name: 'cambio',
  use: 'cambio --libro L.xlsx (--indicador CLAVE --tipo T [--causal a|b|c] [--punto COLUMNA… --valor V…] [--oficio T] [--recursos T] [--soporte T] | --folio F) [--resolucion aprobada|rechazada] [--motivo T] [--aviso-contraloria F] [--aviso-finanzas F] [--fecha F] --salida S.xlsx',
  options: {
    libro: 'text',
    indicador: 'text',
    tipo: 'text',
    causal: 'text',
    punto: 'texts',
    valor: 'texts',
    oficio: 'text',
    recursos: 'text',
    soporte: 'text',
    fecha: 'text',
    folio: 'text',
    resolucion: 'text',
    motivo: 'text',
    'aviso-contraloria': 'text',
    'aviso-finanzas': 'text',
    salida: 'text',
  },
  output: 'always',
  inputs: ['libro'],
  async run(args, today) {
    const steps = stepsOf(args, today);
    const workbook = await loadWorkbook(args.required('libro'));
    const run = await runVerb(workbook, (context) => takeSteps(context, steps));
    return { ...run, ...report(run.result) };
  },
};

/** What the call asks for, in order. */
interface Steps {
  readonly request: CambioPedido | null;
  readonly folio: string;
  readonly resolve: Omit<ResolveRequest, 'folio'> | null;
  readonly notice: { readonly contraloria: DateSerial | null; readonly finanzas: DateSerial | null } | null;
  readonly hoy: DateSerial;
}

interface Taken {
  readonly folio: string;
  readonly requested: RequestPlan | null;
  readonly resolved: ResolvedChange | null;
  readonly celdasDeAviso: number;
}

function stepsOf(args: Arguments, today: DateSerial): Steps {
  const fecha = args.date('fecha') ?? today;
  const folio = args.text('folio') ?? '';
  if (folio !== '' && args.text('indicador') !== undefined) {
    throw new Failure('opcion-sobrante', 'Con «--folio» se resuelve una solicitud: quite «--indicador».');
  }
  const resolucion = args.choice('resolucion', ['aprobada', 'rechazada']);
  const contraloria = args.date('aviso-contraloria') ?? null;
  const finanzas = args.date('aviso-finanzas') ?? null;
  const hasNotice = contraloria !== null || finanzas !== null;
  if (folio !== '' && resolucion === undefined && !hasNotice) {
    throw new Failure(
      'falta-opcion',
      'Con «--folio», «cambio» necesita «--resolucion» o el día de un aviso.',
    );
  }
  return {
    request: folio === '' ? requestOf(args, fecha) : null,
    folio,
    resolve:
      resolucion === undefined
        ? null
        : {
            resolucion: resolucion === 'aprobada' ? 'Aprobada' : 'Rechazada',
            motivo: args.text('motivo') ?? '',
            fecha,
            hoy: today,
          },
    notice: hasNotice ? { contraloria, finanzas } : null,
    hoy: today,
  };
}

function requestOf(args: Arguments, fecha: DateSerial): CambioPedido {
  const clave = args.required('indicador');
  args.required('tipo');
  const cambio = args.choice('tipo', CAMBIOS) ?? 'meta';
  const [campos, valores] = [args.texts('punto'), args.texts('valor')];
  if (campos.length !== valores.length) {
    throw new Failure(
      'punto-sin-valor',
      'Cada «--punto» lleva su «--valor», en el mismo orden; «vacío» deja la celda vacía.',
    );
  }
  return {
    clave,
    tipo: TIPO_OF[cambio],
    causal: causalNamed(cambio, args.text('causal')),
    puntos: campos.map((campo, index) => ({ campo, valor: blankOr(valores[index] ?? '') })),
    oficio: (args.text('oficio') ?? '').trim(),
    solicitudRecursos: (args.text('recursos') ?? '').trim(),
    documento: (args.text('soporte') ?? '').trim(),
    fecha,
  };
}

/** An option cannot hold nothing. */
function blankOr(valor: string): string {
  return /^vac[ií]o$/i.test(valor.trim()) ? '' : valor;
}

function causalNamed(cambio: Cambio, letter: string | undefined) {
  if (letter === undefined) return null;
  const causal = causalOf(TIPO_OF[cambio], letter);
  if (causal !== null) return causal;
  const known = causalesOf(TIPO_OF[cambio]);
  throw new Failure(
    'causal-invalida',
    known.length === 0
      ? `Un cambio de tipo «${cambio}» no lleva causal: quite «--causal».`
      : `«${cambio}» no tiene la causal «${letter}». Las de la norma (7.38): ${known.join('; ')}.`,
  );
}

async function takeSteps(context: Excel.RequestContext, steps: Steps): Promise<Outcome<Taken>> {
  const { request, resolve, notice, hoy } = steps;
  const requested = request === null ? null : await requestChange(context, request);
  if (requested?.kind === 'blocked') return requested;
  const folio = requested?.result.folio ?? steps.folio;
  const resolved = resolve === null ? null : await resolveChange(context, { ...resolve, folio });
  if (resolved?.kind === 'blocked') return resolved;
  const noted = notice === null ? null : await noteNotices(context, { ...notice, folio, hoy });
  if (noted?.kind === 'blocked') return noted;
  return done({
    folio,
    requested: requested?.result ?? null,
    resolved: resolved?.result ?? null,
    celdasDeAviso: noted?.result.celdas ?? 0,
  });
}

function report({ folio, requested, resolved, celdasDeAviso }: Taken): Pick<Report, 'json' | 'lines'> {
  const [first] = resolved?.solicitudes ?? [];
  const faltantes = (requested?.faltantes ?? []).map(({ mensaje }) => mensaje);
  const avisos = resolved?.avisos ?? [];
  const resolucion = resolved?.resolucion ?? (requested === null ? null : 'Pendiente');
  return {
    json: {
      folio,
      indicador: requested?.indicador.clave ?? first?.clave ?? null,
      tipo: requested?.tipo ?? first?.tipo ?? null,
      resolucion,
      vigenteDesde: resolved?.vigenteDesde ?? null,
      faltantes: resolved === null ? faltantes : [],
      avisos: avisos.map(({ para, asunto, cuerpo }) => ({ para, asunto, cuerpo })),
    },
    lines: [
      ...(requested === null ? [] : [`La solicitud quedó registrada con el folio ${folio}.`]),
      ...(resolved === null ? pendingLines(requested, faltantes) : resolvedLines(resolved)),
      ...(celdasDeAviso === 0 ? [] : [`Se anotó el día de los avisos de la solicitud ${folio}.`]),
      ...avisos.flatMap(avisoLines),
    ],
  };
}

function pendingLines(requested: RequestPlan | null, faltantes: readonly string[]): readonly string[] {
  if (requested === null) return [];
  if (faltantes.length === 0) return ['Tiene todo su sustento: puede resolverse.'];
  return ['Para aprobarse le falta:', ...faltantes.map((each) => `  ${each}`)];
}

function resolvedLines({ resolucion, vigenteDesde, solicitudes: [{ folio, clave }] }: ResolvedChange) {
  return [
    vigenteDesde === null
      ? `La solicitud ${folio} quedó ${resolucion.toLowerCase()}: la ficha del indicador ${clave} no cambió.`
      : `La solicitud ${folio} quedó ${resolucion.toLowerCase()}. La ficha del indicador ${clave} cambió y rige desde ${shownPeriod(vigenteDesde)}; lo que cambió está en la hoja Cambios.`,
  ];
}

function avisoLines({ para, asunto, cuerpo }: Aviso): readonly string[] {
  return ['', `Aviso para ${para}`, `Asunto: ${asunto}`, ...cuerpo.split('\n')];
}
