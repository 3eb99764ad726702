import { HostError, refuse, type HostErrorCode } from '../hostError';
import { isHostObject, type Arguments, type HostObject } from './objectType';
import { query, type IsOfficeMember } from './query';
import {
  ActionType,
  ObjectPathType,
  type Action,
  type ActionResult,
  type ArgumentInfo,
  type ObjectPath,
  type Request,
  type Response,
  type ResponseError,
} from './request';

/** What the dispatcher needs of the other side: where a request starts, and objects kept between requests. */
export interface Roots {
  readonly root: HostObject;
  /** Objects that office.js reaches by no path, such as an event registration service; `null` if there is none. */
  newObject(name: string): HostObject | null;
  /** Asked of the client library itself: what it has and the host lacks must not be passed over. */
  readonly isOfficeMember: IsOfficeMember;
  /** A Range that an earlier request handed out. */
  reference(id: string): HostObject | null;
}

/** A refusal that a test asks for: before the first action when `afterActions` is 0. */
export interface Fault {
  readonly code: HostErrorCode;
  readonly afterActions: number;
}

/**
 * Runs a batch strictly in order. As in Excel there is no rollback: what ran before the failing action stays done
 * and its results are returned.
 */
export function execute(request: Request, roots: Roots, fault: Fault | null = null): Response {
  const objects: RequestObjects = { request, roots, resolved: new Map() };
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (fault?.afterActions === index) refuse(fault.code);
      if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
      const value = perform(action, objects);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return { Results: results, TraceIds: traceIds, Error: responseError(error, action, index, objects) };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

interface RequestObjects {
  readonly request: Request;
  readonly roots: Roots;
  /** A method path executes once: `add()` must not add again each time its object is addressed. */
  readonly resolved: Map<number, HostObject | null>;
}

function perform(action: Action, objects: RequestObjects): unknown {
  if (action.ActionType === ActionType.trace) return null;
  const target = resolve(action.ObjectPathId, objects);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return target === null ? null : target.key();
    case ActionType.query:
      return target === null ? null : query(target, action.QueryInfo, objects.roots.isOfficeMember);
    case ActionType.method:
      return callMethod(target, action, objects);
    case ActionType.setProperty:
      existing(target).set(action.Name, readArguments(action.ArgumentInfo, objects)[0]);
      return undefined;
    case ActionType.update:
      for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
        existing(target).set(pascalCase(name), value);
      }
      return undefined;
    default:
      return refuse('ApiNotFound', `The embedded host has no action type ${action.ActionType}.`);
  }
}

/** `getItemOrNullObject('Datos').delete()` does nothing when there is no such item. */
function callMethod(target: HostObject | null, action: Action, objects: RequestObjects): unknown {
  if (target === null) return null;
  const value = target.call(action.Name, readArguments(action.ArgumentInfo, objects));
  if (value === undefined) return null;
  return isHostObject(value) ? value.key() : value;
}

/** Excel's answer to a write on a null object is not documented; the host refuses rather than lose the write. */
function existing(target: HostObject | null): HostObject {
  return target ?? refuse('ItemNotFound');
}

function resolve(pathId: number, objects: RequestObjects): HostObject | null {
  const known = objects.resolved.get(pathId);
  if (known !== undefined) return known;
  const path =
    objects.request.ObjectPaths[String(pathId)] ?? refuse('InvalidArgument', `No object path ${pathId}.`);
  const object = resolvePath(path, objects);
  objects.resolved.set(pathId, object);
  return object;
}

function resolvePath(path: ObjectPath, objects: RequestObjects): HostObject | null {
  switch (path.ObjectPathType) {
    case ObjectPathType.root:
      return objects.roots.root;
    case ObjectPathType.newObject:
      return (
        objects.roots.newObject(path.Name) ?? refuse('ApiNotFound', `The embedded host has no ${path.Name}.`)
      );
    case ObjectPathType.reference:
      return objects.roots.reference(path.Name) ?? refuse('InvalidReference');
    case ObjectPathType.nullObject:
      return null;
  }
  const parent = resolve(path.ParentObjectPathId ?? 0, objects);
  if (parent === null) return null;
  switch (path.ObjectPathType) {
    case ObjectPathType.property:
      return parent.navigate(path.Name);
    case ObjectPathType.indexer:
      return parent.item(readArguments(path.ArgumentInfo, objects)[0]) ?? refuse('ItemNotFound');
    case ObjectPathType.method:
      return objectOf(parent.call(path.Name, readArguments(path.ArgumentInfo, objects)), parent, path.Name);
    default:
      return refuse('ApiNotFound', `The embedded host has no object path type ${path.ObjectPathType}.`);
  }
}

function objectOf(value: unknown, parent: HostObject, member: string): HostObject | null {
  if (value === null || isHostObject(value)) return value;
  return refuse('ApiNotFound', `${parent.typeName}.${member} gives no object on the embedded host.`);
}

function readArguments(info: ArgumentInfo | undefined, objects: RequestObjects): Arguments {
  const ids = info?.ReferencedObjectPathIds;
  return (info?.Arguments ?? []).map((argument, index) => readArgument(argument, ids?.[index], objects));
}

/** `pathId` repeats the argument's own shape: a number for an object, an array of them for an array of objects. */
function readArgument(argument: unknown, pathId: unknown, objects: RequestObjects): unknown {
  if (typeof pathId === 'number' && pathId !== 0) return resolve(pathId, objects);
  if (Array.isArray(argument)) {
    return Array.isArray(pathId)
      ? argument.map((item: unknown, index) => readArgument(item, pathId[index], objects))
      : argument;
  }
  if (typeof argument !== 'object' || argument === null) return argument;
  if ('_ObjectPathId' in argument && typeof argument._ObjectPathId === 'number') {
    return resolve(argument._ObjectPathId, objects);
  }
  return Object.fromEntries(
    Object.entries(argument).map(([key, value]) => [key, readArgument(value, undefined, objects)]),
  );
}

function responseError(
  error: unknown,
  action: Action,
  index: number,
  objects: RequestObjects,
): ResponseError {
  const known = error instanceof HostError ? error : null;
  return {
    Code: known?.code ?? 'GeneralException',
    Message:
      known?.message ?? `The embedded host failed: ${error instanceof Error ? error.message : String(error)}`,
    HttpStatusCode: known?.code === 'ItemNotFound' || known?.code === 'ApiNotFound' ? 404 : 400,
    Location: location(action, objects),
    ActionIndex: index,
  };
}

/** `Range.values`; for a failing path, the type that was asked and the member asked of it. */
function location(action: Action, objects: RequestObjects): string {
  const target = objects.resolved.get(action.ObjectPathId);
  if (target) return action.Name === '' ? target.typeName : `${target.typeName}.${camelCase(action.Name)}`;
  const path = objects.request.ObjectPaths[String(action.ObjectPathId)];
  if (path === undefined) return action.Name;
  const parent = objects.resolved.get(path.ParentObjectPathId ?? 0);
  return `${parent?.typeName ?? 'Workbook'}.${camelCase(path.Name === '' ? 'GetItem' : path.Name)}`;
}

function camelCase(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}

function pascalCase(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
