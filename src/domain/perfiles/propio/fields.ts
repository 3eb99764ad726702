/** Reads the fields of a document one by one, telling everything that is wrong instead of stopping at the first. */
import { perfilPropioErrors as says } from '../../messages/perfilPropio';
import { mostAlike } from '../../recognition/mostAlike';
import type { ErrorDePerfil } from './perfilPropio';
import { lugar, type Json, type JsonObject } from './readJson';

export type Path = readonly (string | number)[];

/** Keeps what is wrong, in the order of the document. */
export class Revision {
  readonly errores: ErrorDePerfil[] = [];

  add(path: Path, mensaje: string): void {
    this.errores.push({ donde: lugar(path), mensaje });
  }
}

export function objectAt(revision: Revision, path: Path, value: Json | undefined): JsonObject | undefined {
  if (typeof value === 'object' && value !== null && !isList(value)) return value;
  revision.add(path, says.noEsObjeto());
  return undefined;
}

export function listAt(
  revision: Revision,
  path: Path,
  value: Json | undefined,
  most: number,
): readonly Json[] | undefined {
  if (value === undefined || !isList(value)) {
    revision.add(path, says.noEsLista());
    return undefined;
  }
  if (value.length > most) {
    revision.add(path, says.listaLarga(value.length, most));
    return undefined;
  }
  return value;
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** A key that nobody reads is a mistake that would pass unseen. */
export function onlyKeys(revision: Revision, path: Path, object: JsonObject, known: readonly string[]): void {
  for (const key of Object.keys(object).filter((each) => !known.includes(each))) {
    revision.add([...path, key], says.claveDesconocida(key, known, mostAlike(key, known)));
  }
}

/** One line that a cell can hold, without spaces at its ends. */
export const ONE_LINE =
  /^[^\s\p{Cc}\p{Cs}\uFFFE\uFFFF](?:[^\p{Cc}\p{Cs}\u2028\u2029\uFFFE\uFFFF]*[^\s\p{Cc}\p{Cs}\uFFFE\uFFFF])?$/u;
export const CLAVE = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export function textAt(
  revision: Revision,
  path: Path,
  value: Json | undefined,
  most: number,
): string | undefined {
  const wrong = wrongText(value, most);
  if (wrong === null) return value as string;
  revision.add(path, wrong);
  return undefined;
}

function wrongText(value: Json | undefined, most: number): string | null {
  if (typeof value !== 'string') return says.noEsTexto();
  if (value.trim() === '') return says.textoVacio();
  const letters = [...value].length;
  if (letters > most) return says.textoLargo(letters, most);
  return ONE_LINE.test(value) ? null : says.textoConEspacios();
}

export function claveAt(revision: Revision, path: Path, value: Json | undefined): string | undefined {
  const text = textAt(revision, path, value, MOST.clave);
  if (text === undefined || CLAVE.test(text)) return text;
  revision.add(path, says.noEsClave());
  return undefined;
}

export function integerAt(
  revision: Revision,
  path: Path,
  value: Json | undefined,
  least: number,
  most: number,
): number | undefined {
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  revision.add(path, says.noEsEntero(least, most));
  return undefined;
}

export function logicalAt(revision: Revision, path: Path, value: Json | undefined): boolean | undefined {
  if (typeof value === 'boolean') return value;
  revision.add(path, says.noEsLogico());
  return undefined;
}

export function choiceAt<T extends string>(
  revision: Revision,
  path: Path,
  value: Json | undefined,
  known: readonly T[],
): T | undefined {
  const chosen = known.find((each) => each === value);
  if (chosen !== undefined) return chosen;
  if (typeof value === 'string') revision.add(path, says.opcion(value, known, mostAlike(value, known)));
  else revision.add(path, says.noEsTexto());
  return undefined;
}

/** Letters of each text, and elements of each list. */
export const MOST = {
  clave: 40,
  nombre: 120,
  siglas: 30,
  titulo: 250,
  articulo: 80,
  valor: 80,
  descripcion: 250,
  /** No heading of a format is longer, and recognition reads no further. */
  encabezado: 120,
  nota: 400,
  valores: 40,
  plazos: 60,
} as const;
