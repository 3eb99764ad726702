import type { Problem } from './problemas';

/** What the ribbon's buttons say on their own; the rest is said by what stood in the way. */
export const comandos = {
  sinHojaObservaciones: (): Problem => ({
    codigo: 'sin-observaciones',
    mensaje:
      'Se validó el libro, pero ya no tiene la tabla de la hoja Observaciones y no hay dónde mostrar el resultado. Recupérela de una copia anterior y vuelva a validar.',
  }),
  falla: (detail: string): Problem => ({
    codigo: 'falla',
    mensaje: `El complemento encontró un error y se detuvo. Si se repite, comparta este texto con quien da soporte: ${detail}`,
  }),
} as const;
