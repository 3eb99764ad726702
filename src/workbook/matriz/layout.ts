import type { MatrizModel } from '../../domain/indicadores/matriz/matrizModel';
import { matrizTexts } from '../../domain/messages/matriz';
import type { Block, Section } from '../report/block';
import { signatureSection } from '../report/listSections';
import { PRINTED_WIDTH } from './columns';
import { pagesOf } from './pages';
import { financieroSection, groupSection } from './groupSections';
import { headerSection, legendSection, tilesSection } from './headSections';
import type { LegendPlace } from './rowFormulas';

export interface MatrizLayout {
  readonly blocks: readonly Block[];
  /** 0-based row of the headings of the matrix itself. */
  readonly detailRow: number;
  readonly legend: LegendPlace;
  /** 0-based rows that begin a page. */
  readonly pages: readonly number[];
  readonly chart: { readonly labels: number; readonly counts: number };
}

const TITLE = 'Matriz de Seguimiento de Cumplimiento de Metas';

/** Places the sections one under another; the matrix itself goes last, on pages of its own. */
export function matrizLayout(model: MatrizModel, table: string, signers: boolean): MatrizLayout {
  const title = model.citaMonterrey ? `SEJ-PEP-27 ${TITLE}` : TITLE;
  const header = headerSection(model, title, PRINTED_WIDTH);
  const legend = legendSection(header.nextRow + 3, model, table);
  const programas = groupSection(
    legend.nextRow,
    { heading: 'Programa', title: 'Semáforo por programa', total: 'Todos los programas' },
    model.programas,
    table,
  );
  const financiero = financieroSection(programas.nextRow, model.programas, programas.firstRow);
  const tiles = tilesSection(header.nextRow, table, financiero.total);
  const dependencias = groupSection(
    financiero.nextRow,
    { heading: 'Dependencia', title: 'Semáforo por dependencia', total: 'Todas las dependencias' },
    model.dependencias,
    table,
  );
  const notes = notesSection(dependencias.nextRow, model);
  const signatures = signatureSection(notes.nextRow, signers);
  const detailTitle: Block = {
    row: signatures.nextRow,
    column: 0,
    rows: [['Indicadores por programa y dependencia']],
    span: PRINTED_WIDTH,
    style: 'section',
    height: 22,
  };
  const sections = [header, tiles, legend, programas, financiero, dependencias, notes, signatures];
  const blocks = [...sections.flatMap((section) => section.blocks), detailTitle];
  const kept = [
    legend.nextRow,
    programas.nextRow,
    financiero.nextRow,
    dependencias.nextRow,
    signatures.nextRow,
  ];
  return {
    blocks,
    detailRow: signatures.nextRow + 1,
    pages: [...pagesOf(blocks, kept), signatures.nextRow],
    legend: legend.legend,
    chart: { labels: legend.legend.label, counts: legend.counts },
  };
}

const NOTE_CHARACTERS = 190;
const LINE_HEIGHT = 15;

/** What the matrix is made without, then how it is made. */
function notesSection(row: number, model: MatrizModel): Section {
  const faltantes = model.faltantes.length === 0 ? [] : lined(row, 'Qué falta', model.faltantes);
  const next = row + (faltantes.length === 0 ? 0 : faltantes.length + 1);
  const notas = lined(next, 'Notas', matrizTexts.notas(model.citaMonterrey));
  return { blocks: [...faltantes, ...notas], nextRow: next + notas.length };
}

function lined(row: number, title: string, lines: readonly string[]): readonly Block[] {
  return [
    { row, column: 0, rows: [[title]], span: PRINTED_WIDTH, style: 'section', height: 22 },
    ...lines.map((line, index): Block => ({
      row: row + 1 + index,
      column: 0,
      rows: [[line]],
      span: PRINTED_WIDTH,
      style: 'note',
      height: LINE_HEIGHT * Math.ceil(line.length / NOTE_CHARACTERS) + 3,
    })),
  ];
}
