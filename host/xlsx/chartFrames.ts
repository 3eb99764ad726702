import { COLUMN_COUNT, ROW_COUNT } from '../workbook/area';
import { columnWidthOf, rowHeightOf } from '../workbook/dimensions';
import type { Chart, Sheet } from '../workbook/model';
import { EMU_PER_POINT } from './units';
import { child, descendants, element, escapeXml, type XmlNode } from './xml';

/** Names the frames of hucre's drawing and puts each exactly where the model has it, in order. */
export function placeFrames(drawingXml: string, charts: readonly Chart[], sheet: Sheet): string {
  let index = 0;
  return drawingXml.replace(/<xdr:twoCellAnchor\b[^>]*>[\s\S]*?<\/xdr:twoCellAnchor>/g, (anchor) => {
    const chart = charts[index++];
    if (chart === undefined) return anchor;
    const corners =
      cornerXml('xdr:from', sheet, chart.left, chart.top) +
      cornerXml('xdr:to', sheet, chart.left + chart.width, chart.top + chart.height);
    return anchor
      .replace(/<xdr:from>[\s\S]*<\/xdr:to>/, () => corners)
      .replace(
        /(<xdr:cNvPr [^>]*?name=")[^"]*"/,
        (_, before: string) => `${before}${escapeXml(chart.name)}"`,
      );
  });
}

function cornerXml(name: string, sheet: Sheet, left: number, top: number): string {
  const column = trackAt(left, COLUMN_COUNT, (index) => columnWidthOf(sheet, index));
  const row = trackAt(top, ROW_COUNT, (index) => rowHeightOf(sheet, index));
  const content = [
    element('xdr:col', {}, String(column.index)),
    element('xdr:colOff', {}, String(Math.round(column.rest * EMU_PER_POINT))),
    element('xdr:row', {}, String(row.index)),
    element('xdr:rowOff', {}, String(Math.round(row.rest * EMU_PER_POINT))),
  ];
  return element(name, {}, content.join(''));
}

/** The column or row under a distance from the sheet's corner, and how far into it the distance reaches. */
function trackAt(
  points: number,
  count: number,
  size: (index: number) => number,
): { index: number; rest: number } {
  let rest = Math.max(points, 0);
  let index = 0;
  while (rest >= size(index) && index < count - 1) rest -= size(index++);
  return { index, rest };
}

/** A frame of a drawing, with the part that holds its chart. */
export interface ChartFrame {
  readonly relationshipId: string;
  readonly name: string;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

export function framesFromDrawing(drawing: XmlNode, sheet: Sheet): ChartFrame[] {
  return drawing.children.flatMap((anchor) => {
    const relationshipId = descendants(anchor, 'chart')[0]?.attributes['id'];
    if (relationshipId === undefined) return [];
    const from = cornerFrom(child(anchor, 'from') ?? child(anchor, 'pos'), sheet);
    const to = child(anchor, 'to');
    const end = to === undefined ? extentFrom(child(anchor, 'ext'), from) : cornerFrom(to, sheet);
    const name = descendants(anchor, 'cNvPr')[0]?.attributes['name'] ?? '';
    return [
      {
        relationshipId,
        name,
        ...from,
        width: round(end.left - from.left),
        height: round(end.top - from.top),
      },
    ];
  });
}

function cornerFrom(node: XmlNode | undefined, sheet: Sheet): { left: number; top: number } {
  if (node?.name === 'pos') return { left: emu(node.attributes['x']), top: emu(node.attributes['y']) };
  const number = (name: string): number => Number(child(node, name)?.text ?? 0);
  const columns = sizeOf(Math.min(number('col'), COLUMN_COUNT), (index) => columnWidthOf(sheet, index));
  const rows = sizeOf(Math.min(number('row'), ROW_COUNT), (index) => rowHeightOf(sheet, index));
  return {
    left: round(columns + number('colOff') / EMU_PER_POINT),
    top: round(rows + number('rowOff') / EMU_PER_POINT),
  };
}

/** Of the first columns or rows, in points. */
function sizeOf(count: number, size: (index: number) => number): number {
  let points = 0;
  for (let index = 0; index < count; index++) points += size(index);
  return points;
}

function extentFrom(
  node: XmlNode | undefined,
  from: { left: number; top: number },
): { left: number; top: number } {
  return { left: from.left + emu(node?.attributes['cx']), top: from.top + emu(node?.attributes['cy']) };
}

function emu(value: string | undefined): number {
  return Number(value ?? 0) / EMU_PER_POINT;
}

function round(points: number): number {
  return Number(points.toFixed(3));
}
