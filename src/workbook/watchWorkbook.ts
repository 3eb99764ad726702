import { rowOf, type Edit } from './read/editedPlace';

/** What the workbook tells whoever watches it, as it happens and without a request. */
export interface WorkbookWatcher {
  readonly edited: (edit: Edit) => void;
  /** @param row 1-based */
  readonly selected: (place: { readonly sheetId: string; readonly row: number }) => void;
  /** Sheets or tables came or went. */
  readonly restructured: () => void;
}

/**
 * Queues the registration of Excel's events; they go with the next request. Handlers run for what any co-author does,
 * so they must only take note.
 *
 * @returns takes them out again, in a request of its own
 */
export function watchWorkbook(
  context: Excel.RequestContext,
  { edited, selected, restructured }: WorkbookWatcher,
): () => Promise<void> {
  const { worksheets, tables } = context.workbook;
  const noted = (note: () => void) => () => {
    note();
    return Promise.resolve();
  };
  const handlers: readonly OfficeExtension.EventHandlerResult<never>[] = [
    worksheets.onChanged.add(
      ({ worksheetId, address, changeType, triggerSource }: Excel.WorksheetChangedEventArgs) => {
        edited({
          sheetId: worksheetId,
          address,
          valuesOnly: changeType === 'RangeEdited',
          isPersons: triggerSource === 'Unknown',
        });
        return Promise.resolve();
      },
    ),
    worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      const row = rowOf(address);
      if (row !== null) selected({ sheetId: worksheetId, row });
      return Promise.resolve();
    }),
    worksheets.onRowSorted.add(({ worksheetId, address }) => {
      edited({ sheetId: worksheetId, address, valuesOnly: false, isPersons: false });
      return Promise.resolve();
    }),
    worksheets.onAdded.add(noted(restructured)),
    worksheets.onDeleted.add(noted(restructured)),
    tables.onAdded.add(noted(restructured)),
    tables.onDeleted.add(noted(restructured)),
  ];
  return async () => {
    await Excel.run(context, async (sameContext) => {
      for (const handler of handlers) handler.remove();
      await sameContext.sync();
    });
  };
}
