import type { NormReference } from '../../formats/format';
import type { NormaPropia } from './perfilPropio';

export const SIN_ARTICULO = 'Lo acordó la institución en su perfil, que no señala un artículo de su norma.';

/** «LIN-X art. 8 (Lineamientos…)»; without an article, the norm alone. */
export function citaPropia({ siglas, titulo }: NormaPropia, articulo = ''): string {
  return `${[siglas, articulo].filter(Boolean).join(' ')} (${titulo})`;
}

export function referenciaPropia(norma: NormaPropia, articulo?: string): NormReference {
  return { norm: 'PROPIA', article: citaPropia(norma, articulo) };
}
