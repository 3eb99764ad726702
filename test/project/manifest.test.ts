/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { MINIMUM_EXCEL_API } from '../../src/taskpane/connection';

/**
 * Microsoft's validator needs the network; these are the rules of its schemas (OfficeAppManifestV1_1.xsd,
 * TaskPaneAppVersionOverridesV1_0.xsd, OfficeAppBasicTypesV1_0.xsd) that this manifest depends on.
 */
const source = readFileSync('manifest.xml', 'utf8');
const manifest = parse(source);

/** Children of each element, in the order that the schemas ask for; an element out of place is not loaded. */
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    ...[
      'Id',
      'AlternateId',
      'Version',
      'ProviderName',
      'DefaultLocale',
      'DisplayName',
      'Description',
      'IconUrl',
    ],
    ...['HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts', 'Requirements', 'DefaultSettings'],
    ...['Permissions', 'Dictionary', 'VersionOverrides'],
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  CustomTab: ['Group', 'Label'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'Title', 'FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
};

describe('manifest.xml', () => {
  it.each(Object.keys(order))('keeps the children of %s in the order of the schema', (name) => {
    const parents = elements(name);
    expect(parents.length).toBeGreaterThan(0);
    for (const parent of parents) expect(outOfOrder(parent)).toEqual([]);
  });

  it('declares every resource it refers to, once, and refers to every one it declares', () => {
    const declared = resources().map(({ id }) => id);
    expect(new Set(declared).size).toBe(declared.length);
    expect([...new Set(withAttribute('resid'))].sort()).toEqual([...declared].sort());
  });

  it('keeps the ids of resources within 32 characters', () => {
    expect(resources().filter(({ id }) => id.length === 0 || id.length > 32)).toEqual([]);
  });

  it('gives every tab, group and button an id of its own', () => {
    const ids = ['CustomTab', 'Group', 'Control']
      .flatMap(elements)
      .map((element) => element.getAttribute('id'));
    expect(ids).not.toContain(null);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('keeps its texts within 125 characters, or 250 where the schema gives room', () => {
    const short = [
      ...textsOf('ShortStrings'),
      valueOf('DisplayName'),
      elements('ProviderName')[0]?.textContent ?? '',
    ];
    const long = [...textsOf('LongStrings'), valueOf('Description')];
    expect(short.filter((text) => text.length === 0 || text.length > 125)).toEqual([]);
    expect(long.filter((text) => text.length === 0 || text.length > 250)).toEqual([]);
  });

  it('speaks Mexican Spanish, with no text for another locale', () => {
    expect(elements('DefaultLocale')[0]?.textContent).toBe('es-MX');
    expect(elements('Override')).toEqual([]);
  });

  it('uses https and one single site, so that one replacement moves it all', () => {
    const addresses = withAttribute('DefaultValue').filter((value) => value.includes('://'));
    expect(addresses.length).toBeGreaterThan(0);
    expect(addresses.filter((address) => !address.startsWith('https://localhost:3000/'))).toEqual([]);
  });

  it('asks twice for the same Excel that the pane asks for', () => {
    const sets = elements('Set').map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion')]);
    expect(sets).toEqual([
      ['ExcelApi', MINIMUM_EXCEL_API],
      ['ExcelApi', MINIMUM_EXCEL_API],
    ]);
  });

  it('has the three sizes of icon that the ribbon asks for wherever it shows one', () => {
    for (const icon of elements('Icon')) {
      expect([...icon.children].map((image) => image.getAttribute('size'))).toEqual(['16', '32', '80']);
    }
  });

  it('names icons that exist with the size they claim', () => {
    const images = resources().filter(({ address }) => address.endsWith('.png'));
    for (const image of elements('Image').filter((element) => element.hasAttribute('size'))) {
      const size = Number(image.getAttribute('size'));
      const address = images.find(({ id }) => id === image.getAttribute('resid'))?.address ?? '';
      expect(pngSize(address)).toEqual([size, size]);
    }
    expect(pngSize(valueOf('IconUrl'))).toEqual([32, 32]);
    expect(pngSize(valueOf('HighResolutionIconUrl'))).toEqual([64, 64]);
  });

  it('opens the same pane by both of its doors', () => {
    expect(addressOf(elements('Action')[0]!)).toBe(valueOf('SourceLocation'));
  });

  it('names no page but those that the build makes', () => {
    const made = [...readFileSync('webpack.config.js', 'utf8').matchAll(/filename: '([^']+[.]html)'/g)];
    const pages = made.map(([, page]) => `https://localhost:3000/${page}`);
    const named = resources().filter(({ address }) => address.endsWith('.html'));
    expect(named.length).toBeGreaterThan(0);
    expect(named.filter(({ address }) => !pages.includes(address))).toEqual([]);
  });

  it('calls the functions that the page of the ribbon associates, and no other', () => {
    const page = readFileSync('src/commands/index.ts', 'utf8');
    const associated = [...page.matchAll(/associate\('([^']+)'/g)].map(([, name]) => name);
    expect(elements('FunctionName').map(({ textContent }) => textContent)).toEqual(associated);
    expect(addressOf(elements('FunctionFile')[0]!)).toBe('https://localhost:3000/commands.html');
  });

  it('has an identity and a version of the form that Office asks for', () => {
    expect(elements('Id')[0]?.textContent).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
    expect(elements('Version')[0]?.textContent).toMatch(/^\d{1,5}([.]\d{1,5}){3}$/);
  });

  it('declares no button without a page or a function behind it', () => {
    const actions = elements('Action').map((action) => action.getAttribute('xsi:type'));
    const usesFunctions = actions.includes('ExecuteFunction');
    expect(elements('FunctionFile')).toHaveLength(usesFunctions ? 1 : 0);
    expect(actions.length).toBe(elements('Control').length);
  });
});

describe('the check on the order of elements', () => {
  it.each([
    ['<Group><Icon/><Label/></Group>', ['Label']],
    ['<Group><Label/><Surprise/></Group>', ['Surprise']],
    ['<Group><Label/><Control/><Control/></Group>', []],
  ])('finds in %s what is out of place: %j', (xml, expected) => {
    expect(outOfOrder(parse(xml).documentElement)).toEqual(expected);
  });
});

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml');
}

/** By local name, so that `bt:Image` is found as `Image`. */
function elements(name: string): readonly Element[] {
  return [...manifest.getElementsByTagNameNS('*', name)];
}

/** Children that the schema does not know or that come after one they should precede. */
function outOfOrder(parent: Element): readonly string[] {
  const expected = order[parent.localName] ?? [];
  let furthest = 0;
  return [...parent.children]
    .map((child) => child.localName)
    .filter((name) => {
      const place = expected.indexOf(name);
      const fits = place >= furthest;
      if (fits) furthest = place;
      return !fits;
    });
}

function resources(): readonly { readonly id: string; readonly address: string }[] {
  const lists = elements('Resources').flatMap((list) => [...list.children]);
  return lists
    .flatMap((list) => [...list.children])
    .map((entry) => ({
      id: entry.getAttribute('id') ?? '',
      address: entry.getAttribute('DefaultValue') ?? '',
    }));
}

/** Where an element that names a resource, or holds one that does, leads to. */
function addressOf(element: Element): string | undefined {
  const resid = (element.querySelector('[resid]') ?? element).getAttribute('resid');
  return resources().find(({ id }) => id === resid)?.address;
}

function withAttribute(attribute: string): readonly string[] {
  return [...manifest.querySelectorAll(`[${attribute}]`)].map(
    (element) => element.getAttribute(attribute) ?? '',
  );
}

function textsOf(list: 'ShortStrings' | 'LongStrings'): readonly string[] {
  return elements(list)
    .flatMap((strings) => [...strings.children])
    .map((entry) => entry.getAttribute('DefaultValue') ?? '');
}

function valueOf(name: string): string {
  return elements(name)[0]?.getAttribute('DefaultValue') ?? '';
}

/** Width and height from the header of a PNG file (RFC 2083, §11.2.2: bytes 16 to 23). */
function pngSize(address: string): readonly [number, number] {
  const file = readFileSync(address.replace('https://localhost:3000/', ''));
  expect(file.subarray(1, 4).toString('latin1')).toBe('PNG');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}
