import { isSamePrograma } from '../asm/programa';
import { foldText } from '../text/foldText';

/** ASM whose programme nobody captured: shown as one more programme, so that none is lost from the count. */
export const SIN_PROGRAMA = 'Sin programa';

/**
 * One name for each programme, however its rows write it: «E007» and «E007 - Convenio…» are the same, and the longest
 * text is shown. Blank is `SIN_PROGRAMA`.
 * @returns the name by each of the texts given
 */
export function programaNames(written: Iterable<string>): ReadonlyMap<string, string> {
  const groups: string[][] = [];
  // In a fixed order: names must not depend on which row came first.
  for (const text of [...new Set(written)].sort(byName)) {
    const group = groups.find(([first = '']) => isSamePrograma(first, text));
    if (group) group.push(text);
    else groups.push([text]);
  }
  return new Map(
    groups.flatMap((group) => {
      const [longest = ''] = [...group].sort((a, b) => b.trim().length - a.trim().length || byName(a, b));
      const name = foldText(longest) === '' ? SIN_PROGRAMA : longest.trim();
      return group.map((text) => [text, name] as const);
    }),
  );
}

const collator = new Intl.Collator('es-MX', { numeric: true });

/** As a person sorts them: accents and case aside, E2 before E10. */
export function byName(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}
