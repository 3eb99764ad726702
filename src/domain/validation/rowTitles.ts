import { tableOf, type Seguimiento } from '../seguimiento';
import { claveOfRow, placedColumn, plainText, type TableData, type TableRow } from '../tables/tableData';
import { evaluacionFinder, readEvaluaciones } from '../asm/readEvaluaciones';

/** What tells a row from the others for whoever reads about it. */
export interface RowTitle {
  readonly clave: string;
  readonly programa: string;
  /** What it recommends or measures, or the action that it is. */
  readonly texto: string;
  /** 0-based column of the sheet where its clave stands. */
  readonly claveColumn: number | undefined;
}

/** @returns by sheet and 1-based row; `undefined` for headings and wherever no row of ours is */
export function rowTitles(seguimiento: Seguimiento): (hoja: string, fila: number) => RowTitle | undefined {
  const evaluacionOf = evaluacionFinder(readEvaluaciones(tableOf(seguimiento, 'evaluaciones')));
  const rows = new Map<string, { readonly row: TableRow; readonly table: TableData }>();
  /** An action says no programme: its ASM does. */
  const programas = new Map<string, string>();
  for (const table of seguimiento.tables) {
    for (const row of table.rows) rows.set(`${table.sheet}\u0000${row.sheetRow}`, { row, table });
    if (table.format.rows !== 'asm') continue;
    for (const row of table.rows) programas.set(plainText(row, 'clave'), programaOf(row));
  }
  function programaOf(row: TableRow): string {
    return plainText(row, 'programa') || (evaluacionOf(row)?.programa ?? '');
  }
  return (hoja, fila) => {
    const found = rows.get(`${hoja}\u0000${fila}`);
    if (!found) return undefined;
    const { row, table } = found;
    const clave = claveOfRow(row);
    return {
      clave,
      programa: table.format.rows === 'accion' ? (programas.get(clave) ?? '') : programaOf(row),
      texto: textOf(row, table),
      claveColumn: (placedColumn(table, 'clave') ?? placedColumn(table, 'indicador'))?.sheetColumn,
    };
  };
}

function textOf(row: TableRow, { format }: TableData): string {
  if (format.rows === 'accion') return plainText(row, 'actividades');
  const keys = ['asm', 'hallazgo', 'variable', 'nombre', 'dependencia', 'programa'] as const;
  return keys.map((key) => plainText(row, key)).find((text) => text !== '') ?? '';
}
