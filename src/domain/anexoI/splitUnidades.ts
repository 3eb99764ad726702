import { foldWords } from '../text/foldText';

/** First words of the name of an administrative unit. */
const UNIT_KINDS = [
  ...['direccion', 'subdireccion', 'departamento', 'coordinacion', 'subcoordinacion', 'unidad', 'jefatura'],
  ...['gerencia', 'subgerencia', 'delegacion', 'subdelegacion', 'oficina', 'oficialia', 'area', 'division'],
  ...['enlace', 'secretaria', 'subsecretaria', 'contraloria', 'tesoreria', 'regiduria', 'sindicatura'],
  ...['dir', 'subdir', 'depto', 'dpto', 'coord', 'sria'],
];

/** First words of the name of a dependency or entity. */
const DEPENDENCIA_KINDS = [
  ...['secretaria', 'sria', 'instituto', 'ayuntamiento', 'contraloria', 'tesoreria', 'fiscalia', 'comision'],
  ...['sistema', 'organismo', 'universidad', 'colegio', 'consejo', 'servicios', 'gobierno', 'patronato'],
  ...['fideicomiso', 'tribunal', 'congreso', 'poder', 'dependencia', 'entidad', 'oficialia'],
];

const NAME_KINDS = new Set([...UNIT_KINDS, ...DEPENDENCIA_KINDS]);
const DEPENDENCIAS = new Set(DEPENDENCIA_KINDS);
const SKIPPED_WORDS = new Set([
  'la',
  'el',
  'las',
  'los',
  'h',
  'y',
  'e',
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
]);

/**
 * The units a text names. Names have commas of their own («Dirección de Desarrollo, Capacitación y Evaluación»):
 * a second one is told by the kind of unit that begins after the comma (rules §4), or after a slash. A new line is a
 * new unit unless it goes on in lower case.
 */
export function splitUnidades(text: string): readonly string[] {
  const names: string[] = [];
  for (const line of text.split(/\n(?!\s*\p{Ll})|;/u)) {
    const [first = '', ...rest] = line.split(/(?=[,/])/);
    const inLine = [first];
    for (const part of rest) {
      if (NAME_KINDS.has(kindOf(part))) inLine.push(part.slice(1));
      else inLine.push(`${inLine.pop() ?? ''}${part}`);
    }
    names.push(...inLine);
  }
  return names.map(unitName).filter((name) => name !== '');
}

export function isDependencia(name: string): boolean {
  return DEPENDENCIAS.has(kindOf(name));
}

function kindOf(name: string): string {
  return foldWords(name).find((word) => !SKIPPED_WORDS.has(word)) ?? '';
}

/** A full stop ends the name unless it ends initials: «Agua de Puebla, S.A.» */
export function unitName(text: string): string {
  const name = text
    .replace(/\s+/g, ' ')
    .replace(/^[\s,•·-]+/, '')
    .replace(/^(?:la|el|las|los) (?=\p{Lu})/u, '')
    .replace(/[\s,;]+$/, '');
  return /(?:\p{Lu}\. ?){2}$/u.test(name) ? name : name.replace(/[\s.,;]+$/, '');
}
