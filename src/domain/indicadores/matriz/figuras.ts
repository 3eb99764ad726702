import type { SemaforoIndicador } from '../records';

/** A shape of its own for each state, so that the semáforo is read in a grey copy: full when judged, hollow when not. */
export const FIGURAS: Readonly<Record<SemaforoIndicador, string>> = {
  Sobrecumplido: '◆',
  Cumplido: '●',
  'En riesgo': '▲',
  'En rezago': '■',
  'No disponible': '□',
  'No calculable': '◇',
  'No programado': '○',
};

/** As the matrix lists them: those with a figure first, from the best. */
export const ORDEN_SEMAFOROS: readonly SemaforoIndicador[] = [
  'Sobrecumplido',
  'Cumplido',
  'En riesgo',
  'En rezago',
  'No disponible',
  'No calculable',
  'No programado',
];
