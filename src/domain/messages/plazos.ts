import type { Cuenta } from '../calendar/cuenta';
import { counted, inFigures } from './counted';

/** «faltan 3 días hábiles», «vence hoy», «venció hace 2 días hábiles»: follows the date. */
export function cuentaRegresiva(cuenta: Cuenta): string {
  switch (cuenta.kind) {
    case 'faltan':
      return `${cuenta.diasHabiles === 1 ? 'falta' : 'faltan'} ${habiles(cuenta.diasHabiles)}`;
    case 'hoy':
      return 'vence hoy';
    case 'sinHabiles':
      return cuenta.hoyEsHabil ? 'hoy es el último día hábil' : 'ya no quedan días hábiles';
    case 'vencido':
      return cuenta.diasHabiles === 0 ? 'acaba de vencer' : `venció hace ${habiles(cuenta.diasHabiles)}`;
  }
}

function habiles(days: number): string {
  return counted(days, 'día hábil', 'días hábiles');
}

export const plazoTexts = {
  cifrasDe: (month: string) => `cifras de ${month}`,
  cumplimiento: 'Cumplimiento de los ASM de la evaluación',
  capturado: 'Es el plazo de cumplimiento capturado en la hoja Evaluaciones.',
  columnaPlazo: 'Formato Evaluaciones, columna «Plazo de cumplimiento»',
  capturadoInhabil: (reason: string) => `Ese día es inhábil: ${reason}.`,
  comprometidos: 'Es la fecha de término que se comprometió para cada uno.',
  terminos: (clave: string, count: number) =>
    count === 1 ? `Término del ASM${clave === '' ? '' : ` ${clave}`}` : `Término de ${inFigures(count)} ASM`,
  vencidos: (clave: string, count: number) =>
    count === 1
      ? `ASM${clave === '' ? '' : ` ${clave}`} con el Término vencido`
      : `${inFigures(count)} ASM con el Término vencido`,
} as const;
