import { startsWithDate } from './dateAhead';
import {
  LABEL_SPELLINGS,
  OPENING_FIELD,
  STANDARD_LABELS,
  type LabelField,
  type LabelSet,
  type LabelSpelling,
} from './labelSpellings';

export interface Label {
  readonly field: LabelField;
  readonly numero?: number;
  /** The label whole, with its number and its colon. */
  readonly start: number;
  readonly end: number;
  /** Only its words: what a correction replaces. */
  readonly wordsStart: number;
  readonly wordsEnd: number;
  readonly hasColon: boolean;
  /** The format's words, when these are others. */
  readonly replacement?: string;
}

/** The labels of a plain text, in order. A field already given in the same action is part of the text, not a label. */
export function findLabels(text: string, set: LabelSet): readonly Label[] {
  const opening = OPENING_FIELD[set];
  const given = new Set<LabelField>();
  const labels: Label[] = [];
  for (const candidate of candidates(text, set)) {
    const { field } = candidate.spelling;
    const opensAnother = given.has('evidencia') && couldOpenAnother(text, candidate);
    if (!isLabel(text, candidate) && !opensAnother) continue;
    if (field === opening) given.clear();
    else if (given.has(field) && field !== 'unidad') continue;
    given.add(field);
    labels.push(toLabel(candidate));
  }
  return labels;
}

interface Candidate {
  readonly spelling: LabelSpelling;
  readonly words: string;
  readonly numeroBefore: string | undefined;
  readonly numeroAfter: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly wordsStart: number;
  readonly wordsEnd: number;
  readonly hasColon: boolean;
}

function candidates(text: string, set: LabelSet): readonly Candidate[] {
  const readable = sameLengthFold(text);
  return [...readable.matchAll(PATTERNS[set])].flatMap((match) => {
    const { before = '', words = '', after = '', colon = '' } = match.groups ?? {};
    const spelling = WHOLE_WORDS[set].find((each) => each.pattern.test(words))?.spelling;
    if (!spelling) return [];
    const wordsStart = match.index + before.length;
    return {
      spelling,
      words: text.slice(wordsStart, wordsStart + words.length),
      numeroBefore: /\d+/.exec(before)?.[0],
      numeroAfter: /\d+/.exec(after)?.[0],
      start: match.index,
      end: match.index + match[0].length,
      wordsStart,
      wordsEnd: wordsStart + words.length + after.length,
      hasColon: colon !== '',
    };
  });
}

/**
 * `2.`, `2)`, `2.-` before the words, or `Acción 2:`. A figure that ends a date is not a number of an action, nor is one
 * that ends the line before («… del artículo 15.»), unless it stands alone on it.
 */
const NUMBER_BEFORE = String.raw`(?<before>(?<![\p{L}\p{N}/.-])\d{1,2}\s*[.)º°-]{1,2}[^\S\n]*|(?<=^\s*)\d{1,2}(?:\s*[.)º°-]{1,2}\s*|\s+))?`;
const NUMBER_AFTER = String.raw`(?<after>\s+(?:num\.?\s*|no\.?\s*)?\d{1,2}(?=\s*:))?`;

const PATTERNS: Readonly<Record<LabelSet, RegExp>> = {
  accion: labelPattern('accion'),
  responsable: labelPattern('responsable'),
};

const WHOLE_WORDS = {
  accion: wholeWords('accion'),
  responsable: wholeWords('responsable'),
} satisfies Record<LabelSet, unknown>;

function wholeWords(
  set: LabelSet,
): readonly { readonly spelling: LabelSpelling; readonly pattern: RegExp }[] {
  return LABEL_SPELLINGS[set].map((spelling) => ({
    spelling,
    pattern: new RegExp(`^(?:${spaced(spelling.words)})$`),
  }));
}

function labelPattern(set: LabelSet): RegExp {
  const words = LABEL_SPELLINGS[set].map((spelling) => spaced(spelling.words)).join('|');
  const start = String.raw`(?<![\p{L}\p{N}/])`;
  const end = String.raw`(?![\p{L}\p{N}/])`;
  return new RegExp(`${NUMBER_BEFORE}${start}(?<words>${words})${end}${NUMBER_AFTER}(?<colon>\\s*:)?`, 'gmu');
}

