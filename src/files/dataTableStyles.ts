/** How a data table looks: the colours of the installed sheets, yellow where one writes. */
import type { DataTableColumnKey } from '../domain/indicadores/recoleccion/dataTableLayout';
import type { CellStyle } from './hucre';

/** The same as in the workbook's sheets. White on the dark ones and black on the light ones pass WCAG AA. */
const OFFICIAL = '6B1532';
const CAPTURE = '8A5A00';
const INPUT = 'FFF7CC';
const SOFT = 'F3EEF0';
const TEXT = '1F2933';
const MUTED = '52606D';
const LINE = 'CBD2D9';

const fill = (rgb: string): NonNullable<CellStyle['fill']> => ({
  type: 'pattern',
  pattern: 'solid',
  fgColor: { rgb },
});

const side = (style: 'thin' | 'medium', rgb: string) => ({ style, color: { rgb } });
const thin = side('thin', LINE);

const heading = (background: string): CellStyle => ({
  font: { name: 'Calibri', size: 11, bold: true, color: { rgb: 'FFFFFF' } },
  fill: fill(background),
  alignment: { vertical: 'center', wrapText: true },
  border: { top: thin, bottom: thin, left: thin, right: thin },
});

export const styles = {
  title: { font: { name: 'Calibri', size: 16, bold: true, color: { rgb: OFFICIAL } } },
  label: { font: { name: 'Calibri', size: 11, color: { rgb: MUTED } }, alignment: { vertical: 'top' } },
  value: {
    font: { name: 'Calibri', size: 11, bold: true, color: { rgb: TEXT } },
    alignment: { vertical: 'top' },
  },
  due: {
    font: { name: 'Calibri', size: 11, bold: true, color: { rgb: OFFICIAL } },
    alignment: { vertical: 'top' },
  },
  note: {
    font: { name: 'Calibri', size: 11, color: { rgb: TEXT } },
    alignment: { vertical: 'top', wrapText: true },
  },
  instructions: {
    font: { name: 'Calibri', size: 11, color: { rgb: TEXT } },
    fill: fill(SOFT),
    alignment: { vertical: 'center', wrapText: true },
  },
  heading: heading(OFFICIAL),
  captureHeading: heading(CAPTURE),
} as const satisfies Readonly<Record<string, CellStyle>>;

/**
 * A cell of the table's body; a thicker line above the first variable of each indicator. Dato has no number format: a
 * «45 %» or a date typed there keeps a format of its own, by which whoever receives it can tell.
 */
export function bodyStyle(key: DataTableColumnKey, isFirst: boolean): CellStyle {
  return BODY[`${key === 'dato' || key === 'comentario' ? key : 'locked'}-${isFirst ? 'first' : 'next'}`];
}

function body(isFirst: boolean, own: CellStyle): CellStyle {
  return {
    font: { name: 'Calibri', size: 11, color: { rgb: TEXT } },
    border: { top: isFirst ? side('medium', MUTED) : thin, bottom: thin, left: thin, right: thin },
    ...own,
  };
}

const locked = (isFirst: boolean) => body(isFirst, { alignment: { vertical: 'center', wrapText: true } });
const dato = (isFirst: boolean) =>
  body(isFirst, {
    fill: fill(INPUT),
    protection: { locked: false },
    alignment: { vertical: 'center', horizontal: 'right' },
  });
const comentario = (isFirst: boolean) =>
  body(isFirst, {
    fill: fill(INPUT),
    protection: { locked: false },
    alignment: { vertical: 'center', wrapText: true },
  });

/** Made once, so that the file holds each style once. */
const BODY = {
  'locked-first': locked(true),
  'locked-next': locked(false),
  'dato-first': dato(true),
  'dato-next': dato(false),
  'comentario-first': comentario(true),
  'comentario-next': comentario(false),
} as const;
