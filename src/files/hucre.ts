/** The only file of `src/` that names hucre, which parses and writes .xlsx. */
export { readXlsx, writeXlsx } from 'hucre/xlsx';
export type { CellStyle, Sheet, WriteOptions, WriteSheet } from 'hucre/xlsx';
