import { matchCatalogue } from '../../catalogues/matchCatalogue';
import { catalogueValues } from '../../catalogues/catalogues';
import { columnsOf, type ColumnKey } from '../../formats/format';
import { correcciones, observaciones } from '../../messages/observaciones';
import { placedColumn, plainText } from '../../tables/tableData';
import { catalogueSource } from '../fundamentos';
import type { Rule } from '../rule';

export const clasificacionCatalogo = catalogueRule('clasificacion-catalogo', ['clasificacion']);
export const prioridadCatalogo = catalogueRule('prioridad-catalogo', ['prioridad']);
export const valoracionCatalogo = catalogueRule('valoracion-catalogo', ['valoracion'], { norm: 'PUE-M' });
export const viabilidadCatalogo = catalogueRule('viabilidad-catalogo', ['viable', 'aceptada']);

/** A filled cell of those columns whose text is not a value of its catalogue; a known variant offers its correction. */
export function catalogueRule(id: string, keys: readonly ColumnKey[], scope: Rule['scope'] = {}): Rule {
  return {
    id,
    severidad: 'error',
    scope: {
      ...scope,
      table: (table) =>
        columnsOf(table.format).some(({ key, type }) => keys.includes(key) && type.kind === 'catalogue'),
    },
    fundamento: catalogueSource,
    *check(table, context, rows) {
      for (const key of keys) {
        const column = placedColumn(table, key)?.column;
        if (column?.type.kind !== 'catalogue') continue;
        const catalogue = context.catalogues[column.type.catalogue];
        const values = catalogueValues(catalogue);
        for (const row of rows) {
          const text = plainText(row, key);
          if (text === '') continue;
          const match = matchCatalogue(text, catalogue.entries);
          if (match.kind === 'exact') continue;
          const at = { row, key };
          if (match.kind === 'variant') {
            const proper = match.value;
            yield {
              at,
              message: observaciones.varianteDeCatalogo(column.heading, text, proper),
              correction: { description: correcciones.catalogo(proper), apply: () => proper },
            };
          } else if (match.kind === 'filler') {
            yield { at, message: observaciones.rellenoEnCatalogo(column.heading, text, values) };
          } else {
            yield { at, message: observaciones.fueraDeCatalogo(column.heading, text, values) };
          }
        }
      }
    },
  };
}
