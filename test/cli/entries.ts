/** A JSON object whose fields nobody has looked at yet. */
export type Entry = Readonly<Record<string, unknown>>;

export function entry(value: unknown): Entry {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Error(`Not a JSON object: ${JSON.stringify(value)}`);
  }
  return Object.fromEntries(Object.entries(value));
}

/** The objects in the list under a key. */
export function entries(document: Entry, key: string): readonly Entry[] {
  const list = document[key];
  if (!Array.isArray(list)) throw new Error(`«${key}» is no list in ${JSON.stringify(document)}`);
  return list.map(entry);
}

/** One field of every object of the list under a key. */
export function column(document: Entry, key: string, field: string): readonly unknown[] {
  return entries(document, key).map((each) => each[field]);
}

/** How often each value occurs. */
export function tally(values: readonly unknown[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[String(value)] = (counts[String(value)] ?? 0) + 1;
  return counts;
}
