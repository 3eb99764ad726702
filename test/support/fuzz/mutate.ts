/** What happens to files on their way, and what somebody could do to them on purpose. */
import { inflateEntry, readZipDirectory } from '../../../src/files/zipDirectory';
import { makeZip, type Part } from '../../files/makeWorkbook';
import type { Random } from './random';

/** The parts of a workbook, inflated. */
export async function partsOf(bytes: Uint8Array): Promise<readonly Part[]> {
  const parts: Part[] = [];
  for (const entry of readZipDirectory(bytes) ?? []) {
    const chunks: Uint8Array[] = [];
    await inflateEntry(bytes, entry, (chunk) => chunks.push(chunk));
    parts.push({ name: entry.name, content: new Uint8Array(Buffer.concat(chunks)) });
  }
  return parts;
}

export interface Original {
  readonly bytes: Uint8Array;
  readonly parts: readonly Part[];
}

type Mutation = (original: Original, random: Random) => Uint8Array;

/** By name, so that a run can be counted. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  intact: ({ bytes }) => bytes,
  flippedBytes: ({ bytes }, random) => {
    const copy = bytes.slice();
    for (let times = 1 + random.below(20); times > 0; times -= 1) {
      copy[random.below(copy.length)] = random.below(256);
    }
    return copy;
  },
  truncated: ({ bytes }, random) => bytes.slice(0, random.below(bytes.length)),
  cutOut: ({ bytes }, random) => {
    const from = random.below(bytes.length);
    const rest = bytes.slice(from + random.below(400));
    return new Uint8Array(Buffer.concat([bytes.slice(0, from), rest]));
  },
  randomBytes: (_, random) => Uint8Array.from({ length: random.below(4_000) }, () => random.below(256)),
  zipOfNoise: (_, random) =>
    Uint8Array.from({ length: 4 + random.below(4_000) }, (__, index) =>
      index < 4 ? ([0x50, 0x4b, 3, 4][index] ?? 0) : random.below(256),
    ),
  text: (_, random) =>
    new Uint8Array(Buffer.from(Array.from({ length: random.below(600) }, () => random.pick(TEXT)).join(''))),
  removedPart: ({ parts }, random) => {
    const gone = random.below(parts.length);
    return makeZip(parts.filter((_, index) => index !== gone));
  },
  swappedParts: ({ parts }, random) => {
    const [one, other] = [random.pick(parts), random.pick(parts)];
    return makeZip(
      parts.map((part) => {
        if (part === one) return { ...part, content: other.content };
        return part === other ? { ...part, content: one.content } : part;
      }),
    );
  },
  repeatedPart: ({ parts }, random) => makeZip([...parts, random.pick(parts)]),
  lyingSize: ({ parts }, random) => {
    const liar = random.pick(parts);
    return makeZip(
      parts.map((part) => (part === liar ? { ...part, declared: random.below(400_000_000) } : part)),
    );
  },
  xml: (original, random) => inPart(original, random, (text) => mutatedXml(text, random)),
  cells: (original, random) =>
    inPart(original, random, (text) => mutatedCells(text, random), /sheet\d*\.xml$/),
  hugeReference: (original, random) =>
    inPart(
      original,
      random,
      (text) => replaceOne(text, / r="[A-Z]+\d+"/g, random, ` r="${random.pick(REFERENCES)}"`),
      /sheet\d*\.xml$/,
    ),
  deepNesting: (original, random) =>
    inPart(original, random, (text) => {
      const depth = 1 + random.below(60_000);
      const at = text.indexOf('>', random.below(text.length)) + 1;
      return text.slice(0, at) + '<a>'.repeat(depth) + '</a>'.repeat(depth) + text.slice(at);
    }),
  repeatedRows: (original, random) =>
    inPart(
      original,
      random,
      (text) =>
        text.replace(/<\/sheetData>/, `${'<row><c><v>1</v></c></row>'.repeat(random.below(3_000))}$&`),
      /sheet\d*\.xml$/,
    ),
};

const TEXT = Array.from('Clave;Variable,Dato\n\t"P-01Mes: marzo 2026%$á|=+-@\u00a0');
const REFERENCES = [
  'XFD1048576',
  'A99999999',
  'ZZZZ1',
  'A0',
  '1',
  '',
  'A-1',
  'A1:XFD9',
  '&#65;1',
  'a1',
  'Z5000',
];

function inPart(
  { parts }: Original,
  random: Random,
  change: (text: string) => string,
  name = /\.(?:xml|rels)$/,
): Uint8Array {
  const chosen = random.pick(parts.filter((part) => name.test(part.name)));
  return makeZip(
    parts.map((part) =>
      part === chosen ? { ...part, content: change(Buffer.from(part.content).toString('utf8')) } : part,
    ),
  );
}

const XML_PIECES = [
  '<',
  '>',
  '</',
  '"',
  '&',
  '&#0;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '<?',
  '\u0000',
  '</worksheet>',
  'r=',
  '=""',
  '\ud800',
];

function mutatedXml(text: string, random: Random): string {
  let changed = text;
  for (let times = 1 + random.below(5); times > 0; times -= 1) {
    const at = random.below(changed.length + 1);
    const until = at + random.below(12);
    changed = changed.slice(0, at) + random.pick(XML_PIECES) + changed.slice(until);
  }
  return changed;
}

const CONTENTS = [
  '<v>1e999</v>',
  '<v>-1</v>',
  '<v>NaN</v>',
  '<v></v>',
  '<v>99999999999</v>',
  '<is><t>n/d</t></is>',
  '<is><t>45 %</t></is>',
  '<is><t>febrero de 2026</t></is>',
  '<is><t>Clave</t></is>',
  '<f>1/0</f>',
  '<f>A1</f><v>12</v>',
];
const COLUMNS = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
const TYPES = ['', ' t="s"', ' t="inlineStr"', ' t="b"', ' t="e"', ' t="str"', ' t="d"', ' t="zz"'];

function mutatedCells(text: string, random: Random): string {
  let changed = text;
  for (let times = 1 + random.below(4); times > 0; times -= 1) {
    const reference = `${random.pick(COLUMNS)}${1 + random.below(12)}`;
    const cell = `<c r="${reference}"${random.pick(TYPES)}>${random.pick(CONTENTS)}</c>`;
    changed = replaceOne(changed, /<c [^>]*?(?:\/>|>.*?<\/c>)/g, random, cell);
  }
  return changed;
}

function replaceOne(text: string, pattern: RegExp, random: Random, replacement: string): string {
  const found = [...text.matchAll(pattern)];
  const chosen = found.length === 0 ? undefined : random.pick(found);
  if (!chosen) return text;
  return text.slice(0, chosen.index) + replacement + text.slice(chosen.index + chosen[0].length);
}
