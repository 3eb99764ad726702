import { contains, overlaps } from './area';
import type { Area, Sheet } from './model';

/** Whether an area cuts merged cells: it touches some without holding them whole. */
export function cutsMerge(sheet: Sheet, area: Area): boolean {
  return sheet.merges.some(
    (merge) => overlaps(merge, area) && !contains(area, merge) && !contains(merge, area),
  );
}
