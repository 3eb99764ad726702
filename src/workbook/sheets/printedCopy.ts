/**
 * A name of the sheet itself tells a copy that we printed from a table that somebody else made: it survives renaming,
 * moving and copying the sheet, and other programs keep it.
 */
const PRINTED_COPY = 'CopiaOficial';

/** Queues; the caller sends. */
export function markPrintedCopy(sheet: Excel.Worksheet): void {
  // Hidden: it would be litter in the list of names that people see.
  sheet.names.add(PRINTED_COPY, sheet.getRangeByIndexes(0, 0, 1, 1)).visible = false;
}

/** The mark, or a null object. Loads it; the caller sends. */
export function printedCopyMark(sheet: Excel.Worksheet): Excel.NamedItem {
  return sheet.names.getItemOrNullObject(PRINTED_COPY).load('name');
}
