import type { Problem } from './problemas';

/** What the ribbon's buttons say on their own; the rest is said by what stood in the way. */
export const comandos = {
  falla: (detail: string): Problem => ({
    codigo: 'falla',
    mensaje: `El complemento encontró un error y se detuvo. Si se repite, comparta este texto con quien da soporte: ${detail}`,
  }),
} as const;
