import type { Modificacion } from './modificacion';

/** Folios are never given twice while their row stands. */
export function nextFolio(known: readonly Pick<Modificacion, 'folio'>[]): string {
  const last = known.reduce((top, each) => Math.max(top, folioNumber(each)), 0);
  return `M-${String(last + 1).padStart(3, '0')}`;
}

export function folioNumber({ folio }: Pick<Modificacion, 'folio'>): number {
  return Number(/^M-(\d+)$/.exec(folio)?.[1] ?? 0);
}
