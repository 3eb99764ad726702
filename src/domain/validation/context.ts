import { claveGiver } from '../asm/claves';
import { isRetired } from '../asm/estadoAccion';
import { asmFinder, type AsmFinder } from '../asm/readAsm';
import { evaluacionFinder, readEvaluaciones } from '../asm/readEvaluaciones';
import { parseAcciones, type ParsedAcciones } from '../anexoI/parseAccion';
import { parseResponsables, type ParsedResponsables } from '../anexoI/parseResponsable';
import type { DateSerial } from '../dates/dateSerial';
import type { Asm, Avance, Evaluacion } from '../records';
import { tableOf, type Seguimiento } from '../seguimiento';
import { placedColumn, plainText, type TableData, type TableRow } from '../tables/tableData';
import { isEmpty } from './emptyCell';
import { isCopy, surveyOf, type Neighbours, type RowReadings, type Survey } from './neighbours';

/** What rules may ask: the workbook as read, the day, and readings that several rules share, each made once. */
export interface ValidationContext extends Seguimiento, RowReadings {
  readonly fecha: DateSerial;
  readonly evaluaciones: readonly Evaluacion[];
  /** The ASM a row belongs to, with its actions wherever they are captured. */
  asmOf(row: TableRow): Asm | undefined;
  /** The ASM with that clave. */
  asmOfClave(clave: string): Asm | undefined;
  responsablesIn(row: TableRow): ParsedResponsables;
  /** Whether the ASM's month is captured in Acciones. */
  hasAcciones(clave: string): boolean;
  /** The last closed month of an action. */
  lastAvance(clave: string, accion: number): Avance | undefined;
  /** The other rows of a table, looked at whole. */
  neighboursIn(table: TableData): Neighbours;
  /** Looks at the rows of every table, so many at a time, and gives how many it took after each. */
  survey(rowsAtATime: number): Generator<number, void>;
  /** The clave that a row without one, or with another row's, would be given: never given before in this workbook. */
  newClave(row: TableRow): string;
}

/** Of the row alone, whatever else the workbook holds: kept while the row lives, from one edit to the next. */
const accionesOfRows = new WeakMap<TableRow, ParsedAcciones>();
const responsablesOfRows = new WeakMap<TableRow, ParsedResponsables>();

export function validationContext(seguimiento: Seguimiento, fecha: DateSerial): ValidationContext {
  const known = evaluacionesIn(tableOf(seguimiento, 'evaluaciones'));
  const readings: RowReadings = {
    evaluacionOf: (row) => known.evaluacionOf(row),
    accionesIn: (row) => remember(accionesOfRows, row, () => parseAcciones(plainText(row, 'actividades'))),
  };
  const lastAvances = once(() => lastOfEach(seguimiento.avances));
  const brokenDown = once(() => clavesWithAcciones(seguimiento));
  const asm = once((): AsmFinder => asmFinder(seguimiento));
  const surveys = new Map<TableData, Survey>();
  const neighboursIn = (table: TableData): Neighbours => {
    const looked = surveys.get(table);
    if (looked) return looked;
    const made = surveyOf(table, readings);
    made.look(table.rows);
    surveys.set(table, made);
    return made;
  };
  const claves = once(() => newClaves(seguimiento, readings, neighboursIn));
  return {
    ...seguimiento,
    ...readings,
    fecha,
    evaluaciones: known.evaluaciones,
    asmOf: (row) => asm().ofRow(row),
    asmOfClave: (clave) => asm().ofClave(clave),
    responsablesIn: (row) =>
      remember(responsablesOfRows, row, () => parseResponsables(plainText(row, 'responsable'))),
    hasAcciones: (clave) => clave !== '' && brokenDown().has(clave),
    lastAvance: (clave, accion) => lastAvances().get(avanceKey(clave, accion)),
    neighboursIn,
    *survey(rowsAtATime) {
      for (const table of seguimiento.tables) {
        if (surveys.has(table)) continue;
        const made = surveyOf(table, readings);
        for (const rows of slices(table.rows, rowsAtATime)) {
          made.look(rows);
          yield rows.length;
        }
        surveys.set(table, made);
      }
    },
    newClave: (row) => claves().get(row) ?? '',
  };
}

type Evaluaciones = Pick<ValidationContext, 'evaluaciones' | 'evaluacionOf'>;

/** Kept while the table lives: an edit elsewhere does not change to which evaluation a row belongs. */
const evaluacionesOfTables = new WeakMap<TableData, Evaluaciones>();

function evaluacionesIn(table: TableData | undefined): Evaluaciones {
  const made = (): Evaluaciones => {
    const evaluaciones = readEvaluaciones(table);
    const find = evaluacionFinder(evaluaciones);
    const found = new WeakMap<TableRow, { readonly evaluacion: Evaluacion | undefined }>();
    return {
      evaluaciones,
      evaluacionOf: (row) => remember(found, row, () => ({ evaluacion: find(row) })).evaluacion,
    };
  };
  return table ? remember(evaluacionesOfTables, table, made) : made();
}

/** In each table, first the rows without a clave and then the copies: the order in which they are told. */
function newClaves(
  seguimiento: Seguimiento,
  readings: RowReadings,
  neighboursIn: (table: TableData) => Neighbours,
): ReadonlyMap<TableRow, string> {
  const giver = claveGiver(seguimiento.counters, allClaves(seguimiento));
  const byRow = new Map<TableRow, string>();
  for (const table of seguimiento.tables) {
    if (table.format.rows !== 'asm' || placedColumn(table, 'clave') === undefined) continue;
    const blank = table.rows.filter((row) => isEmpty(row, 'clave'));
    const copies = table.rows.filter((row) => isCopy(row, neighboursIn(table)));
    for (const row of [...blank, ...copies]) {
      byRow.set(row, giver.next(readings.evaluacionOf(row)?.clave ?? ''));
    }
  }
  return byRow;
}

/** The last closed month of each action. */
function lastOfEach(avances: readonly Avance[]): ReadonlyMap<string, Avance> {
  const last = new Map<string, Avance>();
  for (const avance of avances) {
    const key = avanceKey(avance.claveAsm, avance.accion);
    const known = last.get(key);
    if (!known || known.periodo < avance.periodo) last.set(key, avance);
  }
  return last;
}

function clavesWithAcciones(seguimiento: Seguimiento): ReadonlySet<string> {
  const rows = tableOf(seguimiento, 'acciones')?.rows ?? [];
  return new Set(rows.filter((row) => !isRetired(row)).map((row) => plainText(row, 'clave')));
}

/** Every Clave ASM that stands anywhere, in history too. */
export function allClaves({ tables, avances }: Seguimiento): ReadonlySet<string> {
  return new Set([
    ...tables.flatMap((table) => table.rows.map((row) => plainText(row, 'clave'))),
    ...avances.map((avance) => avance.claveAsm),
  ]);
}

function avanceKey(clave: string, accion: number): string {
  return `${clave}\u0000${accion}`;
}

/** Runs of so many, in their order; the last may be shorter. */
export function* slices<T>(items: readonly T[], size: number): Generator<readonly T[], void> {
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size);
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

function remember<K extends object, V>(store: WeakMap<K, V>, key: K, make: () => V): V {
  const known = store.get(key);
  if (known !== undefined) return known;
  const made = make();
  store.set(key, made);
  return made;
}
