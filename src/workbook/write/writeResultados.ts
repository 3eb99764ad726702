import type { CellValue } from '../../domain/cell';
import type { CellChange } from '../../domain/changes';
import type { DateSerial } from '../../domain/dates/dateSerial';
import type { ResultadoPorGuardar } from '../../domain/indicadores/calculo/planCalculo';
import { sameResultado } from '../../domain/indicadores/calculo/sameResultado';
import type { ResultadoGuardado } from '../../domain/indicadores/records';
import { registerRows } from '../../domain/libro/institution';
import { problemas, type Problem } from '../../domain/messages/problemas';
import { resultadosRegister, type ResultadosKey } from '../../domain/registers';
import { resultadosFromRows, resultadoValues } from '../../domain/registers/indicadorRows';
import { foldText } from '../../domain/text/foldText';
import type { Libro } from '../read/readLibro';
import type { RawTable } from '../read/readTables';
import { appendRows } from './appendRows';
import type { BlockWriter } from './blockWriter';
import { changesProblem } from './changesProblem';
import { columnsInPlace, placeOf, registerColumns, rowInPlace, type ColumnsInPlace } from './columnsInPlace';
import { ensureRegister } from './ensureRegister';
import { joinRows, type PlacedRow } from './joinRows';
import { rowChanges, type RowAuthorship } from './rowChanges';

export interface ResultadosAuthorship {
  /** Day to note in «Calculado». */
  readonly fecha: DateSerial;
  /** Why a closed quarter changes. With it, every cell that changes is told in Cambios. */
  readonly motivo?: string;
}

/** What differs from what Resultados says now: nothing else is written. */
export interface ResultadosPlan {
  /** Only with a motivo: to be written through `applyChanges`, with the other changes of the verb if it has them. */
  readonly changes: readonly CellChange[];
  /** Without a motivo: an open period is a draft, and is written over. */
  readonly updated: readonly PlacedRow[];
  readonly added: readonly ResultadoGuardado[];
}

/** @param rows one per indicator and period; those of others that Resultados has stay as they are */
export function planResultados(
  { tables }: Pick<Libro, 'tables'>,
  rows: readonly ResultadoPorGuardar[],
  { fecha, motivo }: ResultadosAuthorship,
): ResultadosPlan {
  const table = tables.get(resultadosRegister.table);
  const placed = placedResultados(table);
  const changes: CellChange[] = [];
  const updated: PlacedRow[] = [];
  const added: ResultadoGuardado[] = [];
  for (const row of rows) {
    const found = placed.get(rowKey(row));
    const record = {
      ...row,
      cerrado: row.cerrado === undefined ? (found?.stored.cerrado ?? null) : row.cerrado,
    };
    if (!found || !table) {
      added.push({ ...record, calculado: fecha });
      continue;
    }
    const { stored, index } = found;
    const isSame = sameResultado(stored, record);
    if (isSame && stored.cerrado === record.cerrado) continue;
    const values = resultadoValues({ ...record, calculado: isSame ? stored.calculado : fecha });
    if (motivo === undefined)
      updated.push({ row: table.headerRow + 1 + index, values: inPlace(table, values) });
    else changes.push(...cellChanges(table, index, values, { clave: row.clave, motivo }));
  }
  return { changes, updated, added };
}

/** Said before anything is written; `null` also when there is nothing to write. */
export function resultadosProblem(libro: Libro, { changes, updated, added }: ResultadosPlan): Problem | null {
  const table = libro.tables.get(resultadosRegister.table);
  const missing = table ? missingKeys(table) : [];
  if (table && missing.length > 0) return problemas.columnasFaltantes(table.sheet, missing);
  const isWritten = updated.length + added.length > 0;
  return changesProblem(libro, changes, [], isWritten ? [resultadosRegister] : []);
}

/** Queues what is not in `changes`; the caller sends. */
export async function writePlannedResultados(
  context: Excel.RequestContext,
  writer: BlockWriter,
  libro: Libro,
  { updated, added }: ResultadosPlan,
): Promise<void> {
  const table = libro.tables.get(resultadosRegister.table);
  if (table) {
    for (const { row, rows } of joinRows(updated, table.headings.length)) {
      await writer.values({ sheet: table.sheet, row, column: table.firstColumn }, rows);
    }
  }
  if (added.length === 0) return;
  const register = await ensureRegister(context, writer, libro, resultadosRegister);
  const rows = added.map((record) => inPlace(register, resultadoValues(record)));
  await appendRows(context, writer, register, resultadosColumns(register), rows);
}

interface Placed {
  readonly stored: ResultadoGuardado;
  /** 0-based row of the table's body. */
  readonly index: number;
}

/** Of a row that somebody copied, the first. */
function placedResultados(table: RawTable | undefined): ReadonlyMap<string, Placed> {
  const placed = new Map<string, Placed>();
  registerRows(resultadosRegister, table).forEach((row, index) => {
    const [stored] = resultadosFromRows([row]);
    if (stored && !placed.has(rowKey(stored))) placed.set(rowKey(stored), { stored, index });
  });
  return placed;
}

function rowKey({ periodo, clave }: Pick<ResultadoPorGuardar, 'periodo' | 'clave'>): string {
  return `${periodo} ${foldText(clave)}`;
}

type Values = Readonly<Record<ResultadosKey, CellValue>>;

/**
 * The cells of one row that change. Its closing day first: if Excel refuses the rest, the quarter is open and its
 * figures are the old ones, never the other way round.
 */
function cellChanges(
  table: RawTable,
  index: number,
  values: Values,
  author: RowAuthorship,
): readonly CellChange[] {
  const { cerrado, ...others } = values;
  return rowChanges(table, resultadosColumns(table), index, { cerrado, ...others }, author);
}

/** Without these no row could be known again, and each calculation would add them all. */
const KEYS = ['periodo', 'indicador', 'semaforo'] as const satisfies readonly ResultadosKey[];

function missingKeys(table: RawTable): readonly string[] {
  const columns = resultadosColumns(table);
  return resultadosRegister.columns
    .filter(({ key }) => KEYS.some((each) => each === key) && placeOf(columns, key) === null)
    .map(({ heading }) => heading);
}

function inPlace(table: RawTable, values: Values): PlacedRow['values'] {
  return rowInPlace(resultadosColumns(table), values);
}

const known = new WeakMap<RawTable, ColumnsInPlace<ResultadosKey>>();

/** Found once for each table: thousands of rows ask for them. */
function resultadosColumns(table: RawTable): ColumnsInPlace<ResultadosKey> {
  const found = known.get(table) ?? columnsInPlace(registerColumns(resultadosRegister), table);
  known.set(table, found);
  return found;
}
