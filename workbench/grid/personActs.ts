import type { IRange } from '@univerjs/core';

/** What a person can do to a workbook in the grid. Sheets go by id, rows and columns from 0. */
export interface PersonActs {
  /** As typed; `''` empties the cell. */
  type(sheetId: string, range: IRange, texts: readonly (readonly string[])[]): void;
  clear(sheetId: string, ranges: readonly IRange[]): void;
  select(sheetId: string, range: IRange): void;
  /** A click on a cell that may be a link. */
  follow(sheetId: string, row: number, column: number): void;
  activateSheet(sheetId: string): void;
  addSheet(): void;
  deleteSheet(sheetId: string): void;
  renameSheet(sheetId: string, name: string): void;
  insertRows(sheetId: string, before: number, count: number): void;
  deleteRows(sheetId: string, first: number, count: number): void;
  insertColumns(sheetId: string, before: number, count: number): void;
  deleteColumns(sheetId: string, first: number, count: number): void;
  /** The person is inside a cell, which Excel waits for. */
  editing(isEditing: boolean): void;
}
