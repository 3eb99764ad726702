import { findLabels } from '../../anexoI/findLabels';
import type { LabelSet } from '../../anexoI/labelSpellings';
import type { Texto, Tramo } from '../documento';

/** The text to the letter, with its labels («Acción:», «Fin:») in bold, as the signed document has them. */
export function markedLabels(text: string, set: LabelSet): Texto {
  const labels = findLabels(text, set);
  if (labels.length === 0) return text;
  const runs: Tramo[] = [];
  let position = 0;
  for (const { start, end } of labels) {
    runs.push({ texto: text.slice(position, start) }, { texto: text.slice(start, end), negrita: true });
    position = end;
  }
  return [...runs, { texto: text.slice(position) }].filter(({ texto }) => texto !== '');
}
