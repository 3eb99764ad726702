/** Figures as people read them. What is shown stands on the same side of every threshold as what was judged. */
import { shownFigure } from '../../numbers/shownFigure';
import { colorDe, shownCumplimiento } from '../calculo/semaforoIndicador';
import type { LineaMatriz } from './matrizModel';

type Juzgada = Pick<LineaMatriz, 'cumplimiento' | 'umbrales'>;

/** Beyond them is floating noise. */
const MOST_DECIMALS = 9;

/** Decimals, two or more, with which a cumplimiento does not read as one of another colour: 84.999 is not 85.00. */
export function decimalesDe({ cumplimiento, umbrales }: Juzgada): number {
  if (cumplimiento === null) return 2;
  const color = colorDe(cumplimiento, umbrales);
  for (let decimals = 2; decimals < MOST_DECIMALS; decimals += 1) {
    if (colorDe(Number(cumplimiento.toFixed(decimals)), umbrales) === color) return decimals;
  }
  return MOST_DECIMALS;
}

/** «97.2 %» */
export function cumplimientoText({ cumplimiento, umbrales }: Juzgada): string {
  return cumplimiento === null ? 'sin cumplimiento' : shownCumplimiento(cumplimiento, umbrales);
}

/** «97.2» */
export function puntosText(points: number): string {
  return points.toLocaleString('es-MX', { maximumFractionDigits: 2 });
}

/** «1,250.5»; «—» when there is none. */
export function cifraText(figure: number | null): string {
  return figure === null ? '—' : shownFigure(figure);
}
