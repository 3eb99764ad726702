import { refuse } from '../hostError';
import type { Session } from '../session';
import { text } from '../wire/arguments';
import { newId } from '../workbook/emptyWorkbook';
import { defineType, type HostObject } from '../wire/objectType';

interface PartRef {
  readonly session: Session;
  readonly id: string;
}

/** Custom XML parts of the file, by id. */
export const customXmlPartCollectionType = defineType<Session>({
  name: 'CustomXmlPartCollection',
  call: {
    Add: (session, [xml]) => {
      const id = `{${newId(session.workbook).padStart(8, '0')}-0000-0000-0000-000000000000}`;
      session.workbook.customXmlParts.set(id, wellFormed(text(xml, 'xml')));
      return partType.bind({ session, id });
    },
    GetByNamespace: (session, [uri]) =>
      scopedCollectionType.bind({ session, uri: text(uri, 'namespaceUri') }),
    GetCount: ({ workbook }) => workbook.customXmlParts.size,
    GetItemOrNullObject: (session, [id]) => find(session, id),
  },
  items: (session) => [...session.workbook.customXmlParts.keys()].map((id) => partType.bind({ session, id })),
  item: find,
});

const scopedCollectionType = defineType<{ readonly session: Session; readonly uri: string }>({
  name: 'CustomXmlPartScopedCollection',
  call: {
    GetCount: ({ session, uri }) => partsOf(session, uri).length,
    GetOnlyItem: ({ session, uri }) => onlyItem(session, uri) ?? refuse('ItemNotFound'),
    GetOnlyItemOrNullObject: ({ session, uri }) => onlyItem(session, uri),
  },
  items: ({ session, uri }) => partsOf(session, uri).map((id) => partType.bind({ session, id })),
  item: ({ session, uri }, id) => (partsOf(session, uri).includes(String(id)) ? find(session, id) : null),
});

const partType = defineType<PartRef>({
  name: 'CustomXmlPart',
  key: ({ id }) => ({ Id: id }),
  get: { Id: ({ id }) => id, NamespaceUri: ({ session, id }) => namespaceUri(xmlOf(session, id)) },
  call: {
    Delete: ({ session, id }) => {
      session.workbook.customXmlParts.delete(id);
    },
    GetXml: ({ session, id }) => xmlOf(session, id),
    SetXml: ({ session, id }, [xml]) => {
      session.workbook.customXmlParts.set(id, wellFormed(text(xml, 'xml')));
    },
  },
});

function find(session: Session, id: unknown): HostObject | null {
  const wanted = text(id, 'id');
  return session.workbook.customXmlParts.has(wanted) ? partType.bind({ session, id: wanted }) : null;
}

function onlyItem(session: Session, uri: string): HostObject | null {
  const [id, another] = partsOf(session, uri);
  return id === undefined || another !== undefined ? null : partType.bind({ session, id });
}

function partsOf({ workbook }: Session, uri: string): string[] {
  return [...workbook.customXmlParts].filter(([, xml]) => namespaceUri(xml) === uri).map(([id]) => id);
}

function xmlOf({ workbook }: Session, id: string): string {
  return workbook.customXmlParts.get(id) ?? refuse('ItemNotFound');
}

/** Only the root element's own `xmlns` counts. */
function namespaceUri(xml: string): string {
  return /<[A-Za-z_][^>]*?\sxmlns=(["'])(.*?)\1/s.exec(xml)?.[2] ?? '';
}

/** Excel refuses what is no XML; the host looks at the root element alone. */
function wellFormed(xml: string): string {
  const root = /^\s*(?:<\?xml[^>]*\?>\s*)?<([A-Za-z_][\w.:-]*)[\s\S]*>\s*$/.exec(xml);
  const closes =
    root !== null && (xml.trimEnd().endsWith(`</${root[1] ?? ''}>`) || xml.trimEnd().endsWith('/>'));
  return closes ? xml : refuse('InvalidArgument', 'The text is not well-formed XML.');
}
