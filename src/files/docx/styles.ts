/**
 * The styles of a document, under the names that Word itself gives them, so that an office changes its look in one
 * place. Sizes are half points and spaces, twentieths of a point.
 */
import { AlignmentType, LevelFormat, LineRuleType, type INumberingOptions, type IStylesOptions } from 'docx';
import type { Bloque } from '../../domain/documentos/documento';

/** Styles of ours, as Word lists them. */
export const STYLES = {
  texto: 'Normal',
  titulo: 'Title',
  subtitulo: 'Heading1',
  membrete: 'Header',
  pie: 'Footer',
  celda: 'TextoDeTabla',
  celdaMenuda: 'TextoDeTablaMenudo',
  firma: 'Firma',
} as const;

const FONT = 'Arial';
const GREY = '6B6B6B';
/** What an office has to write or replace. */
export const BLANK_COLOUR = GREY;
export const HEADING_FILL = 'E7E1E4';
export const LINE_COLOUR = '8A8A8A';

/** In 240ths of a line; programs differ in what they take it for when it is not said. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

const sameFont = { font: FONT, color: '000000' } as const;

export const documentStyles: IStylesOptions = {
  default: {
    document: {
      run: { font: FONT, size: 21, language: { value: 'es-MX' } },
      paragraph: { spacing: { after: 140, ...lines(269) } },
    },
    title: {
      run: { ...sameFont, size: 28, bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { before: 60, after: 200 }, keepNext: true },
    },
    heading1: {
      run: { ...sameFont, size: 23, bold: true },
      paragraph: { spacing: { before: 240, after: 110 }, keepNext: true, keepLines: true },
    },
    listParagraph: { paragraph: { spacing: { after: 80 } } },
  },
  paragraphStyles: [
    {
      id: STYLES.membrete,
      name: 'header',
      basedOn: 'Normal',
      run: { size: 18 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 20, ...lines(240) } },
    },
    {
      id: STYLES.pie,
      name: 'footer',
      basedOn: 'Normal',
      run: { size: 16, color: GREY },
      paragraph: { spacing: { after: 0, ...lines(240) } },
    },
    tableText(STYLES.celda, 'Texto de tabla', 18),
    tableText(STYLES.celdaMenuda, 'Texto de tabla menudo', 15),
    {
      id: STYLES.firma,
      name: 'Firma',
      basedOn: 'Normal',
      quickFormat: true,
      run: { size: 19 },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, ...lines(240) } },
    },
  ],
};

function tableText(id: string, name: string, size: number) {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: { size },
    paragraph: { alignment: AlignmentType.LEFT, spacing: { before: 20, after: 20, ...lines(240) } },
  };
}

type Marca = Extract<Bloque, { readonly tipo: 'lista' }>['marca'];

const LEVELS: Readonly<
  Record<Marca, { readonly format: (typeof LevelFormat)[keyof typeof LevelFormat]; readonly text: string }>
> = {
  vineta: { format: LevelFormat.BULLET, text: '•' },
  numero: { format: LevelFormat.DECIMAL, text: '%1.' },
  letra: { format: LevelFormat.LOWER_LETTER, text: '%1)' },
};

/** A list of each kind, by its mark; each list of the document is an instance of it. */
export const documentNumbering: INumberingOptions = {
  config: (['vineta', 'numero', 'letra'] as const).map((marca) => ({
    reference: marca,
    levels: [
      {
        level: 0,
        ...LEVELS[marca],
        alignment: AlignmentType.LEFT,
        style: { paragraph: { indent: { left: 510, hanging: 340 } } },
      },
    ],
  })),
};
