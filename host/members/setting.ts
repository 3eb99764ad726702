import { refuse } from '../hostError';
import type { Session } from '../session';
import { text } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';

interface SettingRef {
  readonly session: Session;
  readonly key: string;
}

/** The add-in's own settings, kept in the file. */
export const settingCollectionType = defineType<Session>({
  name: 'SettingCollection',
  call: {
    Add: (session, [key, value]) => {
      const name = text(key, 'key');
      session.workbook.settings.set(name, value);
      return settingType.bind({ session, key: name });
    },
    GetCount: ({ workbook }) => workbook.settings.size,
    GetItemOrNullObject: find,
  },
  items: (session) => [...session.workbook.settings.keys()].map((key) => settingType.bind({ session, key })),
  item: (session, key) => find(session, [key]),
});

const settingType = defineType<SettingRef>({
  name: 'Setting',
  key: ({ key }) => ({ _Id: key }),
  get: {
    Key: ({ key }) => key,
    Value: ({ session, key }) => session.workbook.settings.get(key),
  },
  set: {
    Value: ({ session, key }, value) => {
      session.workbook.settings.set(key, value);
    },
  },
  call: {
    Delete: ({ session, key }) => {
      if (!session.workbook.settings.delete(key)) refuse('ItemNotFound');
    },
  },
});

function find(session: Session, [key]: readonly unknown[]): HostObject | null {
  const name = text(key, 'key');
  return session.workbook.settings.has(name) ? settingType.bind({ session, key: name }) : null;
}
