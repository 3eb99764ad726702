import { FIGURAS } from '../../domain/indicadores/matriz/figuras';
import type { SemaforoIndicador } from '../../domain/indicadores/records';

interface Colour {
  readonly fill: string;
  readonly text: string;
}

/** Text on fill passes WCAG AA (4.5:1); what is grey is never red, and the word is always written. */
export const indicadorColours: Readonly<Record<SemaforoIndicador, Colour>> = {
  Sobrecumplido: { fill: '#CFE0F5', text: '#123A63' },
  Cumplido: { fill: '#C6E7CF', text: '#0B4A1E' },
  'En riesgo': { fill: '#FFE9A8', text: '#5C4300' },
  'En rezago': { fill: '#F8C9C6', text: '#7A0C0C' },
  'No disponible': { fill: '#DDE1E6', text: '#2D3742' },
  'No calculable': { fill: '#ECEFF2', text: '#2D3742' },
  'No programado': { fill: '#F5F6F7', text: '#3E4C59' },
};

/** The same, by the figure that stands beside the word. */
export const figuraColours: Readonly<Record<string, Colour>> = Object.fromEntries(
  Object.entries(FIGURAS).map(([semaforo, figura]) => [
    figura,
    indicadorColours[semaforo as SemaforoIndicador],
  ]),
);
