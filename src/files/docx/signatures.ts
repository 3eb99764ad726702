import {
  BorderStyle,
  HeightRule,
  Paragraph,
  Table,
  TableBorders,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type TextRun,
} from 'docx';
import type { Firma, Texto } from '../../domain/documentos/documento';
import { runsOf } from './runs';
import { STYLES } from './styles';

const PER_ROW = 2;
/** Up to as many rows stay on one page. */
const TOGETHER = 3;
const LINE = { style: BorderStyle.SINGLE, size: 6, color: '000000', space: 3 } as const;
/** Room to sign, in twentieths of a point. */
const ROOM = 900;
const INDENT = 300;

/** Blocks of signature, two in a row: in what quality, a line to sign on, name and post. */
export function signaturesOf(firmas: readonly Firma[], width: number): Table {
  const rows = Array.from({ length: Math.ceil(firmas.length / PER_ROW) }, (_, index) =>
    firmas.slice(index * PER_ROW, (index + 1) * PER_ROW),
  );
  const half = Math.floor(width / PER_ROW);
  const together = rows.length <= TOGETHER;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: half * PER_ROW, type: WidthType.DXA },
    columnWidths: Array.from({ length: PER_ROW }, () => half),
    borders: TableBorders.NONE,
    rows: rows.map((row, index) => {
      const keepNext = together && index < rows.length - 1;
      return new TableRow({
        cantSplit: true,
        keepNext,
        height: { value: ROOM, rule: HeightRule.ATLEAST },
        // One left alone stands in the middle.
        children: row.map(
          (firma) =>
            new TableCell({
              width: { size: row.length === 1 ? half * PER_ROW : half, type: WidthType.DXA },
              ...(row.length === 1 && { columnSpan: PER_ROW }),
              children: signature(firma, keepNext, row.length === 1 ? half / 2 : 0),
            }),
        ),
      });
    }),
  });
}

/** @param aside added at both sides, so that a block alone is as wide as the others */
function signature(
  { calidad, nombre = '', cargo = '' }: Firma,
  keepNext: boolean,
  aside: number,
): Paragraph[] {
  const indent = { left: INDENT + aside, right: INDENT + aside };
  const line = (children: TextRun[], more: object = {}) =>
    new Paragraph({ style: STYLES.firma, indent, keepNext, keepLines: true, children, ...more });
  return [
    line(runsOf(calidad, { negrita: true }), { spacing: { before: 200, after: ROOM } }),
    line(runsOf(orBlank(nombre, 'Nombre'), { negrita: nombre !== '' }), { border: { top: LINE } }),
    line(runsOf(orBlank(cargo, 'Cargo')), { spacing: { after: 200 } }),
  ];
}

function orBlank(text: string, name: string): Texto {
  return text.trim() === '' ? [{ texto: name, porLlenar: true }] : text;
}
