/**
 * The labels inside an Anexo I's «Acción» and «Responsable» (PUE-E, Anexo I), as the format prints them and as
 * people write them. Case, accents and spaces around `/` and `:` never matter; what does is which words they are.
 */

export type LabelSet = 'accion' | 'responsable';
export type LabelField = 'accion' | 'inicio' | 'fin' | 'evidencia' | 'dependencia' | 'unidad';

/**
 * Where the words are a label and not part of a sentence:
 * - `anywhere`: nobody writes them with a colon for anything else;
 * - `lineStart`: at the start of a line or, with a capital, after punctuation or a figure;
 * - `dated`: as `lineStart`, or anywhere if a date follows («Fin:» against «con el fin: …»), and then even without colon
 *   where `lineStart` holds;
 * - `onlyDated`: after a pause and with a date behind («, fecha final 2026-10-03» against «hasta la fecha final»).
 */
export type LabelPlace = 'anywhere' | 'lineStart' | 'dated' | 'onlyDated';

export interface LabelSpelling {
  readonly field: LabelField;
  /** Source of a regular expression over accent-free lower-case words. */
  readonly words: string;
  readonly place: LabelPlace;
  /** The format's own words. */
  readonly isStandard: boolean;
}

/** As the format prints them, without the colon. */
export const STANDARD_LABELS: Readonly<Record<LabelField, string>> = {
  accion: 'Acción',
  inicio: 'Inicio',
  fin: 'Fin',
  evidencia: 'Evidencia/Producto',
  dependencia: 'Dependencia/Entidad',
  unidad: 'Unidad Administrativa',
};

/** Where an action, or a responsible party, begins. */
export const OPENING_FIELD: Readonly<Record<LabelSet, LabelField>> = {
  accion: 'accion',
  responsable: 'dependencia',
};

const standard = (field: LabelField, words: string, place: LabelPlace): LabelSpelling => ({
  field,
  words,
  place,
  isStandard: true,
});
const other = (field: LabelField, words: string, place: LabelPlace): LabelSpelling => ({
  field,
  words,
  place,
  isStandard: false,
});

/** The first spelling that matches wins: the longer ones come before those they contain. */
export const LABEL_SPELLINGS: Readonly<Record<LabelSet, readonly LabelSpelling[]>> = {
  accion: [
    standard('accion', 'accion', 'lineStart'),
    other('accion', 'acciones', 'lineStart'),
    other('inicio', 'fecha (?:de )?inicio', 'dated'),
    standard('inicio', 'inicio', 'dated'),
    other('fin', 'fecha (?:de )?(?:fin|final|finalizacion|termino|terminacion)', 'onlyDated'),
    other('fin', 'fecha (?:de )?compromiso', 'onlyDated'),
    other('fin', 'final', 'onlyDated'),
    other('fin', 'ficha', 'onlyDated'),
    other('fin', 'termino', 'onlyDated'),
    standard('fin', 'fin', 'dated'),
    standard('evidencia', 'evidencia ?/ ?producto', 'anywhere'),
    other('evidencia', 'evidencias? ?/ ?productos?', 'anywhere'),
    other('evidencia', 'productos? ?/ ?evidencias?', 'anywhere'),
    other('evidencia', '(?:evidencias?|productos?)', 'lineStart'),
  ],
  responsable: [
    standard('dependencia', 'dependencia ?/ ?entidad', 'anywhere'),
    other('dependencia', 'dependencias? ?/ ?entidad(?:es)?', 'anywhere'),
    other('dependencia', '(?:dependencia|entidad)', 'lineStart'),
    standard('unidad', 'unidad administrativa', 'anywhere'),
    other('unidad', 'unidades administrativas', 'anywhere'),
    other('unidad', '(?:unidad|area) responsable', 'lineStart'),
    other('unidad', 'administrativas?', 'lineStart'),
    other('unidad', '(?:unidad|area)', 'lineStart'),
  ],
};
