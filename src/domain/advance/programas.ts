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
  const byHint = new Map<string, string[][]>();
  // In a fixed order: names must not depend on which row came first.
  for (const text of [...new Set(written)].sort(byName)) {
    const groups = byHint.get(hintOf(text)) ?? [];
    const group = groups.find(([first = '']) => isSamePrograma(first, text));
    if (group) group.push(text);
    else byHint.set(hintOf(text), [...groups, [text]]);
  }
  return new Map(
    [...byHint.values()].flat().flatMap((group) => {
      const [longest = ''] = [...group].sort((a, b) => b.trim().length - a.trim().length || byName(a, b));
      const name = foldText(longest) === '' ? SIN_PROGRAMA : longest.trim();
      return group.map((text) => [text, name] as const);
    }),
  );
}

/** Texts of one programme share it, so that thousands of programmes are not compared each with each. */
function hintOf(text: string): string {
  const folded = foldText(text);
  return /^\p{L}+-?\d+/u.exec(folded)?.[0] ?? folded;
}

const collator = new Intl.Collator('es-MX', { numeric: true });

/** As a person sorts them: accents and case aside, E2 before E10. */
export function byName(a: string, b: string): number {
  return collator.compare(a, b) || (a < b ? -1 : Number(a > b));
}
