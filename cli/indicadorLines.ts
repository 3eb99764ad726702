import { inFigures } from '../src/domain/messages/counted';

/** What calculating a period says of the tables of which nothing came in time. */
export function noDisponiblesLines(count: number): readonly string[] {
  if (count === 0) return [];
  return [
    count === 1
      ? 'En la hoja Entregas quedó «No disponible» 1 tabla de datos que no se recibió a tiempo.'
      : `En la hoja Entregas quedaron «No disponible» ${inFigures(count)} tablas de datos que no se recibieron a tiempo.`,
  ];
}
