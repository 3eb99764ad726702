import { refuse } from '../hostError';
import type { Session } from '../session';
import { text } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';

const WRITABLE = [
  'Author',
  'Category',
  'Comments',
  'Company',
  'Keywords',
  'Manager',
  'Subject',
  'Title',
] as const;
const NAMES = [...WRITABLE, 'LastAuthor'] as const;

/** The model keeps the file's custom properties among the others, under names that Office.js does not use. */
const OWN_KEYS = new Set<string>([...NAMES.map(camelCase), 'creationDate']);

export const documentPropertiesType = defineType<Session>({
  name: 'DocumentProperties',
  get: Object.fromEntries(
    NAMES.map((name) => [name, ({ workbook }: Session) => workbook.properties[camelCase(name)] ?? '']),
  ),
  set: Object.fromEntries(
    WRITABLE.map((name) => [
      name,
      ({ workbook }: Session, value: unknown) => {
        workbook.properties[camelCase(name)] = text(value, camelCase(name));
      },
    ]),
  ),
  nav: { Custom: (session) => customPropertyCollectionType.bind(session) },
});

const customPropertyCollectionType = defineType<Session>({
  name: 'CustomPropertyCollection',
  call: {
    Add: (session, [key, value]) => {
      const name = text(key, 'key');
      if (OWN_KEYS.has(name)) refuse('InvalidArgument', `${name} is a property of every workbook.`);
      session.workbook.properties[name] = String(value);
      return customPropertyType.bind({ session, key: name });
    },
    DeleteAll: (session) => {
      for (const key of customKeys(session)) Reflect.deleteProperty(session.workbook.properties, key);
    },
    GetCount: (session) => customKeys(session).length,
    GetItemOrNullObject: (session, [key]) => find(session, key),
  },
  items: (session) => customKeys(session).map((key) => customPropertyType.bind({ session, key })),
  item: find,
});

interface CustomPropertyRef {
  readonly session: Session;
  readonly key: string;
}

const customPropertyType = defineType<CustomPropertyRef>({
  name: 'CustomProperty',
  get: {
    Key: ({ key }) => key,
    Value: ({ session, key }) => session.workbook.properties[key] ?? '',
    // The model keeps texts only.
    Type: () => 'String',
  },
  set: {
    Value: ({ session, key }, value) => {
      session.workbook.properties[key] = String(value);
    },
  },
  call: {
    Delete: ({ session, key }) => {
      Reflect.deleteProperty(session.workbook.properties, key);
    },
  },
});

function customKeys({ workbook }: Session): string[] {
  return Object.keys(workbook.properties).filter((key) => !OWN_KEYS.has(key));
}

/** Whatever the key's case. */
function find(session: Session, key: unknown): HostObject | null {
  const wanted = text(key, 'key').toLowerCase();
  const found = customKeys(session).find((one) => one.toLowerCase() === wanted);
  return found === undefined ? null : customPropertyType.bind({ session, key: found });
}

function camelCase(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
