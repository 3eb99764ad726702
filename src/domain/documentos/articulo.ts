/** Names of institutions inside a sentence: «de la Secretaría de Obras», «del Instituto Electoral». */
import type { Texto } from './documento';
import { texto, unida } from './texto';
import { foldWords } from '../text/foldText';

const MASCULINE = new Set(
  (
    'ayuntamiento centro colegio comite congreso consejo departamento despacho fideicomiso fondo gobierno hospital ' +
    'instituto juzgado municipio museo organismo organo patronato poder servicio sistema tribunal'
  ).split(' '),
);
const FEMININE = new Set(
  (
    'administracion agencia auditoria comision consejeria contraloria coordinacion corporacion defensoria delegacion ' +
    'direccion fiscalia fundacion gerencia jefatura junta oficialia oficina presidencia procuraduria regiduria ' +
    'secretaria sindicatura subdireccion subsecretaria tesoreria unidad universidad vocalia'
  ).split(' '),
);

/** «la Secretaría de Obras»; a name that begins with another word, or a blank, stays as it is. */
export function withArticulo(name: Texto): Texto {
  const articulo = articuloOf(name);
  return articulo === null ? name : texto`${articulo} ${name}`;
}

/** «de la Secretaría de Obras», «del Instituto Electoral»; with any other name, «de» and the name. */
export function afterDe(name: Texto): Texto {
  const articulo = articuloOf(name);
  if (articulo === 'el') return texto`del ${name}`;
  return unida(['de ', articulo === null ? '' : `${articulo} `, name]);
}

function articuloOf(name: Texto): 'el' | 'la' | null {
  if (typeof name !== 'string') return null;
  const [first = ''] = foldWords(name);
  if (MASCULINE.has(first)) return 'el';
  return FEMININE.has(first) ? 'la' : null;
}
