/** Counts by programme and by dependency, and the physical advance beside the financial one. */
import { ORDEN_SEMAFOROS } from '../../domain/indicadores/matriz/figuras';
import type { GrupoMatriz, ProgramaMatriz } from '../../domain/indicadores/matriz/matrizModel';
import { columnLetters } from '../../domain/tables/tableData';
import type { Block, Section } from '../report/block';
import { fisicoFormula } from './headSections';

const LABEL_SPAN = 4;
/** 0-based columns of the counts: the total, one for each state (the last joined with the next) and the advance. */
const TOTAL = 4;
const STATES = 5;
const FISICO = 13;

const cell = (column: number, row: number): string => `${columnLetters(column)}${row + 1}`;

export interface GroupSection extends Section {
  /** 0-based row of the first group. */
  readonly firstRow: number;
}

/** Counts of each group by state, and its physical advance; a last row of them all. */
export function groupSection(
  row: number,
  { heading, title, total }: { readonly heading: string; readonly title: string; readonly total: string },
  groups: readonly GrupoMatriz[],
  table: string,
): GroupSection {
  const headRow = row + 1;
  const first = row + 2;
  const last = first + groups.length;
  const heads = ORDEN_SEMAFOROS.map((_, index) => `${columnLetters(STATES + index)}$${headRow + 1}`);
  // COUNTIFS would take «01», «1» and «001» for one name, and * or < for more than letters; «=» compares the text.
  const rows = groups.map(({ nombre }, index) => {
    const isOwn = `--(${table}[${heading}]=$A${first + index + 1})`;
    const has = `--ISNUMBER(${table}[Avance físico])`;
    return {
      nombre,
      counts: [
        `=SUMPRODUCT(${isOwn})`,
        ...heads.map((head) => `=SUMPRODUCT(${isOwn},--(${table}[Semáforo]=${head}))`),
      ],
      fisico: `=IFERROR(SUMPRODUCT(${isOwn},${table}[Avance físico])/SUMPRODUCT(${isOwn},${has})/100,"—")`,
    };
  });
  rows.push({
    nombre: total,
    counts: [`=ROWS(${table}[Semáforo])`, ...heads.map((head) => `=COUNTIFS(${table}[Semáforo],${head})`)],
    fisico: `=${fisicoFormula(table)}`,
  });
  return {
    blocks: [
      { row, column: 0, rows: [[title]], span: 7, style: 'section', height: 22 },
      { row: headRow, column: 0, rows: [[heading]], span: LABEL_SPAN, style: 'head', height: 32 },
      { row: headRow, column: TOTAL, rows: [['Indicadores', ...ORDEN_SEMAFOROS]], style: 'head' },
      {
        row: headRow,
        column: STATES + ORDEN_SEMAFOROS.length - 1,
        rows: [['No programado']],
        span: 2,
        style: 'head',
      },
      { row: headRow, column: FISICO, rows: [['Avance físico']], style: 'head' },
      ...rows.map(({ nombre }, index): Block => ({
        row: first + index,
        column: 0,
        rows: [[nombre]],
        span: LABEL_SPAN,
        style: 'label',
      })),
      {
        row: first,
        column: TOTAL,
        rows: rows.map(({ counts }) => counts.slice(0, -1)),
        formulas: true,
        style: 'count',
      },
      {
        row: first,
        column: STATES + ORDEN_SEMAFOROS.length - 1,
        rows: rows.map(({ counts }) => counts.slice(-1)),
        formulas: true,
        span: 2,
        style: 'count',
      },
      {
        row: first,
        column: FISICO,
        rows: rows.map(({ fisico }) => [fisico]),
        formulas: true,
        style: 'percent',
      },
    ],
    firstRow: first,
    nextRow: last + 2,
  };
}

export interface FinancieroSection extends Section {
  /** Formula, without `=`, of the advance of all the programmes whose budget is known. */
  readonly total: string;
}

/** Columns of the advances: physical, budget, devengado, financial and what separates the two. */
const ADVANCE = { fisico: 4, presupuesto: 6, devengado: 9, financiero: 11, diferencia: 13 } as const;

/** @param fisicoRow row of the first programme in its counts, whose physical advance is repeated */
export function financieroSection(
  row: number,
  programas: readonly ProgramaMatriz[],
  fisicoRow: number,
): FinancieroSection {
  const headRow = row + 1;
  const first = row + 2;
  const totals = first + programas.length;
  const range = (column: number) => `${cell(column, first)}:${cell(column, totals - 1)}`;
  const known = `--ISNUMBER(${range(ADVANCE.financiero)})`;
  const sumOf = (column: number) => `=SUMPRODUCT(${known},${range(column)})`;
  const lines = Array.from({ length: programas.length + 1 }, (_, index) => first + index);
  const column = (
    at: number,
    span: number,
    style: Block['style'],
    rows: Block['rows'],
    formulas = true,
  ): Block => ({ row: first, column: at, rows, formulas, span, style });
  return {
    blocks: [
      { row, column: 0, rows: [['Avance físico y financiero']], span: 7, style: 'section', height: 22 },
      { row: headRow, column: 0, rows: [['Programa']], span: LABEL_SPAN, style: 'head', height: 32 },
      head(headRow, ADVANCE.fisico, 2, 'Avance físico'),
      head(headRow, ADVANCE.presupuesto, 3, 'Presupuesto modificado (o aprobado)'),
      head(headRow, ADVANCE.devengado, 2, 'Devengado'),
      head(headRow, ADVANCE.financiero, 2, 'Avance financiero'),
      head(headRow, ADVANCE.diferencia, 1, 'Físico menos financiero'),
      ...[...programas.map(({ nombre }) => nombre), 'Programas con información presupuestal'].map(
        (name, index): Block => ({
          row: first + index,
          column: 0,
          rows: [[name]],
          span: LABEL_SPAN,
          style: 'label',
        }),
      ),
      column(
        ADVANCE.fisico,
        2,
        'percent',
        lines.map((_, index) => [`=${cell(FISICO, fisicoRow + index)}`]),
      ),
      column(ADVANCE.presupuesto, 3, 'amount', [
        ...programas.map(({ financiero }) => [financiero?.presupuesto ?? '']),
        [sumOf(ADVANCE.presupuesto)],
      ]),
      column(ADVANCE.devengado, 2, 'amount', [
        ...programas.map(({ financiero }) => [financiero?.devengado ?? '']),
        [sumOf(ADVANCE.devengado)],
      ]),
      column(
        ADVANCE.financiero,
        2,
        'percent',
        lines.map((line) => [financieroFormula(line)]),
      ),
      column(
        ADVANCE.diferencia,
        1,
        'percent',
        lines.map((line) => [differenceFormula(line)]),
      ),
    ],
    nextRow: totals + 2,
    total: cell(ADVANCE.financiero, totals),
  };
}

function head(row: number, column: number, span: number, text: string): Block {
  return { row, column, rows: [[text]], span, style: 'head' };
}

function financieroFormula(row: number): string {
  const budget = cell(ADVANCE.presupuesto, row);
  const spent = cell(ADVANCE.devengado, row);
  return `=IF(AND(ISNUMBER(${budget}),ISNUMBER(${spent})),IF(${budget}>0,${spent}/${budget},"Sin presupuesto"),"Sin información")`;
}

function differenceFormula(row: number): string {
  const [one, other] = [cell(ADVANCE.fisico, row), cell(ADVANCE.financiero, row)];
  return `=IF(AND(ISNUMBER(${one}),ISNUMBER(${other})),${one}-${other},"—")`;
}
