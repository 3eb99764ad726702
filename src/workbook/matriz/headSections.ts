/** The top of the matrix: what it is, its figures at a glance, and the legend that its formulas look up. */
import { FIGURAS, ORDEN_SEMAFOROS } from '../../domain/indicadores/matriz/figuras';
import type { MatrizModel } from '../../domain/indicadores/matriz/matrizModel';
import type { SemaforoIndicador } from '../../domain/indicadores/records';
import { matrizTexts } from '../../domain/messages/matriz';
import type { Block, Section } from '../report/block';
import { absolute } from './columns';
import type { LegendPlace } from './rowFormulas';

/** Of a line under the title: points, and characters that fit across the narrowest of the sheets. */
const LINE_HEIGHT = 18;
const LINE_CHARACTERS = 130;

/** Title, institution, quarter, dates and, while it is preliminary, why; as wide as what is printed. */
export function headerSection(model: MatrizModel, title: string, span: number): Section {
  const lines = [
    model.institucion,
    matrizTexts.fechas(model.trimestre, model.corte, model.fecha),
    model.preliminar ?? '',
  ].filter((line) => line !== '');
  return {
    blocks: [
      { row: 0, column: 0, rows: [[title]], span, style: 'title', height: 28 },
      ...lines.map((line, index): Block => ({
        row: 1 + index,
        column: 0,
        rows: [[line]],
        span,
        style: 'subtitle',
        height: LINE_HEIGHT * Math.ceil(line.length / LINE_CHARACTERS),
      })),
    ],
    nextRow: lines.length + 2,
  };
}

export function counted(table: string, states: readonly SemaforoIndicador[]): string {
  return states.map((state) => `COUNTIFS(${table}[Semáforo],"${state}")`).join('+');
}

/** Seven tiles of two columns. @param financiero formula, without `=`, of the financial advance */
export function tilesSection(row: number, table: string, financiero: string): Section {
  const tiles: readonly (readonly [string, string, 'tileCount' | 'tilePercent'])[] = [
    ['Indicadores', `ROWS(${table}[Semáforo])`, 'tileCount'],
    ['Cumplidos y sobrecumplidos', counted(table, ['Cumplido', 'Sobrecumplido']), 'tileCount'],
    ['En riesgo', counted(table, ['En riesgo']), 'tileCount'],
    ['En rezago', counted(table, ['En rezago']), 'tileCount'],
    ['Sin calificar', counted(table, ['No disponible', 'No calculable', 'No programado']), 'tileCount'],
    ['Avance físico', fisicoFormula(table), 'tilePercent'],
    ['Avance financiero', financiero, 'tilePercent'],
  ];
  const blocks = tiles.flatMap(([label, formula, style], index): readonly Block[] => [
    { row, column: index * 2, rows: [[label]], span: 2, style: 'tileLabel', height: 20 },
    { row: row + 1, column: index * 2, rows: [[`=${formula}`]], formulas: true, span: 2, style, height: 34 },
  ]);
  return { blocks, nextRow: row + 3 };
}

/** Over all the indicators that have cumplimiento. */
export function fisicoFormula(table: string): string {
  return `IFERROR(AVERAGE(${table}[Avance físico])/100,"—")`;
}

/** What a threshold is compared by, and what the state means. */
const MEANINGS: Readonly<Record<SemaforoIndicador, (legend: LegendPlace) => string>> = {
  Sobrecumplido: (at) => `="Más de "&${thresholdCell(at, at.sobrecumplido)}&" %."`,
  Cumplido: (at) =>
    `="De "&${thresholdCell(at, at.cumplido)}&" a "&${thresholdCell(at, at.sobrecumplido)}&" %."`,
  'En riesgo': (at) =>
    `="De "&${thresholdCell(at, at.riesgo)}&" a menos de "&${thresholdCell(at, at.cumplido)}&" %."`,
  'En rezago': (at) => `="Menos de "&${thresholdCell(at, at.riesgo)}&" %."`,
  'No disponible': () => matrizTexts.significados['No disponible'],
  'No calculable': () => matrizTexts.significados['No calculable'],
  'No programado': () => matrizTexts.significados['No programado'],
};

function thresholdCell({ threshold }: LegendPlace, row: number): string {
  return absolute(threshold, row);
}

/** Columns of the legend: word, figure, threshold, meaning and count. */
const LEGEND = { label: 0, figure: 1, threshold: 2, meaning: 3, count: 4 } as const;

export interface LegendSection extends Section {
  readonly legend: LegendPlace;
  /** Column of the counts, for the chart. */
  readonly counts: number;
}

export function legendSection(row: number, { umbrales }: MatrizModel, table: string): LegendSection {
  const first = row + 1;
  const rowOf = (semaforo: SemaforoIndicador) => first + ORDEN_SEMAFOROS.indexOf(semaforo);
  const legend: LegendPlace = {
    ...LEGEND,
    firstRow: first,
    lastRow: first + ORDEN_SEMAFOROS.length - 1,
    sobrecumplido: rowOf('Sobrecumplido'),
    cumplido: rowOf('Cumplido'),
    riesgo: rowOf('En riesgo'),
  };
  const thresholds: Readonly<Partial<Record<SemaforoIndicador, number>>> = {
    Sobrecumplido: umbrales.sobrecumplido,
    Cumplido: umbrales.cumplido,
    'En riesgo': umbrales.riesgo,
  };
  const column = (at: number, style: Block['style'], rows: Block['rows'], formulas = false): Block => ({
    row: first,
    column: at,
    rows,
    style,
    formulas,
    height: 17,
  });
  return {
    blocks: [
      {
        row,
        column: 0,
        rows: [['Semáforo', 'Figura', 'Umbral (%)', 'Qué dice', 'Indicadores']],
        style: 'head',
        height: 32,
      },
      column(
        LEGEND.label,
        'centred',
        ORDEN_SEMAFOROS.map((semaforo) => [semaforo]),
      ),
      column(
        LEGEND.figure,
        'centred',
        ORDEN_SEMAFOROS.map((semaforo) => [FIGURAS[semaforo]]),
      ),
      column(
        LEGEND.threshold,
        'centred',
        ORDEN_SEMAFOROS.map((semaforo) => [thresholds[semaforo] ?? '']),
      ),
      column(
        LEGEND.meaning,
        'label',
        ORDEN_SEMAFOROS.map((semaforo) => [MEANINGS[semaforo](legend)]),
        true,
      ),
      column(
        LEGEND.count,
        'count',
        ORDEN_SEMAFOROS.map((_, index) => [
          `=COUNTIFS(${table}[Semáforo],${absolute(LEGEND.label, first + index)})`,
        ]),
        true,
      ),
    ],
    nextRow: legend.lastRow + 2,
    legend,
    counts: LEGEND.count,
  };
}
