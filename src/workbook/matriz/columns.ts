import type { CellValue } from '../../domain/cell';
import type { LineaMatriz } from '../../domain/indicadores/matriz/matrizModel';
import type { PeriodoIndicador } from '../../domain/indicadores/records';
import { columnLetters } from '../../domain/tables/tableData';
import type { OwnSheet } from '../sheets/replaceSheets';

/** How the cells of a column come: written as they are, or calculated by the row. */
type Origin = (linea: LineaMatriz) => CellValue;

export interface MatrizColumn {
  readonly heading: string;
  /** Characters of the default font. */
  readonly width: number;
  readonly align: 'Left' | 'Center' | 'Right';
  /** Absent: a formula of `rowFormulas`. */
  readonly value?: Origin;
}

const text = (heading: string, width: number, value: Origin): MatrizColumn => ({
  heading,
  width,
  align: 'Left',
  value,
});
const centred = (heading: string, width: number, value?: Origin): MatrizColumn => ({
  heading,
  width,
  align: 'Center',
  ...(value === undefined ? {} : { value }),
});
const figure = (heading: string, width: number, value?: Origin): MatrizColumn => ({
  ...centred(heading, width, value),
  align: 'Right',
});

/** Printed: SEJ-PEP-27. The norm gives no columns; these are ours. */
const printed: readonly MatrizColumn[] = [
  text('Programa', 20, ({ programa }) => programa),
  text('Dependencia', 20, ({ dependencia }) => dependencia),
  centred('Clave', 10, ({ clave }) => clave),
  text('Indicador', 34, ({ nombre }) => nombre),
  centred('Nivel', 12, ({ nivel }) => nivel),
  centred('Unidad de medida', 14, ({ unidad }) => unidad),
  centred('Sentido', 13, ({ sentido }) => sentido),
  figure('Línea base', 11, ({ lineaBase }) => lineaBase ?? ''),
  figure('Meta', 12, ({ meta }) => meta ?? ''),
  figure('Resultado', 12, ({ resultado }) => resultado ?? ''),
  figure('Cumplimiento (%)', 14),
  centred('Figura', 8),
  centred('Semáforo', 15),
  centred('Tendencia (%)', 17, ({ tendencia }) => tendencia),
];

/** Beside the printed ones: what each row was judged with, and why. */
const auxiliary: readonly MatrizColumn[] = [
  text('Motivo', 70, ({ motivo }) => motivo),
  centred('Con línea base', 9, ({ conLineaBase }) => (conLineaBase ? 'Sí' : 'No')),
  centred('En riesgo desde', 10),
  centred('Cumplido desde', 10),
  centred('Sobrecumplido arriba de', 14),
  centred('Avance físico', 10),
];

export const matrizColumns: readonly MatrizColumn[] = [...printed, ...auxiliary];
export const PRINTED_WIDTH = printed.length;

/** 0-based place of a column of the matrix. */
export function columnAt(heading: string): number {
  return matrizColumns.findIndex((column) => column.heading === heading);
}

/** Consecutive columns that are written as they are, from a place. */
export function valueRuns(): readonly { readonly start: number; readonly columns: readonly Origin[] }[] {
  const runs: { start: number; columns: Origin[] }[] = [];
  matrizColumns.forEach(({ value }, index) => {
    if (value === undefined) return;
    const last = runs.at(-1);
    if (last && last.start + last.columns.length === index) last.columns.push(value);
    else runs.push({ start: index, columns: [value] });
  });
  return runs;
}

/** `Matriz 2026-T1` and its table `Matriz2026T1`. */
export function matrizNames(trimestre: PeriodoIndicador): OwnSheet {
  return { sheet: `Matriz ${trimestre}`, table: `Matriz${trimestre.replace('-', '')}` };
}

/** The report of advances of the quarter. */
export function avancesNames(trimestre: PeriodoIndicador): OwnSheet {
  return { sheet: `Avances ${trimestre}`, table: `Avances${trimestre.replace('-', '')}` };
}

/** `$B$12` of 0-based places. */
export function absolute(column: number, row: number): string {
  return `$${columnLetters(column)}$${row + 1}`;
}
