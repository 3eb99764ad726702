/**
 * What Excel answers when it refuses an action, by Office.js's own codes. The sentences are those of Microsoft's
 * error page where it gives one; their exact wording in a given build of Excel cannot be known here.
 */
const MESSAGES = {
  AccessDenied: 'You cannot perform the requested operation.',
  ApiNotFound:
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  BadPassword: 'The password you supplied is incorrect.',
  EmptyChartSeries: 'The attempted operation failed because the chart series is empty.',
  FilteredRangeConflict: 'The attempted operation causes a conflict with a filtered range.',
  GeneralException: 'There was an internal error while processing the request.',
  InsertDeleteConflict: 'The insert or delete operation attempted resulted in a conflict.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidOperationInCellEditMode:
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  InvalidReference: 'This reference is not valid for the current operation.',
  ItemAlreadyExists: 'The resource being created already exists.',
  ItemNotFound: 'The requested resource doesn’t exist.',
  MergedRangeConflict:
    'Cannot complete the operation. A table can’t overlap with a PivotTable report, query results, merged cells, or another table.',
  NonBlankCellOffSheet:
    'Excel can’t insert new cells because it would push non-empty cells off the end of the worksheet.',
  NotImplemented: 'The requested feature isn’t implemented.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

/** Ends the request it is thrown in; the dispatcher turns it into the response's `Error`. */
export class HostError extends Error {
  constructor(
    readonly code: HostErrorCode,
    detail?: string,
  ) {
    super(detail === undefined ? MESSAGES[code] : `${MESSAGES[code]} ${detail}`);
    this.name = 'HostError';
  }
}

/** `detail`, in English, follows Excel's own sentence: what was refused, for whoever debugs a script. */
export function refuse(code: HostErrorCode, detail?: string): never {
  throw new HostError(code, detail);
}
