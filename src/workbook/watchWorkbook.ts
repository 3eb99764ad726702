import { rowOf, type Edit } from './read/editedPlace';

/** What the workbook tells whoever watches it, as it happens and without a request. */
export interface WorkbookWatcher {
  readonly edited: (edit: Edit) => void;
  /** @param row 1-based */
  readonly selected: (place: { readonly sheetId: string; readonly row: number }) => void;
  /** Another sheet came to the front; where in it, Excel tells apart and not always. */
  readonly activated: (sheetId: string) => void;
  readonly restructured: (change: Restructured) => void;
}

/** A sheet or a table came or went. */
export interface Restructured {
  readonly what: 'sheet' | 'table';
  readonly came: boolean;
  readonly sheetId: string;
  /** Excel tells it only of a table that went. */
  readonly table?: string;
}

/**
 * Queues the registration of Excel's events; they go with the next request. Handlers run for what any co-author does,
 * so they must only take note.
 *
 * @returns takes them out again, in a request of its own
 */
export function watchWorkbook(
  context: Excel.RequestContext,
  { edited, selected, activated, restructured }: WorkbookWatcher,
): () => Promise<void> {
  const { worksheets, tables } = context.workbook;
  const note = (change: Restructured) => {
    restructured(change);
    return Promise.resolve();
  };
  const handlers: readonly OfficeExtension.EventHandlerResult<never>[] = [
    worksheets.onChanged.add(
      ({ worksheetId, address, changeType, source, triggerSource }: Excel.WorksheetChangedEventArgs) => {
        edited({
          sheetId: worksheetId,
          address,
          valuesOnly: changeType === 'RangeEdited',
          // An Excel that does not tell may have an edit of somebody's: reading it in vain loses nothing.
          isPersons: triggerSource !== 'ThisLocalAddin',
          isHere: source === 'Local',
        });
        return Promise.resolve();
      },
    ),
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const row = rowOf(address);
      if (row !== null) selected({ sheetId: worksheetId, row });
      return Promise.resolve();
    }),
    worksheets.onActivated.add(({ worksheetId }) => {
      activated(worksheetId);
      return Promise.resolve();
    }),
    // No verb sorts.
    worksheets.onRowSorted.add(({ worksheetId, address, source }) => {
      edited({
        sheetId: worksheetId,
        address,
        valuesOnly: false,
        isPersons: true,
        isHere: source === 'Local',
      });
      return Promise.resolve();
    }),
    worksheets.onAdded.add(({ worksheetId }) => note({ what: 'sheet', came: true, sheetId: worksheetId })),
    worksheets.onDeleted.add(({ worksheetId }) => note({ what: 'sheet', came: false, sheetId: worksheetId })),
    tables.onAdded.add(({ worksheetId }) => note({ what: 'table', came: true, sheetId: worksheetId })),
    tables.onDeleted.add(({ worksheetId, tableName }) =>
      note({ what: 'table', came: false, sheetId: worksheetId, table: tableName }),
    ),
  ];
  return async () => {
    await Excel.run(context, async (sameContext) => {
      for (const handler of handlers) handler.remove();
      await sameContext.sync();
    });
  };
}
