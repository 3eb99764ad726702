/**
 * The formulas of a row of the matrix: its cumplimiento from its own goal, result, sense and baseline, and its semáforo
 * from that and its thresholds. The domain computes the same, and a test recalculates them with another engine.
 */
import type { CellValue } from '../../domain/cell';
import type { LineaMatriz } from '../../domain/indicadores/matriz/matrizModel';
import { columnLetters } from '../../domain/tables/tableData';
import { absolute, columnAt } from './columns';

/** Where the legend of the sheet stands, 0-based. */
export interface LegendPlace {
  readonly firstRow: number;
  readonly lastRow: number;
  /** Columns of the word, the figure and the threshold. */
  readonly label: number;
  readonly figure: number;
  readonly threshold: number;
  /** Rows of the three thresholds. */
  readonly riesgo: number;
  readonly cumplido: number;
  readonly sobrecumplido: number;
}

const at = (heading: string, row: number): string => `${columnLetters(columnAt(heading))}${row + 1}`;

/** Cumplimiento, Figura and Semáforo. A grey state is a value: no formula can know that a figure did not come. */
export function judgementCells(linea: LineaMatriz, row: number, legend: LegendPlace): readonly CellValue[] {
  const isJudged = linea.cumplimiento !== null;
  return [
    isJudged ? cumplimientoFormula(row) : '',
    figuraFormula(row, legend),
    isJudged ? semaforoFormula(row) : linea.semaforo,
  ];
}

/** Its three thresholds and its part of the physical advance. */
export function thresholdCells(linea: LineaMatriz, row: number, legend: LegendPlace): readonly CellValue[] {
  const { umbrales, umbralesPropios, cumplimiento } = linea;
  const own = (value: number, legendRow: number): CellValue =>
    umbralesPropios ? value : `=${absolute(legend.threshold, legendRow)}`;
  const points = at('Cumplimiento (%)', row);
  return [
    own(umbrales.riesgo, legend.riesgo),
    own(umbrales.cumplido, legend.cumplido),
    own(umbrales.sobrecumplido, legend.sobrecumplido),
    cumplimiento === null ? '' : `=IF(ISNUMBER(${points}),MAX(0,MIN(100,${points})),"")`,
  ];
}

function cumplimientoFormula(row: number): string {
  const r = at('Resultado', row);
  const m = at('Meta', row);
  const base = at('Línea base', row);
  const sentido = at('Sentido', row);
  const fromBase = `100*(${r}-${base})/(${m}-${base})`;
  const descending = `IF(${r}=0,100,100*${m}/${r})`;
  const regular = `IF(${m}=0,100,MAX(0,100*(1-ABS(${r}-${m})/ABS(${m}))))`;
  return `=IFERROR(IF(${at('Con línea base', row)}="Sí",${fromBase},IF(${sentido}="Ascendente",100*${r}/${m},IF(${sentido}="Descendente",${descending},${regular}))),"")`;
}

function figuraFormula(row: number, { firstRow, lastRow, label, figure }: LegendPlace): string {
  const words = `${absolute(label, firstRow)}:${absolute(label, lastRow)}`;
  const figures = `${absolute(figure, firstRow)}:${absolute(figure, lastRow)}`;
  return `=INDEX(${figures},MATCH(${at('Semáforo', row)},${words},0))`;
}

/** Compared at nine decimals, as the domain does: 100*0.285/0.3 is 94.99999999999999 and stands at its threshold. */
function semaforoFormula(row: number): string {
  const points = at('Cumplimiento (%)', row);
  const compared = (than: string, heading: string) => `ROUND(${points},9)${than}ROUND(${at(heading, row)},9)`;
  return `=IF(${points}="","No calculable",IF(${compared('>', 'Sobrecumplido arriba de')},"Sobrecumplido",IF(${compared('>=', 'Cumplido desde')},"Cumplido",IF(${compared('>=', 'En riesgo desde')},"En riesgo","En rezago"))))`;
}
