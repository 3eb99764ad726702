import {
  shownText,
  tramosOf,
  type Bloque,
  type CeldaDocumento,
  type Documento,
  type Firma,
  type TablaDocumento,
  type Texto,
} from '../../domain/documentos/documento';
import { gridOf, spansOf, type SheetGrid } from './columns';
import { linesIn, pieces } from './pieces';

export type SheetLook =
  | 'membrete'
  | 'titulo'
  | 'subtitulo'
  | 'parrafo'
  | 'derecha'
  | 'centro'
  | 'encabezado'
  | 'celda'
  | 'calidad'
  | 'linea'
  | 'nombre'
  | 'cargo';

export interface SheetCell {
  readonly text: string;
  /** Columns of the sheet that it takes. */
  readonly span: number;
  readonly look: SheetLook;
  readonly bold?: boolean;
  readonly align?: 'Center' | 'Right';
  /** Something that a person has to write. */
  readonly isBlank?: boolean;
}

export interface SheetRow {
  readonly cells: readonly SheetCell[];
  /** Lines of the fullest cell. */
  readonly lines: number;
  /** The page ends above it. */
  readonly breaks: boolean;
}

export interface SheetDocument {
  readonly grid: SheetGrid;
  readonly rows: readonly SheetRow[];
  /** 0-based row of the headings that repeat on each page; `null` where other text follows their table. */
  readonly repeated: number | null;
}

/** Lines of a table that takes more than a page; a shorter one is read without its headings again. */
const LONG_TABLE = 40;

/** The document as rows of a sheet: a paragraph in each, and tables as cells. */
export function layoutOf(documento: Documento): SheetDocument {
  const grid = gridOf(documento);
  const layout = rowsWriter(grid);
  for (const line of documento.membrete) layout.line(line, 'membrete');
  if (documento.membrete.length > 0) layout.space();
  let repeated: number | null = null;
  for (const bloque of documento.bloques) {
    const first = layout.rows.length;
    writeBlock(bloque, layout, grid);
    const lines = layout.rows.slice(first).reduce((sum, row) => sum + row.lines, 0);
    if (bloque.tipo === 'tabla') repeated = lines > LONG_TABLE ? first : null;
  }
  return { grid, rows: layout.rows, repeated };
}

interface RowsWriter {
  readonly rows: readonly SheetRow[];
  add(cells: readonly SheetCell[]): void;
  /** Text over the whole width, in as many rows as its length asks. */
  line(texto: Texto, look: SheetLook): void;
  space(): void;
  newPage(): void;
}

function rowsWriter({ widths }: SheetGrid): RowsWriter {
  const rows: SheetRow[] = [];
  const width = widths.reduce((sum, each) => sum + each, 0);
  let breaks = false;
  const add = (cells: readonly SheetCell[]) => {
    rows.push({ cells, lines: linesOfRow(cells, widths), breaks });
    breaks = false;
  };
  return {
    rows,
    add,
    line: (texto, look) => {
      for (const text of pieces(shownText(texto), width)) {
        add([{ text, span: widths.length, look, ...blankOf(texto) }]);
      }
    },
    space: () => add([]),
    newPage: () => {
      breaks = rows.length > 0;
    },
  };
}

/** Letters of a text in the width of a digit, in which Excel counts: fewer than there are, so that none is hidden. */
function lettersOf(look: SheetLook): number {
  return look === 'celda' ? 1.15 : 1.2;
}

function linesOfRow(cells: readonly SheetCell[], widths: readonly number[]): number {
  let column = 0;
  return cells.reduce((most, { text, span, look }) => {
    const width = widths.slice(column, column + span).reduce((sum, each) => sum + each, 0);
    column += span;
    return Math.max(most, linesIn(text, Math.floor(width * lettersOf(look))));
  }, 1);
}

function blankOf(texto: Texto): { readonly isBlank?: true } {
  return tramosOf(texto).some(({ porLlenar }) => porLlenar === true) ? { isBlank: true } : {};
}

