import type { HostObject } from './objectType';
import { refuse } from '../hostError';
import type { QueryInfo } from './request';

/** What `load` asked for, as a tree: `format/fill/color` is three nodes deep. No children: all scalars. */
interface Selection {
  readonly children: Map<string, Selection>;
}

/**
 * Microsoft's documentation loads this name, which no type has, to ask whether an object exists and nothing more.
 * Any other name that a type lacks is refused.
 */
const NOTHING = 'nopropertiesneeded';

/** The value of a Query action: members in PascalCase, nested; collections as `_Items`. */
export function query(object: HostObject, info: QueryInfo | undefined): unknown {
  const selection = parseSelection(info);
  return object.isCollection ? readCollection(object, selection, info) : readObject(object, selection);
}

function parseSelection(info: QueryInfo | undefined): Selection {
  const root: Selection = { children: new Map() };
  for (const path of info?.Select ?? []) addPath(root, path);
  for (const path of info?.Expand ?? []) addPath(root, `${path}/*`);
  // `expand` alone still loads the object's own scalars.
  if (info?.Select === undefined && root.children.size > 0) addPath(root, '*');
  return root;
}

/** office.js strips `items/` from text but not from arrays, and takes both `/` and `.` for a separator. */
function addPath(root: Selection, path: string): void {
  let node = root;
  for (const segment of path.split(/[/.]/)) {
    const name = segment.trim().toLowerCase();
    if (name === '' || name === 'items') continue;
    const child = node.children.get(name) ?? { children: new Map() };
    node.children.set(name, child);
    node = child;
  }
  if (node === root.children.get(NOTHING)) return;
  if (node !== root && node.children.size === 0) node.children.set('*', { children: new Map() });
  if (node === root) root.children.set('*', { children: new Map() });
}

function readObject(object: HostObject, selection: Selection): Record<string, unknown> {
  const value: Record<string, unknown> = { ...object.key() };
  if (selection.children.size === 0) addScalars(object, value);
  for (const [name, child] of selection.children) {
    if (name === NOTHING) continue;
    if (name === '*' || name === '$all') addScalars(object, value);
    else addMember(object, name, child, value);
  }
  return value;
}

function addScalars(object: HostObject, value: Record<string, unknown>): void {
  for (const member of object.scalars) value[member] = object.get(member);
}

function addMember(object: HostObject, name: string, child: Selection, value: Record<string, unknown>): void {
  const scalar = findMember(object.scalars, name);
  if (scalar !== undefined) {
    value[scalar] = object.get(scalar);
    return;
  }
  const navigation = findMember(object.navigations, name);
  if (navigation === undefined) refuse('ApiNotFound', `The embedded host has no ${object.typeName}.${name}.`);
  const target = object.navigate(navigation);
  if (target === null) value[navigation] = null;
  else
    value[navigation] = target.isCollection
      ? readCollection(target, child, undefined)
      : readObject(target, child);
}

/** `tables.load('name')` asks for the name of each table; `tables.load('count')` for the collection's own. */
function readCollection(
  collection: HostObject,
  selection: Selection,
  page: QueryInfo | undefined,
): Record<string, unknown> {
  const value: Record<string, unknown> = {};
  const ofItems: Selection = { children: new Map() };
  for (const [name, child] of selection.children) {
    const own = findMember(collection.scalars, name) ?? findMember(collection.navigations, name);
    if (own === undefined) ofItems.children.set(name, child);
    else addMember(collection, name, child, value);
  }
  if (ofItems.children.size === 0 && selection.children.size > 0) return value;
  const from = page?.Skip ?? 0;
  const items = collection.items().slice(from, page?.Top === undefined ? undefined : from + page.Top);
  value['_Items'] = items.map((item, index) => ({ _Index: from + index, ...readObject(item, ofItems) }));
  return value;
}

function findMember(members: readonly string[], lowerCaseName: string): string | undefined {
  return members.find((member) => member.toLowerCase() === lowerCaseName);
}
