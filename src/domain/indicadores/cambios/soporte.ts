/** What a request lacks to be approved (MTY 7.37–7.38). It may wait without it as Pendiente. */
import type { CausalCambio, TipoCambio } from '../../catalogues/indicadorCatalogues';
import { faltantes } from '../../messages/cambiosIndicador';
import type { Citas } from '../../messages/citas';
import { byNorm, ownCriterion, type Fundamento } from '../../norms';
import type { Solicitud } from './solicitudes';
import { causalesOf } from './tipos';

export interface Faltante {
  readonly mensaje: string;
  readonly fundamento: Fundamento;
}

export type Sustento = Pick<Solicitud, 'tipo' | 'causal' | 'oficio' | 'solicitudRecursos' | 'documento'>;

/** Empty when it has all the support that its kind and its causal need. */
export function solicitudProblems(sustento: Sustento, citas: Citas): readonly Faltante[] {
  const { tipo, causal } = sustento;
  const { punto } = citas;
  const at = lackingBy(citas);
  if (tipo === null) return [at('7.37', faltantes.tipo(punto))];
  return [
    ...causalProblems(tipo, causal, citas),
    ...(tipo !== 'De oficio por la Dirección' && sustento.oficio === ''
      ? [at('7.37', faltantes.oficio(punto))]
      : []),
    ...resourceProblems(tipo, sustento, citas),
  ];
}

function causalProblems(tipo: TipoCambio, causal: CausalCambio | null, citas: Citas): readonly Faltante[] {
  const admitted = causalesOf(tipo);
  if (admitted.length === 0 || (causal !== null && admitted.includes(causal))) return [];
  return [lackingBy(citas)(articleOf(tipo), faltantes.causal(tipo, admitted, citas.punto))];
}

/** «Solo será justificado cuando se hayan solicitado dichos recursos y se tenga algún documento de la no entrega». */
function resourceProblems(tipo: TipoCambio, sustento: Sustento, citas: Citas): readonly Faltante[] {
  const { punto } = citas;
  const at = lackingBy(citas);
  const isMeta = tipo === 'Modificación de meta';
  const needsDocument = isMeta || sustento.causal === BAJA_SIN_RECURSOS;
  return [
    ...(isMeta && sustento.solicitudRecursos === '' ? [at('7.38', faltantes.solicitudRecursos(punto))] : []),
    ...(needsDocument && sustento.documento === '' ? [at('7.38', faltantes.documento(punto))] : []),
  ];
}

const BAJA_SIN_RECURSOS: CausalCambio = 'Baja b) No se proporcionaron los recursos de los que depende';

function articleOf(tipo: TipoCambio): string {
  return tipo === 'De oficio por la Dirección' ? '7.38 NOTA' : '7.38';
}

const lackingBy =
  ({ isOwnNorm }: Citas) =>
  (article: string, mensaje: string): Faltante => ({
    mensaje,
    fundamento: isOwnNorm ? byNorm({ norm: 'MTY', article }) : ownCriterion('Criterio propio'),
  });
