import { foldHeading } from '../text/foldText';

/** Below this two headings have little in common, and naming one would mislead. */
const LIKENESS_WORTH_TELLING = 0.4;

/** The candidate that reads most like the heading, for «falta … ; la más parecida es …»; `null` when none does. */
export function mostAlike(heading: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  let bestLikeness = LIKENESS_WORTH_TELLING;
  for (const candidate of candidates) {
    const likeness = pairLikeness(foldHeading(heading), foldHeading(candidate));
    if (likeness >= bestLikeness && (best === null || likeness > bestLikeness)) {
      best = candidate;
      bestLikeness = likeness;
    }
  }
  return best;
}

/** Share of letter pairs in common (Dice), 0–1: word order and a missing word cost little. */
function pairLikeness(a: string, b: string): number {
  const pairs = letterPairs(a);
  const others = letterPairs(b);
  const total = pairs.length + others.length;
  let common = 0;
  for (const pair of pairs) {
    const at = others.indexOf(pair);
    if (at === -1) continue;
    common += 1;
    others.splice(at, 1);
  }
  return total === 0 ? 0 : (2 * common) / total;
}

function letterPairs(text: string): string[] {
  return text
    .split(' ')
    .flatMap((word) => Array.from({ length: word.length }, (_, at) => word.slice(at, at + 2)));
}
