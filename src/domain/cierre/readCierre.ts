import type { Catalogues } from '../catalogues/catalogues';
import { matchCatalogue } from '../catalogues/matchCatalogue';
import { columnOf, type ColumnKey } from '../formats/format';
import { placedColumn, plainText, type TableData, type TableRow } from '../tables/tableData';
import { isFiller } from '../text/filler';
import type { EstadoRequisito, Requisito, RequisitoJuzgado } from './requisitos';

interface Place {
  readonly row: TableRow;
  readonly table: TableData;
}

/**
 * What the rows of one ASM answer to each requisite; those that none of its formats asks are not judged. A column that
 * somebody deleted answers nothing: it does not free the ASM of what the format asks.
 */
export function readCierre(
  requisitos: readonly Requisito[],
  places: readonly Place[],
  catalogues: Catalogues,
): readonly RequisitoJuzgado[] {
  return requisitos.flatMap((requisito): readonly RequisitoJuzgado[] => {
    const asked = places.filter(({ table }) => columnOf(table.format, requisito.key));
    if (asked.length === 0) return [];
    const evidencia = requisito.evidencia === undefined ? '' : firstText(asked, requisito.evidencia);
    const respuesta = valueOf(firstText(asked, requisito.key), requisito.key, asked, catalogues);
    return [{ requisito, estado: estadoOf(requisito, respuesta, evidencia), respuesta, evidencia }];
  });
}

function estadoOf(requisito: Requisito, respuesta: string, evidencia: string): EstadoRequisito {
  if (respuesta === '' || isFiller(respuesta)) return 'sin respuesta';
  if (respuesta !== requisito.cumple) return 'no cumple';
  const isProved = requisito.evidencia === undefined || (evidencia !== '' && !isFiller(evidencia));
  return isProved ? 'cumple' : 'sin evidencia';
}

/** As its catalogue spells it: «si» is «Sí». */
function valueOf(answer: string, key: ColumnKey, asked: readonly Place[], catalogues: Catalogues): string {
  const type = asked.map(({ table }) => placedColumn(table, key)?.column.type).find(Boolean);
  if (type?.kind !== 'catalogue') return answer;
  const match = matchCatalogue(answer, catalogues[type.catalogue].entries);
  return match.kind === 'exact' || match.kind === 'variant' ? match.value : answer;
}

function firstText(places: readonly Place[], key: ColumnKey): string {
  return places.map(({ row }) => plainText(row, key)).find((text) => text !== '') ?? '';
}
