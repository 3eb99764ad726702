/** A text cut in three: what it shares with another at its beginning and at its end, and what differs between. */
export interface CutText {
  readonly before: string;
  readonly differs: string;
  readonly after: string;
}

/** The same cut of two texts, by whole words: a reader looks at what differs. */
export function cutTexts(one: string, other: string): readonly [CutText, CutText] {
  const [a, b] = [wordsOf(one), wordsOf(other)];
  const shortest = Math.min(a.length, b.length);
  let start = 0;
  while (start < shortest && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < shortest - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  return [cut(a, start, end), cut(b, start, end)];
}

/** With the blanks that follow them, so that joined they are the text again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/gu) ?? [];
}

function cut(words: readonly string[], start: number, end: number): CutText {
  const last = words.length - end;
  return {
    before: words.slice(0, start).join(''),
    differs: words.slice(start, last).join(''),
    after: words.slice(last).join(''),
  };
}
