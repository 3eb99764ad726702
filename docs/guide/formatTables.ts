import { allFormats } from '../../src/domain/formats';
import type { Column, Format } from '../../src/domain/formats/format';
import { table } from './markdown';

/** A section for each format that people capture in, from its own declaration. */
export function formatSections(): string {
  return allFormats.map(section).join('\n\n');
}

function section(format: Format): string {
  const official = columnTable('Columna', format.official);
  const blocks = [
    `### ${format.name}`,
    `Hoja «${format.sheet}», tabla \`${format.table}\`. ${format.header.titles.join(' · ')}.`,
    official,
  ];
  if (format.auxiliary.length === 0) return blocks.join('\n\n');
  const auxiliary = columnTable('Columna auxiliar (a la derecha; no se imprime)', format.auxiliary);
  return [...blocks, auxiliary].join('\n\n');
}

function columnTable(heading: string, columns: readonly Column[]): string {
  const sourced = columns.some(({ source }) => source !== undefined);
  return table(
    [heading, 'Obligatoria', 'Qué se escribe', ...(sourced ? ['Fuente'] : [])],
    columns.map((column) => [
      column.heading,
      REQUIRED[column.required],
      column.help,
      ...(sourced ? [column.source ? `${column.source.norm} ${column.source.article}` : ''] : []),
    ]),
  );
}

const REQUIRED: Readonly<Record<Column['required'], string>> = {
  always: 'sí',
  whenAccepted: 'si se acepta',
  never: '',
};
