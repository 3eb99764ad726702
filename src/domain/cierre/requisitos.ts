/** What a norm asks, besides 100 % and its evidence, before an ASM counts as closed. A perfil lists them. */
import type { ColumnKey, NormReference } from '../formats/format';

export interface Requisito {
  /** Column that answers it. */
  readonly key: ColumnKey;
  /** As the norm names it: «C. Integración programática». */
  readonly nombre: string;
  /** What the norm verifies, in its words. */
  readonly verificacion: string;
  /** The value of its catalogue that satisfies it. */
  readonly cumple: string;
  /** Column that must say with what it was proved. */
  readonly evidencia?: ColumnKey;
  /** Column of the day on which it was decided. */
  readonly fecha?: ColumnKey;
  /**
   * While nobody has answered, or said with what it was proved: `impide` the closing, where the norm says «sólo si»; `espera`, where somebody else
   * decides and until then what the office reports stands.
   */
  readonly sinRespuesta: 'impide' | 'espera';
  readonly fundamento: NormReference;
}

export type EstadoRequisito =
  | 'cumple'
  /** Answered with anything else. */
  | 'no cumple'
  | 'sin respuesta'
  /** Answered well, and nothing says with what it was proved. */
  | 'sin evidencia';

/** A requisite of one ASM, as its row answers it. */
export interface RequisitoJuzgado {
  readonly requisito: Requisito;
  readonly estado: EstadoRequisito;
  /** As its catalogue spells it, or as written when it is not there; `''` when blank. */
  readonly respuesta: string;
  /** As written; `''` when blank or not asked. */
  readonly evidencia: string;
}

/**
 * Whether it keeps the ASM from being closed: a refusal always does; what nobody answered or proved, only where the
 * norm says «sólo si».
 */
export function impide({ requisito, estado }: RequisitoJuzgado): boolean {
  if (estado === 'cumple') return false;
  return estado === 'no cumple' || requisito.sinRespuesta === 'impide';
}

/** What keeps it from being closed, in the order of the norm. */
export function impedimentos(cierre: readonly RequisitoJuzgado[]): readonly RequisitoJuzgado[] {
  return cierre.filter(impide);
}

/** What somebody else has still to decide. */
export function enEspera(cierre: readonly RequisitoJuzgado[]): readonly RequisitoJuzgado[] {
  return cierre.filter((juzgado) => juzgado.estado !== 'cumple' && !impide(juzgado));
}

/** IEEM IV: «formalmente solventado sólo si…»; a perfil that asks for nothing closes nothing this way. */
export function isSolventado(cierre: readonly RequisitoJuzgado[]): boolean {
  return cierre.length > 0 && cierre.every(({ estado }) => estado === 'cumple');
}
