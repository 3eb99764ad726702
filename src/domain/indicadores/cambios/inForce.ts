/**
 * A ficha as it was in force in a period. No norm makes a change retroactive (our criterion), so what a past period was
 * judged with is what the ficha says now, with the later changes undone.
 */
import type { CellValue } from '../../cell';
import { META_KEYS, type ColumnKey } from '../../formats/format';
import { foldText } from '../../text/foldText';
import { firstMonthOf, lastMonthOf } from '../periodoIndicador';
import { indicadorOf } from '../readIndicadores';
import type { Indicador, PeriodoIndicador } from '../records';
import { variablesText } from '../variables';
import type { Solicitud } from './solicitudes';

/** An approved change that says what it changed and since when. */
type Aplicada = Solicitud & { readonly key: ColumnKey; readonly vigenteDesde: PeriodoIndicador };

/**
 * @param indicador as its ficha says now
 * @param solicitudes all of the workbook: only the approved ones of this indicator count
 * @param periodo a month or a quarter; a quarter is judged with what was in force at its end
 */
export function inForce(
  indicador: Indicador,
  solicitudes: readonly Solicitud[],
  periodo: PeriodoIndicador,
): Indicador {
  const last = lastMonthOf(periodo);
  const later = aplicadasOf(solicitudes, indicador.clave).filter(
    ({ vigenteDesde }) => firstMonthOf(vigenteDesde) > last,
  );
  if (later.length === 0) return indicador;
  const values = fichaValues(indicador);
  for (const { key, dice } of [...later].reverse()) values[key] = dice;
  return indicadorOf({ sheetRow: indicador.sheetRow, values });
}

/** By clave, once for each reading of the workbook: thousands of indicators ask for theirs. */
const known = new WeakMap<readonly Solicitud[], ReadonlyMap<string, readonly Aplicada[]>>();

/** The approved changes of an indicator, the earliest first. */
export function aplicadasOf(solicitudes: readonly Solicitud[], clave: string): readonly Aplicada[] {
  let byClave = known.get(solicitudes);
  if (!byClave) {
    byClave = groupByClave(solicitudes);
    known.set(solicitudes, byClave);
  }
  return byClave.get(foldText(clave)) ?? [];
}

function groupByClave(solicitudes: readonly Solicitud[]): ReadonlyMap<string, readonly Aplicada[]> {
  const byClave = new Map<string, Aplicada[]>();
  for (const solicitud of solicitudes.filter(isAplicada).sort(byEffect)) {
    const clave = foldText(solicitud.clave);
    if (!byClave.get(clave)?.push(solicitud)) byClave.set(clave, [solicitud]);
  }
  return byClave;
}

function isAplicada(solicitud: Solicitud): solicitud is Aplicada {
  return solicitud.resolucion === 'Aprobada' && solicitud.key !== null && solicitud.vigenteDesde !== null;
}

function byEffect(one: Aplicada, other: Aplicada): number {
  const from = firstMonthOf(one.vigenteDesde).localeCompare(firstMonthOf(other.vigenteDesde));
  if (from !== 0) return from;
  return (one.fechaResolucion ?? 0) - (other.fechaResolucion ?? 0) || one.sheetRow - other.sheetRow;
}

/** The cells of a ficha that read as this record. */
export function fichaValues(indicador: Indicador): Partial<Record<ColumnKey, CellValue>> {
  const { umbralesEscritos: umbrales } = indicador;
  const named = indicadorOf({ sheetRow: 0, values: { metodo: indicador.metodo } }).variables;
  const areNamedOnly = variablesText(indicador.variables) === variablesText(named);
  return {
    indicador: indicador.clave,
    nombre: indicador.nombre,
    descripcion: indicador.descripcion,
    programa: indicador.programa,
    nivel: indicador.nivel ?? '',
    tipoIndicador: indicador.tipo ?? '',
    dimension: indicador.dimension ?? '',
    metodo: indicador.metodo,
    // Taken from the método where nobody lists them: an earlier método had its own.
    variables: areNamedOnly ? '' : variablesText(indicador.variables),
    unidadMedida: indicador.unidadMedida,
    frecuencia: indicador.frecuencia ?? '',
    sentido: indicador.sentido ?? '',
    acumulacion: indicador.acumulacion ?? '',
    lineaBaseAnio: indicador.lineaBaseAnio ?? '',
    lineaBase: indicador.lineaBase ?? '',
    conLineaBase: indicador.conLineaBase ? 'Sí' : '',
    ...Object.fromEntries(META_KEYS.map((key, index) => [key, indicador.metas[index] ?? ''])),
    metaAnual: indicador.metaAnual ?? '',
    umbralRiesgo: umbrales.riesgo ?? '',
    umbralCumplido: umbrales.cumplido ?? '',
    umbralSobrecumplido: umbrales.sobrecumplido ?? '',
    dependencia: indicador.dependencia,
    enlace: indicador.enlace,
    correo: indicador.correo,
    estadoIndicador: indicador.estado,
  };
}
