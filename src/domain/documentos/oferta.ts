/** Which documents an institution signs, as data of its perfil. */
import type { NormReference } from '../formats/format';
import type { DocumentoId } from './documento';

export interface DocumentoOfrecido {
  readonly id: DocumentoId;
  /** The article that orders it. Absent, or of a norm that is not the perfil's: our own criterion. */
  readonly source?: NormReference;
}

/** Useful to any institution that has installed their format: their text cites no norm where none is its own. */
export const documentosDeTodos: readonly DocumentoOfrecido[] = [
  { id: 'plan-accion' },
  { id: 'oficio-resultados' },
];
