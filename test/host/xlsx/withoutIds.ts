import type { Workbook } from '../../../host/workbook/model';

/** The workbook as comparable data: maps as sorted pairs, and without ids, which reading gives anew. */
export function withoutIds(workbook: Workbook): unknown {
  const { nextId: _, activeSheetId, selection: __, ...rest } = workbook;
  const active = workbook.sheets.findIndex(({ id }) => id === activeSheetId);
  return { active, ...(plain(rest) as object) };
}

function plain(value: unknown): unknown {
  if (value instanceof Map)
    return [...(value as Map<unknown, unknown>)].sort(byKey).map(([key, inner]) => [key, plain(inner)]);
  if (Array.isArray(value)) return value.map((inner: unknown) => plain(inner));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key, inner]) => key !== 'id' && inner !== undefined);
  return Object.fromEntries(entries.map(([key, inner]) => [key, plain(inner)]));
}

function byKey([a]: [unknown, unknown], [b]: [unknown, unknown]): number {
  return String(a).localeCompare(String(b), 'en', { numeric: true });
}
