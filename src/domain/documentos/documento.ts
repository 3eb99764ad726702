/**
 * A document that an office signs, as plain data: what it says and in which order. The .docx and the sheet are two
 * ways of writing it. Nothing in it is rounded, dated or numbered by whoever writes it.
 */

/** Stable: the terminal, the pane and the guide name it. */
export type DocumentoId =
  | 'documento-institucional'
  | 'plan-accion'
  | 'convenio'
  | 'convenio-ieem'
  | 'adendum'
  | 'acta-atencion'
  | 'compilacion-bimestral'
  | 'oficio-avances-internas'
  | 'oficio-resultados';

export interface Documento {
  readonly id: DocumentoId;
  /** As a file or a sheet is called, without extension: «Acta de Atención de ASM E001». */
  readonly nombre: string;
  /** What it is called in lists and in the file's properties; what is printed is all in `bloques`. */
  readonly titulo: string;
  /** Carta; a page with wide tables lies down. A `salto` may turn the pages that follow it. */
  readonly orientacion: Orientacion;
  /**
   * Repeated above every page; an office replaces the placeholders with its letterhead. A placeholder comes with its
   * brackets: «[Logotipo de la institución]».
   */
  readonly membrete: readonly string[];
  /** Repeated below every page, left of «Página n de m». */
  readonly pie: string;
  readonly bloques: readonly Bloque[];
}

export type Bloque =
  | { readonly tipo: 'titulo'; readonly texto: string }
  | { readonly tipo: 'subtitulo'; readonly texto: string }
  | { readonly tipo: 'parrafo'; readonly texto: Texto; readonly alineacion?: 'derecha' | 'centro' }
  /** Each with its own mark: «a)», «1.», or a bullet. */
  | {
      readonly tipo: 'lista';
      readonly elementos: readonly Texto[];
      readonly marca: 'vineta' | 'numero' | 'letra';
    }
  | TablaDocumento
  | { readonly tipo: 'firmas'; readonly firmas: readonly Firma[] }
  /** A new page, and how it and those after it lie; as they were if it does not say. */
  | { readonly tipo: 'salto'; readonly orientacion?: Orientacion };

export type Orientacion = 'vertical' | 'horizontal';

/**
 * Runs of text; a blank that people fill by hand is a run of its own, so that it can be seen. A line break in it is a
 * line break of the paragraph or cell.
 */
export type Texto = string | readonly Tramo[];

export interface Tramo {
  readonly texto: string;
  readonly negrita?: boolean;
  /**
   * Something that the workbook does not say and the office writes. `texto` names it without brackets, «Número de
   * oficio»; it is shown as «[Número de oficio]», marked.
   */
  readonly porLlenar?: boolean;
}

/** The runs of a text, whichever way it is given. */
export function tramosOf(texto: Texto): readonly Tramo[] {
  return typeof texto === 'string' ? [{ texto }] : texto;
}

/** As it is read: a blank stands in brackets. */
export function shownTramo({ texto, porLlenar }: Tramo): string {
  return porLlenar === true && !texto.startsWith('[') ? `[${texto}]` : texto;
}

/** The whole text, where runs cannot be told apart. */
export function shownText(texto: Texto): string {
  return tramosOf(texto).map(shownTramo).join('');
}

export interface TablaDocumento {
  readonly tipo: 'tabla';
  /** Repeated on every page that the table reaches. */
  readonly encabezados: readonly string[];
  /** Shares of the width; any scale. */
  readonly anchos: readonly number[];
  readonly filas: readonly (readonly CeldaDocumento[])[];
  /** Said under the table instead of rows when there are none. */
  readonly vacia: string;
}

/** A cell that covers several columns counts as many; the cells of a row cover every column. */
export interface CeldaDocumento {
  readonly texto: Texto;
  readonly columnas?: number;
  readonly negrita?: boolean;
  readonly alineacion?: 'centro' | 'derecha';
}

export interface Firma {
  /** «Elaboró», «Por la Secretaría de Finanzas»; `''` without one. */
  readonly calidad: string;
  /** The user's data; absent, a line to write it on. */
  readonly nombre?: string;
  readonly cargo?: string;
}

/** What only a person knows, where the workbook has no place for it. Every field may be left for later. */
export interface DatosDocumento {
  readonly lugar?: string;
  readonly oficio?: string;
  readonly firmantes?: readonly Firma[];
}
