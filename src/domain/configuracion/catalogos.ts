/** The lists that the institution may edit: what each holds, where it is used, and what an edit of it writes. */
import type { Catalogue } from '../catalogues/catalogues';
import { catalogueValues } from '../catalogues/catalogues';
import { matchCatalogue } from '../catalogues/matchCatalogue';
import { cellText } from '../cell';
import type { CellChange } from '../changes';
import type { CatalogueId } from '../formats/format';
import { configuracionProblems } from '../messages/configuracion';
import { problemas } from '../messages/problemas';
import type { Perfil } from '../perfiles';
import type { Seguimiento } from '../seguimiento';
import type { RawTable } from '../tables/rawTable';
import { plainText } from '../tables/tableData';
import { foldCompact } from '../text/foldText';
import type { CatalogoEdit } from './catalogoEdit';
import { placeOfHeading, planned, refused, tableCellChange, type ConfigPlan } from './configPlan';

export type { CatalogoEdit };

export interface CatalogoPlan {
  /** Cells that change; lists are kept without gaps, because the dropdowns count what they hold. */
  readonly changes: readonly CellChange[];
  /** Rows that the table must have to hold the list. */
  readonly bodyRows: number;
  /** 0-based place of the list in the table. */
  readonly place: number;
}

/** As the view lists them. */
const ORDER: readonly CatalogueId[] = [
  'clasificacion',
  'prioridad',
  'valoracion',
  'siNo',
  'tipoEvaluacion',
  'estadoAccion',
  'altaBaja',
];

const EDITABLE: ReadonlySet<CatalogueId> = new Set(['clasificacion', 'prioridad']);

/** The semáforo, the deadlines and the registers look for the values by name: another would mean nothing to them. */
function isFixed(id: CatalogueId): boolean {
  return !EDITABLE.has(id);
}

export interface CatalogoInUse {
  readonly catalogue: Catalogue;
  readonly values: readonly {
    readonly value: string;
    readonly description: string;
    readonly filas: number;
  }[];
  /** The program reads its values by name: they may only be restored. */
  readonly fixed: boolean;
  /** It no longer says what the perfil brings. */
  readonly edited: boolean;
}

/** Those that people may edit first. */
export function catalogosInUse(seguimiento: Seguimiento): readonly CatalogoInUse[] {
  return ORDER.map((id): CatalogoInUse => {
    const catalogue = seguimiento.catalogues[id];
    const uses = rowsByValue(seguimiento, catalogue);
    const given = catalogueValues(seguimiento.perfil.catalogues[catalogue.id]);
    const values = catalogueValues(catalogue);
    return {
      catalogue,
      values: catalogue.entries.map(({ value, description }) => ({
        value,
        description,
        filas: uses.get(value) ?? 0,
      })),
      fixed: isFixed(catalogue.id),
      edited: values.length !== given.length || values.some((value, index) => value !== given[index]),
    };
  });
}

function rowsByValue({ tables }: Seguimiento, catalogue: Catalogue): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const table of tables) {
    const columns = table.columns.filter(
      ({ column: { type } }) => type.kind === 'catalogue' && type.catalogue === catalogue.id,
    );
    if (columns.length === 0) continue;
    for (const row of table.rows) {
      const values = columns.map(({ column }) =>
        matchCatalogue(plainText(row, column.key), catalogue.entries),
      );
      const named = values.flatMap((match) =>
        match.kind === 'exact' || match.kind === 'variant' ? [match.value] : [],
      );
      for (const value of new Set(named)) rows.set(value, (rows.get(value) ?? 0) + 1);
    }
  }
  return rows;
}

/** @param table Catálogos, as it stands */
export function planCatalogo(perfil: Perfil, table: RawTable, edit: CatalogoEdit): ConfigPlan<CatalogoPlan> {
  const { heading } = perfil.catalogues[edit.catalogo];
  const place = placeOfHeading(table, heading);
  if (place === -1) return refused(problemas.columnasFaltantes(table.sheet, [heading]));
  if (edit.kind !== 'restore' && isFixed(edit.catalogo)) {
    return refused(configuracionProblems.listaFija(heading));
  }
  const written = table.body.map((row) => cellText(row[place] ?? '')).filter((value) => value !== '');
  const wanted = wantedValues(perfil, written, edit, heading);
  if (wanted.kind === 'refused') return wanted;
  const changes = listChanges(
    table,
    place,
    heading,
    wanted.plan,
    configuracionProblems.motivo(edit, heading),
  );
  return planned({ changes, bodyRows: Math.max(table.bodyRows, wanted.plan.length), place });
}

function wantedValues(
  perfil: Perfil,
  written: readonly string[],
  edit: CatalogoEdit,
  heading: string,
): ConfigPlan<readonly string[]> {
  if (edit.kind === 'restore') return planned(catalogueValues(perfil.catalogues[edit.catalogo]));
  const valor = edit.valor.trim();
  if (edit.kind === 'add') {
    if (valor === '') return refused(configuracionProblems.valorVacio(heading));
    const same = written.find((value) => foldCompact(value) === foldCompact(valor));
    if (same !== undefined) return refused(configuracionProblems.valorRepetido(same, heading));
    return planned([...written, valor]);
  }
  const rest = written.filter((value) => value !== valor);
  if (rest.length === written.length) return refused(configuracionProblems.valorAusente(valor, heading));
  return rest.length === 0 ? refused(configuracionProblems.ultimoValor(valor, heading)) : planned(rest);
}

/** The cells of a list that come to say something else. `place`: 0-based column of the table. */
export function listChanges(
  table: RawTable,
  place: number,
  heading: string,
  wanted: readonly string[],
  motivo: string,
): readonly CellChange[] {
  const height = Math.max(table.body.length, wanted.length);
  return Array.from({ length: height }, (_, index) => index).flatMap((index) => {
    const antes = table.body[index]?.[place] ?? '';
    const despues = wanted[index] ?? '';
    return antes === despues
      ? []
      : [tableCellChange(table, { index, place, heading }, { antes, despues, motivo })];
  });
}
