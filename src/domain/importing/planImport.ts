import { claveGiver } from '../asm/claves';
import { cellText, isBlank } from '../cell';
import type { CellChange, RowValues } from '../changes';
import { columnOf, type ColumnKey, type Format } from '../formats/format';
import type { UnitDecision } from '../percent/decideUnit';
import type { PercentUnit } from '../percent/readPercent';
import type { SkipReason } from '../recognition/tableBody';
import { tableOf } from '../seguimiento';
import { allClaves, type ValidationContext } from '../validation/context';
import { carriedValues, decideColumnUnit, newValues } from './importedValues';
import type { ImportSource } from './importSource';
import { knownRows } from './knownRows';
import { programmeBook } from './programmeBook';

export type { ImportSource } from './importSource';

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
  const programmes =
    format.rows === 'evaluacion' ? null : programmeBook(context.evaluaciones, options.programa);
  const standingOf = knownRows(tableOf(context, format.id), context);
  const claves = claveGiver(context.counters, [...allClaves(context), ...clavesIn(sources)]);
  const added: RowValues[] = [];
  const changes: CellChange[] = [];
  const omitted: { fila: number; reason: OmissionReason }[] = [];
  const conflicts: { fila: number; name: string }[] = [];
  for (const source of sources) {
    for (const { gridRow, reason } of source.found.skipped) omitted.push({ fila: gridRow + 1, reason });
    for (const row of source.found.rows) {
      const fila = row.gridRow + 1;
      const evaluacion = programmes?.evaluacionOf(row, source.found) ?? null;
      const carried = carriedValues(row, source, format, unit?.unit ?? 'puntos');
      const standing = standingOf(carried, evaluacion, `Importado de ${source.file}`);
      if (standing.kind === 'identical') omitted.push({ fila, reason: 'identica' });
      else if (standing.kind === 'new') {
        const values = newValues(carried, evaluacion, format);
        const needsClave = format.rows === 'asm' && isBlank(carried.clave ?? '');
        added.push(needsClave ? { ...values, clave: claves.next(evaluacion?.clave ?? '') } : values);
      } else if (options.actualizar) changes.push(...standing.changes);
      else conflicts.push({ fila, name: rowName(carried, fila) });
    }
  }
  const lastChanges = oncePerCell(changes);
  return {
    added,
    changes: lastChanges,
    updatedRows: new Set(lastChanges.map((change) => change.fila)).size,
    newEvaluaciones: programmes?.created ?? [],
    ...headings(sources, format),
    omitted: omitted.sort((a, b) => a.fila - b.fila),
    conflicts,
    unit,
    counters: claves.counters(),
  };
}

function clavesIn(sources: readonly ImportSource[]): readonly string[] {
  return sources.flatMap(({ found }) => found.rows.map((row) => cellText(row.values.clave ?? '')));
}

/** Of two rows of the files for one row of the workbook, the last has the last word. */
function oncePerCell(changes: readonly CellChange[]): readonly CellChange[] {
  return [...new Map(changes.map((change) => [change.celda, change])).values()];
}

function rowName(values: RowValues, fila: number): string {
  const numero = cellText(values.numero ?? '');
  return numero === '' ? `fila ${fila}` : `fila ${fila} (núm. ${numero})`;
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
  const [first, ...others] = sources.map(({ found }) => found.missing);
  const missingEverywhere = (first ?? []).filter((key) => others.every((missing) => missing.includes(key)));
  return {
    columns: [...columns.values()],
    missing: missingEverywhere.map(headingOf),
    unused: [...new Set(sources.flatMap(({ found }) => found.unused.map(({ heading }) => heading)))],
  };
}
