/** Importing into the tables of the indicators: rows are known by what names them, and bring along what they need. */
import { cellText, isBlank, type CellValue } from '../cell';
import type { CellChange, RowValues } from '../changes';
import { toIso } from '../dates/dateSerial';
import { columnOf, type ColumnKey, type Format } from '../formats/format';
import { ejercicioOf } from '../indicadores/ficha/maestraRows';
import { importacionDeFichas as notas } from '../messages/fichas';
import { readNumber } from '../numbers/readNumber';
import type { FoundRow } from '../recognition/findTable';
import { tableOf } from '../seguimiento';
import type { ValidationContext } from '../validation/context';
import { broughtByFichas } from './broughtByFichas';
import { identifiedRows } from './identifiedRows';
import {
  headings,
  oncePerCell,
  type ImportOptions,
  type ImportPlan,
  type OmissionReason,
} from './importPlan';
import type { ImportSource } from './importSource';

/**
 * What importing these tables would do. Numbers written as text become numbers; what cannot be read passes as it came,
 * so that validation shows what the file says. Filling a blank cell is no conflict; writing over another value is.
 */
export function planIndicadores(
  sources: readonly ImportSource[],
  format: Format,
  context: ValidationContext,
  options: ImportOptions,
): ImportPlan {
  const standingOf = identifiedRows(tableOf(context, format.id), format);
  const anio = ejercicioOf(context, Number(toIso(context.fecha).slice(0, 4)));
  const added: RowValues[] = [];
  const changes: CellChange[] = [];
  const omitted: { fila: number; reason: OmissionReason }[] = [];
  const conflicts: { fila: number; name: string }[] = [];
  let percentages = 0;
  for (const source of sources) {
    for (const { gridRow, reason } of source.found.skipped) omitted.push({ fila: gridRow + 1, reason });
    for (const row of source.found.rows) {
      const fila = row.gridRow + 1;
      const carried = carriedFigures(row, source, format);
      percentages += carried.percentages;
      const values = withDefaults(carried.values, format, anio, options.programa);
      const standing = standingOf(values, `Importado de ${source.file}`);
      const overwrites = standing.changes.some(({ antes }) => !isBlank(antes));
      if (standing.kind === 'new') added.push(values);
      else if (standing.changes.length === 0) omitted.push({ fila, reason: 'identica' });
      else if (overwrites && !options.actualizar)
        conflicts.push({ fila, name: rowName(values, format, fila) });
      else changes.push(...standing.changes);
    }
  }
  const lastChanges = oncePerCell(changes);
  const brought = format.rows === 'indicador' ? broughtByFichas(context, lastChanges, added, anio) : null;
  return {
    format,
    added,
    changes: lastChanges,
    updatedRows: new Set(lastChanges.map((change) => change.fila)).size,
    newEvaluaciones: [],
    companions: brought?.companions ?? [],
    notas: [...(percentages > 0 ? [notas.porcentajes(percentages)] : []), ...(brought?.notas ?? [])],
    ...headings(sources, format),
    omitted: omitted.sort((a, b) => a.fila - b.fila),
    conflicts,
    unit: null,
    counters: context.counters,
  };
}

/** What the file says of a row, in our columns, with its figures as numbers. */
function carriedFigures(
  row: FoundRow,
  source: ImportSource,
  format: Format,
): { readonly values: RowValues; readonly percentages: number } {
  const values: Partial<Record<ColumnKey, CellValue>> = {};
  let percentages = 0;
  for (const { key, index } of source.found.mapped) {
    const value = row.values[key];
    if (value === undefined || key === 'validacion') continue;
    const kind = columnOf(format, key)?.type.kind;
    const isFigure = kind === 'number' || kind === 'amount';
    const isPercent = source.numberFormat?.(row.gridRow, index)?.includes('%') === true;
    if (isFigure && isPercent && typeof value === 'number') {
      values[key] = points(value);
      percentages += 1;
    } else if (isFigure) values[key] = figureOf(value);
    else values[key] = typeof value === 'string' ? value.trim() : value;
  }
  return { values, percentages };
}

/** Excel keeps 95 % as 0.95; the ficha's goal is in its unit, as «95 %» reads. */
function points(fraction: number): number {
  return Number((fraction * 100).toPrecision(15));
}

function figureOf(value: CellValue): CellValue {
  const reading = readNumber(value);
  if (reading.kind === 'number') return reading.number;
  return typeof value === 'string' ? value.trim() : value;
}

/** A Tabla maestra without a year is of the workbook's; a list without programme, of the one asked for. */
function withDefaults(
  values: RowValues,
  format: Format,
  anio: number,
  programa: string | undefined,
): RowValues {
  const lacks = (key: ColumnKey) => columnOf(format, key) !== undefined && isBlank(values[key] ?? '');
  return {
    ...values,
    ...(lacks('anio') ? { anio } : {}),
    ...(programa !== undefined && lacks('programa') ? { programa } : {}),
  };
}

function rowName(values: RowValues, { identity = [] }: Format, fila: number): string {
  return `fila ${fila} (${identity.map((key) => cellText(values[key] ?? '')).join(' · ')})`;
}
