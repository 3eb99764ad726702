import { claveGiver, evaluacionClave } from '../asm/claves';
import { evaluacionesOfPrograma } from '../asm/programa';
import { cellText, isBlank, type CellValue } from '../cell';
import { changesOf, type CellChange, type RowValues } from '../changes';
import type { ColumnKey, Format } from '../formats/format';
import { columnOf } from '../formats/format';
import { decideUnit, type UnitDecision } from '../percent/decideUnit';
import type { PercentUnit } from '../percent/readPercent';
import { toFraction } from '../percent/toFraction';
import type { FoundRow, FoundTable } from '../recognition/findTable';
import type { SkipReason } from '../recognition/tableBody';
import type { Evaluacion } from '../records';
import { tableOf } from '../seguimiento';
import { cellOf, type TableData, type TableRow } from '../tables/tableData';
import { isFiller } from '../text/filler';
import { foldText } from '../text/foldText';
import { allClaves, type ValidationContext } from '../validation/context';

/** A table found in somebody else's file. */
export interface ImportSource {
  readonly file: string;
  readonly found: FoundTable;
  /** Number format of a cell, by 0-based row and column of the sheet; absent for a CSV. */
  readonly numberFormat?: (row: number, column: number) => string | undefined;
}

export interface ImportOptions {
  /** For rows whose table names no programme. */
  readonly programa?: string;
  /** Of the percentages; decided from the data when absent. */
  readonly unidad?: PercentUnit;
  /** Replace the values of rows that are in the workbook with others. */
  readonly actualizar: boolean;
}

export type OmissionReason = 'identica' | SkipReason;

export interface ImportPlan {
  readonly added: readonly RowValues[];
  readonly changes: readonly CellChange[];
  /** Rows of the workbook whose values were replaced. */
  readonly updatedRows: number;
  /** Rows of Evaluaciones for programmes that had none. */
  readonly newEvaluaciones: readonly RowValues[];
  readonly columns: readonly { readonly de: string; readonly a: string }[];
  readonly missing: readonly string[];
  readonly unused: readonly string[];
  /** 1-based row of the file. */
  readonly omitted: readonly { readonly fila: number; readonly reason: OmissionReason }[];
  /** Rows with the key of one in the workbook and other values; any stops the import unless it updates. */
  readonly conflicts: readonly { readonly fila: number; readonly name: string }[];
  readonly unit: UnitDecision | null;
  readonly counters: ReadonlyMap<string, number>;
}

/**
 * What importing these tables would do. Rows are compared only with those that stood in the workbook before: repeats
 * inside the files are imported, and validation reports them. Texts, dates and catalogue values pass as they come;
 * percentages are brought to fractions, once, by a unit that is told.
 */
export function planImport(
  sources: readonly ImportSource[],
  format: Format,
  context: ValidationContext,
  options: ImportOptions,
): ImportPlan {
  const unit = decideColumnUnit(sources, format, options.unidad);
  const programmes = programmeBook(context, options.programa);
  const existing = existingRows(tableOf(context, format.id), context);
  const claves = claveGiver(context.counters, allClaves(context));
  const added: RowValues[] = [];
  const changes: CellChange[] = [];
  const omitted: { fila: number; reason: OmissionReason }[] = [];
  const conflicts: { fila: number; name: string }[] = [];
  for (const source of sources) {
    for (const { gridRow, reason } of source.found.skipped) omitted.push({ fila: gridRow + 1, reason });
    for (const row of source.found.rows) {
      const fila = row.gridRow + 1;
      const evaluacion = programmes.evaluacionOf(row, source.found);
      const values = importedValues(row, source, format, unit?.unit ?? 'puntos', evaluacion);
      const known = existing.find(values);
      const same = known !== undefined && changesOf(known.table, known.row, filled(values)).length === 0;
      if (known === undefined) added.push({ ...values, clave: claveFor(values, evaluacion, claves) });
      else if (same) omitted.push({ fila, reason: 'identica' });
      else if (options.actualizar) {
        changes.push(...changesOf(known.table, known.row, filled(values), `Importado de ${source.file}`));
      } else conflicts.push({ fila, name: rowName(values, fila) });
    }
  }
  return {
    added,
    changes,
    updatedRows: new Set(changes.map((change) => change.fila)).size,
    newEvaluaciones: programmes.created,
    ...headings(sources, format),
    omitted: omitted.sort((a, b) => a.fila - b.fila),
    conflicts,
    unit,
    counters: claves.counters(),
  };
}

