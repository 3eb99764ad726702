import type { Libro } from './readLibro';
import { sheetNamed } from './structure';

/** Which of the sheets that a verb will write are protected, so that it can say so before changing anything. */
export function protectedSheets(libro: Libro, sheets: readonly (string | undefined)[]): readonly string[] {
  const names = new Set(sheets.filter((name) => name !== undefined));
  return [...names].filter((name) => sheetNamed(libro.structure, name)?.isProtected === true);
}
