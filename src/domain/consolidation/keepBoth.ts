/** «Son distintos»: the copy's ASM takes a clave of its own, with its actions and its closed months. */
import { claveGiver } from '../asm/claves';
import { cellText, type CellValue } from '../cell';
import { consolidacionText, estadoConflicto } from '../messages/consolidacion';
import { foldText } from '../text/foldText';
import { rowsIn, type Book } from './book';
import type { LineaConflicto } from './conflicto';
import { areDistinct } from './distinctAsm';
import { claveOf, contentOf, idOf, textOf, valueIn, type Ledger, type LedgerValues } from './ledger';
import { rowLabel, valuesOfLabel } from './rowLabel';
import { readShown } from './shownCell';

export interface DistinctContext {
  /** The name by which the book shows the sheet of a ledger. */
  readonly sheetOf: (ledger: Ledger) => string;
  readonly counters: ReadonlyMap<string, number>;
}

/** A row that the book comes to have. */
export interface DecidedRow {
  readonly ledger: Ledger;
  readonly values: LedgerValues;
  /** Told in Cambios. */
  readonly motivo: string;
}

interface KeptBoth {
  readonly rows: readonly DecidedRow[];
  readonly estados: ReadonlyMap<LineaConflicto, string>;
  readonly counters: ReadonlyMap<string, number>;
}

const DISTINCT = 'Son distintos';

/** One ASM of one copy: every line that speaks of it, whichever its sheet. */
interface Family {
  readonly clave: string;
  readonly copia: string;
  readonly lineas: LineaConflicto[];
}

/** Only for ASM whose texts have little in common: of those alone Conflictos holds the whole row of the copy. */
export function keepBoth(
  libro: Book,
  lineas: readonly LineaConflicto[],
  { sheetOf, counters }: DistinctContext,
): KeptBoth {
  const ledgerOf = ledgerFinder(libro.ledgers, sheetOf);
  const giver = claveGiver(counters, clavesIn(libro));
  const estados = new Map<LineaConflicto, string>();
  const rows: DecidedRow[] = [];
  for (const family of familiesOf(lineas, ledgerOf)) {
    const asked = family.lineas.filter(({ decision }) => decision === DISTINCT);
    if (asked.length === 0) continue;
    if (!family.lineas.some((linea) => tellsApart(linea, ledgerOf(linea.hoja)))) {
      for (const linea of asked) estados.set(linea, estadoConflicto.noSonDistintos);
      continue;
    }
    const theirs = rowsOfCopy(libro, family, ledgerOf);
    const clave = claveInBook(libro, rows, theirs) ?? giver.next(prefixOf(family.clave, theirs));
    const motivo = consolidacionText.motivoDistintos(family.clave, family.copia);
    for (const { ledger, values } of theirs) {
      const own = { ...values, clave };
      if (!isThere(libro, rows, ledger, own)) rows.push({ ledger, values: own, motivo });
    }
    for (const linea of family.lineas) estados.set(linea, estadoConflicto.distintos(clave));
  }
  for (const linea of lineas) {
    if (linea.decision === DISTINCT && !estados.has(linea)) {
      estados.set(linea, estadoConflicto.noSonDistintos);
    }
  }
  return { rows, estados, counters: giver.counters() };
}

type LedgerOf = (hoja: string) => Ledger | undefined;

/** By the name that its sheet has now, or had when it was installed. */
export function ledgerFinder(ledgers: readonly Ledger[], sheetOf: DistinctContext['sheetOf']): LedgerOf {
  return (hoja) => ledgers.find((each) => sheetOf(each) === hoja || each.sheet === hoja);
}

function familiesOf(lineas: readonly LineaConflicto[], ledgerOf: LedgerOf): readonly Family[] {
  const families = new Map<string, Family>();
  for (const linea of lineas) {
    const ledger = ledgerOf(linea.hoja);
    const named = ledger && valuesOfLabel(ledger, linea.clave);
    const clave = named ? cellText(valueIn(named, 'clave')) : '';
    if (clave === '') continue;
    const key = `${linea.copia}\u0000${foldText(clave)}`;
    const family = families.get(key) ?? { clave, copia: linea.copia, lineas: [] };
    family.lineas.push(linea);
    families.set(key, family);
  }
  return [...families.values()];
}

