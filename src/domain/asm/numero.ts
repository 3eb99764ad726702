import { isFiller } from '../text/filler';
import { foldText } from '../text/foldText';

/** A whole number as people number rows: `1`, `1.`, `01`, `1.0`; `null` for anything else. */
export function wholeNumero(text: string): number | null {
  const match = /^(\d{1,9})(?:\.0*)?$/.exec(text.trim());
  return match ? Number(match[1]) : null;
}

/** Equal for two spellings of the same number; `null` when a row has none, or filler instead of one. */
export function numeroKey(text: string): string | null {
  const folded = foldText(text);
  if (folded === '' || isFiller(folded)) return null;
  return String(wholeNumero(folded) ?? folded);
}
