import { cellText, isBlank, type CellValue } from '../cell';

export type PonderacionReading =
  | { readonly kind: 'blank' }
  /** Zero or more, in whatever scale the institution uses: only proportions count. */
  | { readonly kind: 'weight'; readonly ponderacion: number; readonly written: 'number' | 'text' }
  | { readonly kind: 'invalid' };

/** The weight of an action. A pasted «30» or «0,5» is read; a negative one or a word is not a weight. */
export function readPonderacion(value: CellValue): PonderacionReading {
  if (isBlank(value)) return { kind: 'blank' };
  if (typeof value === 'boolean') return { kind: 'invalid' };
  const text = cellText(value)
    .replace(/\s*%$/, '')
    .replace(/^(\d+),(\d+)$/, '$1.$2');
  const ponderacion = typeof value === 'number' ? value : /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : NaN;
  if (!Number.isFinite(ponderacion) || ponderacion < 0) return { kind: 'invalid' };
  return { kind: 'weight', ponderacion, written: typeof value === 'number' ? 'number' : 'text' };
}
