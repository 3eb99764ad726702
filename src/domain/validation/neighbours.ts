/** What rules ask about the other rows of a table: who else has this number, this clave, this text. */
import type { ParsedAcciones } from '../anexoI/parseAccion';
import { numeroKey, wholeNumero } from '../asm/numero';
import { programaKey } from '../asm/programa';
import { indicadorOf } from '../indicadores/readIndicadores';
import type { Evaluacion } from '../records';
import { plainText, type TableData, type TableRow } from '../tables/tableData';
import { foldText } from '../text/foldText';

/** Readings of a row that several rules share, each made once. */
export interface RowReadings {
  evaluacionOf(row: TableRow): Evaluacion | undefined;
  accionesIn(row: TableRow): ParsedAcciones;
}

export interface Neighbours {
  /** The first row of the table that says it is the same as this one; `undefined` when the row does not say who it is. */
  firstAlike(row: TableRow): TableRow | undefined;
  /** Rows of the same programme and evaluation with the same number, this one included. */
  sameNumero(row: TableRow): readonly TableRow[];
  /** The numbers that are missing right before this row's in its series, told at the first row that has it. */
  gapBefore(row: TableRow): { readonly first: number; readonly last: number } | null;
  /** For each action of the row whose text stands elsewhere too: the rows of the sheet that have it. */
  sharersOfAcciones(row: TableRow): readonly (readonly number[])[];
}

/** Rows are looked at in the table's order, some at a time, so that a long table does not have to be taken at once. */
export interface Survey extends Neighbours {
  look(rows: readonly TableRow[]): void;
}

/** Whether a row before it is the same ASM, action or evaluation. */
export function isCopy(row: TableRow, neighbours: Neighbours): boolean {
  const first = neighbours.firstAlike(row);
  return first !== undefined && first !== row;
}

/** Rows that number themselves together. */
interface Series {
  readonly byNumero: Map<string, TableRow[]>;
  /** The first row with each whole number. */
  readonly whole: Map<number, TableRow>;
  /** The whole number before each; made when first asked for. */
  previous?: ReadonlyMap<number, number>;
}

export function surveyOf(table: TableData, readings: RowReadings): Survey {
  const firstByIdentity = new Map<string, TableRow>();
  const series = new Map<string, Series>();
  const seriesOfRow = new Map<TableRow, Series>();
  const rowsByAccion = new Map<string, number[]>();
  const keysOf = (row: TableRow): RowKeys => rowKeys(row, table, readings);
  return {
    look(rows) {
      for (const row of rows) {
        // Read here a few at a time: the first rule that asks for all the fichas would otherwise read them at once.
        if (table.format.rows === 'indicador') indicadorOf(row);
        const { identity, numero, whole, acciones } = keysOf(row);
        if (identity !== null && !firstByIdentity.has(identity)) firstByIdentity.set(identity, row);
        for (const text of acciones) pushTo(rowsByAccion, text, row.sheetRow);
        if (numero === null) continue;
        const own = seriesNamed(series, seriesKey(row, keysOf(row), readings));
        seriesOfRow.set(row, own);
        pushTo(own.byNumero, numero, row);
        if (whole !== null && !own.whole.has(whole)) own.whole.set(whole, row);
      }
    },
    firstAlike(row) {
      const { identity } = keysOf(row);
      return identity === null ? undefined : firstByIdentity.get(identity);
    },
    sameNumero(row) {
      const { numero } = keysOf(row);
      return numero === null ? [] : (seriesOfRow.get(row)?.byNumero.get(numero) ?? []);
    },
    gapBefore(row) {
      const own = seriesOfRow.get(row);
      const { whole } = keysOf(row);
      if (!own || whole === null || own.whole.get(whole) !== row) return null;
      const first = previousNumero(own, whole) + 1;
      return first < whole ? { first, last: whole - 1 } : null;
    },
    sharersOfAcciones: (row) =>
      keysOf(row)
        .acciones.map((text) => rowsByAccion.get(text) ?? [])
        .filter((rows) => rows.length > 1),
  };
}

/** By what a row is compared with others, as it says it itself. */
interface RowKeys {
  /**
   * What no two rows of a table may share: an ASM its clave, an action its number too, an evaluation its own key.
   * `null` when the row does not say.
   */
  readonly identity: string | null;
  /** Of a row of ASM. */
  readonly numero: string | null;
  readonly whole: number | null;
  readonly evaluacion: string;
  readonly programa: string;
  /** Each different text once. */
  readonly acciones: readonly string[];
}

/** Kept while the row lives: after an edit, only the edited row is read anew. */
const keysOfRows = new WeakMap<TableRow, RowKeys>();

function rowKeys(row: TableRow, table: TableData, readings: RowReadings): RowKeys {
  const known = keysOfRows.get(row);
  if (known) return known;
  const isOfAsm = table.format.rows === 'asm';
  const numero = isOfAsm ? plainText(row, 'numero') : '';
  const made: RowKeys = {
    identity: identityOf(row, table),
    numero: numeroKey(numero),
    whole: wholeNumero(numero),
    evaluacion: foldText(plainText(row, 'evaluacion')),
    programa: programaKey(plainText(row, 'programa')),
    acciones: isOfAsm ? accionTexts(row, table, readings) : [],
  };
  keysOfRows.set(row, made);
  return made;
}

function identityOf(row: TableRow, { format }: TableData): string | null {
  switch (format.rows) {
    case 'asm':
      return plainText(row, 'clave') || null;
    case 'accion': {
      const clave = plainText(row, 'clave');
      const numero = numeroKey(plainText(row, 'accion'));
      return clave === '' || numero === null ? null : `${clave}\u0000${numero}`;
    }
    case 'evaluacion':
      return foldText(plainText(row, 'evaluacion')) || null;
    default: {
      const texts = (format.identity ?? []).map((key) => foldText(plainText(row, key)));
      return texts.length === 0 || texts.includes('') ? null : texts.join('\u0000');
    }
  }
}

function accionTexts(row: TableRow, { format }: TableData, readings: RowReadings): readonly string[] {
  const isLabelled = format.official.some((column) => column.type.kind === 'labelled');
  const texts = isLabelled
    ? readings.accionesIn(row).acciones.map((accion) => accion.texto)
    : [plainText(row, 'actividades')];
  return [...new Set(texts.map(foldText))].filter((text) => text !== '');
}

/** The row's programme and evaluation, or those of the evaluation it belongs to. */
function seriesKey(row: TableRow, keys: RowKeys, readings: RowReadings): string {
  const found = readings.evaluacionOf(row);
  const evaluacion = found ? foldText(found.clave) : keys.evaluacion;
  const programa = keys.programa || programaKey(found?.programa ?? '');
  return `${evaluacion}\u0000${programa}`;
}

function seriesNamed(all: Map<string, Series>, key: string): Series {
  const known = all.get(key);
  if (known) return known;
  const made: Series = { byNumero: new Map(), whole: new Map() };
  all.set(key, made);
  return made;
}

/** The number that comes before in the series; 0 before the first. */
function previousNumero(series: Series, numero: number): number {
  series.previous ??= previousOfEach([...series.whole.keys()].sort((a, b) => a - b));
  return series.previous.get(numero) ?? 0;
}

function previousOfEach(ascending: readonly number[]): ReadonlyMap<number, number> {
  return new Map(ascending.map((numero, index) => [numero, ascending[index - 1] ?? 0]));
}

function pushTo<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
}
