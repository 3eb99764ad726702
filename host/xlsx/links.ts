import { parseArea } from '../workbook/address';
import type { Cell, Hyperlink, Sheet } from '../workbook/model';
import type { SheetPart } from './package';
import { child, childrenNamed } from './xml';

/** More cells than this in one link are a damaged or hostile file, not a link that somebody made. */
const CELLS_PER_LINK = 10_000;

/** Puts each link of a worksheet on its cells. hucre keeps only one of a link's address and its place. */
export function readLinks(part: SheetPart, sheet: Sheet): void {
  for (const { attributes } of childrenNamed(child(part.shell, 'hyperlinks'), 'hyperlink')) {
    const area = parseArea(attributes['ref'] ?? '');
    if (area === null || area.rowCount * area.columnCount > CELLS_PER_LINK) continue;
    const target = part.relationships.find(({ id }) => id === attributes['id'])?.target;
    const [address = '', fragment] = target?.split(/#(.*)/s) ?? [];
    const place = attributes['location'] ?? fragment;
    const link: Hyperlink = {
      ...(address !== '' && { address }),
      ...(place !== undefined && { documentReference: place }),
      ...(attributes['tooltip'] !== undefined && { screenTip: attributes['tooltip'] }),
    };
    for (let row = area.row; row < area.row + area.rowCount; row++) {
      for (let column = area.column; column < area.column + area.columnCount; column++) {
        const columns = sheet.rows.get(row) ?? new Map<number, Cell>();
        sheet.rows.set(row, columns);
        columns.set(column, { ...columns.get(column), hyperlink: link });
      }
    }
  }
}
