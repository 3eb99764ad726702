/** The sentences that keep the report's figures from being read as something else. */
import type { Aggregates } from '../advance/aggregates';
import { formatPercent } from '../advance/formatPercent';
import type { Calendar } from '../calendar/diasHabiles';
import type { AsmLine } from './asmLine';
import { inFigures } from '../messages/counted';

/** @param notAccepted recommendations that left follow-up */
export function reportNotes(
  avance: Aggregates,
  detalle: readonly AsmLine[],
  notAccepted: number,
  calendar: Calendar,
): readonly string[] {
  const noAplica = detalle.filter(({ cuenta }) => !cuenta).length;
  return [
    'Avance por ASM: promedio de los ASM con información; cada ASM pesa lo mismo.',
    'Media de programas: promedio de los promedios de cada programa; cada programa pesa lo mismo.',
    ...difference(avance),
    `${inFigures(avance.conInformacion)} de ${inFigures(avance.asm)} ASM con información; los vacíos no cuentan como cero.`,
    ...(noAplica > 0 ? [`Quedan fuera de los promedios ${inFigures(noAplica)} ASM «No aplica».`] : []),
    ...(notAccepted > 0 ? [notAcceptedNote(notAccepted)] : []),
    calendar.captured
      ? 'Días hábiles: los de la LFT, art. 74, y los que capturó su institución.'
      : 'Calendario supuesto: LFT 74; capture el acuerdo de su institución.',
    'El avance programado es lineal en días hábiles; él y los umbrales del semáforo son criterio propio y se cambian en Parámetros.',
  ];
}

/** Two figures that differ look like a mistake unless somebody says why. */
function difference({ porAsm, mediaDeProgramas }: Aggregates): readonly string[] {
  if (porAsm === null || mediaDeProgramas === null) return [];
  const points = formatPercent(Math.abs(porAsm - mediaDeProgramas)).replace(' %', '');
  if (points === '0') return [];
  return [
    `Los dos promedios difieren en ${points} ${points === '1' ? 'punto' : 'puntos'} porque los programas no tienen el mismo número de ASM con información.`,
  ];
}

function notAcceptedNote(count: number): string {
  return count === 1
    ? 'Una recomendación no aceptada no tiene seguimiento.'
    : `${inFigures(count)} recomendaciones no aceptadas no tienen seguimiento.`;
}
