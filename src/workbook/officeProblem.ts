import { problemas, type Problem } from '../domain/messages/problemas';

/** Excel's error codes that a person can cause and mend. */
const KNOWN: Readonly<Record<string, () => Problem>> = {
  InvalidOperationInCellEditMode: problemas.celdaEnEdicion,
  AccessDenied: problemas.soloLectura,
  RequestPayloadSizeLimitExceeded: problemas.demasiadoGrande,
  ResponsePayloadSizeLimitExceeded: problemas.demasiadoGrande,
  FilteredRangeConflict: problemas.tablaConFiltro,
  MergedRangeConflict: problemas.celdasCombinadas,
  InsertDeleteConflict: problemas.otraTablaDebajo,
  ItemAlreadyExists: problemas.yaExiste,
  InactiveWorkbook: problemas.otroLibroActivo,
  ItemNotFound: problemas.yaNoEsta,
};

/** What Excel refused, as a sentence; `null` when the error is not Excel's, but a fault of ours. */
export function officeProblem(error: unknown): Problem | null {
  if (!isOfficeError(error)) return null;
  if (error.code === 'InvalidOperation' && isShift(error)) return problemas.otraTablaDebajo();
  return (KNOWN[error.code] ?? (() => problemas.excel(error.code)))();
}

/** What cannot move out of the way, when Excel does not say it with a code of its own. */
function isShift({ debugInfo }: OfficeError): boolean {
  const { errorLocation } = debugInfo as { readonly errorLocation?: unknown };
  return errorLocation === 'Range.insert' || errorLocation === 'Range.delete';
}

interface OfficeError {
  readonly code: string;
  readonly debugInfo: object;
}

/** By shape: office.js loads apart, and its classes are not ours to import. */
function isOfficeError(error: unknown): error is OfficeError {
  return (
    typeof error === 'object' &&
    error !== null &&
    'code' in error &&
    typeof error.code === 'string' &&
    'debugInfo' in error &&
    typeof error.debugInfo === 'object' &&
    error.debugInfo !== null
  );
}
