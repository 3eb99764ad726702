import { perfilById, perfiles } from '..';
import { perfilPropioErrors as says } from '../../messages/perfilPropio';
import { choiceAt, claveAt, MOST, objectAt, onlyKeys, Revision, textAt, type Path } from './fields';
import { ESQUEMA, LARGEST, type ErrorDePerfil, type NormaPropia, type PerfilPropio } from './perfilPropio';
import { readCatalogos } from './readCatalogos';
import { readEncabezados } from './readEncabezados';
import { readJson, type Json, type JsonObject } from './readJson';
import { readPlazos } from './readPlazos';
import { readUmbrales } from './readUmbrales';

export type PerfilParsed = { readonly perfil: PerfilPropio } | { readonly errores: readonly ErrorDePerfil[] };

/** `$schema` lets an editor help whoever writes the document; it says nothing of the institution. */
export const CAMPOS_DE_PERFIL = [
  '$schema',
  'esquema',
  'id',
  'nombre',
  'base',
  'norma',
  'catalogos',
  'encabezados',
  'umbrales',
  'plazos',
] as const;

/** The document of an institution's perfil, or everything that is wrong in it. Total: any text gives one of the two. */
export function parsePerfilPropio(text: string): PerfilParsed {
  if (text.length > LARGEST) return broken(says.demasiadoGrande(text.length, LARGEST));
  if (text.trim() === '') return broken(says.vacio());
  const reading = readJson(text);
  if (reading.kind === 'broken') return broken(says.noEsJson(reading.line, reading.column, reading.found));
  const revision = new Revision();
  for (const donde of reading.repeated) revision.errores.push({ donde, mensaje: says.claveRepetida() });
  const perfil = readPerfil(revision, reading.value);
  return perfil && revision.errores.length === 0 ? { perfil } : { errores: revision.errores };
}

function broken(mensaje: string): PerfilParsed {
  return { errores: [{ donde: '', mensaje }] };
}

function readPerfil(revision: Revision, value: Json): PerfilPropio | undefined {
  const object = objectAt(revision, [], value);
  if (!object) return undefined;
  // A document of another version may say other things: nothing of it is judged by this one.
  if (!isOurs(revision, object['esquema'])) return undefined;
  onlyKeys(revision, [], object, CAMPOS_DE_PERFIL);
  if (object['$schema'] !== undefined) textAt(revision, ['$schema'], object['$schema'], MOST.titulo);
  const required = <T>(key: string, what: string, read: (path: Path, value: Json) => T | undefined) => {
    const each = object[key];
    if (each !== undefined) return read([key], each);
    revision.add([], says.falta(key, what));
    return undefined;
  };
  const id = required('id', 'el identificador del perfil, como «mi-municipio».', (path, each) =>
    idAt(revision, path, each),
  );
  const nombre = required('nombre', 'el nombre de la institución.', (path, each) =>
    textAt(revision, path, each, MOST.nombre),
  );
  const base = required('base', 'el perfil del que se parte, como «puebla-municipio».', (path, each) =>
    choiceAt(
      revision,
      path,
      each,
      perfiles.map((perfil) => perfil.id),
    ),
  );
  const norma = required('norma', 'las siglas y el título de la norma de la institución.', (path, each) =>
    readNorma(revision, path, each),
  );
  const rest = readOptional(revision, object);
  if (id === undefined || nombre === undefined || base === undefined || norma === undefined) return undefined;
  return { esquema: ESQUEMA, id, nombre, base, norma, ...rest };
}

function isOurs(revision: Revision, esquema: Json | undefined): boolean {
  if (esquema === ESQUEMA) return true;
  if (esquema === undefined) revision.add([], says.falta('esquema', `debe decir «${ESQUEMA}».`));
  else if (typeof esquema !== 'string') revision.add(['esquema'], says.noEsTexto());
  else if (/^seguimiento-asm\/perfil\/./.test(esquema)) {
    revision.add(['esquema'], says.otraVersion(esquema, ESQUEMA));
  } else revision.add(['esquema'], says.esquemaDesconocido(esquema, ESQUEMA));
  return false;
}

function idAt(revision: Revision, path: Path, value: Json): string | undefined {
  const id = claveAt(revision, path, value);
  if (id === undefined || !perfilById(id)) return id;
  revision.add(path, says.idOcupado(id));
  return undefined;
}

function readNorma(revision: Revision, path: Path, value: Json): NormaPropia | undefined {
  const object = objectAt(revision, path, value);
  if (!object) return undefined;
  onlyKeys(revision, path, object, ['siglas', 'titulo']);
  const text = (key: string, what: string, most: number) => {
    const each = object[key];
    if (each !== undefined) return textAt(revision, [...path, key], each, most);
    revision.add(path, says.falta(key, what));
    return undefined;
  };
  const siglas = text('siglas', 'con las que empieza cada cita, como «LIN-X».', MOST.siglas);
  const titulo = text('titulo', 'el nombre completo del documento.', MOST.titulo);
  return siglas === undefined || titulo === undefined ? undefined : { siglas, titulo };
}

function readOptional(
  revision: Revision,
  { catalogos, encabezados, umbrales, plazos }: JsonObject,
): Pick<PerfilPropio, 'catalogos' | 'encabezados' | 'umbrales' | 'plazos'> {
  return {
    ...(catalogos === undefined ? {} : { catalogos: readCatalogos(revision, ['catalogos'], catalogos) }),
    ...(encabezados === undefined
      ? {}
      : { encabezados: readEncabezados(revision, ['encabezados'], encabezados) }),
    ...(umbrales === undefined ? {} : { umbrales: readUmbrales(revision, ['umbrales'], umbrales) }),
    ...(plazos === undefined ? {} : { plazos: readPlazos(revision, ['plazos'], plazos) }),
  };
}
