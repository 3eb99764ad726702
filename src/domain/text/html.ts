/**
 * Text that comes out of a web form carries its markup along: `<b>Acción:</b> …&nbsp;`. This turns it into what a
 * person would read, and loses no letter.
 */
import { decodeEntity, ENTITY } from './htmlEntities';

/** A stretch of the original text and what it reads as; a stretch of plain text reads as itself. */
export interface MarkupPiece {
  readonly start: number;
  readonly end: number;
  readonly plain: string;
  readonly isMarkup: boolean;
}

/** Whether the text carries HTML: a tag that HTML has, a comment or an entity. «a < b» and «<nombre>» are not. */
export function hasMarkup(text: string): boolean {
  return markupPieces(text).some((piece) => piece.isMarkup);
}

/**
 * The plain text with its line breaks. A text without markup comes back to the letter.
 * Cleaning twice is cleaning once, even where the markup was escaped (`&lt;b&gt;`).
 */
export function cleanMarkup(text: string): string {
  let plain = text;
  let pieces = markupPieces(plain);
  if (!pieces.some((piece) => piece.isMarkup)) return text;
  while (pieces.some((piece) => piece.isMarkup)) {
    plain = pieces.map((piece) => piece.plain).join('');
    pieces = markupPieces(plain);
  }
  return tidyLines(plain);
}

/** The text cut where its markup begins and ends, in order and without gaps. */
export function markupPieces(text: string): readonly MarkupPiece[] {
  const pieces: MarkupPiece[] = [];
  const links: { readonly href: string; readonly from: number }[] = [];
  let position = 0;
  for (const match of text.matchAll(MARKUP)) {
    const plain = plainOf(match, text, links);
    if (plain === null) continue;
    const end = match.index + match[0].length;
    if (match.index > position) pieces.push(literal(text, position, match.index));
    pieces.push({ start: match.index, end, plain, isMarkup: true });
    position = end;
  }
  if (position < text.length) pieces.push(literal(text, position, text.length));
  return pieces;
}

function literal(text: string, start: number, end: number): MarkupPiece {
  return { start, end, plain: text.slice(start, end), isMarkup: false };
}

/** Attributes need their `=`, so that «a <b y c> d» is not read as a tag. */
const ATTRIBUTES = String.raw`(?:\s+[\w:-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'|[^\s"'<>]+))*`;
const HIDDEN = String.raw`<!--[\s\S]*?-->|<(?:style|script)\b[^<>]*>[\s\S]*?<\/(?:style|script)\s*>`;
const TAG = String.raw`<(?<closing>\/?)(?<name>[a-z][a-z0-9]*(?::[a-z]+)?)(?<attributes>${ATTRIBUTES})\s*\/?>`;
const MARKUP = new RegExp(`${HIDDEN}|${TAG}|${ENTITY}`, 'gi');

const BREAKING_TAGS = new Set(
  'p div br hr li ul ol dl dt dd tr table thead tbody h1 h2 h3 h4 h5 h6 section article blockquote pre'.split(
    ' ',
  ),
);
const CELL_TAGS = new Set(['td', 'th']);
const INLINE_TAGS = new Set(
  'b strong i em u s strike del ins mark small big sub sup span font a code tt center label img html head body o:p'.split(
    ' ',
  ),
);

/** `null` when what looked like markup is part of the text. */
function plainOf(
  match: RegExpExecArray,
  text: string,
  links: { readonly href: string; readonly from: number }[],
): string | null {
  const name = match.groups?.['name']?.toLowerCase();
  if (name === undefined) return match[0].startsWith('<') ? '' : decodeEntity(match[0]);
  const end = match.index + match[0].length;
  const closing = match.groups?.['closing'] === '/';
  if (name === 'li' && !closing) return '\n• ';
  if (BREAKING_TAGS.has(name)) return '\n';
  if (CELL_TAGS.has(name)) return ' ';
  if (name === 'a')
    return closing ? linkAddress(links.pop(), text, match.index) : openLink(match, end, links);
  if ((name === 'b' || name === 'strong') && !closing && opensLabel(text, end)) return '\n';
  return INLINE_TAGS.has(name) ? '' : null;
}

function openLink(match: RegExpExecArray, end: number, links: { href: string; from: number }[]): string {
  const href = /href\s*=\s*["']?([^"'\s<>]+)/i.exec(match.groups?.['attributes'] ?? '')?.[1] ?? '';
  links.push({ href, from: end });
  return '';
}

/** An address is content (often the evidence itself): it is written after its text, unless it already says it. */
function linkAddress(
  link: { readonly href: string; readonly from: number } | undefined,
  text: string,
  to: number,
) {
  if (link === undefined || link.href === '' || text.slice(link.from, to).includes(link.href)) return '';
  return ` (${link.href})`;
}

/** In the real Anexo I a bold `Inicio:` is a label of its own, and some cells have no `<p>` around it. */
function opensLabel(text: string, position: number): boolean {
  const label = /[^<>\n]{1,60}?(?::\s*<\/(?:b|strong)\s*>|<\/(?:b|strong)\s*>\s*:)/iy;
  label.lastIndex = position;
  return label.test(text);
}

function tidyLines(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
