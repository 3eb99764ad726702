/**
 * How the documents of the indicators say on what they rest. Only Monterrey's institution is cited Monterrey's norm;
 * to the others, whose own norms do not rule the collection of figures, the same rules are our own criterion.
 */
import type { NormId } from '../formats/format';
import { normTitle } from '../norms';

/** After a sentence, what it rests on; `''` where the norm is another's. */
export type Cita = (article: string) => string;

export interface Citas {
  /** Whether the rules of the indicators are those of the institution's own norm. */
  readonly isOwnNorm: boolean;
  /** ` (MTY 7.11)` */
  readonly norma: Cita;
  /** ` (7.38)` */
  readonly punto: Cita;
  /** ` (P-SEJ-PEP-02, 7.39)` */
  readonly procedimiento: Cita;
  /** What the rule is called in a sentence: «la norma no la permite». */
  readonly regla: 'norma' | 'regla';
  /** Last sentence of a judgement about days; `''` where its own sentences cite the norm. */
  readonly criterio: string;
  /** Paragraph of a letter. @param puntos «puntos 7.10 y 7.11» */
  fundamento(puntos: string): string;
}

const deMonterrey: Citas = {
  isOwnNorm: true,
  norma: (article) => ` (MTY ${article})`,
  punto: (article) => ` (${article})`,
  procedimiento: (article) => ` (P-SEJ-PEP-02, ${article})`,
  regla: 'norma',
  criterio: '',
  fundamento: (puntos) => `Fundamento: ${normTitle('MTY')}, ${puntos}.`,
};

const none: Cita = () => '';

/** Of an institution whose norm is another, or when nobody reads why. */
export const criterioPropio: Citas = {
  isOwnNorm: false,
  norma: none,
  punto: none,
  procedimiento: none,
  regla: 'regla',
  criterio: 'Los plazos son criterio propio: la norma de la institución no señala los de estos datos.',
  fundamento: () => 'Fundamento: criterio propio; la norma de la institución no lo señala.',
};

export function citasDe({ norm }: { readonly norm: NormId }): Citas {
  return norm === 'MTY' ? deMonterrey : criterioPropio;
}
