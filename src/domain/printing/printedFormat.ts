import { byName, programaNames } from '../advance/programas';
import { isSamePrograma } from '../asm/programa';
import { cellText } from '../cell';
import type { Column, Format } from '../formats/format';
import type { Seguimiento } from '../seguimiento';
import { cellOf, type TableData } from '../tables/tableData';
import type { ValidationContext } from '../validation/context';
import { printedBelow } from './printedBelow';
import type { PrintedRow } from './printedRow';

export type { PrintedRow };

/** One programme's official format as it is handed in: its heading lines and its official columns, nothing else. */
export interface PrintedFormat {
  readonly titles: readonly string[];
  readonly lines: readonly string[];
  readonly columns: readonly Column[];
  readonly rows: readonly PrintedRow[];
  /** How many of its rows are records. */
  readonly records: number;
}

/** A programme that has rows to print, under the longest name that its rows give it. */
export interface PrintableProgramme {
  readonly programa: string;
  readonly filas: number;
}

/** In the order of their names. Rows of no programme cannot be printed by programme, so they are not here. */
export function printableProgrammes(
  table: TableData,
  context: ValidationContext,
): readonly PrintableProgramme[] {
  const written = table.rows
    .map((row) => cellText(cellOf(row, 'programa')) || (context.evaluacionOf(row)?.programa ?? ''))
    .filter((text) => text !== '');
  const names = programaNames([...written, ...context.evaluaciones.map(({ programa }) => programa)]);
  const filas = new Map<string, number>();
  for (const text of written) {
    const name = names.get(text) ?? text;
    filas.set(name, (filas.get(name) ?? 0) + 1);
  }
  return [...filas]
    .map(([programa, count]) => ({ programa, filas: count }))
    .sort((a, b) => byName(a.programa, b.programa));
}

const ORDINALS = ['Primer', 'Segundo', 'Tercer', 'Cuarto'] as const;

/** «Primer trimestre 2026»; without a year, «Primer trimestre». */
export function trimestreLabel(trimestre: number, ejercicio: string): string {
  return [`${ORDINALS[trimestre - 1] ?? ''} trimestre`.trim(), ejercicio].filter(Boolean).join(' ');
}

/** The rows of that programme, in their order in the sheet; none if no row is of it. */
export function printedFormat(
  table: TableData,
  programa: string,
  trimestre: number,
  context: ValidationContext,
): PrintedFormat {
  const { format } = table;
  const rows = table.rows.filter((row) => {
    const own = cellText(cellOf(row, 'programa')) || (context.evaluacionOf(row)?.programa ?? '');
    return isSamePrograma(own, programa);
  });
  const columns = format.official.filter(({ key }) => key !== format.below?.key);
  const full =
    context.evaluaciones.find((evaluacion) => isSamePrograma(evaluacion.programa, programa))?.programa ??
    programa;
  return {
    titles: format.header.titles,
    lines: format.header.lines
      .map(({ caption, value }) => {
        const text = headerValue(value, full, trimestre, context);
        return caption === '' || text === '' ? text : `${caption}: ${text}`;
      })
      .filter((line) => line !== ''),
    columns,
    rows: rows.flatMap((row) => [
      { kind: 'record', cells: columns.map(({ key }) => cellOf(row, key)) },
      ...printedBelow(row, format),
    ]),
    records: rows.length,
  };
}

function headerValue(
  value: Format['header']['lines'][number]['value'],
  programa: string,
  trimestre: number,
  { institucion, ejercicio }: Seguimiento,
): string {
  if (value === 'programa') return programa;
  return value === 'institucion' ? institucion : trimestreLabel(trimestre, ejercicio);
}

const SHEET_NAME_LIMIT = 31;

/** `Anexo A E007 T1`, cut and cleaned to what Excel admits, with a number behind if it is taken. */
export function printedSheetName(
  format: Format,
  programa: string,
  trimestre: number,
  taken: readonly string[],
): string {
  const code = /^\S{1,12}/.exec(programa)?.[0] ?? '';
  const clean = (text: string) =>
    text
      .replace(/[:\\/?*[\]']/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
  const names = new Set(taken.map((name) => name.toLowerCase()));
  for (let copy = 1; ; copy += 1) {
    const tail = ` T${trimestre}${copy === 1 ? '' : ` (${copy})`}`;
    const name =
      clean(`${format.name} ${code}`)
        .slice(0, SHEET_NAME_LIMIT - tail.length)
        .trim() + tail;
    if (!names.has(name.toLowerCase())) return name;
  }
}
