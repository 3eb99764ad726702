/** MTY 7.6: the rows that Tabla maestra needs for the fichas, one per variable and year. */
import type { RowValues } from '../../changes';
import { tableOf, type Seguimiento } from '../../seguimiento';
import { plainText } from '../../tables/tableData';
import { indicadoresOf, maestraKey } from '../readIndicadores';
import type { Indicador } from '../records';

/** Rows of that year that Tabla maestra lacks, for the indicators in force, in the order of the fichas. */
export function missingMaestraRows(seguimiento: Seguimiento, anio: number): readonly RowValues[] {
  return maestraRowsOf(indicadoresOf(seguimiento).indicadores, seguimiento, anio);
}

/** The same for those indicators, whether or not the workbook has their fichas yet. */
export function maestraRowsOf(
  indicadores: readonly Indicador[],
  seguimiento: Seguimiento,
  anio: number,
): readonly RowValues[] {
  const known = new Set(
    (tableOf(seguimiento, 'tabla-maestra')?.rows ?? []).map((row) =>
      maestraKey(plainText(row, 'indicador'), plainText(row, 'variable'), plainText(row, 'anio')),
    ),
  );
  const rows: RowValues[] = [];
  for (const indicador of indicadores) {
    if (indicador.estado === 'Baja' || indicador.clave === '') continue;
    for (const { nombre, unidad, fuente } of indicador.variables) {
      const key = maestraKey(indicador.clave, nombre, String(anio));
      if (known.has(key)) continue;
      known.add(key);
      rows.push({
        indicador: indicador.clave,
        nombre: indicador.nombre,
        dependencia: indicador.dependencia,
        variable: nombre,
        unidadVariable: unidad,
        fuente,
        anio,
      });
    }
  }
  return rows;
}

const PLAUSIBLE_YEAR = /^(?:19|20|21)\d{2}$/;

/** The year that the workbook is of: its ejercicio, else that of the day. */
export function ejercicioOf({ ejercicio }: Pick<Seguimiento, 'ejercicio'>, yearOfToday: number): number {
  return PLAUSIBLE_YEAR.test(ejercicio) ? Number(ejercicio) : yearOfToday;
}
