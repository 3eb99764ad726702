import type { Catalogues } from '../catalogues/catalogues';
import { matchCatalogue } from '../catalogues/matchCatalogue';
import type { ColumnKey } from '../formats/format';
import { placedColumn, plainText, type TableData, type TableRow } from '../tables/tableData';
import { isFiller } from '../text/filler';
import type { EstadoRequisito, Requisito, RequisitoJuzgado } from './requisitos';

interface Place {
  readonly row: TableRow;
  readonly table: TableData;
}

/** What the rows of one ASM answer to each requisite; those that none of its tables asks are not judged. */
export function readCierre(
  requisitos: readonly Requisito[],
  places: readonly Place[],
  catalogues: Catalogues,
): readonly RequisitoJuzgado[] {
  return requisitos.flatMap((requisito): readonly RequisitoJuzgado[] => {
    const asked = places.filter(({ table }) => placedColumn(table, requisito.key));
    if (asked.length === 0) return [];
    const evidencia = requisito.evidencia === undefined ? '' : firstText(asked, requisito.evidencia);
    return [{ requisito, estado: estadoOf(requisito, asked, evidencia, catalogues), evidencia }];
  });
}

function estadoOf(
  requisito: Requisito,
  asked: readonly Place[],
  evidencia: string,
  catalogues: Catalogues,
): EstadoRequisito {
  const answer = firstText(asked, requisito.key);
  if (answer === '' || isFiller(answer)) return 'sin respuesta';
  if (valueOf(answer, requisito.key, asked, catalogues) !== requisito.cumple) return 'no cumple';
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
