import { foldCompact } from '../../text/foldText';
import type { DataTable } from './dataTable';

/** Two dependencies that only punctuation tells apart: one written in two ways, which would be asked twice. */
export function tablasParecidas(
  tables: readonly Pick<DataTable, 'dependencia'>[],
): readonly [one: string, other: string] | null {
  const seen = new Map<string, string>();
  for (const { dependencia } of tables) {
    const key = foldCompact(dependencia);
    const other = seen.get(key);
    if (other !== undefined) return [other, dependencia];
    seen.set(key, dependencia);
  }
  return null;
}
