import { commonCatalogues, clasificacionNames } from '../../catalogues/catalogues';
import { convenioCatalogues } from '../../catalogues/convenioCatalogues';
import { indicadorCatalogues } from '../../catalogues/indicadorCatalogues';
import { perfilPropioErrors as says } from '../../messages/perfilPropio';
import { mostAlike } from '../../recognition/mostAlike';
import { foldCompact } from '../../text/foldText';
import { listAt, MOST, objectAt, onlyKeys, textAt, type Path, type Revision } from './fields';
import { CATALOGOS, type CatalogoPropio, type ListaPropia, type ValorPropio } from './perfilPropio';
import { lugar, type Json } from './readJson';

/** Headings of every list, those that nobody edits too. */
const HEADINGS: Readonly<Record<string, string>> = Object.fromEntries(
  [
    clasificacionNames,
    ...Object.values(commonCatalogues),
    ...Object.values(convenioCatalogues),
    ...Object.values(indicadorCatalogues),
  ].map(({ id, heading }) => [id, heading]),
);

export function readCatalogos(
  revision: Revision,
  path: Path,
  value: Json,
): Partial<Record<CatalogoPropio, ListaPropia>> {
  const object = objectAt(revision, path, value);
  const read: Partial<Record<CatalogoPropio, ListaPropia>> = {};
  for (const [key, each] of Object.entries(object ?? {})) {
    const at = [...path, key];
    const id = CATALOGOS.find((known) => known === key);
    if (id) {
      const lista = readLista(revision, at, each);
      if (lista) read[id] = lista;
    } else if (Object.hasOwn(HEADINGS, key)) {
      revision.add(at, says.catalogoFijo(HEADINGS[key] ?? '', CATALOGOS));
    } else revision.add(at, says.claveDesconocida(key, CATALOGOS, mostAlike(key, CATALOGOS)));
  }
  return read;
}

function readLista(revision: Revision, path: Path, value: Json): ListaPropia | undefined {
  const object = objectAt(revision, path, value);
  if (!object) return undefined;
  onlyKeys(revision, path, object, ['articulo', 'valores']);
  const articulo =
    object['articulo'] === undefined
      ? undefined
      : textAt(revision, [...path, 'articulo'], object['articulo'], MOST.articulo);
  const at = [...path, 'valores'];
  if (object['valores'] === undefined) {
    revision.add(path, says.falta('valores', 'la lista de los valores, entre corchetes.'));
    return undefined;
  }
  const list = listAt(revision, at, object['valores'], MOST.valores);
  if (!list) return undefined;
  if (list.length === 0) revision.add(at, says.listaVacia());
  const valores = list.flatMap((each, index) => readValor(revision, [...at, index], each) ?? []);
  tellRepeated(revision, at, list);
  return { ...(articulo === undefined ? {} : { articulo }), valores };
}

function readValor(revision: Revision, path: Path, value: Json): ValorPropio | undefined {
  const object = objectAt(revision, path, value);
  if (!object) return undefined;
  onlyKeys(revision, path, object, ['valor', 'descripcion']);
  if (object['valor'] === undefined) {
    revision.add(path, says.falta('valor', 'el texto que aparece en la lista desplegable.'));
    return undefined;
  }
  const valor = textAt(revision, [...path, 'valor'], object['valor'], MOST.valor);
  const descripcion =
    object['descripcion'] === undefined
      ? undefined
      : textAt(revision, [...path, 'descripcion'], object['descripcion'], MOST.descripcion);
  if (valor === undefined) return undefined;
  return { valor, ...(descripcion === undefined ? {} : { descripcion }) };
}

function tellRepeated(revision: Revision, path: Path, list: readonly Json[]): void {
  const first = new Map<string, Path>();
  list.forEach((each, index) => {
    const valor = typeof each === 'object' && each !== null && 'valor' in each ? each.valor : undefined;
    if (typeof valor !== 'string' || valor.trim() === '') return;
    const at = [...path, index];
    const fold = foldCompact(valor);
    const before = first.get(fold);
    if (before) revision.add(at, says.valorRepetido(valor, lugar(before)));
    else first.set(fold, at);
  });
}
