/** What a request lacks to be approved (MTY 7.37–7.38). It may wait without it as Pendiente. */
import type { CausalCambio, TipoCambio } from '../../catalogues/indicadorCatalogues';
import type { NormReference } from '../../formats/format';
import { faltantes } from '../../messages/cambiosIndicador';
import type { Solicitud } from './solicitudes';
import { causalesOf } from './tipos';

export interface Faltante {
  readonly mensaje: string;
  readonly fundamento: NormReference;
}

export type Sustento = Pick<Solicitud, 'tipo' | 'causal' | 'oficio' | 'solicitudRecursos' | 'documento'>;

/** Empty when it has all the support that its kind and its causal need. */
export function solicitudProblems(sustento: Sustento): readonly Faltante[] {
  const { tipo, causal } = sustento;
  if (tipo === null) return [at('7.37', faltantes.tipo())];
  return [
    ...causalProblems(tipo, causal),
    ...(tipo !== 'De oficio por la Dirección' && sustento.oficio === ''
      ? [at('7.37', faltantes.oficio())]
      : []),
    ...resourceProblems(tipo, sustento),
  ];
}

function causalProblems(tipo: TipoCambio, causal: CausalCambio | null): readonly Faltante[] {
  const admitted = causalesOf(tipo);
  if (admitted.length === 0 || (causal !== null && admitted.includes(causal))) return [];
  return [at(articleOf(tipo), faltantes.causal(tipo, admitted))];
}

/** «Solo será justificado cuando se hayan solicitado dichos recursos y se tenga algún documento de la no entrega». */
function resourceProblems(tipo: TipoCambio, sustento: Sustento): readonly Faltante[] {
  const isMeta = tipo === 'Modificación de meta';
  const needsDocument = isMeta || sustento.causal === BAJA_SIN_RECURSOS;
  return [
    ...(isMeta && sustento.solicitudRecursos === '' ? [at('7.38', faltantes.solicitudRecursos())] : []),
    ...(needsDocument && sustento.documento === '' ? [at('7.38', faltantes.documento())] : []),
  ];
}

const BAJA_SIN_RECURSOS: CausalCambio = 'Baja b) No se proporcionaron los recursos de los que depende';

function articleOf(tipo: TipoCambio): string {
  return tipo === 'De oficio por la Dirección' ? '7.38 NOTA' : '7.38';
}

function at(article: string, mensaje: string): Faltante {
  return { mensaje, fundamento: { norm: 'MTY', article } };
}
