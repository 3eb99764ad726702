import type { CellValue } from '../cell';
import { matchCatalogue } from '../catalogues/matchCatalogue';
import { commonCatalogues } from '../catalogues/catalogues';
import { parseDate } from '../dates/parseDate';
import type { DateSerial } from '../dates/dateSerial';
import type { ColumnKey } from '../formats/format';
import type { Evaluacion, TipoEvaluacion } from '../records';
import { plainCell, plainText, type TableData, type TableRow } from '../tables/tableData';
import { foldText } from '../text/foldText';
import { programaKey } from './programa';

/** Rows without a key are left out: nothing can belong to them. */
export function readEvaluaciones(table: TableData | undefined): readonly Evaluacion[] {
  return (table?.rows ?? []).map(readEvaluacion).filter((evaluacion) => evaluacion.clave !== '');
}

function readEvaluacion(row: TableRow): Evaluacion {
  const text = (key: ColumnKey) => plainText(row, key);
  const match = matchCatalogue(text('tipo'), commonCatalogues.tipoEvaluacion.entries);
  const tipo = match.kind === 'exact' || match.kind === 'variant' ? match.value : '';
  return {
    clave: text('evaluacion'),
    programa: text('programa'),
    ...optional('ejercicio', text('ejercicio')),
    ...optional('pae', text('pae')),
    ...(isTipo(tipo) ? { tipo } : {}),
    ...optionalDate('notificacion', plainCell(row, 'notificacion')),
    ...optionalDate('recepcion', plainCell(row, 'recepcion')),
    ...optionalDate('firma', plainCell(row, 'firma')),
    ...optionalDate('plazo', plainCell(row, 'plazo')),
  };
}

function isTipo(text: string): text is TipoEvaluacion {
  return text === 'interna' || text === 'externa';
}

function optional<K extends string>(key: K, text: string): Partial<Record<K, string>> {
  return text === '' ? {} : ({ [key]: text } as Record<K, string>);
}

/** `{}` when the cell holds no date: validation says so, reading goes on. */
export function optionalDate<K extends string>(key: K, value: CellValue): Partial<Record<K, DateSerial>> {
  const reading = parseDate(value);
  return reading.kind === 'date' ? ({ [key]: reading.date } as Record<K, DateSerial>) : {};
}

/**
 * Finds the evaluation a row belongs to: by its key; without one, the only evaluation of its programme; with neither,
 * the only one in the workbook.
 */
export function evaluacionFinder(
  evaluaciones: readonly Evaluacion[],
): (row: TableRow) => Evaluacion | undefined {
  const byClave = new Map<string, Evaluacion>();
  const byPrograma = new Map<string, Evaluacion[]>();
  for (const evaluacion of evaluaciones) {
    const clave = foldText(evaluacion.clave);
    if (!byClave.has(clave)) byClave.set(clave, evaluacion);
    const programa = programaKey(evaluacion.programa);
    const known = byPrograma.get(programa);
    if (known) known.push(evaluacion);
    else byPrograma.set(programa, [evaluacion]);
  }
  return (row) => {
    const clave = foldText(plainText(row, 'evaluacion'));
    if (clave !== '') return byClave.get(clave);
    const programa = programaKey(plainText(row, 'programa'));
    const candidates = programa === '' ? evaluaciones : (byPrograma.get(programa) ?? []);
    return candidates.length === 1 ? candidates[0] : undefined;
  };
}
