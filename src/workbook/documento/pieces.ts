/** Excel shows no row higher than 409 points: lines of a text that one row may show. */
const MOST_LINES = 26;

/** Lines that a text takes in so many characters. */
export function linesIn(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((count, line) => count + Math.max(1, Math.ceil(line.length / Math.max(1, width))), 0);
}

/** A long text cut at spaces into what a row can show; nothing of it is lost. */
export function pieces(text: string, width: number): readonly string[] {
  const found: string[] = [];
  let rest = text;
  while (linesIn(rest, width) > MOST_LINES) {
    const end = cutOf(rest, width);
    found.push(rest.slice(0, end).trimEnd());
    rest = rest.slice(end).trimStart();
  }
  return [...found, rest];
}

/** The last end of a line or of a word that still fits. */
function cutOf(text: string, width: number): number {
  let lines = 0;
  let end = 0;
  for (const line of text.split('\n')) {
    const own = Math.max(1, Math.ceil(line.length / width));
    if (lines + own > MOST_LINES) {
      const letters = (MOST_LINES - lines) * width;
      const space = line.lastIndexOf(' ', letters);
      // A line that fits in the next row whole is not cut.
      if (end > 0 && own <= MOST_LINES) return end;
      return end + (space > 0 ? space : letters);
    }
    lines += own;
    end += line.length + 1;
  }
  return text.length;
}
