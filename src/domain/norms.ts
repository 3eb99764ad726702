import type { NormId, NormReference } from './formats/format';

/** On what a judgement rests. Nothing is said to a user without one of the three. */
export interface Fundamento {
  readonly tipo: 'norma' | 'formato' | 'criterio propio';
  readonly cita: string;
}

const NORM_TITLES: Readonly<Record<NormId, string>> = {
  'PUE-E': 'Documento Institucional de Trabajo 2025 del Gobierno de Puebla',
  'PUE-M': 'Lineamientos ASM PCCR2124/RLIN/IMPLAN/130/120424 del Ayuntamiento de Puebla',
  MTY: 'Procedimiento Seguimiento al Desempeño P-SEJ-PEP-02, versión 05, del Municipio de Monterrey',
  GEM: 'Convenio para la Mejora del Desempeño y Resultados Gubernamentales del Gobierno del Estado de México, 2021',
  IEEM: 'Mecanismo de seguimiento de Aspectos Susceptibles de Mejora del Instituto Electoral del Estado de México, PAE 2025',
  PROPIA: 'Norma de la institución',
};

/** As its own cover names it. */
export function normTitle(norm: NormId): string {
  return NORM_TITLES[norm];
}

/** `PUE-M art. 9 (Lineamientos ASM …)`; of a norm that only its perfil knows, the article is the whole citation. */
export function citation({ norm, article }: NormReference): string {
  return norm === 'PROPIA' ? article : `${norm} ${article} (${NORM_TITLES[norm]})`;
}

export function ownCriterion(words: string): Fundamento {
  return { tipo: 'criterio propio', cita: words };
}

export function byNorm(reference: NormReference): Fundamento {
  return { tipo: 'norma', cita: citation(reference) };
}
