import { isBlank, type CellValue } from '../cell';
import { consolidacionText, estadoConflicto } from '../messages/consolidacion';
import { rowsIn, type Book } from './book';
import { isSettled, type LineaConflicto } from './conflicto';
import { keepBoth, ledgerFinder, type DecidedRow, type DistinctContext } from './keepBoth';
import type { Ledger, LedgerColumn, LedgerRow } from './ledger';
import { rowLabel, valuesOfLabel } from './rowLabel';
import { readShown, saysOf } from './shownCell';

/** A cell of the book's row `index` that takes what the copy says. */
interface DecidedCell {
  readonly ledger: Ledger;
  readonly index: number;
  readonly column: LedgerColumn;
  readonly clave: string;
  readonly despues: CellValue;
  readonly motivo: string;
}

export interface DecisionPlan {
  readonly cells: readonly DecidedCell[];
  readonly rows: readonly DecidedRow[];
  /** What each line that was decided comes to, in their order. */
  readonly estados: readonly { readonly linea: LineaConflicto; readonly estado: string }[];
  readonly counters: ReadonlyMap<string, number>;
}

/**
 * What the decisions of Conflictos do. A cell changes only if it still says what the conflict said; a decision that
 * cannot be applied stays pending, with its reason.
 */
export function planDecisions(
  libro: Book,
  lineas: readonly LineaConflicto[],
  context: DistinctContext,
): DecisionPlan {
  const places = placesOf(libro, context);
  const open = lineas.filter((linea) => !isSettled(linea));
  const both = keepBoth(libro, open, context);
  const estados = new Map(both.estados);
  const cells: DecidedCell[] = [];
  const newRows = new Map<string, { ledger: Ledger; values: Record<string, CellValue>; motivo: string }>();
  const contradicted = contradictedPlaces(open.filter((linea) => !estados.has(linea)));
  for (const linea of open) {
    if (estados.has(linea) || linea.decision === '') continue;
    const place = places(linea);
    estados.set(linea, decide(linea, place, contradicted));
    if (estados.get(linea) !== estadoConflicto.laCopia || !place) continue;
    const { ledger, column, row } = place;
    const despues = readShown(linea.enLaCopia, column.type.kind);
    const motivo = consolidacionText.motivoDecision(linea.copia);
    if (row && saysOf(column, row.values[column.key] ?? '') === saysOf(column, despues)) continue;
    if (row) {
      cells.push({ ledger, index: row.index, column, clave: linea.clave, despues, motivo });
      continue;
    }
    const key = `${ledger.table}\u0000${linea.clave}`;
    const made = newRows.get(key) ?? { ledger, values: { ...valuesOfLabel(ledger, linea.clave) }, motivo };
    made.values[column.key] = despues;
    newRows.set(key, made);
  }
  return {
    cells,
    rows: [...both.rows, ...newRows.values()],
    estados: open.flatMap((linea) => {
      const estado = estados.get(linea);
      return estado === undefined ? [] : [{ linea, estado }];
    }),
    counters: both.counters,
  };
}

interface Place {
  readonly ledger: Ledger;
  readonly column: LedgerColumn;
  /** Absent where the book has no such row and it is to be added. */
  readonly row: LedgerRow | undefined;
}

function decide(linea: LineaConflicto, place: Place | null, contradicted: ReadonlySet<string>): string {
  if (linea.decision === 'Este libro') return estadoConflicto.esteLibro;
  if (linea.decision !== 'La copia') return estadoConflicto.otraDecision(linea.decision);
  if (contradicted.has(placeKey(linea))) return estadoConflicto.dosCopias;
  if (!place) return estadoConflicto.sinFila;
  const { column, row } = place;
  const now = saysOf(column, row?.values[column.key] ?? '');
  const said = [linea.enEsteLibro, linea.enLaCopia].map((text) =>
    saysOf(column, readShown(text, column.type.kind)),
  );
  return said.includes(now) ? estadoConflicto.laCopia : estadoConflicto.cambio;
}

/** Cells for which two copies were chosen, with different values. */
function contradictedPlaces(lineas: readonly LineaConflicto[]): ReadonlySet<string> {
  const chosen = new Map<string, Set<string>>();
  for (const linea of lineas) {
    if (linea.decision !== 'La copia') continue;
    const values = chosen.get(placeKey(linea)) ?? new Set<string>();
    chosen.set(placeKey(linea), values.add(linea.enLaCopia));
  }
  return new Set([...chosen].filter(([, values]) => values.size > 1).map(([key]) => key));
}

function placeKey({ hoja, clave, columna }: LineaConflicto): string {
  return [hoja, clave, columna].join('\u0000');
}

/** Where each line points: rows are found by what names them, wherever they were sorted to. */
function placesOf(libro: Book, { sheetOf }: DistinctContext): (linea: LineaConflicto) => Place | null {
  const ledgerOf = ledgerFinder(libro.ledgers, sheetOf);
  const rows = new Map<string, LedgerRow>();
  for (const ledger of libro.ledgers) {
    for (const row of rowsIn(libro, ledger)) {
      const key = `${ledger.table}\u0000${rowLabel(ledger, row.values)}`;
      if (!rows.has(key)) rows.set(key, row);
    }
  }
  return ({ hoja, clave, columna }) => {
    const ledger = ledgerOf(hoja);
    const column = ledger?.columns.find(({ heading }) => heading === columna);
    if (!ledger || !column) return null;
    const row = rows.get(`${ledger.table}\u0000${clave}`);
    const canBeAdded = Object.values(valuesOfLabel(ledger, clave) ?? { none: '' }).every(
      (value) => !isBlank(value),
    );
    return row !== undefined || canBeAdded ? { ledger, column, row } : null;
  };
}
