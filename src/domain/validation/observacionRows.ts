import type { CellValue } from '../cell';
import { shownValue } from '../changes';
import type { DateSerial } from '../dates/dateSerial';
import type { ObservacionesKey } from '../registers';
import type { TableData } from '../tables/tableData';
import type { Severidad } from './rule';
import type { Observacion } from './validate';

/** What each column of Observaciones says of them. */
export function observacionRows(
  observaciones: readonly Observacion[],
  fecha: DateSerial,
): readonly Readonly<Record<ObservacionesKey, CellValue>>[] {
  return observaciones.map((observacion) => {
    const { tipo, fundamento } = observacion;
    return {
      fecha,
      severidad: observacion.severidad,
      formato: observacion.hoja,
      ubicacion: observacion.celda,
      columna: observacion.columna,
      clave: observacion.clave,
      valor: excerpt(shownValue(observacion.valor, tipo)),
      mensaje: observacion.mensaje,
      correccion: observacion.correccion?.description ?? '',
      fundamento: `${fundamento.tipo}: ${fundamento.cita}`,
      regla: observacion.regla,
    };
  });
}

/** The cell itself holds the whole text, one click away. */
const EXCERPT = 120;

function excerpt(text: string): string {
  return text.length > EXCERPT ? `${text.slice(0, EXCERPT)}…` : text;
}

/**
 * One cell for each row of the table, blank rows too: «2 errores, 1 aviso». The words are those that the conditional
 * format looks for, the gravest first.
 */
export function validacionMarks(
  table: TableData,
  observaciones: readonly Observacion[],
): readonly (readonly CellValue[])[] {
  const byRow = new Map<number, Map<Severidad, number>>();
  for (const { hoja, fila, severidad } of observaciones) {
    if (hoja !== table.sheet) continue;
    const counts = byRow.get(fila) ?? new Map<Severidad, number>();
    counts.set(severidad, (counts.get(severidad) ?? 0) + 1);
    byRow.set(fila, counts);
  }
  const filled = new Set(table.rows.map(({ sheetRow }) => sheetRow));
  return Array.from({ length: table.rowCount }, (_, index) => {
    const sheetRow = table.headerRow + 1 + index;
    if (!filled.has(sheetRow)) return [''];
    return [markText(byRow.get(sheetRow) ?? new Map<Severidad, number>())];
  });
}

const WORDS: readonly (readonly [Severidad, string, string])[] = [
  ['error', 'error', 'errores'],
  ['aviso', 'aviso', 'avisos'],
  ['nota', 'nota', 'notas'],
];

function markText(counts: ReadonlyMap<Severidad, number>): string {
  const parts = WORDS.flatMap(([severidad, one, many]) => {
    const count = counts.get(severidad) ?? 0;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  return parts.length === 0 ? 'Sin observaciones' : parts.join(', ');
}
