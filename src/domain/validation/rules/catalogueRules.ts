import { matchCatalogue } from '../../catalogues/matchCatalogue';
import { catalogueValues } from '../../catalogues/catalogues';
import { cellContent, cellText } from '../../cell';
import type { CatalogueId, ColumnKey } from '../../formats/format';
import { correcciones, observaciones } from '../../messages/observaciones';
import { cellOf, placedColumn } from '../../tables/tableData';
import { catalogueSource } from '../fundamentos';
import type { Rule } from '../rule';

export const clasificacionCatalogo = catalogueRule('clasificacion-catalogo', ['clasificacion']);
export const prioridadCatalogo = catalogueRule('prioridad-catalogo', ['prioridad']);
export const valoracionCatalogo = catalogueRule('valoracion-catalogo', ['valoracion'], { norm: 'PUE-M' });
export const viabilidadCatalogo = catalogueRule('viabilidad-catalogo', ['viable', 'aceptada']);

/** A filled cell of those columns whose text is not a value of its catalogue; a known variant offers its correction. */
function catalogueRule(id: string, keys: readonly ColumnKey[], scope: Rule['scope'] = {}): Rule {
  return {
    id,
    severidad: 'error',
    scope: {
      ...scope,
      table: (table) =>
        keys.some((key) => catalogueOfColumn(table.format.official.concat(table.format.auxiliary), key)),
    },
    fundamento: catalogueSource,
    *check(table, context) {
      for (const key of keys) {
        const column = placedColumn(table, key)?.column;
        if (column?.type.kind !== 'catalogue') continue;
        const catalogue = context.catalogues[column.type.catalogue];
        const values = catalogueValues(catalogue);
        for (const row of table.rows) {
          const content = cellContent(cellOf(row, key));
          if (content.kind === 'blank' || content.kind === 'error') continue;
          const text = cellText(cellOf(row, key));
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

function catalogueOfColumn(
  columns: readonly { key: ColumnKey; type: { kind: string; catalogue?: CatalogueId } }[],
  key: ColumnKey,
): boolean {
  return columns.some((column) => column.key === key && column.type.kind === 'catalogue');
}
