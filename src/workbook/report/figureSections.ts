/** The sections of the report that are figures, each laid out from the row where it starts. */
import { formatDate } from '../../domain/dates/formatDate';
import { periodoLabel } from '../../domain/dates/periodo';
import type { Count } from '../../domain/report/counts';
import { FUERA_DE_CATALOGO, SIN_DATO } from '../../domain/report/counts';
import type { ReportModel } from '../../domain/report/reportModel';
import { columnLetters } from '../../domain/tables/tableData';
import type { Block, Section } from './block';
import { detail, REPORT_WIDTH } from './columns';

const cell = (column: number, row: number): string => `${columnLetters(column)}${row + 1}`;

export function headerSection(report: ReportModel): Section {
  const lines = [
    report.institucion,
    `Fecha de corte: ${formatDate(report.corte, 'larga')}`,
    `Programas y fondos: ${report.programas.length === 0 ? 'sin dato' : report.programas.join(' · ')}`,
  ].filter((line) => line !== '');
  return {
    blocks: [
      {
        row: 0,
        column: 0,
        rows: [['Informe consolidado de seguimiento a los Aspectos Susceptibles de Mejora']],
        span: REPORT_WIDTH,
        style: 'title',
        height: 28,
      },
      ...lines.map((line, index): Block => ({
        row: 1 + index,
        column: 0,
        rows: [[line]],
        span: REPORT_WIDTH,
        style: 'subtitle',
        height: 18,
      })),
    ],
    nextRow: lines.length + 2,
  };
}

const counted = (states: readonly string[]): string =>
  `=${states.map((state) => `COUNTIFS(${detail('Semáforo')},"${state}")`).join('+')}`;

/** Seven tiles of two columns: the figures that a director asks for first. */
export function tilesSection(
  row: number,
  averages: { readonly porAsm: string; readonly programas: string },
): Section {
  const tiles: readonly (readonly [string, string, 'tileCount' | 'tilePercent'])[] = [
    ['ASM en seguimiento', `=COUNTA(${detail('Semáforo')})`, 'tileCount'],
    ['Atendidos', counted(['Atendido', 'Atendido fuera de plazo']), 'tileCount'],
    ['En rezago', counted(['En rezago']), 'tileCount'],
    ['En riesgo', counted(['En riesgo']), 'tileCount'],
    ['Sin información', counted(['Sin información']), 'tileCount'],
    ['Avance por ASM', `=${averages.porAsm}`, 'tilePercent'],
    ['Media de programas', `=${averages.programas}`, 'tilePercent'],
  ];
  const blocks = tiles.flatMap(([label, formula, style], index): readonly Block[] => [
    { row, column: index * 2, rows: [[label]], span: 2, style: 'tileLabel', height: 20 },
    { row: row + 1, column: index * 2, rows: [[formula]], formulas: true, span: 2, style, height: 34 },
  ]);
  return { blocks, nextRow: row + 3 };
}

export function countsSection(row: number, report: ReportModel): Section {
  const semaforo = countTable(row, 0, 3, 'Semáforo', report.semaforo, (label) => [
    `=COUNTIFS(${detail('Semáforo')},${label})`,
  ]);
  const clasificacion = countTable(
    row,
    4,
    2,
    'Clasificación',
    report.clasificacion,
    countByCatalogue('Clasificación'),
  );
  const prioridad = countTable(row, 7, 2, 'Prioridad', report.prioridad, countByCatalogue('Prioridad'));
  const nextRow = Math.max(semaforo.nextRow, clasificacion.nextRow, prioridad.nextRow);
  return { blocks: [...semaforo.blocks, ...clasificacion.blocks, ...prioridad.blocks], nextRow: nextRow + 1 };
}

function countByCatalogue(heading: 'Clasificación' | 'Prioridad') {
  return (label: string, valor: string, above: string): readonly [string] => {
    if (valor === SIN_DATO) return [`=COUNTBLANK(${detail(heading)})`];
    if (valor === FUERA_DE_CATALOGO) return [`=COUNTA(${detail('Semáforo')})-SUM(${above})`];
    return [`=COUNTIFS(${detail(heading)},${label})`];
  };
}

function countTable(
  row: number,
  column: number,
  span: number,
  heading: string,
  counts: readonly Count[],
  formula: (label: string, valor: string, above: string) => readonly [string],
): Section {
  const first = row + 1;
  const value = column + span;
  return {
    blocks: [
      { row, column, rows: [[heading]], span, style: 'head' },
      { row, column: value, rows: [['ASM']], style: 'head' },
      ...counts.map(({ valor }, index): Block => ({
        row: first + index,
        column,
        rows: [[valor]],
        span,
        style: 'label',
      })),
      {
        row: first,
        column: value,
        rows: counts.map(({ valor }, index) =>
          formula(
            cell(column, first + index),
            valor,
            `${cell(value, first)}:${cell(value, first + index - 1)}`,
          ),
        ),
        formulas: true,
        style: 'count',
      },
    ],
    nextRow: first + counts.length,
  };
}

