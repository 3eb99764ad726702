import { wholeNumero } from '../asm/numero';
import { cellText, type CellValue } from '../cell';
import type { RowValues } from '../changes';
import { parseDate } from '../dates/parseDate';
import { columnOf, type ColumnKey, type Format } from '../formats/format';
import { impresion } from '../messages/impresion';
import { decideUnit, type UnitDecision } from '../percent/decideUnit';
import type { PercentCell, PercentUnit } from '../percent/readPercent';
import { toFraction } from '../percent/toFraction';
import type { FoundRow } from '../recognition/findTable';
import type { Evaluacion } from '../records';
import { cleanMarkup } from '../text/html';
import type { ImportSource } from './importSource';

/** One unit for the percentages of all the files; `null` when the format has none. */
export function decideColumnUnit(
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

function percentCell(row: FoundRow, key: ColumnKey, source: ImportSource): PercentCell {
  const column = source.found.mapped.find((mapped) => mapped.key === key)?.index;
  const numberFormat = column === undefined ? undefined : source.numberFormat?.(row.gridRow, column);
  return { value: row.values[key] ?? '', ...(numberFormat === undefined ? {} : { numberFormat }) };
}

/** What the file itself says of a row, in our columns. Our own marks in a workbook of ours are not data. */
export function carriedValues(
  row: FoundRow,
  source: ImportSource,
  format: Format,
  unit: PercentUnit,
): RowValues {
  const values: Partial<Record<ColumnKey, CellValue>> = {};
  const { mapped, below } = source.found;
  for (const key of [...mapped.map((each) => each.key), ...(below ? [below.key] : [])]) {
    const value = row.values[key];
    if (value === undefined || key === 'validacion') continue;
    const kind = columnOf(format, key)?.type.kind;
    if (kind === 'percent') values[key] = percentValue(percentCell(row, key, source), unit);
    else if (kind === 'number') values[key] = numberValue(value);
    else values[key] = typeof value === 'string' ? value.trim() : value;
  }
  return { ...values, ...putOffTermino(values.termino, format) };
}

/** Of a Término that an official copy of ours printed with the first one that was committed, each in its column. */
function putOffTermino(written: CellValue | undefined, format: Format): RowValues {
  const printed = typeof written === 'string' ? impresion.sinOriginal(cleanMarkup(written)) : null;
  if (printed === null || columnOf(format, 'terminoOriginal') === undefined) return {};
  const original = parseDate(printed.original);
  return original.kind === 'date' ? { termino: printed.vigente, terminoOriginal: original.date } : {};
}

/** What is no percentage between 0 and 100 passes as it came, so that validation shows what the file says. */
function percentValue(cell: PercentCell, unit: PercentUnit): CellValue {
  const reading = toFraction(cell, unit);
  return reading.kind === 'fraction' ? reading.fraction : cell.value;
}

/** A CSV has only text: «1» is the number 1. */
function numberValue(value: CellValue): CellValue {
  const text = cellText(value);
  if (typeof value !== 'string') return value;
  return /^[1-9]\d*$/.test(text) ? (wholeNumero(text) ?? text) : text;
}

/** The row as it enters the workbook: with its evaluation and programme, and the Término it was first committed to. */
export function newValues(carried: RowValues, evaluacion: Evaluacion | null, format: Format): RowValues {
  const has = (key: ColumnKey) => columnOf(format, key) !== undefined;
  const written = carried.termino ?? '';
  const termino = parseDate(typeof written === 'string' ? cleanMarkup(written) : written);
  return {
    ...(has('terminoOriginal') && termino.kind === 'date' ? { terminoOriginal: termino.date } : {}),
    ...carried,
    ...(evaluacion !== null && has('evaluacion') ? { evaluacion: evaluacion.clave } : {}),
    ...(evaluacion !== null && has('programa') && evaluacion.programa !== ''
      ? { programa: evaluacion.programa }
      : {}),
  };
}
