import {
  BorderStyle,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
  type IParagraphPropertiesOptions,
  type TextRun,
} from 'docx';
import type { Firma, Texto } from '../../domain/documentos/documento';
import { runsOf } from './runs';
import { STYLES } from './styles';

const PER_ROW = 2;
/** Of a page that lies down: who prepares, checks and authorises sign side by side. */
const WIDE_PAGE = 12_000;
/** Up to as many rows stay on one page. */
const TOGETHER = 3;
const LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 3 } as const;
/** Room to sign, in twentieths of a point. */
const ROOM = 720;
const INDENT = 300;

/** Blocks of signature, two in a row or three across a page that lies down: in what quality, a line to sign on, name and post. */
export function signaturesOf(firmas: readonly Firma[], width: number): Table {
  const perRow = width > WIDE_PAGE && firmas.length === 3 ? 3 : PER_ROW;
  const rows = Array.from({ length: Math.ceil(firmas.length / perRow) }, (_, index) =>
    firmas.slice(index * perRow, (index + 1) * perRow),
  );
  const share = Math.floor(width / perRow);
  const together = rows.length <= TOGETHER;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: share * perRow, type: WidthType.DXA },
    columnWidths: Array.from({ length: perRow }, () => share),
    borders: TableBorders.NONE,
    rows: rows.flatMap((row, index) => {
      const isLast = index === rows.length - 1;
      // One left alone stands in the middle.
      const place = { span: row.length === 1 ? perRow : 1, share, aside: row.length === 1 ? share / 2 : 0 };
      return [
        rowOf(
          row.map((firma) => cellOf(quality(firma, place.aside), place, true)),
          true,
        ),
        rowOf(
          row.map((firma) => cellOf(signer(firma, place.aside), place, false)),
          together && !isLast,
        ),
      ];
    }),
  });
}

interface Place {
  /** Columns that it takes. */
  readonly span: number;
  readonly share: number;
  /** Added at both sides, so that a block alone is as wide as the others. */
  readonly aside: number;
}

function rowOf(children: readonly TableCell[], keepNext: boolean): TableRow {
  return new TableRow({ cantSplit: true, keepNext, children });
}

/** In what quality each signs ends at the same height, however long it is: so do the lines under it. */
function cellOf(children: Paragraph[], { span, share }: Place, isQuality: boolean): TableCell {
  return new TableCell({
    width: { size: share * span, type: WidthType.DXA },
    ...(span > 1 && { columnSpan: span }),
    verticalAlign: isQuality ? VerticalAlignTable.BOTTOM : VerticalAlignTable.TOP,
    children,
  });
}

function quality({ calidad }: Firma, aside: number): Paragraph[] {
  return [
    line(runsOf(calidad, { negrita: true }), aside, {
      keepNext: true,
      spacing: { before: 200, after: ROOM },
    }),
  ];
}

function signer({ nombre = '', cargo = '' }: Firma, aside: number): Paragraph[] {
  return [
    line(runsOf(orBlank(nombre, 'Nombre'), { negrita: nombre !== '' }), aside, {
      keepNext: true,
      border: { top: LINE },
    }),
    line(runsOf(orBlank(cargo, 'Cargo')), aside, { spacing: { after: 120 } }),
  ];
}

function line(children: TextRun[], aside: number, more: IParagraphPropertiesOptions): Paragraph {
  const indent = { left: INDENT + aside, right: INDENT + aside };
  return new Paragraph({ style: STYLES.firma, indent, keepLines: true, children, ...more });
}

function orBlank(text: string, name: string): Texto {
  return text.trim() === '' ? [{ texto: name, porLlenar: true }] : text;
}
