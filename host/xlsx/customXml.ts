import type { Workbook } from '../workbook/model';
import type { WorkbookPackage } from './package';
import { readPart, readRelationships, readText } from './package';
import { XML_DECLARATION, childrenNamed, descendants, element, escapeXml } from './xml';

/**
 * Excel keeps `workbook.settings` in a web-extension part that also names the add-in and its store; a host that knows
 * no add-in cannot write one that Excel would give back to it. So ours travel in a custom XML part, which Excel carries
 * along untouched and any add-in can read. From files of Excel we read the web-extension parts too.
 */
const SETTINGS_NAMESPACE = 'urn:seguimiento-asm:workbook-settings';
const SETTINGS_ITEM_ID = '{5E6F3A52-0B1C-4C6B-9B6D-5A5E77106A01}';
const DATA_STORE_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const RELATIONSHIPS_NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
export const CUSTOM_XML_RELATIONSHIP = `${OFFICE_RELATIONSHIPS}/customXml`;
export const ITEM_PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/** The files of the custom XML parts, settings last, numbered from 1. */
export function customXmlFiles(workbook: Workbook): { readonly path: string; readonly xml: string }[] {
  const items = [...workbook.customXmlParts].map(([id, xml]) => ({ id, xml }));
  if (workbook.settings.size > 0) items.push({ id: SETTINGS_ITEM_ID, xml: settingsXml(workbook.settings) });
  return items.flatMap(({ id, xml }, index) => {
    const number = index + 1;
    return [
      { path: `customXml/item${number}.xml`, xml },
      { path: `customXml/itemProps${number}.xml`, xml: itemPropertiesXml(id) },
      { path: `customXml/_rels/item${number}.xml.rels`, xml: itemRelationshipsXml(number) },
    ];
  });
}

function settingsXml(settings: ReadonlyMap<string, unknown>): string {
  const entries = [...settings].map(([key, value]) =>
    element('setting', { key }, escapeXml(JSON.stringify(value ?? null))),
  );
  return XML_DECLARATION + element('settings', { xmlns: SETTINGS_NAMESPACE }, entries.join(''));
}

function itemPropertiesXml(id: string): string {
  const attributes = { 'xmlns:ds': DATA_STORE_NAMESPACE, 'ds:itemID': id };
  return XML_DECLARATION + element('ds:datastoreItem', attributes, element('ds:schemaRefs'));
}

function itemRelationshipsXml(number: number): string {
  const relationship = element('Relationship', {
    Id: 'rId1',
    Type: `${OFFICE_RELATIONSHIPS}/customXmlProps`,
    Target: `itemProps${number}.xml`,
  });
  return XML_DECLARATION + element('Relationships', { xmlns: RELATIONSHIPS_NAMESPACE }, relationship);
}

/** Fills in the workbook's custom XML parts and settings. */
export async function readCustomXml(source: WorkbookPackage, workbook: Workbook): Promise<void> {
  const { bytes, entries } = source;
  for (const [index, { target }] of source.relationships
    .filter(({ type }) => type === 'customXml')
    .entries()) {
    if (!entries.has(target)) continue;
    const xml = await readText(bytes, entries, target);
    const id = await itemId(source, target);
    if (id === SETTINGS_ITEM_ID) readSettings(await readPart(bytes, entries, target), workbook);
    else
      workbook.customXmlParts.set(
        id ?? `{00000000-0000-0000-0000-${String(index + 1).padStart(12, '0')}}`,
        xml,
      );
  }
  const extensions = [...entries.keys()].filter((path) =>
    /^xl\/webextensions\/webextension\d*\.xml$/.test(path),
  );
  for (const path of extensions) readWebExtension(await readPart(bytes, entries, path), workbook);
}

async function itemId({ bytes, entries }: WorkbookPackage, path: string): Promise<string | undefined> {
  const properties = (await readRelationships(bytes, entries, path)).find(
    ({ type }) => type === 'customXmlProps',
  );
  if (properties === undefined || !entries.has(properties.target)) return undefined;
  return (await readPart(bytes, entries, properties.target)).attributes['itemID'];
}

type Part = Awaited<ReturnType<typeof readPart>>;

function readSettings(part: Part, workbook: Workbook): void {
  for (const { attributes, text } of childrenNamed(part, 'setting')) {
    workbook.settings.set(attributes['key'] ?? '', fromJson(text));
  }
}

/** `<we:property name="versión" value="&quot;1&quot;"/>` ([MS-OWEXML] 2.2.9). */
function readWebExtension(part: Part, workbook: Workbook): void {
  for (const { attributes } of descendants(part, 'property')) {
    const { name, value } = attributes;
    if (name !== undefined && !workbook.settings.has(name))
      workbook.settings.set(name, fromJson(value ?? 'null'));
  }
}

/** What is no JSON is kept as the text that it is. */
function fromJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
