const PAGE = 'problem.html';
const NAME = 'mensaje';

/**
 * The page that shows a sentence, beside the page that asks. The sentence travels behind the `#`, which browsers keep
 * to themselves: it may name sheets and programmes, and no server gets to see them.
 */
export function problemAddress(mensaje: string, beside: string): string {
  const address = new URL(PAGE, beside);
  address.hash = new URLSearchParams({ [NAME]: mensaje }).toString();
  return address.href;
}

/** The sentence of an address; Office may have added parameters of its own behind the `#`. `''` when there is none. */
export function mensajeOf(hash: string): string {
  return new URLSearchParams(hash.replace(/^#/, '')).get(NAME) ?? '';
}
