import { cellText, type CellValue } from '../../domain/cell';
import type { CellChange } from '../../domain/changes';
import { cellAddress } from '../../domain/tables/tableData';
import type { RawTable } from '../read/readTables';
import { placeOf, type ColumnsInPlace } from './columnsInPlace';

/** What Cambios says of a row whose cells change. */
export interface RowAuthorship {
  /** What its table knows the row by. */
  readonly clave: string;
  readonly motivo: string;
}

/**
 * The cells of a register's row that come to say something else, in the order of `values`.
 *
 * @param index 0-based row of the table's body
 * @param values what it must say; columns that are not there, or that the table no longer has, stay as they are
 */
export function rowChanges<K extends string>(
  table: RawTable,
  columns: ColumnsInPlace<K>,
  index: number,
  values: Readonly<Partial<Record<K, CellValue>>>,
  { clave, motivo }: RowAuthorship,
): readonly CellChange[] {
  const fila = table.headerRow + 2 + index;
  return (Object.keys(values) as K[]).flatMap((key): readonly CellChange[] => {
    const place = placeOf(columns, key);
    const column = place === null ? null : columns[place]?.column;
    if (place === null || !column) return [];
    const antes = table.body[index]?.[place] ?? '';
    const despues = values[key] ?? '';
    if (cellText(antes) === cellText(despues)) return [];
    const sheetColumn = table.firstColumn + place;
    const { heading: columna, type } = column;
    const celda = cellAddress(sheetColumn, fila);
    return [
      {
        hoja: table.sheet,
        celda,
        fila,
        sheetColumn,
        columna,
        tipo: type.kind,
        clave,
        antes,
        despues,
        motivo,
      },
    ];
  });
}
