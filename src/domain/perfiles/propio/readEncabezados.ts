import { allFormats } from '../../formats';
import { columnsOf, type Column, type ColumnKey, type Format } from '../../formats/format';
import { localFormat, renamableFormats } from '../../formats/localFormat';
import { perfilPropioErrors as says } from '../../messages/perfilPropio';
import { mostAlike } from '../../recognition/mostAlike';
import { sameHeading } from '../../tables/tableData';
import { foldHeading } from '../../text/foldText';
import { MOST, objectAt, textAt, type Path, type Revision } from './fields';
import type { PerfilPropio } from './perfilPropio';
import type { Json } from './readJson';

type Encabezados = NonNullable<PerfilPropio['encabezados']>;

const IDS = renamableFormats.map(({ id }) => id);

export function readEncabezados(revision: Revision, path: Path, value: Json): Encabezados {
  const object = objectAt(revision, path, value) ?? {};
  const read = Object.entries(object).flatMap(([id, each]) => {
    const at = [...path, id];
    const format = renamableFormats.find((known) => known.id === id);
    if (format) return [[id, readFormat(revision, at, each, format)] as const];
    const fixed = allFormats.find((known) => known.id === id);
    revision.add(
      at,
      fixed ? says.formatoFijo(fixed.name, IDS) : says.claveDesconocida(id, IDS, mostAlike(id, IDS)),
    );
    return [];
  });
  return Object.fromEntries(read);
}

function readFormat(revision: Revision, path: Path, value: Json, format: Format): Encabezados[string] {
  const object = objectAt(revision, path, value) ?? {};
  const keys = format.official.map(({ key }) => key);
  const headings: Partial<Record<ColumnKey, string>> = {};
  for (const [name, each] of Object.entries(object)) {
    const at = [...path, name];
    const key = keys.find((known) => known === name);
    if (key === undefined) {
      const fixed = format.auxiliary.find((column) => column.key === name);
      revision.add(
        at,
        fixed ? says.columnaFija(fixed.heading) : says.claveDesconocida(name, keys, mostAlike(name, keys)),
      );
      continue;
    }
    const heading = textAt(revision, at, each, MOST.encabezado);
    if (heading === undefined) continue;
    if (foldHeading(heading) === '') revision.add(at, says.encabezadoSinLetras());
    else headings[key] = heading;
  }
  tellConfused(revision, path, format, headings);
  return headings;
}

/** Two columns of a table cannot have one heading, and one that names two columns could not be recognised. */
function tellConfused(revision: Revision, path: Path, format: Format, headings: Encabezados[string]): void {
  const local = localFormat(format, headings);
  for (const column of local.official) {
    const heading = headings[column.key];
    if (heading === undefined || heading === declaredHeading(format, column)) continue;
    const others = columnsOf(local).filter(({ key }) => key !== column.key);
    const same = others.find((other) => sameHeading(other.heading, heading));
    const fold = foldHeading(heading);
    const alike = others.find((other) =>
      [other.heading, ...other.aliases].some((name) => foldHeading(name) === fold),
    );
    const at = [...path, column.key];
    if (same) revision.add(at, says.encabezadoRepetido(heading, same.key));
    else if (alike) revision.add(at, says.encabezadoAmbiguo(heading, alike.heading));
  }
}

function declaredHeading(format: Format, { key }: Column): string | undefined {
  return format.official.find((column) => column.key === key)?.heading;
}
