/** What somebody wrote against the values of a catalogue (rules §2). */
import { editDistance } from '../text/editDistance';
import { isFiller } from '../text/filler';
import { foldCompact, foldWords, withoutPlural } from '../text/foldText';

export interface CatalogueValue {
  readonly value: string;
  /** Other spellings that are as good: documents write «Si» for «Sí». */
  readonly accepted?: readonly string[];
}

export type CatalogueMatch =
  | { readonly kind: 'exact'; readonly value: string }
  /** Written some other way, and only one value can be meant. */
  | { readonly kind: 'variant'; readonly value: string }
  /** «N/A», «Proceso de Determinación»: nothing has been decided yet. */
  | { readonly kind: 'filler' }
  | { readonly kind: 'unknown' };

/** A blank text is `unknown`: whether it may be blank is the column's business. */
export function matchCatalogue(text: string, values: readonly (CatalogueValue | string)[]): CatalogueMatch {
  const catalogue = values.map((value) => (typeof value === 'string' ? { value } : value));
  const written = text.trim().normalize('NFC');
  const exact = catalogue.find((entry) => spellings(entry).includes(written));
  if (exact) return { kind: 'exact', value: exact.value };

  const key = catalogueKey(written);
  const sameKey = catalogue.filter((entry) => key !== '' && spellings(entry).map(catalogueKey).includes(key));
  if (sameKey[0])
    return sameKey.length === 1 ? { kind: 'variant', value: sameKey[0].value } : { kind: 'unknown' };
  if (isFiller(written)) return { kind: 'filler' };

  const near = catalogue.filter((entry) => spellings(entry).some((spelling) => isNear(written, spelling)));
  return near[0] && near.length === 1 ? { kind: 'variant', value: near[0].value } : { kind: 'unknown' };
}

function spellings({ value, accepted = [] }: CatalogueValue): readonly string[] {
  return [value, ...accepted].map((spelling) => spelling.trim().normalize('NFC'));
}

/** Words that say what is being classified and not its class: «Aspecto institucional», «Prioridad alta». */
const LEADING_WORDS = new Set(
  [
    'asm',
    'aspecto',
    'susceptible',
    'mejora',
    'de',
    'nivel',
    'prioridad',
    'clasificacion',
    'tipo',
    'actor',
  ].map(withoutPlural),
);

/** Case, accents, plural, gender, spaces, hyphens and leading words aside. */
function catalogueKey(text: string): string {
  const words = foldWords(text).map(withoutPlural);
  const firstTelling = words.findIndex((word) => !LEADING_WORDS.has(word));
  return words.slice(Math.max(firstTelling, 0)).map(withoutGender).join('');
}

function withoutGender(word: string): string {
  return word.length > 3 ? word.replace(/[ao]$/, '') : word;
}

/**
 * One wrong letter from four letters on, two from eight on; «Sí» and «No» allow none. Two letters of «Alto» are half
 * the word, and between «Atendido» and «No atendido» there are exactly two: nearness to both is nearness to neither.
 */
function isNear(text: string, spelling: string): boolean {
  const target = foldCompact(spelling);
  const allowed = target.length < 4 ? 0 : target.length < 8 ? 1 : 2;
  return allowed > 0 && editDistance(foldCompact(text), target, allowed) <= allowed;
}
