/** The lines of the sheet Conflictos: what two books say of one cell, and what was decided. */
import { cellText, type CellValue } from '../cell';
import { registerRows } from '../libro/institution';
import { conflictosRegister, type ConflictosKey } from '../registers';
import type { RawTable } from '../tables/rawTable';

export const DECISIONES = ['Este libro', 'La copia', 'Son distintos'] as const;
export type Decision = (typeof DECISIONES)[number];

/** A cell that the book and a copy tell differently, as people read it. */
export interface Conflicto {
  readonly hoja: string;
  readonly clave: string;
  readonly columna: string;
  readonly enEsteLibro: string;
  readonly enLaCopia: string;
  readonly copia: string;
}

export interface LineaConflicto extends Conflicto {
  /** 0-based in the table's body. */
  readonly index: number;
  /** As written: people may write anything. */
  readonly decision: string;
  readonly estado: string;
}

/** How the program says that a line needs no more: it was applied, or both books say the same now. */
const SETTLED = /^(?:Resuelto|Ya no difiere)/;

export function isSettled({ estado }: Pick<LineaConflicto, 'estado'>): boolean {
  return SETTLED.test(estado);
}

/** Blank lines are left out. */
export function lineasOf(table: RawTable | undefined): readonly LineaConflicto[] {
  const at = new Map(conflictosRegister.columns.map(({ key }, index) => [key, index]));
  return registerRows(conflictosRegister, table).flatMap((row, index) => {
    const raw = (key: ConflictosKey): CellValue => row[at.get(key) ?? -1] ?? '';
    const text = (key: ConflictosKey): string => cellText(raw(key));
    if (text('hoja') === '' || text('columna') === '') return [];
    return [
      {
        index,
        hoja: text('hoja'),
        clave: text('clave'),
        columna: text('columna'),
        enEsteLibro: String(raw('enEsteLibro')),
        enLaCopia: String(raw('enLaCopia')),
        copia: text('copia'),
        decision: text('decision'),
        estado: text('estado'),
      },
    ];
  });
}

/** Equal for two lines that ask the same: what a copy says of a cell, whatever the book says meanwhile. */
export function conflictoKey({
  hoja,
  clave,
  columna,
  copia,
  enLaCopia,
}: Omit<Conflicto, 'enEsteLibro'>): string {
  return [hoja, clave, columna, copia, enLaCopia].join('\u0000');
}

export function conflictoValues(
  conflicto: Conflicto,
  decision: string,
  estado: string,
): Readonly<Record<ConflictosKey, CellValue>> {
  const { hoja, clave, columna, enEsteLibro, enLaCopia, copia } = conflicto;
  return { hoja, clave, columna, enEsteLibro, enLaCopia, copia, decision, estado };
}
