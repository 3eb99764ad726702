/** Lists that the program depends on: they are there for the dropdowns of some formats, and nobody edits them. */
import { columnsOf, type CatalogueId, type Format } from '../formats/format';
import { convenioCatalogues } from './convenioCatalogues';
import { indicadorCatalogues } from './indicadorCatalogues';

export interface ListSheet {
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  readonly note: string;
  /** For whoever asks what it is for. */
  readonly what: string;
  /** One column each, in this order. */
  readonly catalogues: readonly CatalogueId[];
}

/** Every list that is in none of these is in Catálogos, where the institution may edit it. */
export const listSheets: readonly ListSheet[] = [
  {
    sheet: 'Listas de indicadores',
    table: 'ListasIndicadores',
    title: 'Listas de los indicadores',
    note: 'De aquí salen las listas desplegables de las fichas. El cálculo depende de estos valores: no se editan.',
    what: 'Los valores de las listas desplegables de las fichas: no se editan.',
    catalogues: Object.values(indicadorCatalogues).map(({ id }) => id),
  },
  {
    sheet: 'Listas de convenios',
    table: 'ListasConvenios',
    title: 'Listas de los convenios',
    note: 'De aquí salen las listas desplegables de los convenios. El cierre de los ASM depende de estos valores: no se editan.',
    what: 'Los valores de las listas desplegables de los convenios: no se editan.',
    catalogues: Object.values(convenioCatalogues).map(({ id }) => id),
  },
];

export function listSheetOf(catalogue: CatalogueId): ListSheet | undefined {
  return listSheets.find(({ catalogues }) => catalogues.includes(catalogue));
}

/** Those that the dropdowns of these formats need. */
export function listSheetsFor(formats: readonly Format[]): readonly ListSheet[] {
  const used = new Set(
    formats
      .flatMap(columnsOf)
      .flatMap(({ type }) => (type.kind === 'catalogue' ? [listSheetOf(type.catalogue)] : [])),
  );
  return listSheets.filter((sheet) => used.has(sheet));
}