export interface AdvanceSection extends Section {
  /** Formulas, without `=`, of both aggregates. */
  readonly porAsm: string;
  readonly programas: string;
}

/** Both means with their names, how many ASM they speak for, and the table by programme. */
export function advanceSection(row: number, report: ReportModel): AdvanceSection {
  const { porPrograma } = report.avance;
  const headRow = row + 1;
  const first = row + 2;
  const last = first + porPrograma.length - 1;
  const totals = last + 1;
  const averages = `${cell(6, first)}:${cell(6, last)}`;
  const blocks: readonly Block[] = [
    { row, column: 0, rows: [['Avance por programa']], span: 7, style: 'section' },
    { row: headRow, column: 0, rows: [['Programa / Fondo']], span: 4, style: 'head' },
    { row: headRow, column: 4, rows: [['ASM', 'Con información', 'Avance']], style: 'head' },
    ...porPrograma.map(({ programa }, index): Block => ({
      row: first + index,
      column: 0,
      rows: [[programa]],
      span: 4,
      style: 'label',
    })),
    {
      row: first,
      column: 4,
      rows: porPrograma.map((_, index) => {
        const criteria = `${detail('Programa')},${cell(0, first + index)},${detail('Cuenta')},"Sí"`;
        return [`=COUNTIFS(${criteria})`, `=COUNTIFS(${criteria},${detail('Real')},"<>")`];
      }),
      formulas: true,
      style: 'count',
    },
    {
      row: first,
      column: 6,
      rows: porPrograma.map((_, index) => [
        `=IFERROR(AVERAGEIFS(${detail('Real')},${detail('Programa')},${cell(0, first + index)},${detail('Cuenta')},"Sí"),"")`,
      ]),
      formulas: true,
      style: 'percent',
    },
    { row: totals, column: 0, rows: [['Avance por ASM (cada ASM pesa lo mismo)']], span: 4, style: 'label' },
    {
      row: totals,
      column: 4,
      rows: [[`=SUM(${cell(4, first)}:${cell(4, last)})`, `=SUM(${cell(5, first)}:${cell(5, last)})`]],
      formulas: true,
      style: 'count',
    },
    {
      row: totals,
      column: 6,
      rows: [[`=IFERROR(AVERAGEIFS(${detail('Real')},${detail('Cuenta')},"Sí"),"")`]],
      formulas: true,
      style: 'percent',
    },
    {
      row: totals + 1,
      column: 0,
      rows: [['Media de programas (cada programa pesa lo mismo)']],
      span: 4,
      style: 'label',
    },
    {
      row: totals + 1,
      column: 4,
      rows: [[`=${cell(5, totals)}&" de "&${cell(4, totals)}&" ASM con información"`]],
      formulas: true,
      span: 2,
      style: 'centred',
    },
    {
      row: totals + 1,
      column: 6,
      rows: [[`=IFERROR(AVERAGE(${averages}),"")`]],
      formulas: true,
      style: 'percent',
    },
  ];
  return { blocks, nextRow: totals + 3, porAsm: cell(6, totals), programas: cell(6, totals + 1) };
}

/** How each closed month ended. */
export function historySection(row: number, report: ReportModel): Section {
  const { historia } = report;
  if (historia.length === 0) return { blocks: [], nextRow: row };
  return {
    blocks: [
      { row, column: 8, rows: [['Historia: meses cerrados']], span: 6, style: 'section' },
      { row: row + 1, column: 8, rows: [['Mes']], span: 3, style: 'head' },
      {
        row: row + 1,
        column: 11,
        rows: [['Avance por ASM', 'Media de programas', 'Con inf.']],
        style: 'head',
      },
      ...historia.map(({ periodo }, index): Block => ({
        row: row + 2 + index,
        column: 8,
        rows: [[periodoLabel(periodo)]],
        span: 3,
        style: 'label',
      })),
      {
        row: row + 2,
        column: 11,
        rows: historia.map(({ porAsm, mediaDeProgramas }) => [porAsm ?? '', mediaDeProgramas ?? '']),
        style: 'percent',
      },
      {
        row: row + 2,
        column: 13,
        rows: historia.map(({ asm, conInformacion }) => [`${conInformacion} de ${asm}`]),
        style: 'centred',
      },
    ],
    nextRow: row + 3 + historia.length,
  };
}
