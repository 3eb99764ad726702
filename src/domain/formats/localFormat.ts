import { allFormats } from '.';
import { columnsOf, type Column, type ColumnKey, type Format } from './format';

/** By format id, then by column: what the institution's own format prints. */
export type Encabezados = Readonly<Record<string, Readonly<Partial<Record<ColumnKey, string>>>>>;

/**
 * Formats whose headings an institution may put in its own words: those of the ASM. Those of the indicators are read in
 * the data tables of many offices, which are recognised by theirs.
 */
export const renamableFormats: readonly Format[] = allFormats.filter(({ rows }) => rows === 'asm');

/** The format with those headings. The declared one becomes a name that the column is also known by. */
export function localFormat(format: Format, headings: Encabezados[string] = {}): Format {
  const local = (column: Column): Column => {
    const heading = headings[column.key];
    if (heading === undefined || heading === column.heading) return column;
    return { ...column, heading, aliases: [column.heading, ...column.aliases] };
  };
  return columnsOf(format).every((column) => local(column) === column)
    ? format
    : { ...format, official: format.official.map(local) };
}
