import { semaforo, type Juicio } from '../advance/semaforo';
import type { Asm } from '../records';
import { plainText, type TableData, type TableRow } from '../tables/tableData';
import type { ValidationContext } from './context';
import { observeHeadings, observeRows, rulesInScope, type Observacion } from './observe';
import { rules } from './rules';

/** How one row of a capture table stands, read alone. */
export interface RowCheck {
  readonly table: TableData;
  /** Absent when it is that of the headings. */
  readonly row: TableRow | undefined;
  /** The same that validating the whole workbook says of this row, in the same order. */
  readonly observaciones: readonly Observacion[];
  /** The ASM that the row is, or is an action of, with its semáforo; `null` when it is none in follow-up. */
  readonly asm: { readonly asm: Asm; readonly juicio: Juicio } | null;
}

/**
 * Judges one row by every rule. Costs what that row costs: of the others it only asks what the context has looked at
 * already.
 *
 * @param fila 1-based row of the sheet; that of the headings too
 * @returns `null` when no table of ours has something in that row
 */
export function recheckRow(context: ValidationContext, hoja: string, fila: number): RowCheck | null {
  for (const table of context.tables) {
    if (table.sheet !== hoja) continue;
    const row = rowAt(table, fila);
    if (!row && fila !== table.headerRow) continue;
    return {
      table,
      row,
      observaciones: rulesInScope(rules, table, context).flatMap((rule) =>
        row ? observeRows(rule, table, context, [row]) : observeHeadings(rule, table, context),
      ),
      asm: row ? judgedAsm(row, table, context) : null,
    };
  }
  return null;
}

/** Rows stand in the order of the sheet, with the blank ones left out. */
function rowAt({ rows, headerRow }: TableData, fila: number): TableRow | undefined {
  let index = Math.min(fila - headerRow - 1, rows.length - 1);
  while (index > 0 && (rows[index]?.sheetRow ?? 0) > fila) index -= 1;
  const row = rows[index];
  return row?.sheetRow === fila ? row : undefined;
}

function judgedAsm(row: TableRow, { format }: TableData, context: ValidationContext): RowCheck['asm'] {
  const asm = format.rows === 'asm' ? context.asmOf(row) : context.asmOfClave(plainText(row, 'clave'));
  if (!asm?.aceptada) return null;
  const { fecha, parametros, calendar } = context;
  return { asm, juicio: semaforo(asm, fecha, parametros, calendar) };
}
