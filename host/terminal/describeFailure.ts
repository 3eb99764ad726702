/** What a script threw, for its author: an Office.js error with its `debugInfo`, any other with its stack. */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return `El script lanzó: ${String(error)}`;
  const code = 'code' in error && typeof error.code === 'string' ? `${error.code}: ` : '';
  if (!('debugInfo' in error)) return error.stack ?? `${error.name}: ${code}${error.message}`;
  return `${error.name}: ${code}${error.message}\n${JSON.stringify(error.debugInfo, null, 2)}`;
}
