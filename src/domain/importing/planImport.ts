import { claveGiver } from '../asm/claves';
import { cellText, isBlank } from '../cell';
import type { CellChange, RowValues } from '../changes';
import { areaOf, type Format } from '../formats/format';
import { tableOf } from '../seguimiento';
import { allClaves, type ValidationContext } from '../validation/context';
import {
  headings,
  oncePerCell,
  type ImportOptions,
  type ImportPlan,
  type OmissionReason,
} from './importPlan';
import { carriedValues, decideColumnUnit, newValues } from './importedValues';
import type { ImportSource } from './importSource';
import { knownRows } from './knownRows';
import { planIndicadores } from './planIndicadores';
import { programmeBook } from './programmeBook';

export type { ImportOptions, ImportPlan, OmissionReason } from './importPlan';
export type { ImportSource } from './importSource';

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
  if (areaOf(format) === 'indicadores') return planIndicadores(sources, format, context, options);
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
    format,
    companions: [],
    notas: [],
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

function rowName(values: RowValues, fila: number): string {
  const numero = cellText(values.numero ?? '');
  return numero === '' ? `fila ${fila}` : `fila ${fila} (núm. ${numero})`;
}
