import { markupPieces, type MarkupPiece } from '../text/html';
import { findLabels, type Label } from './findLabels';
import type { LabelSet } from './labelSpellings';

export interface NonStandardLabel {
  /** As written: «Final:», «fecha final». */
  readonly found: string;
  /** The format's: «Fin:». */
  readonly standard: string;
}

export function nonStandardLabels(plain: string, labels: readonly Label[]): readonly NonStandardLabel[] {
  return labels.flatMap(({ replacement, wordsStart, wordsEnd, hasColon }) =>
    replacement === undefined
      ? []
      : { found: plain.slice(wordsStart, wordsEnd) + (hasColon ? ':' : ''), standard: `${replacement}:` },
  );
}

/**
 * The text with the format's labels and everything else to the letter, HTML included: the correction of
 * `etiqueta-no-estandar`. Before or after `cleanMarkup` it gives the same text.
 */
export function standardiseLabels(text: string, set: LabelSet): string {
  const pieces = markupPieces(text);
  const plain = pieces.map((piece) => piece.plain).join('');
  let result = '';
  let position = 0;
  for (const label of findLabels(plain, set)) {
    if (label.replacement === undefined) continue;
    const start = originalPosition(pieces, label.wordsStart, 'start');
    const end = originalPosition(pieces, label.wordsEnd, 'end');
    const tagsInside =
      text
        .slice(start, end)
        .match(/<[^<>]*>/g)
        ?.join('') ?? '';
    result += text.slice(position, start) + label.replacement + (label.hasColon ? '' : ':') + tagsInside;
    position = end;
  }
  return result + text.slice(position);
}

/** Where a position of the plain text stands in the original: inside the piece that reads it, never in its markup. */
function originalPosition(pieces: readonly MarkupPiece[], position: number, side: 'start' | 'end'): number {
  let read = 0;
  for (const piece of pieces) {
    const next = read + piece.plain.length;
    const isInside = side === 'start' ? position < next : position <= next && piece.plain !== '';
    if (isInside) {
      if (!piece.isMarkup) return piece.start + (position - read);
      return side === 'start' ? piece.start : piece.end;
    }
    read = next;
  }
  return pieces.at(-1)?.end ?? 0;
}