/** Whether the line is that of the text of an ASM, and its two texts are of two. */
function tellsApart(
  { columna, enEsteLibro, enLaCopia }: Pick<LineaConflicto, 'columna' | 'enEsteLibro' | 'enLaCopia'>,
  ledger: Ledger | undefined,
): boolean {
  if (ledger?.kind !== 'asm') return false;
  const key = ledger.columns.find(({ heading }) => heading === columna)?.key;
  return (key === 'asm' || key === 'hallazgo') && areDistinct(enEsteLibro, enLaCopia);
}

/** Which lines are of an ASM that may be two: the copy's text has little in common with the book's. */
export function asmThatMayBeTwo(
  lineas: readonly LineaConflicto[],
  ledgers: readonly Ledger[],
  sheetOf: DistinctContext['sheetOf'],
): (linea: LineaConflicto) => boolean {
  const ledgerOf = ledgerFinder(ledgers, sheetOf);
  const two = new Set(
    familiesOf(lineas, ledgerOf)
      .filter(({ lineas: own }) => own.some((linea) => tellsApart(linea, ledgerOf(linea.hoja))))
      .flatMap((family) => family.lineas),
  );
  return (linea) => two.has(linea);
}

interface RowOfCopy {
  readonly ledger: Ledger;
  readonly values: LedgerValues;
}

/** As the copy has them: what the book says of the same row, and over it what the lines say. */
function rowsOfCopy(libro: Book, { lineas }: Family, ledgerOf: LedgerOf): readonly RowOfCopy[] {
  const made = new Map<string, { ledger: Ledger; values: Record<string, CellValue> }>();
  for (const { hoja, clave, columna, enLaCopia } of lineas) {
    const ledger = ledgerOf(hoja);
    const column = ledger?.columns.find(({ heading }) => heading === columna);
    if (!ledger || !column) continue;
    const key = `${ledger.table}\u0000${clave}`;
    const row = made.get(key) ?? { ledger, values: valuesInBook(libro, ledger, clave) };
    row.values[column.key] = readShown(enLaCopia, column.type.kind);
    made.set(key, row);
  }
  return [...made.values()];
}

function valuesInBook(libro: Book, ledger: Ledger, label: string): Record<string, CellValue> {
  const row = rowsIn(libro, ledger).find(({ values }) => rowLabel(ledger, values) === label);
  return { ...valuesOfLabel(ledger, label), ...row?.values, validacion: '' };
}

/** The clave that the same ASM has already, if another copy brought it or a writing was interrupted. */
function claveInBook(
  libro: Book,
  decided: readonly DecidedRow[],
  theirs: readonly RowOfCopy[],
): string | null {
  for (const { ledger, values } of theirs) {
    if (ledger.kind !== 'asm' || textOf(values) === '') continue;
    const content = contentOf(values);
    const there = [...rowsIn(libro, ledger), ...decided.filter((row) => row.ledger === ledger)].find(
      (row) => contentOf(row.values) === content,
    );
    if (there) return cellText(valueIn(there.values, 'clave')) || null;
  }
  return null;
}

function isThere(libro: Book, decided: readonly DecidedRow[], ledger: Ledger, values: LedgerValues): boolean {
  const id = idOf(ledger, values);
  return [...rowsIn(libro, ledger), ...decided.filter((row) => row.ledger === ledger)].some(
    (row) => idOf(ledger, row.values) === id,
  );
}

/** The key of its evaluation; where no row says it, what its clave begins with. */
function prefixOf(clave: string, theirs: readonly RowOfCopy[]): string {
  const evaluacion = theirs.map(({ values }) => cellText(valueIn(values, 'evaluacion'))).find(Boolean);
  return evaluacion ?? /^(.+)-\d{3}$/.exec(clave)?.[1] ?? '';
}

function clavesIn(libro: Book): ReadonlySet<string> {
  return new Set(
    libro.ledgers
      .filter((ledger) => ledger.kind !== 'other')
      .flatMap((ledger) =>
        rowsIn(libro, ledger)
          .filter(({ values }) => claveOf(ledger, values) !== '')
          .map(({ values }) => cellText(valueIn(values, 'clave'))),
      ),
  );
}
