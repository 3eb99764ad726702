import { modificacionesRegister } from '../../domain/registers/modificaciones';
import type { RawTable } from '../read/readTables';
import { DATE_FORMAT } from '../sheets/columnFormat';
import { setNumberFormat } from '../sheets/numberFormat';
import type { BlockWriter } from './blockWriter';
import { columnsInPlace, placeOf, registerColumns } from './columnsInPlace';

/** What a column of dates said would read as a bare number among the texts of Modificaciones. `row` is the sheet's, 0-based. */
export async function showDates(
  context: Excel.RequestContext,
  writer: BlockWriter,
  register: RawTable,
  row: number,
): Promise<void> {
  const columns = columnsInPlace(registerColumns(modificacionesRegister), register);
  for (const key of ['antes', 'despues'] as const) {
    const place = placeOf(columns, key);
    if (place === null) continue;
    await writer.room();
    const sheet = context.workbook.worksheets.getItem(register.sheet);
    const cell = sheet.getRangeByIndexes(row, register.firstColumn + place, 1, 1).untrack();
    setNumberFormat(cell, DATE_FORMAT);
  }
}
