/**
 * What the matrix leaves in Plan de acciones (MTY 7.28 and IV): a row for each indicator «En rezago», with what the
 * Contraloría asks for still blank, and the result of the quarters that follow in those of earlier ones.
 */
import { changeOf, type CellChange, type RowValues } from '../../changes';
import { planAcciones } from '../../formats/planAcciones';
import { matrizTexts } from '../../messages/matriz';
import { tableOf, type Seguimiento } from '../../seguimiento';
import { plainText, type TableData, type TableRow } from '../../tables/tableData';
import { foldText } from '../../text/foldText';
import { parsePeriodoIndicador } from '../periodoIndicador';
import type { PeriodoIndicador } from '../records';
import { isConcluida } from './filasDelPlan';
import type { LineaMatriz, MatrizModel } from './matrizModel';
import { cumplimientoText, decimalesDe } from './mostrado';

export interface PlanDeAcciones {
  readonly altas: readonly RowValues[];
  readonly cambios: readonly CellChange[];
}

/** Of a preliminary matrix, nothing: nobody is asked to answer for what may still come. */
export function planDeAcciones(seguimiento: Seguimiento, model: MatrizModel): PlanDeAcciones {
  if (model.preliminar !== null) return { altas: [], cambios: [] };
  const table = tableOf(seguimiento, planAcciones.id);
  const rows = table?.rows ?? [];
  const known = new Set(rows.map(keyOf));
  const rezagos = model.lineas.filter(({ semaforo }) => semaforo === 'En rezago').sort(byDependencia);
  return {
    altas: rezagos
      .filter(({ clave }) => !known.has(placeKey(model.trimestre, clave)))
      .map((linea) => altaOf(model.trimestre, linea)),
    cambios: table ? cambiosOf(table, model) : [],
  };
}

const collator = new Intl.Collator('es-MX', { numeric: true });

/** Each dependency is asked for its own (MTY 7.28). */
function byDependencia(one: LineaMatriz, other: LineaMatriz): number {
  return collator.compare(one.dependencia, other.dependencia) || collator.compare(one.clave, other.clave);
}

function altaOf(trimestre: PeriodoIndicador, linea: LineaMatriz): RowValues {
  return {
    trimestre,
    indicador: linea.clave,
    nombre: linea.nombre,
    dependencia: linea.dependencia,
    cumplimiento: shownPoints(linea),
  };
}

/** As the matrix shows it. */
function shownPoints(linea: LineaMatriz): number | '' {
  return linea.cumplimiento === null ? '' : Number(linea.cumplimiento.toFixed(decimalesDe(linea)));
}

function cambiosOf(table: TableData, model: MatrizModel): readonly CellChange[] {
  const lineas = new Map(model.lineas.map((linea) => [foldText(linea.clave), linea]));
  return table.rows.flatMap((row): readonly CellChange[] => {
    const linea = lineas.get(foldText(plainText(row, 'indicador')));
    const trimestre = trimestreIn(row);
    if (!linea || trimestre === null) return [];
    const change =
      trimestre === model.trimestre
        ? cumplimientoChange(table, row, linea, model.trimestre)
        : seguimientoChange(table, row, linea, model.trimestre);
    return change === null ? [] : [{ ...change, clave: linea.clave }];
  });
}

/** The figure is ours; a row whose indicator is no longer «En rezago» keeps the one that it had. */
function cumplimientoChange(
  table: TableData,
  row: TableRow,
  linea: LineaMatriz,
  trimestre: PeriodoIndicador,
): CellChange | null {
  if (linea.semaforo !== 'En rezago') return null;
  const motivo = matrizTexts.cambios.cumplimiento(trimestre);
  return changeOf(table, row, 'cumplimiento', shownPoints(linea), motivo);
}

/** A line of its own under what people wrote; made again, the matrix changes that line alone. */
function seguimientoChange(
  table: TableData,
  row: TableRow,
  linea: LineaMatriz,
  trimestre: PeriodoIndicador,
): CellChange | null {
  const since = trimestreIn(row);
  if (since === null || since >= trimestre || linea.semaforo === 'No programado') return null;
  const lines = plainText(row, 'seguimiento').split('\n');
  const at = lines.findIndex((line) => line.startsWith(`${trimestre}:`));
  if (at === -1 && isConcluida({ cumplioAccion: plainText(row, 'cumplioAccion') })) return null;
  const told = matrizTexts.seguimiento(trimestre, resultText(linea));
  const written =
    at === -1
      ? [...lines.filter((line) => line !== ''), told]
      : lines.map((line, index) => (index === at ? told : line));
  return changeOf(table, row, 'seguimiento', written.join('\n'), matrizTexts.cambios.seguimiento(trimestre));
}

function resultText(linea: LineaMatriz): string {
  return linea.cumplimiento === null ? linea.semaforo : `${cumplimientoText(linea)}, ${linea.semaforo}`;
}

function trimestreIn(row: TableRow): PeriodoIndicador | null {
  return parsePeriodoIndicador(plainText(row, 'trimestre').toUpperCase());
}

function keyOf(row: TableRow): string {
  return placeKey(plainText(row, 'trimestre').toUpperCase(), plainText(row, 'indicador'));
}

function placeKey(trimestre: string, clave: string): string {
  return `${trimestre}\u0000${foldText(clave)}`;
}
