import { refuse } from '../hostError';
import { defineType, type ObjectType } from '../wire/objectType';

/**
 * A part of an object whose settings the model keeps as plain data in Office.js's own shape, such as the format of a
 * conditional format. `put` replaces one setting; the data itself is never mutated.
 */
export interface RecordRef {
  readonly read: () => Readonly<Record<string, unknown>>;
  readonly put: (key: string, value: unknown) => void;
}

/** A setting: what it reads as while nobody has set it, and the check of a new value, which may rewrite it. */
export interface Field {
  readonly initial: unknown;
  readonly check: (value: unknown) => unknown;
}

export interface RecordSpec {
  readonly name: string;
  /** By wire name. */
  readonly fields: Readonly<Record<string, Field>>;
  /** Parts within this part, by wire name. */
  readonly parts?: Readonly<Record<string, ObjectType<RecordRef>>>;
  /** Office.js's `clear()`, where the type has it. */
  readonly isClearable?: boolean;
}

export function defineRecordType(spec: RecordSpec): ObjectType<RecordRef> {
  const entries = Object.entries(spec.fields);
  return defineType<RecordRef>({
    name: spec.name,
    get: Object.fromEntries(
      entries.map(([name, field]) => [
        name,
        (ref: RecordRef) => ref.read()[camelCase(name)] ?? field.initial,
      ]),
    ),
    set: Object.fromEntries(
      entries.map(([name, field]) => [
        name,
        (ref: RecordRef, value: unknown) => ref.put(camelCase(name), field.check(value)),
      ]),
    ),
    nav: Object.fromEntries(
      Object.entries(spec.parts ?? {}).map(([name, type]) => [
        name,
        (ref: RecordRef) => type.bind(partOf(ref, camelCase(name))),
      ]),
    ),
    call:
      spec.isClearable === true
        ? { Clear: (ref) => entries.forEach(([name]) => ref.put(camelCase(name), undefined)) }
        : {},
  });
}

/** The part of `ref` under `key`, made when something is first put into it. */
export function partOf(ref: RecordRef, key: string): RecordRef {
  const read = (): Readonly<Record<string, unknown>> => {
    const part = ref.read()[key];
    return typeof part === 'object' && part !== null ? { ...part } : {};
  };
  return { read, put: (name, value) => ref.put(key, withEntry(read(), name, value)) };
}

/** `undefined` takes the entry away. */
export function withEntry(
  record: Readonly<Record<string, unknown>>,
  key: string,
  value: unknown,
): Record<string, unknown> {
  const { [key]: _before, ...rest } = record;
  return value === undefined ? rest : { ...rest, [key]: value };
}

/** For what Office.js lets scripts read but not set. */
export function readOnly(): never {
  return refuse('InvalidOperation', 'The property is read-only.');
}

export function camelCase(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
