import { numeroKey } from '../asm/numero';
import { programaKey } from '../asm/programa';
import type { RowValues } from '../changes';
import type { Format } from '../formats/format';
import { plainText, type TableData, type TableRow } from '../tables/tableData';
import { foldText } from '../text/foldText';
import { isRejected } from '../validation/rules/readings';
import type { ValidationContext } from '../validation/context';
import { avisosOf, stillBlank, withoutPlace, type ConversionAviso } from './perdidas';
import { readRegistro } from './readRegistro';
import type { Registro } from './registro';
import { writeRegistro } from './writeRegistro';

export interface ConversionPlan {
  readonly added: readonly RowValues[];
  /** Headings of the source that hold data and have no place in the target. */
  readonly noCaben: readonly string[];
  /** Headings that the target requires and that some of its new rows leave blank. */
  readonly faltan: readonly string[];
  readonly avisos: readonly ConversionAviso[];
  /** Rows of the source left out, with their reason. */
  readonly omitted: readonly { readonly fila: number; readonly motivo: 'noAceptada' | 'yaEsta' }[];
}

/**
 * Writes the rows of one format as rows of another, by the fields that both have. An ASM keeps its clave; one that
 * the target has already, or that was not accepted, does not pass.
 */
export function planConversion(
  source: TableData,
  targetFormat: Format,
  target: TableData | undefined,
  context: ValidationContext,
): ConversionPlan {
  const present = presentRows(target, context);
  const registros: Registro[] = [];
  const omitted: { fila: number; motivo: 'noAceptada' | 'yaEsta' }[] = [];
  for (const row of source.rows) {
    if (isRejected(row, context)) omitted.push({ fila: row.sheetRow, motivo: 'noAceptada' });
    else if (present.has(identityOf(row, context))) omitted.push({ fila: row.sheetRow, motivo: 'yaEsta' });
    else registros.push(readRegistro(row, source.format));
  }
  const from = source.format;
  const added = registros.map((registro) => writeRegistro(registro, from, targetFormat));
  return {
    added,
    noCaben: withoutPlace(source, targetFormat, registros),
    faltan: stillBlank(targetFormat, added, registros),
    avisos: avisosOf(from, targetFormat, registros, added, context),
    omitted,
  };
}

/** Rows of the target, also by what they would be without clave: one may have been given to them since. */
function presentRows(target: TableData | undefined, context: ValidationContext): ReadonlySet<string> {
  return new Set(target?.rows.flatMap((row) => [identityOf(row, context), contentOf(row, context)]));
}

function identityOf(row: TableRow, context: ValidationContext): string {
  return plainText(row, 'clave') || contentOf(row, context);
}

function contentOf(row: TableRow, context: ValidationContext): string {
  const programa = plainText(row, 'programa') || (context.evaluacionOf(row)?.programa ?? '');
  return [
    programaKey(programa),
    numeroKey(plainText(row, 'numero')) ?? '',
    foldText(plainText(row, 'asm')),
  ].join('\u0000');
}
