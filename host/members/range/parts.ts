import { refuse } from '../../hostError';
import { calculateIfNeeded, type RangeRef } from '../../session';
import {
  area as makeArea,
  contains,
  intersection,
  isEntireColumns,
  lastColumn,
  lastRow,
  overlaps,
} from '../../workbook/area';
import { cellAt, ensureCell, hasContent, usedArea } from '../../workbook/cells';
import type { Area, Cell, Hyperlink } from '../../workbook/model';
import { checkAllowed } from '../../workbook/protection';
import { restyle } from '../../workbook/styles';
import { flag, optionalText, record, word } from '../../wire/arguments';
import type { HostObject, ObjectTypeSpec } from '../../wire/objectType';
import { rangeAreasObject } from '../rangeAreas';
import { rangeViewType } from '../rangeView';
import { tableScopedCollectionType } from '../tableScoped';

/** Links, merged areas, tables and views of a range. */
export const partMembers = {
  get: {
    Hyperlink: ({ sheet, area }) => cellAt(sheet, area.row, area.column)?.hyperlink ?? null,
  },
  set: {
    Hyperlink: (ref, value) => setHyperlink(ref, value),
  },
  call: {
    GetMergedAreasOrNullObject: (ref) => mergedAreas(ref),
    GetMergedAreas: (ref) => mergedAreas(ref) ?? refuse('ItemNotFound'),
    GetTables: (ref, [fullyContained]) => {
      const holds = flag(fullyContained) ? contains : overlaps;
      const tables = ref.sheet.tables.filter((table) => holds(ref.area, table.area));
      return tableScopedCollectionType.bind({ ...ref, tables });
    },
    GetVisibleView: (ref) => {
      calculateIfNeeded(ref.session);
      return rangeViewType.bind(ref);
    },
    GetSpecialCells: (ref, [type, valueType]) =>
      specialCells(ref, type, valueType) ?? refuse('ItemNotFound', 'There are no such cells.'),
    GetSpecialCellsOrNullObject: (ref, [type, valueType]) => specialCells(ref, type, valueType),
  },
} satisfies Partial<ObjectTypeSpec<RangeRef>>;

/** Blue and underlined, as Excel's own «Hyperlink» style. */
const LINK_FONT = { color: '#0563C1', underline: 'Single' } as const;

function setHyperlink(ref: RangeRef, value: unknown): void {
  const { sheet, area } = ref;
  checkAllowed(sheet, 'allowInsertHyperlinks');
  const link = readHyperlink(value);
  if (isEntireColumns(area)) refuse('InvalidArgument', 'A link stands on cells, not on whole columns.');
  for (let row = area.row; row <= lastRow(area); row += 1) {
    for (let column = area.column; column <= lastColumn(area); column += 1) {
      const cell = ensureCell(sheet, row, column);
      cell.hyperlink = link;
      const shown =
        link.textToDisplay ?? (hasContent(cell) ? undefined : (link.address ?? link.documentReference));
      if (shown === undefined) continue;
      delete cell.formula;
      cell.value = shown;
    }
  }
  restyle(sheet, area, (style) => ({ ...style, font: { ...style.font, ...LINK_FONT } }));
}

function readHyperlink(value: unknown): Hyperlink {
  const link = record(value, 'hyperlink');
  const address = optionalText(link['address'], 'address');
  const documentReference = optionalText(link['documentReference'], 'documentReference');
  const screenTip = optionalText(link['screenTip'], 'screenTip');
  const textToDisplay = optionalText(link['textToDisplay'], 'textToDisplay');
  if (address === undefined && documentReference === undefined) {
    refuse('InvalidArgument', 'A link needs an address or a place in the document.');
  }
  return {
    ...(address === undefined ? {} : { address }),
    ...(documentReference === undefined ? {} : { documentReference }),
    ...(screenTip === undefined ? {} : { screenTip }),
    ...(textToDisplay === undefined ? {} : { textToDisplay }),
  };
}

function mergedAreas({ session, sheet, area }: RangeRef): HostObject | null {
  const merges = sheet.merges.filter((merge) => overlaps(merge, area));
  return merges.length === 0 ? null : rangeAreasObject(session, sheet, merges);
}

/** One area for each run of cells in a row; empty cells count up to the sheet's used range. */
function specialCells(ref: RangeRef, type: unknown, valueType: unknown): HostObject | null {
  const { session, sheet } = ref;
  calculateIfNeeded(session);
  const isWanted = cellTest(
    ref,
    word(type, ['Blanks', 'Constants', 'Formulas', 'Visible'], 'cellType'),
    valueType,
  );
  const used = usedArea(sheet, false);
  const within = used === null ? null : intersection(ref.area, used);
  if (within === null) return null;
  const areas: Area[] = [];
  for (let row = within.row; row <= lastRow(within); row += 1) {
    for (let column = within.column; column <= lastColumn(within); column += 1) {
      if (!isWanted(cellAt(sheet, row, column), row)) continue;
      const last = areas.at(-1);
      const continues = last !== undefined && last.row === row && lastColumn(last) === column - 1;
      if (continues) areas[areas.length - 1] = { ...last, columnCount: last.columnCount + 1 };
      else areas.push(makeArea(row, column, 1, 1));
    }
  }
  return areas.length === 0 ? null : rangeAreasObject(session, sheet, areas);
}

function cellTest(
  { sheet }: RangeRef,
  type: 'Blanks' | 'Constants' | 'Formulas' | 'Visible',
  valueType: unknown,
): (cell: Cell | undefined, row: number) => boolean {
  const kinds = typeof valueType === 'string' && valueType !== 'All' ? valueType : null;
  const hasKind = (cell: Cell): boolean => kinds === null || kinds.includes(kindOf(cell));
  switch (type) {
    case 'Blanks':
      return (cell) => !hasContent(cell);
    case 'Constants':
      return (cell) => cell?.value !== undefined && cell.formula === undefined && hasKind(cell);
    case 'Formulas':
      return (cell) => cell?.formula !== undefined && hasKind(cell);
    case 'Visible':
      return (_cell, row) => sheet.rowFormats.get(row)?.hidden !== true;
  }
}

/** As Office.js spells them in `SpecialCellValueType`: `ErrorsLogicalNumber` names three. */
function kindOf({ value }: Cell): string {
  if (typeof value === 'object') return 'Errors';
  if (typeof value === 'number') return 'Number';
  return typeof value === 'boolean' ? 'Logical' : 'Text';
}
