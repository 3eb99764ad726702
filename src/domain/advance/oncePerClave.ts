/**
 * An ASM counts once, wherever it appears: of those with the same clave the first stays. Those without one cannot be
 * told apart, and all stay.
 */
export function oncePerClave<T extends { readonly clave: string }>(list: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return list.filter(({ clave }) => {
    if (clave === '') return true;
    const first = !seen.has(clave);
    seen.add(clave);
    return first;
  });
}
