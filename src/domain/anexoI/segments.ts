import type { Label } from './findLabels';
import { OPENING_FIELD, type LabelField, type LabelSet } from './labelSpellings';

/** What stands behind a label, up to the next one. */
export interface Segment {
  readonly field: LabelField;
  readonly text: string;
}

export interface LabelledGroup {
  /** The number written with the label that opens it. */
  readonly numero?: number;
  readonly segments: readonly Segment[];
}

/** The text cut at its labels and grouped: one group per action, or per responsible party. */
export function segmentsOf(
  text: string,
  labels: readonly Label[],
  set: LabelSet,
): { readonly lead: string; readonly groups: readonly LabelledGroup[] } {
  const groups: { numero?: number; segments: Segment[] }[] = [];
  labels.forEach(({ field, numero, end }, index) => {
    const segment = { field, text: withoutNextBullet(text.slice(end, labels[index + 1]?.start)) };
    const group = groups.at(-1);
    if (group && field !== OPENING_FIELD[set]) group.segments.push(segment);
    else groups.push({ ...(numero === undefined ? {} : { numero }), segments: [segment] });
  });
  return { lead: withoutNextBullet(text.slice(0, labels[0]?.start)), groups };
}

/** A bullet alone at the end belongs to the label that follows. */
function withoutNextBullet(text: string): string {
  return text.replace(/(?:^|\n)[\s•·*-]*$/, '').trim();
}