function writeBlock(bloque: Bloque, layout: RowsWriter, grid: SheetGrid): void {
  switch (bloque.tipo) {
    case 'titulo':
    case 'subtitulo':
      layout.line(bloque.texto, bloque.tipo);
      break;
    case 'parrafo':
      layout.line(bloque.texto, bloque.alineacion ?? 'parrafo');
      break;
    case 'lista':
      bloque.elementos.forEach((texto, index) => {
        const mark = markOf(bloque.marca, index);
        layout.line([{ texto: `    ${mark} ` }, ...tramosOf(texto)], 'parrafo');
      });
      break;
    case 'tabla':
      writeTable(bloque, layout, grid);
      layout.space();
      break;
    case 'firmas':
      writeSignatures(bloque.firmas, layout, grid);
      break;
    case 'salto':
      layout.newPage();
  }
}

const LETTERS = 26;

/** «a)» … «z)», «aa)»: as word processors number them. */
function markOf(marca: Extract<Bloque, { readonly tipo: 'lista' }>['marca'], index: number): string {
  if (marca === 'vineta') return '•';
  if (marca === 'numero') return `${index + 1}.`;
  const letter = String.fromCharCode('a'.charCodeAt(0) + (index % LETTERS));
  return `${letter.repeat(Math.floor(index / LETTERS) + 1)})`;
}

function writeTable(table: TablaDocumento, layout: RowsWriter, grid: SheetGrid): void {
  const spans = spansOf(table, grid);
  layout.add(
    table.encabezados.map((text, index) => ({ text, span: spans[index] ?? 1, look: 'encabezado' as const })),
  );
  for (const fila of table.filas) layout.add(tableCells(fila, spans));
  if (table.filas.length === 0) {
    layout.add([{ text: table.vacia, span: grid.widths.length, look: 'celda' }]);
  }
}

function tableCells(fila: readonly CeldaDocumento[], spans: readonly number[]): readonly SheetCell[] {
  let column = 0;
  return fila.map(({ texto, columnas = 1, negrita, alineacion }) => {
    const span = spans.slice(column, column + columnas).reduce((sum, each) => sum + each, 0);
    column += columnas;
    return {
      text: shownText(texto),
      span,
      look: 'celda' as const,
      ...(negrita === true && { bold: true }),
      ...(alineacion !== undefined && {
        align: alineacion === 'centro' ? ('Center' as const) : ('Right' as const),
      }),
      ...blankOf(texto),
    };
  });
}

/** Two in a row; one left alone takes the whole. */
function writeSignatures(firmas: readonly Firma[], layout: RowsWriter, { widths }: SheetGrid): void {
  for (let start = 0; start < firmas.length; start += 2) {
    const pair = firmas.slice(start, start + 2);
    const spans = pair.length === 1 ? [widths.length] : halves(widths);
    const row = (look: SheetLook, textOf: (firma: Firma) => string) => {
      layout.add(pair.map((firma, index) => ({ text: textOf(firma), span: spans[index] ?? 1, look })));
    };
    layout.space();
    row('calidad', ({ calidad }) => calidad);
    row('linea', () => SIGNING_LINE);
    row('nombre', ({ nombre = '' }) => nombre || '[Nombre]');
    row('cargo', ({ cargo = '' }) => cargo || '[Cargo]');
  }
}

/** Of characters: a border would join the line of one with that of the other. */
const SIGNING_LINE = '_'.repeat(36);

/** Where the middle of the page comes closest. */
function halves(widths: readonly number[]): readonly [number, number] {
  const half = widths.reduce((sum, width) => sum + width, 0) / 2;
  let sum = 0;
  let first = 0;
  for (const width of widths) {
    if (first > 0 && sum + width / 2 > half) break;
    sum += width;
    first += 1;
  }
  const left = Math.min(first, widths.length - 1);
  return [left, widths.length - left];
}