function decideColumnUnit(
  sources: readonly ImportSource[],
  format: Format,
  chosen: PercentUnit | undefined,
): UnitDecision | null {
  const key = format.official.find(({ type }) => type.kind === 'percent')?.key;
  if (key === undefined) return null;
  const cells = sources.flatMap((source) => source.found.rows.map((row) => percentCell(row, key, source)));
  const decided = decideUnit(cells);
  return chosen === undefined ? decided : { ...decided, unit: chosen, ambiguous: false };
}

function percentCell(row: FoundRow, key: ColumnKey, source: ImportSource) {
  const column = source.found.mapped.find((mapped) => mapped.key === key)?.index;
  const numberFormat = column === undefined ? undefined : source.numberFormat?.(row.gridRow, column);
  return { value: row.values[key] ?? '', ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** Everything but the clave. A cell that says nothing readable as a percentage passes as it came. */
function importedValues(
  row: FoundRow,
  source: ImportSource,
  format: Format,
  unit: PercentUnit,
  evaluacion: Evaluacion | null,
): RowValues {
  const values: Partial<Record<ColumnKey, CellValue>> = {};
  for (const [key, value] of Object.entries(row.values) as [ColumnKey, CellValue][]) {
    const kind = columnOf(format, key)?.type.kind;
    if (kind === 'percent') {
      const reading = toFraction(percentCell(row, key, source), unit);
      values[key] = reading.kind === 'fraction' || reading.kind === 'outOfRange' ? reading.fraction : value;
    } else if (kind === 'number') values[key] = wholeNumber(value);
    else values[key] = typeof value === 'string' ? value.trim() : value;
  }
  if (evaluacion !== null) {
    if (columnOf(format, 'evaluacion')) values.evaluacion ??= evaluacion.clave;
    if (columnOf(format, 'programa')) values.programa = evaluacion.programa;
  }
  if (columnOf(format, 'terminoOriginal') && values.termino !== undefined)
    values.terminoOriginal ??= values.termino;
  return values;
}

/** A CSV has only text: «1» is the number 1. */
function wholeNumber(value: CellValue): CellValue {
  const text = cellText(value);
  return /^[1-9]\d{0,8}$/.test(text) ? Number(text) : typeof value === 'string' ? text : value;
}

/** A blank cell of the file takes nothing away from the workbook. */
function filled(values: RowValues): RowValues {
  const entries = Object.entries(values).filter(([, value]) => value !== undefined && !isBlank(value));
  return Object.fromEntries(entries) as RowValues;
}

function claveFor(
  values: RowValues,
  evaluacion: Evaluacion | null,
  claves: ReturnType<typeof claveGiver>,
): string {
  const own = cellText(values.clave ?? '');
  return own === '' ? claves.next(evaluacion?.clave ?? '') : own;
}

function rowName(values: RowValues, fila: number): string {
  const numero = cellText(values.numero ?? '');
  return numero === '' ? `fila ${fila}` : `fila ${fila} (núm. ${numero})`;
}

interface KnownRow {
  readonly table: TableData;
  readonly row: TableRow;
}

/** The rows that stood in the workbook, by clave, by programme and number, and by their whole content. */
function existingRows(
  table: TableData | undefined,
  context: ValidationContext,
): { readonly find: (values: RowValues) => KnownRow | undefined } {
  const byClave = new Map<string, TableRow>();
  const byNumber = new Map<string, TableRow>();
  for (const row of table?.rows ?? []) {
    const clave = cellText(cellOf(row, 'clave'));
    if (clave !== '') byClave.set(clave, row);
    const evaluacion = context.evaluacionOf(row)?.clave ?? cellText(cellOf(row, 'evaluacion'));
    const key = numberKey(cellText(cellOf(row, 'numero')), evaluacion, cellText(cellOf(row, 'programa')));
    if (key !== null && !byNumber.has(key)) byNumber.set(key, row);
  }
  const byContent = contentIndex(table);
  return {
    find: (values) => {
      if (!table) return undefined;
      const clave = cellText(values.clave ?? '');
      const key = numberKey(
        cellText(values.numero ?? ''),
        cellText(values.evaluacion ?? ''),
        cellText(values.programa ?? ''),
      );
      const row =
        (clave === '' ? undefined : byClave.get(clave)) ??
        (key === null ? byContent(values) : byNumber.get(key));
      return row ? { table, row } : undefined;
    },
  };
}

/** A row without number, or with filler for one, has no key. */
function numberKey(numero: string, evaluacion: string, programa: string): string | null {
  if (numero === '' || isFiller(numero)) return null;
  return [numero, evaluacion, programa].map(foldText).join('\u0000');
}

/** Rows without a key are the same only if everything they say is. */
function contentIndex(table: TableData | undefined): (values: RowValues) => TableRow | undefined {
  const rows = new Map<string, TableRow>();
  const signature = (value: (key: ColumnKey) => CellValue): string =>
    JSON.stringify(table?.format.official.map(({ key }) => value(key)));
  for (const row of table?.rows ?? [])
    rows.set(
      signature((key) => cellOf(row, key)),
      row,
    );
  return (values) => rows.get(signature((key) => values[key] ?? ''));
}

/** Which evaluation each row belongs to, and those that had to be added for programmes that had none. */
function programmeBook(context: ValidationContext, named: string | undefined) {
  const evaluaciones = [...context.evaluaciones];
  const created: RowValues[] = [];
  const add = (programa: string): Evaluacion => {
    const clave = evaluacionClave(
      programa,
      evaluaciones.map((each) => each.clave),
    );
    const evaluacion: Evaluacion = { clave, programa };
    evaluaciones.push(evaluacion);
    created.push({ evaluacion: clave, programa });
    return evaluacion;
  };
  if (named !== undefined && evaluacionesOfPrograma(named, evaluaciones).length === 0) add(named);
  const ofPrograma = (programa: string): Evaluacion =>
    evaluacionesOfPrograma(programa, evaluaciones).at(-1) ?? add(programa);
  return {
    created,
    /** Its own cell; then the programme asked for; then what is written over the table; then the only one there is. */
    evaluacionOf: (row: FoundRow, found: FoundTable): Evaluacion | null => {
      const clave = foldText(cellText(row.values.evaluacion ?? ''));
      const byClave = evaluaciones.find((each) => foldText(each.clave) === clave);
      if (clave !== '' && byClave) return byClave;
      const own = cellText(row.values.programa ?? '');
      const header = row.headerBlock?.programa ?? found.headerBlock.programa ?? '';
      const programa = [own, named ?? '', header].find((text) => text !== '' && !isFiller(text));
      if (programa !== undefined) return ofPrograma(programa);
      const [only, ...others] = evaluaciones;
      return only && others.length === 0 ? only : null;
    },
  };
}

function headings(
  sources: readonly ImportSource[],
  format: Format,
): Pick<ImportPlan, 'columns' | 'missing' | 'unused'> {
  const headingOf = (key: ColumnKey) => columnOf(format, key)?.heading ?? '';
  const columns = new Map(
    sources.flatMap(({ found }) =>
      found.mapped.map(
        ({ heading, key }) => [`${heading}\u0000${key}`, { de: heading, a: headingOf(key) }] as const,
      ),
    ),
  );
  const missingEverywhere = sources
    .map(({ found }) => new Set(found.missing))
    .reduce((all, each) => new Set([...all].filter((key) => each.has(key))));
  return {
    columns: [...columns.values()],
    missing: [...missingEverywhere].map(headingOf),
    unused: [...new Set(sources.flatMap(({ found }) => found.unused.map(({ heading }) => heading)))],
  };
}
