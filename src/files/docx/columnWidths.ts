import { shownText, type TablaDocumento } from '../../domain/documentos/documento';

/** Longer words, such as addresses, may break: they would take the table for themselves. */
const LONGEST_KEPT = 20;

/** What a letter takes beside a bold one. */
const PLAIN = 0.85;

export interface Letters {
  /** What a letter of a word takes, in twentieths of a point, in bold as headings are. */
  readonly letter: number;
  /** At both sides of a cell. */
  readonly padding: number;
}

/**
 * Whole widths that add up to the whole, in the shares that the table asks for and none so narrow that it breaks a word.
 * Where the words themselves do not fit side by side, all give way alike.
 */
export function columnWidths(table: TablaDocumento, width: number, letters: Letters): readonly number[] {
  const shares = table.encabezados.map((_, index) => Math.max(table.anchos[index] ?? 0, 0) || 1);
  const wanted = shares.map((share) => (width * share) / sum(shares));
  const least = wordWidths(table, letters);
  const needed = sum(least);
  const widths =
    needed >= width ? least.map((each) => (width * each) / needed) : withLeast(wanted, least, width);
  const edges = widths.map((_, index) => Math.round(sum(widths.slice(0, index + 1))));
  return edges.map((edge, index) => edge - (edges[index - 1] ?? 0));
}

/** What narrow columns lack is taken from the room that the others have to spare. */
function withLeast(wanted: readonly number[], least: readonly number[], width: number): readonly number[] {
  const spare = wanted.map((each, index) => Math.max(0, each - (least[index] ?? 0)));
  const room = width - sum(least);
  const whole = sum(spare);
  return least.map((each, index) => each + (whole > 0 ? (room * (spare[index] ?? 0)) / whole : 0));
}

function wordWidths({ encabezados, filas }: TablaDocumento, { letter, padding }: Letters): readonly number[] {
  const longest = encabezados.map(longestWord);
  for (const fila of filas) {
    let column = 0;
    for (const { texto, columnas = 1 } of fila) {
      const letters = PLAIN * longestWord(shownText(texto));
      if (columnas === 1) longest[column] = Math.max(longest[column] ?? 0, letters);
      column += columnas;
    }
  }
  return longest.map((count) => count * letter + padding);
}

function longestWord(text: string): number {
  return text
    .split(/\s+/)
    .reduce((most, { length }) => (length <= LONGEST_KEPT ? Math.max(most, length) : most), 1);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
