import { parametrosDefaults, type Parametros } from '../../advance/parametros';
import {
  parametroDeclarations,
  readParametro,
  type ParametroDeclaration,
} from '../../advance/parametrosRows';
import { perfilPropioErrors as says } from '../../messages/perfilPropio';
import { logicalAt, objectAt, onlyKeys, type Path, type Revision } from './fields';
import type { Json } from './readJson';

type Numeric = Exclude<keyof Parametros, 'rezagoProgramado'>;

/** Each may not be more than the one after it: between them there would be advances with two colours, or with none. */
const ORDERED: readonly (readonly [low: Numeric, high: Numeric])[] = [
  ['riesgoPuntos', 'rezagoPuntos'],
  ['indicadorRiesgo', 'indicadorCumplido'],
  ['indicadorCumplido', 'indicadorSobrecumplido'],
];

export function readUmbrales(revision: Revision, path: Path, value: Json): Partial<Parametros> {
  const object = objectAt(revision, path, value) ?? {};
  onlyKeys(
    revision,
    path,
    object,
    parametroDeclarations.map(({ key }) => key),
  );
  const read: { -readonly [K in keyof Parametros]?: Parametros[K] } = {};
  for (const declaration of parametroDeclarations) {
    const { key } = declaration;
    const each = object[key];
    if (each === undefined) continue;
    const at = [...path, key];
    if (key === 'rezagoProgramado') {
      const yes = logicalAt(revision, at, each);
      if (yes !== undefined) read.rezagoProgramado = yes;
    } else if (typeof each === 'number' && isInRange(declaration, each)) read[key] = each;
    else revision.add(at, outOfRange(declaration));
  }
  tellDisorder(revision, path, read);
  return read;
}

/** The same numbers as the sheet Parámetros admits. */
function isInRange(declaration: ParametroDeclaration, value: number): boolean {
  return (
    value >= 0 && value <= (declaration.maximo ?? 0) && (Number.isInteger(value) || !isWhole(declaration))
  );
}

function isWhole(declaration: ParametroDeclaration): boolean {
  return readParametro(declaration, '0.5') === null;
}

function outOfRange(declaration: ParametroDeclaration): string {
  const { nombre, unidad, maximo = 0 } = declaration;
  return says.umbralFuera(nombre, unidad, maximo, isWhole(declaration));
}

function tellDisorder(revision: Revision, path: Path, read: Partial<Parametros>): void {
  const all = { ...parametrosDefaults, ...read };
  for (const [low, high] of ORDERED) {
    const isSaid = read[low] !== undefined || read[high] !== undefined;
    if (!isSaid || all[low] <= all[high]) continue;
    const at = [...path, read[low] === undefined ? high : low];
    revision.add(at, says.umbralesDesordenados(nombreOf(low), all[low], nombreOf(high), all[high]));
  }
}

function nombreOf(key: keyof Parametros): string {
  return parametroDeclarations.find((each) => each.key === key)?.nombre ?? key;
}
