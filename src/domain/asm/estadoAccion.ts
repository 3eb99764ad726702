import { plainText, type TableRow } from '../tables/tableData';
import { foldText } from '../text/foldText';

/** An action that left the Anexo I: it keeps its history, no longer counts and asks for nothing more. */
export function isRetired(row: TableRow): boolean {
  return foldText(plainText(row, 'estado')) === 'retirada';
}
