/** The tables that are consolidated, seen alike: those that people write, the history and the acts on commitments. */
import { numeroKey } from '../asm/numero';
import { programaKey } from '../asm/programa';
import { cellContent, cellText, isBlank, type CellValue } from '../cell';
import { parseDate } from '../dates/parseDate';
import { parsePeriodo } from '../dates/periodo';
import { allFormats } from '../formats';
import { columnsOf, type ColumnKind, type Format } from '../formats/format';
import type { Perfil } from '../perfiles';
import { avanceMensualRegister, type Register } from '../registers';
import { modificacionesRegister } from '../registers/modificaciones';
import type { RawTable } from '../tables/rawTable';
import { sameHeading } from '../tables/tableData';
import { foldText } from '../text/foldText';

export interface LedgerColumn {
  readonly key: string;
  readonly heading: string;
  readonly type: ColumnKind;
}

export interface Ledger {
  readonly table: string;
  /** As it is installed; the user may have renamed it. */
  readonly sheet: string;
  readonly columns: readonly LedgerColumn[];
  /** Rows belong to the ASM of their clave, but for those of `other`; `acto` is a prórroga or a modification. */
  readonly kind: 'asm' | 'accion' | 'avance' | 'acto' | 'other';
  /** Keys of the columns that together name a row. */
  readonly identity: readonly string[];
  /** Absent for what the program keeps, which is a register. */
  readonly format?: Format;
  readonly register?: Register;
  /** Key of the column that each book numbers by itself: two books give one number to different rows. */
  readonly numbered?: string;
}

export type LedgerValues = Readonly<Record<string, CellValue>>;

export interface LedgerRow {
  /** 0-based in the table's body. */
  readonly index: number;
  readonly values: LedgerValues;
}

const IDENTITIES: Readonly<Partial<Record<Format['rows'], readonly string[]>>> = {
  asm: ['clave'],
  accion: ['clave', 'accion'],
  evaluacion: ['evaluacion'],
};

/** Of the formats that a perfil has, the history and the acts. */
export function ledgersOf({ formats }: Pick<Perfil, 'formats'>): readonly Ledger[] {
  return [...(formats ?? allFormats).map(ledgerOf), history, acts];
}

function ledgerOf(format: Format): Ledger {
  return {
    table: format.table,
    sheet: format.sheet,
    columns: columnsOf(format),
    kind: format.rows === 'asm' || format.rows === 'accion' ? format.rows : 'other',
    identity: format.identity ?? IDENTITIES[format.rows] ?? [],
    format,
  };
}

const history: Ledger = {
  table: avanceMensualRegister.table,
  sheet: avanceMensualRegister.sheet,
  columns: avanceMensualRegister.columns,
  kind: 'avance',
  identity: ['periodo', 'clave', 'accion'],
  register: avanceMensualRegister,
};

/** What a column of dates said stands in «Decía» and «Dice» as a date: it is shown and read back as one. */
const MAYBE_DATES: ReadonlySet<string> = new Set(['antes', 'despues']);

const acts: Ledger = {
  table: modificacionesRegister.table,
  sheet: modificacionesRegister.sheet,
  columns: modificacionesRegister.columns.map((column) =>
    MAYBE_DATES.has(column.key) ? { ...column, type: { kind: 'date' } } : column,
  ),
  kind: 'acto',
  identity: ['clave', 'accion', 'tipo', 'documento', 'columna', 'despues'],
  register: modificacionesRegister,
  numbered: 'folio',
};

/** Cells that the program writes by itself do not make a row. */
const BOOKKEEPING: ReadonlySet<string> = new Set(['validacion', 'clave']);

/** The rows with something in them, by the headings of the ledger wherever people moved them. */
export function ledgerRows({ columns }: Ledger, table: RawTable): readonly LedgerRow[] {
  const headings = table.headings.map(cellText);
  const places = columns.map(({ key, heading }) => ({
    key,
    place: headings.findIndex((found) => sameHeading(found, heading)),
  }));
  return table.body.flatMap((cells, index) => {
    const values = Object.fromEntries(places.map(({ key, place }) => [key, cells[place] ?? '']));
    const hasData = places.some(({ key }) => !BOOKKEEPING.has(key) && !isBlank(values[key] ?? ''));
    return hasData ? [{ index, values }] : [];
  });
}

export function valueIn(values: LedgerValues, key: string): CellValue {
  return values[key] ?? '';
}

/** What a formula shows as an error says nothing. */
export function withoutErrors(values: LedgerValues): LedgerValues {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, cellContent(value).kind === 'error' ? '' : value]),
  );
}

/** What names the row, equal for two spellings; `null` when it does not say all of it. */
export function idOf({ identity, kind }: Ledger, values: LedgerValues): string | null {
  const parts = identity.map((key) => idPart(kind, key, valueIn(values, key)));
  return parts.length === 0 || parts.includes('') ? null : parts.join('\u0000');
}

function idPart(kind: Ledger['kind'], key: string, value: CellValue): string {
  // A register that says no action is of the only one that there is.
  if (key === 'accion')
    return numeroKey(cellText(value)) ?? (kind === 'avance' || kind === 'acto' ? '1' : '');
  if (kind === 'acto' && key === 'despues') {
    const reading = parseDate(value);
    return reading.kind === 'date' ? String(reading.date) : foldText(cellText(value));
  }
  if (key === 'periodo') return parsePeriodo(value) ?? foldText(cellText(value));
  return foldText(cellText(value));
}

/** The clave of the ASM that the row belongs to, folded; `''` for the rows of other things. */
export function claveOf({ kind }: Ledger, values: LedgerValues): string {
  return kind === 'other' ? '' : foldText(cellText(valueIn(values, 'clave')));
}

/** The recommendation or ASM as the row states it. */
export function textOf(values: LedgerValues): string {
  return cellText(valueIn(values, 'asm')) || cellText(valueIn(values, 'hallazgo'));
}

/** Programme, number and text: what tells an ASM whose row has no clave, as conversions tell it. */
export function contentOf(values: LedgerValues): string {
  return [
    programaKey(cellText(valueIn(values, 'programa'))),
    numeroKey(cellText(valueIn(values, 'numero'))) ?? '',
    foldText(textOf(values)),
  ].join('\u0000');
}

/** The same programme and number, or one of the two rows says none. */
export function areCompatible(one: LedgerValues, other: LedgerValues): boolean {
  const isSame = (a: string, b: string) => a === '' || b === '' || a === b;
  const programa = (values: LedgerValues) => programaKey(cellText(valueIn(values, 'programa')));
  const numero = (values: LedgerValues) => numeroKey(cellText(valueIn(values, 'numero'))) ?? '';
  return isSame(programa(one), programa(other)) && isSame(numero(one), numero(other));
}
