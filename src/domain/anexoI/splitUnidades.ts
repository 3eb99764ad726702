import { foldWords } from '../text/foldText';

/** First words of the name of an administrative unit. */
const UNIT_KINDS = new Set(
  (
    'direccion subdireccion departamento coordinacion subcoordinacion unidad jefatura gerencia subgerencia ' +
    'delegacion subdelegacion oficina area division enlace subsecretaria regiduria sindicatura ' +
    'dir subdir depto dpto coord'
  ).split(' '),
);

/** First words of the name of a dependency or entity, which may itself be the second name of a list. */
const DEPENDENCIA_KINDS = new Set(
  (
    'secretaria sria instituto ayuntamiento contraloria tesoreria oficialia fiscalia comision sistema organismo ' +
    'universidad colegio consejo patronato fideicomiso tribunal congreso'
  ).split(' '),
);

/** Dependencies too, but after a comma they go on with a name: «Dirección de Compras, Servicios Generales y Almacén». */
const DEPENDENCIA_KINDS_AT_START = new Set(['servicios', 'gobierno', 'poder', 'dependencia', 'entidad']);

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
      if (beginsName(part)) inLine.push(part.slice(1));
      else inLine.push(`${inLine.pop() ?? ''}${part}`);
    }
    names.push(...inLine);
  }
  return names.map(unitName).filter((name) => name !== '');
}

export function isDependencia(name: string): boolean {
  const kind = nameWords(name)[0] ?? '';
  return DEPENDENCIA_KINDS.has(kind) || DEPENDENCIA_KINDS_AT_START.has(kind);
}

/** «…, Tesorería y Contabilidad» goes on with a name; «…, Tesorería Municipal» begins another. */
function beginsName(text: string): boolean {
  const [kind = '', next = ''] = nameWords(text);
  return (UNIT_KINDS.has(kind) || DEPENDENCIA_KINDS.has(kind)) && !/^[yeou]$/.test(next);
}

/** The folded words without the article, conjunction or number that leads to the name. */
function nameWords(text: string): readonly string[] {
  const words = foldWords(text);
  const first = words.findIndex((word) => !/^(?:la|el|las|los|h|y|e|\d{1,2})$/.test(word));
  return words.slice(Math.max(first, 0));
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
