/** What is said of writing a format out as another. */
import type { ConversionAviso } from '../conversion/perdidas';
import { counted, inFigures } from './counted';
import type { Problem } from './problemas';

const list = new Intl.ListFormat('es-MX', { type: 'conjunction' });
const quoted = (texts: readonly string[]): string => list.format(texts.map((text) => `«${text}»`));
const inRows = (filas: number): string => (filas === 1 ? 'En 1 fila' : `En ${inFigures(filas)} filas`);

/** As many values as a sentence holds. */
const NAMED = 5;

export const conversionTexts = {
  noSeConvierte: (format: string): Problem => ({
    codigo: 'formato-sin-asm',
    mensaje: `«${format}» no es un formato de ASM y no se convierte. Elija el Anexo A, el Anexo I o un Convenio.`,
  }),
  noCaben: (headings: readonly string[], to: string): string =>
    `No caben en ${to}: ${headings.join(', ')}. Se conservan en el formato de origen.`,
  faltan: (headings: readonly string[], to: string): string =>
    `Por escribir en ${to}, porque el origen no lo dice: ${headings.join(', ')}.`,
} as const;

export function conversionAviso(aviso: ConversionAviso, to: string): string {
  switch (aviso.kind) {
    case 'fechasPorAccion':
      return `${inRows(aviso.filas)} cada acción tiene sus propias fechas: en ${to} quedan el primer Inicio y el último Fin.`;
    case 'repetidoPorAccion':
      return `${inRows(aviso.filas)} hay varias acciones y el origen dice una sola vez sus fechas o su evidencia: se escriben en cada acción. Revíselas.`;
    case 'aceptada':
      return `Se escribe «Sí» en «${aviso.columna}» en ${counted(aviso.filas, 'fila', 'filas')}: lo que está en un plan o en un convenio ya se aceptó. Su viabilidad y su postura no se suponen.`;
    case 'fueraDeLista': {
      const others = aviso.valores.length - NAMED;
      const shown = quoted(aviso.valores.slice(0, NAMED));
      return `En «${aviso.columna}» se conserva ${shown}${others > 0 ? ` y ${counted(others, 'valor más', 'valores más')}` : ''}, que no ${aviso.valores.length === 1 ? 'está' : 'están'} en la lista de ${to}. Elija el que corresponda.`;
    }
  }
}
