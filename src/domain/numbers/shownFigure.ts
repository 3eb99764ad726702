/** A figure as a sentence shows it, in Mexican notation. */

const SMALL = 1e-4;
const LARGE = 1e15;

const plain = new Intl.NumberFormat('es-MX', { maximumFractionDigits: 4 });
const significant = new Intl.NumberFormat('es-MX', { maximumSignificantDigits: 4 });
const scientific = new Intl.NumberFormat('es-MX', { notation: 'scientific', maximumFractionDigits: 4 });

/** «1,234.5»: at most four decimals; «0.00001234» and «1.2E20» where that would show nothing or too much. */
export function shownFigure(figure: number): string {
  const size = Math.abs(figure);
  if (size >= LARGE || (size > 0 && size < 1e-12)) return scientific.format(figure);
  if (size > 0 && size < SMALL) return significant.format(figure);
  return plain.format(figure === 0 ? 0 : figure);
}
