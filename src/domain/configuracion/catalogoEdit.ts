import type { CatalogueId } from '../formats/format';

/** What a person asks of a list. */
export type CatalogoEdit =
  | { readonly kind: 'add' | 'remove'; readonly catalogo: CatalogueId; readonly valor: string }
  | { readonly kind: 'restore'; readonly catalogo: CatalogueId };
