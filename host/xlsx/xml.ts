/** An element by its local name: prefixes differ between producers and never carry meaning here. */
export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The element's own character data, entities decoded. */
  readonly text: string;
}

const TOKEN =
  /<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>|<\?[\s\S]*?\?>|<![^>]*>|<(\/?)([^\s/>]+)((?:\s+[^\s=>/]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|([^<]+)/g;

interface OpenNode {
  name: string;
  attributes: Record<string, string>;
  children: OpenNode[];
  text: string;
}

/** Parts of a workbook are a dozen levels deep; without a limit a hostile one exhausts the stack of who walks it. */
const DEEPEST = 200;

/** The root element, or `null` when the text is not one well-formed element. Declared entities are never expanded. */
export function parseXml(source: string): XmlNode | null {
  const top: OpenNode = { name: '', attributes: {}, children: [], text: '' };
  const open: OpenNode[] = [top];
  for (const [, cdata, slash, tag, attributes, selfClosed, text] of source.matchAll(TOKEN)) {
    const current = open.at(-1);
    if (current === undefined || open.length > DEEPEST) return null;
    if (cdata !== undefined) current.text += cdata;
    else if (text !== undefined) current.text += decodeEntities(text);
    else if (tag === undefined) continue;
    else if (slash === '/') {
      if (current === top || current.name !== localName(tag)) return null;
      open.pop();
    } else {
      const node = {
        name: localName(tag),
        attributes: parseAttributes(attributes ?? ''),
        children: [],
        text: '',
      };
      current.children.push(node);
      if (selfClosed !== '/') open.push(node);
    }
  }
  return open.length === 1 && top.children.length === 1 ? (top.children[0] ?? null) : null;
}

/** Attributes by local name; `r:id` is therefore `id`. */
export function parseAttributes(source: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name = '', double, single] of source.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (name === 'xmlns' || name.startsWith('xmlns:')) continue;
    attributes[localName(name)] = decodeEntities(double ?? single ?? '');
  }
  return attributes;
}

export function child(node: XmlNode | null | undefined, name: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.name === name);
}

export function childrenNamed(node: XmlNode | null | undefined, name: string): XmlNode[] {
  return node?.children.filter((candidate) => candidate.name === name) ?? [];
}

/** Every descendant of that name, in document order. */
export function descendants(node: XmlNode | null | undefined, name: string): XmlNode[] {
  if (node === null || node === undefined) return [];
  return node.children.flatMap((inner) => [
    ...(inner.name === name ? [inner] : []),
    ...descendants(inner, name),
  ]);
}

/** xsd:boolean has two spellings of true. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

export type XmlAttributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Markup of one element. `content` is markup already; absent attributes are left out. */
export function element(name: string, attributes: XmlAttributes = {}, content = ''): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(
      ([key, value]) =>
        ` ${key}="${escapeXml(typeof value === 'boolean' ? (value ? '1' : '0') : String(value))}"`,
    )
    .join('');
  return content === '' ? `<${name}${written}/>` : `<${name}${written}>${content}</${name}>`;
}

export const XML_DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** For attributes and character data alike; what XML 1.0 cannot hold becomes `_xHHHH_` (ECMA-376 ST_Xstring). */
export function escapeXml(text: string): string {
  return text
    .replace(UNWRITABLE, (character) => xstringEscape(character))
    .replace(/[&<>"\t\n\r]/g, (character) => ESCAPES[character] ?? character);
}

/** Control characters, the two non-characters of the plane and half surrogate pairs. */
export const UNWRITABLE =
  // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 excludes
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export function xstringEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}

/** `_x000a_` → a line break, as Excel writes it in headers (ECMA-376 ST_Xstring). */
export function decodeXstring(text: string): string {
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g,
    (whole, hex?: string, decimal?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

function localName(tag: string): string {
  return tag.slice(tag.indexOf(':') + 1);
}
