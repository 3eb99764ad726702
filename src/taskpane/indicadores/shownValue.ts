import { cellText, type CellValue } from '../../domain/cell';
import { shownFigure } from '../../domain/numbers/shownFigure';

/** What a cell of a ficha says, as the rest of the view shows figures; `''` when blank. */
export function shownValue(value: CellValue): string {
  return typeof value === 'number' ? shownFigure(value) : cellText(value);
}
