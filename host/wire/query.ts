import type { HostObject } from './objectType';
import { refuse } from '../hostError';
import type { QueryInfo } from './request';

/** What `load` asked for, as a tree: `format/fill/color` is three nodes deep. No children: all scalars. */
interface Selection {
  readonly children: Map<string, Selection>;
}

type Values = Record<string, unknown>;

/** Whether Office.js has such a member, whatever its case, so that the host lacks it. */
export type IsOfficeMember = (typeName: string, lowerCaseName: string) => boolean;

/** The value of a Query action: members in PascalCase, nested; collections as `_Items`. */
export function query(
  object: HostObject,
  info: QueryInfo | undefined,
  isOfficeMember: IsOfficeMember,
): unknown {
  const selection = parseSelection(info);
  return object.isCollection
    ? readCollection(object, selection, info, isOfficeMember)
    : readObject(object, selection, isOfficeMember);
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
  if (node !== root && node.children.size === 0) node.children.set('*', { children: new Map() });
  if (node === root) root.children.set('*', { children: new Map() });
}

function readObject(object: HostObject, selection: Selection, isOfficeMember: IsOfficeMember): Values {
  const value: Values = { ...object.key() };
  if (selection.children.size === 0) addScalars(object, value);
  for (const [name, child] of selection.children) {
    if (name === '*' || name === '$all') addScalars(object, value);
    else addMember(object, name, child, value, isOfficeMember);
  }
  return value;
}

function addScalars(object: HostObject, value: Values): void {
  for (const member of object.scalars) value[member] = object.get(member);
}

/**
 * A name that Office.js does not have is passed over, as in Excel: Microsoft's documentation loads
 * `NoPropertiesNeeded` to ask only whether an object exists.
 */
function addMember(
  object: HostObject,
  name: string,
  child: Selection,
  value: Values,
  isOfficeMember: IsOfficeMember,
): void {
  const scalar = findMember(object.scalars, name);
  const navigation = findMember(object.navigations, name);
  if (scalar !== undefined) value[scalar] = object.get(scalar);
  else if (navigation !== undefined)
    value[navigation] = readPart(object.navigate(navigation), child, isOfficeMember);
  else if (isOfficeMember(object.typeName, name)) {
    refuse('ApiNotFound', `The embedded host has no ${object.typeName}.${name}.`);
  }
}

function readPart(
  part: HostObject | null,
  selection: Selection,
  isOfficeMember: IsOfficeMember,
): Values | null {
  if (part === null) return null;
  return part.isCollection
    ? readCollection(part, selection, undefined, isOfficeMember)
    : readObject(part, selection, isOfficeMember);
}

/** `tables.load('name')` asks for the name of each table; `tables.load('count')` for the collection's own. */
function readCollection(
  collection: HostObject,
  selection: Selection,
  page: QueryInfo | undefined,
  isOfficeMember: IsOfficeMember,
): Values {
  const value: Values = {};
  const ofItems: Selection = { children: new Map() };
  for (const [name, child] of selection.children) {
    const own = findMember(collection.scalars, name) ?? findMember(collection.navigations, name);
    if (own === undefined) ofItems.children.set(name, child);
    else addMember(collection, name, child, value, isOfficeMember);
  }
  if (ofItems.children.size === 0 && selection.children.size > 0) return value;
  const from = page?.Skip ?? 0;
  const items = collection.items().slice(from, page?.Top === undefined ? undefined : from + page.Top);
  value['_Items'] = items.map((item, index) => ({
    _Index: from + index,
    ...readObject(item, ofItems, isOfficeMember),
  }));
  return value;
}

function findMember(members: readonly string[], lowerCaseName: string): string | undefined {
  return members.find((member) => member.toLowerCase() === lowerCaseName);
}
