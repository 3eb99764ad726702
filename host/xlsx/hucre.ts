import type { WriteSheet } from 'hucre/xlsx';

/** The host's only door to hucre: the .xlsx codec under `readWorkbook` and `writeWorkbook`. */
export { readXlsx, writeXlsx, resolveThemeColor } from 'hucre/xlsx';
export type {
  Cell as HucreCell,
  CellStyle as HucreStyle,
  CellValue as HucreValue,
  ColumnDef as HucreColumn,
  ConditionalRule as HucreRule,
  Sheet as HucreReadSheet,
  SheetChart as HucreChart,
  Workbook as HucreReadBook,
  WorkbookProperties as HucreProperties,
  WriteOptions as HucreBook,
  WriteSheet as HucreSheet,
} from 'hucre/xlsx';

export type HucreProtection = NonNullable<WriteSheet['protection']>;
