import { refuse } from '../hostError';

/**
 * One type of Office.js as a table of its members by wire name (PascalCase). A member enters a table when
 * something calls it; what is not in the table fails with `ApiNotFound` naming `Type.Member`.
 *
 * A property or method that stands for another object returns a `HostObject`, or `null` for a null object.
 */
export interface ObjectTypeSpec<T> {
  /** The class's name in Office.js: `Range`. */
  readonly name: string;
  /** What office.js needs to find the object again in a later request: `{Id}`, `{_Id}` or `{_ReferenceId}`. */
  readonly key?: (self: T) => Readonly<Record<string, unknown>>;
  readonly get?: Readonly<Record<string, (self: T) => unknown>>;
  readonly set?: Readonly<Record<string, (self: T, value: unknown) => void>>;
  readonly nav?: Readonly<Record<string, (self: T) => HostObject | null>>;
  readonly call?: Readonly<Record<string, (self: T, args: Arguments) => unknown>>;
  /** Collections only. */
  readonly items?: (self: T) => readonly HostObject[];
  /** The indexer, `getItem(key)`; `null` when there is no such item. */
  readonly item?: (self: T, key: unknown) => HostObject | null;
}

/** Missing trailing arguments read as `undefined`; an Office.js object arrives as its `HostObject`. */
export type Arguments = readonly unknown[];

/** An object that a request addresses, with its type's table closed over it. */
export interface HostObject {
  readonly typeName: string;
  readonly scalars: readonly string[];
  readonly navigations: readonly string[];
  readonly isCollection: boolean;
  key(): Readonly<Record<string, unknown>>;
  get(member: string): unknown;
  set(member: string, value: unknown): void;
  navigate(member: string): HostObject | null;
  call(member: string, args: Arguments): unknown;
  items(): readonly HostObject[];
  item(key: unknown): HostObject | null;
}

export interface ObjectType<T> {
  bind(self: T): HostObject;
  /** What was bound, when the argument is an object of this type; otherwise `null`. */
  unwrap(argument: unknown): T | null;
}

export function defineType<T>(spec: ObjectTypeSpec<T>): ObjectType<T> {
  const bound = new WeakMap<object, T>();
  const scalars = Object.keys(spec.get ?? {});
  const navigations = Object.keys(spec.nav ?? {});
  return {
    bind(self) {
      const object: HostObject = {
        typeName: spec.name,
        scalars,
        navigations,
        isCollection: spec.items !== undefined,
        key: () => spec.key?.(self) ?? {},
        get: (member) => memberOf(spec, spec.get, member)(self),
        set: (member, value) => memberOf(spec, spec.set, member)(self, value),
        navigate: (member) => memberOf(spec, spec.nav, member)(self),
        call: (member, args) => memberOf(spec, spec.call, member)(self, args),
        items: () => (spec.items ?? unknownMember(spec.name, 'Items'))(self),
        item: (key) => (spec.item ?? unknownMember(spec.name, 'GetItem'))(self, key),
      };
      bound.set(object, self);
      return object;
    },
    unwrap: (argument) =>
      typeof argument === 'object' && argument !== null ? (bound.get(argument) ?? null) : null,
  };
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === 'object' && value !== null && 'typeName' in value && 'navigations' in value;
}

function memberOf<T, M>(
  spec: ObjectTypeSpec<T>,
  table: Readonly<Record<string, M>> | undefined,
  member: string,
): M {
  const found = table !== undefined && Object.hasOwn(table, member) ? table[member] : undefined;
  return found ?? unknownMember(spec.name, member);
}

function unknownMember(typeName: string, member: string): never {
  return refuse('ApiNotFound', `The embedded host has no ${typeName}.${member}.`);
}
