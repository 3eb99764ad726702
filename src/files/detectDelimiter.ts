import Papa from 'papaparse';

const DELIMITERS = ['\t', ';', ',', '|'];
/** No text has it: what stands for «one column». */
const NONE = '\u001f';
const ROWS_TO_TRY = 60;

/**
 * The separator under which most rows have the same number of cells. Prose is full of commas and of semicolons, but
 * never of the same number in every row; titles over the table have none.
 */
export function detectDelimiter(text: string): string {
  let best = { delimiter: NONE, share: 0, cells: 1 };
  for (const delimiter of DELIMITERS) {
    const rows = Papa.parse<string[]>(text, { delimiter, newline: '\n', preview: ROWS_TO_TRY }).data;
    const counts = rows.filter((row) => row.some((cell) => cell.trim() !== '')).map((row) => row.length);
    const cells = mostFrequent(counts);
    if (cells < 2) continue;
    const share = counts.filter((count) => count === cells).length / counts.length;
    if (share > best.share || (share === best.share && cells > best.cells))
      best = { delimiter, share, cells };
  }
  return best.delimiter;
}

/** At equal frequency, the one that comes first. */
function mostFrequent(counts: readonly number[]): number {
  const times = new Map<number, number>();
  for (const count of counts) times.set(count, (times.get(count) ?? 0) + 1);
  let best = 0;
  for (const [count, frequency] of times) if (frequency > (times.get(best) ?? 0)) best = count;
  return best;
}
