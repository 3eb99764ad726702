import type { Workbook } from '../workbook/model';
import type { HucreProperties } from './hucre';

/** Office.js's names and hucre's. */
const TEXTS = [
  ['title', 'title'],
  ['subject', 'subject'],
  ['author', 'creator'],
  ['keywords', 'keywords'],
  ['comments', 'description'],
  ['lastAuthor', 'lastModifiedBy'],
  ['category', 'category'],
  ['company', 'company'],
  ['manager', 'manager'],
] as const;
const CREATED = 'creationDate';

/** The model's other properties are kept as custom ones. */
export function propertiesToFile(properties: Workbook['properties']): HucreProperties {
  const known = new Set<string>([CREATED, ...TEXTS.map(([ours]) => ours)]);
  const custom = Object.fromEntries(Object.entries(properties).filter(([name]) => !known.has(name)));
  const created = new Date(properties[CREATED] ?? '');
  const file: HucreProperties = {};
  for (const [ours, theirs] of TEXTS) {
    const text = properties[ours];
    if (text !== undefined && text !== '') file[theirs] = text;
  }
  if (!Number.isNaN(created.getTime())) file.created = created;
  if (Object.keys(custom).length > 0) file.custom = custom;
  return file;
}

export function propertiesFromFile(file: HucreProperties | undefined): Workbook['properties'] {
  const properties: Workbook['properties'] = {};
  for (const [ours, theirs] of TEXTS) {
    const text = file?.[theirs];
    if (text !== undefined) properties[ours] = text;
  }
  if (file?.created !== undefined) properties[CREATED] = file.created.toISOString();
  for (const [name, value] of Object.entries(file?.custom ?? {})) {
    properties[name] = value instanceof Date ? value.toISOString() : String(value);
  }
  return properties;
}
