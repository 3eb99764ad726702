/** Figures as people read them. What is shown stands on the same side of every threshold as what was judged. */
import type { LineaMatriz } from './matrizModel';

const MOST_DECIMALS = 9;

/** Decimals, two or more, with which a cumplimiento does not read as one of another colour: 84.999 is not 85.00. */
export function decimalesDe({
  cumplimiento,
  umbrales,
}: Pick<LineaMatriz, 'cumplimiento' | 'umbrales'>): number {
  if (cumplimiento === null) return 2;
  const borders = [umbrales.riesgo, umbrales.cumplido, umbrales.sobrecumplido];
  for (let decimals = 2; decimals < MOST_DECIMALS; decimals += 1) {
    const shown = Number(cumplimiento.toFixed(decimals));
    if (borders.every((border) => sideOf(shown, border) === sideOf(cumplimiento, border))) return decimals;
  }
  return MOST_DECIMALS;
}

/** Rounded as the formulas of the matrix compare: what is beyond nine decimals is floating noise. */
function sideOf(points: number, border: number): number {
  return Math.sign(Number((points - border).toFixed(MOST_DECIMALS)));
}

/** «97.2 %» */
export function cumplimientoText(linea: Pick<LineaMatriz, 'cumplimiento' | 'umbrales'>): string {
  if (linea.cumplimiento === null) return 'sin cumplimiento';
  return `${puntosText(linea.cumplimiento, decimalesDe(linea))} %`;
}

/** «97.2» */
export function puntosText(points: number, decimals = 2): string {
  return Number(points.toFixed(decimals)).toLocaleString('es-MX', { maximumFractionDigits: decimals });
}

const figures = new Intl.NumberFormat('es-MX', { maximumSignificantDigits: 12, maximumFractionDigits: 4 });

/** «1,250.5»; «—» when there is none. */
export function cifraText(figure: number | null): string {
  return figure === null ? '—' : figures.format(figure);
}
