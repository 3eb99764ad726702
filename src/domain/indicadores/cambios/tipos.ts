/** The kinds of change of MTY 7.37 and 7.38: how a call names them, their causales and the points that each may change. */
import { CAUSALES_CAMBIO, type CausalCambio, type TipoCambio } from '../../catalogues/indicadorCatalogues';
import type { ColumnKey } from '../../formats/format';
import { isMeta } from './puntos';

export const CAMBIOS = ['meta', 'definicion', 'baja', 'frecuencia', 'oficio'] as const;
export type Cambio = (typeof CAMBIOS)[number];

export const TIPO_OF: Readonly<Record<Cambio, TipoCambio>> = {
  meta: 'Modificación de meta',
  definicion: 'Modificación de definición',
  baja: 'Baja del indicador',
  frecuencia: 'Frecuencia u otro punto de la ficha',
  oficio: 'De oficio por la Dirección',
};

const CAUSAL_WORD: Readonly<Record<TipoCambio, string | null>> = {
  'Modificación de meta': 'Meta',
  'Modificación de definición': 'Definición',
  'Baja del indicador': 'Baja',
  'Frecuencia u otro punto de la ficha': null,
  'De oficio por la Dirección': 'Oficio',
};

/** Those that the norm admits for the kind of change; none where it asks for none. */
export function causalesOf(tipo: TipoCambio): readonly CausalCambio[] {
  const word = CAUSAL_WORD[tipo];
  return word === null ? [] : CAUSALES_CAMBIO.filter((causal) => causal.startsWith(`${word} `));
}

/** The causal that the norm lists under that letter; `null` if the kind has none there. */
export function causalOf(tipo: TipoCambio, letter: string): CausalCambio | null {
  const wanted = `${CAUSAL_WORD[tipo] ?? ''} ${letter.trim().toLowerCase()}) `;
  return causalesOf(tipo).find((causal) => causal.startsWith(wanted)) ?? null;
}

/** What an indicator is and how it is worked out; the norm speaks of «la definición» and lists nothing: our criterion. */
const DEFINICION: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  'nombre',
  'descripcion',
  'metodo',
  'variables',
  'unidadMedida',
  'sentido',
  'acumulacion',
]);

/** Whether that kind of change may touch that point: otherwise a goal could change with nobody proving its causal. */
export function admits(tipo: TipoCambio, causal: CausalCambio | null, key: ColumnKey): boolean {
  switch (tipo) {
    case 'Modificación de meta':
      return isMeta(key);
    case 'Modificación de definición':
      return DEFINICION.has(key);
    case 'Baja del indicador':
      return key === 'estadoIndicador';
    case 'Frecuencia u otro punto de la ficha':
      return key !== 'estadoIndicador' && !DEFINICION.has(key) && !isMeta(key);
    case 'De oficio por la Dirección':
      return causal === 'Oficio b) Mejora de la definición' ? DEFINICION.has(key) : key !== 'estadoIndicador';
  }
}