function spaced(words: string): string {
  return words.replace(/ \?/g, String.raw`\s*`).replace(/ /g, String.raw`\s+`);
}

/** Lower case without accents, letter for letter: positions are those of the text. */
function sameLengthFold(text: string): string {
  return text.replace(/[A-ZÁÉÍÓÚÜÑ\u00a0áéíóúü]/g, (letter) =>
    letter === '\u00a0' ? ' ' : (letter.toLowerCase().normalize('NFD')[0] ?? letter),
  );
}

function isLabel(text: string, candidate: Candidate): boolean {
  const { spelling, hasColon } = candidate;
  const before = textBefore(text, candidate);
  const isDated = startsWithDate(text.slice(candidate.end, candidate.end + CONTEXT));
  const startsLine = /(?:^|\n)[\s•·*-]*$/.test(before);
  const afterPause = /[\p{N}.,;:)]\s*$/u.test(before);
  const isApart = startsLine || (afterPause && isCapital(candidate));
  const isNumbered = candidate.numeroBefore !== undefined || candidate.numeroAfter !== undefined;
  switch (spelling.place) {
    case 'anywhere':
      return hasColon;
    case 'lineStart':
      return hasColon && (isApart || isNumbered || namesTheUnit(candidate, before));
    case 'dated':
      return hasColon ? isApart || isDated : isApart && isDated;
    case 'onlyDated':
      return isDated ? startsLine || afterPause : hasColon && startsLine && /^fecha/i.test(candidate.words);
  }
}

/** Enough text to see what stands around a label. */
const CONTEXT = 80;

/** Up to a line's worth; never so cut that it seems to begin where it does not. */
function textBefore(text: string, { start }: Candidate): string {
  return start > CONTEXT ? `…${text.slice(start - CONTEXT, start)}` : text.slice(0, start);
}

function isCapital({ words }: Candidate): boolean {
  return /^\p{Lu}/u.test(words);
}

/** «… Evidencia/Producto: Oficio Acción: Publicar…», all on one line; but not «Evidencia/Producto: Plan de Acción: …». */
function couldOpenAnother(text: string, candidate: Candidate): boolean {
  const { spelling, hasColon } = candidate;
  const leadsToIt = /(?:^|\s)(?:del?|las?|los?|el|una?|esta|cada|dicha|su|en|por|con|para|y|e|o)\s*$/i;
  return (
    spelling.field === 'accion' &&
    hasColon &&
    isCapital(candidate) &&
    !leadsToIt.test(textBefore(text, candidate))
  );
}

/** «… Educación Pública Administrativa: Dirección…», on one line: unless it is the end of a unit's own name. */
function namesTheUnit({ words }: Candidate, before: string): boolean {
  const isUnitName =
    /(?:direcci[oó]n|coordinaci[oó]n|secretar[ií]a|unidad|delegaci[oó]n|gesti[oó]n|y|e)\s*$/i;
  return /^Administrativas?$/.test(words) && before.trim() !== '' && !isUnitName.test(before);
}

function toLabel(candidate: Candidate): Label {
  const { spelling, numeroBefore, numeroAfter, start, end, wordsStart, wordsEnd, hasColon } = candidate;
  const digits = numeroBefore ?? numeroAfter;
  const standard = STANDARD_LABELS[spelling.field];
  // «Fin 2026-10-30» lacks the colon of the format's label.
  const isStandard = spelling.isStandard && numeroAfter === undefined && hasColon;
  return {
    field: spelling.field,
    ...(digits === undefined ? {} : { numero: Number(digits) }),
    start,
    end,
    wordsStart,
    wordsEnd,
    hasColon,
    ...(isStandard
      ? {}
      : { replacement: numeroAfter === undefined ? standard : `${numeroAfter}.${standard}` }),
  };
}
