import {
  CAUSALES_CAMBIO,
  TIPOS_CAMBIO,
  type CausalCambio,
  type TipoCambio,
} from '../../domain/catalogues/indicadorCatalogues';
import { fromIso, type DateSerial } from '../../domain/dates/dateSerial';
import type { Column, ColumnKey } from '../../domain/formats/format';
import type { CambioPedido } from '../../domain/indicadores/cambios/planRequest';
import { isMeta, PUNTOS, puntoNamed } from '../../domain/indicadores/cambios/puntos';
import { admits, causalesOf } from '../../domain/indicadores/cambios/tipos';
import { metaProblem, vigenteDesdeOf } from '../../domain/indicadores/cambios/vigencia';
import type { Indicador } from '../../domain/indicadores/records';
import type { Seguimiento } from '../../domain/seguimiento';

/** A SEJ-PEP-24 as it is being filled in; texts as typed, the day as `AAAA-MM-DD`. */
export interface RequestDraft {
  readonly clave: string;
  readonly tipo: string;
  readonly causal: string;
  readonly puntos: readonly { readonly campo: string; readonly valor: string }[];
  readonly oficio: string;
  readonly recursos: string;
  readonly documento: string;
  readonly fecha: string;
}

export const BLANK_DRAFT: RequestDraft = {
  clave: '',
  tipo: '',
  causal: '',
  puntos: [{ campo: '', valor: '' }],
  oficio: '',
  recursos: '',
  documento: '',
  fecha: '',
};

export function tipoOf({ tipo }: RequestDraft): TipoCambio | null {
  return TIPOS_CAMBIO.find((each) => each === tipo) ?? null;
}

export function causalIn({ causal }: RequestDraft): CausalCambio | null {
  return CAUSALES_CAMBIO.find((each) => each === causal) ?? null;
}

/** `null` while it does not say the kind, the point or the day. */
export function requestOf(draft: RequestDraft, clave: string): CambioPedido | null {
  const tipo = tipoOf(draft);
  const fecha = fromIso(draft.fecha);
  const puntos = draft.puntos.filter(({ campo }) => campo !== '');
  if (tipo === null || fecha === null) return null;
  if (puntos.length === 0 && tipo !== 'Baja del indicador') return null;
  return {
    clave,
    tipo,
    causal: causalIn(draft),
    puntos,
    oficio: draft.oficio.trim(),
    solicitudRecursos: draft.recursos.trim(),
    documento: draft.documento.trim(),
    fecha,
  };
}

/** A kind of change keeps only the causal and the points that it admits. */
export function withTipo(draft: RequestDraft, tipo: string): RequestDraft {
  const next = { ...draft, tipo };
  const named = tipoOf(next);
  const causal = causalIn(draft);
  const isKept = named !== null && causal !== null && causalesOf(named).includes(causal);
  return { ...next, causal: isKept ? draft.causal : '', puntos: BLANK_DRAFT.puntos };
}

/** The oficio that asked for the resources is needed for a goal; the document of their not being given, also for a baja b). */
export function supportOf(draft: RequestDraft): { readonly recursos: boolean; readonly documento: boolean } {
  const isMetaChange = tipoOf(draft) === 'Modificación de meta';
  return { recursos: isMetaChange, documento: isMetaChange || draft.causal.startsWith('Baja b)') };
}

/** The points that such a request may change on that day, in the order of the ficha. */
export function puntosFor(
  seguimiento: Seguimiento,
  indicador: Indicador,
  draft: RequestDraft,
  fecha: DateSerial,
): readonly Column[] {
  const tipo = tipoOf(draft);
  if (tipo === null || tipo === 'Baja del indicador') return [];
  const keys = keysOf(draft);
  const isFrequency = keys.includes('frecuencia');
  const vigenteDesde = vigenteDesdeOf(seguimiento, indicador, fecha, keys);
  return PUNTOS.filter(({ key }) => {
    if (!isMeta(key)) return admits(tipo, causalIn(draft), key);
    // The goals that a new frequency adds or takes away are judged with it, when all of it is said.
    if (isFrequency) return true;
    const isInForce = metaProblem(indicador, key, vigenteDesde, seguimiento.ejercicio) === null;
    return isInForce && admits(tipo, causalIn(draft), key);
  });
}

export function keysOf({ puntos }: RequestDraft): readonly ColumnKey[] {
  return puntos.flatMap(({ campo }) => puntoNamed(campo)?.key ?? []);
}
