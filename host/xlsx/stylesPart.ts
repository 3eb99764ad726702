/** The parts of a font in the order that the schema of the Open XML SDK fixes; hucre's own order is refused for some. */
const FONT_ORDER = [
  'b',
  'i',
  'strike',
  'u',
  'vertAlign',
  'sz',
  'color',
  'name',
  'family',
  'charset',
  'scheme',
];

export function orderFontParts(stylesXml: string): string {
  return stylesXml.replace(/<font>([\s\S]*?)<\/font>/g, (_, content: string) => {
    const parts = content.match(/<[^>]+\/>/g) ?? [];
    const place = (part: string): number => FONT_ORDER.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '');
    return `<font>${parts.sort((a, b) => place(a) - place(b)).join('')}</font>`;
  });
}
