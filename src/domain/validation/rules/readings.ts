import { matchCatalogue } from '../../catalogues/matchCatalogue';
import { isRetired } from '../../asm/estadoAccion';
import { plainText, type TableRow } from '../../tables/tableData';
import type { ValidationContext } from '../context';

/** The catalogue's value that the cell means, however it is spelled; `null` when it means none. */
export function properValue(
  row: TableRow,
  key: 'valoracion' | 'clasificacion',
  { catalogues }: ValidationContext,
): string | null {
  const match = matchCatalogue(plainText(row, key), catalogues[key].entries);
  return match.kind === 'exact' || match.kind === 'variant' ? match.value : null;
}

/** Whether a Sí/No cell says that, in any spelling that the catalogue accepts. */
export function says(
  row: TableRow,
  key: 'aceptada' | 'viable',
  answer: 'Sí' | 'No',
  { catalogues }: ValidationContext,
): boolean {
  const match = matchCatalogue(plainText(row, key), catalogues.siNo.entries);
  return (match.kind === 'exact' || match.kind === 'variant') && match.value === answer;
}

/** ¿Se acepta? = No, however it is spelled. */
export function isRejected(row: TableRow, context: ValidationContext): boolean {
  return says(row, 'aceptada', 'No', context);
}

/** What was not accepted, or has left the Anexo I, commits nobody to its dates. */
export function commits(row: TableRow, context: ValidationContext): boolean {
  return !isRejected(row, context) && !isRetired(row);
}
