import type { CellChange, RowValues } from '../changes';
import { columnOf, type ColumnKey, type Format } from '../formats/format';
import type { UnitDecision } from '../percent/decideUnit';
import type { PercentUnit } from '../percent/readPercent';
import type { SkipReason } from '../recognition/tableBody';
import type { ImportSource } from './importSource';

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
  /** Into which the rows go: a list of fichas given as a Tabla maestra goes into the fichas. */
  readonly format: Format;
  readonly added: readonly RowValues[];
  readonly changes: readonly CellChange[];
  /** Rows of the workbook whose values were replaced. */
  readonly updatedRows: number;
  /** Rows of Evaluaciones for programmes that had none. */
  readonly newEvaluaciones: readonly RowValues[];
  /** Rows that those bring along in other tables. */
  readonly companions: readonly { readonly format: Format; readonly rows: readonly RowValues[] }[];
  /** What was decided or brought along, in sentences. */
  readonly notas: readonly string[];
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

/** Of two rows of the files for one row of the workbook, the last has the last word. */
export function oncePerCell(changes: readonly CellChange[]): readonly CellChange[] {
  return [...new Map(changes.map((change) => [change.celda, change])).values()];
}

/** How the headings of the files were taken. */
export function headings(
  sources: readonly ImportSource[],
  format: Format,
): Pick<ImportPlan, 'columns' | 'missing' | 'unused'> {
  const headingOf = (key: ColumnKey) => columnOf(format, key)?.heading ?? '';
  const columns = new Map(
    sources.flatMap(({ found }) =>
      [...found.mapped, ...(found.below ? [found.below] : [])].map(
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
