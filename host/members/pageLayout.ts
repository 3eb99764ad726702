import { refuse } from '../hostError';
import { rangeObject, type SheetRef } from '../session';
import { area, COLUMN_COUNT, lastColumn, lastRow, ROW_COUNT } from '../workbook/area';
import type { Area, PageLayout } from '../workbook/model';
import { boolean, integer, number, record, text, word } from '../wire/arguments';
import { defineType, type HostObject } from '../wire/objectType';
import { placeOf } from './addressArgument';
import { headerFooterGroupType } from './headersFooters';

/** Office.js's `PaperType`. */
const PAPERS = [
  'Letter',
  'LetterSmall',
  'Tabloid',
  'Ledger',
  'Legal',
  'Statement',
  'Executive',
  'A3',
  'A4',
  'A4Small',
  'A5',
  'B4',
  'B5',
  'Folio',
  'Quatro',
  'Paper10x14',
  'Paper11x17',
  'Note',
] as const;

/** Points in each unit of `setPrintMargins`. */
const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayoutType = defineType<SheetRef>({
  name: 'PageLayout',
  get: {
    Orientation: (ref) => page(ref).orientation,
    PaperSize: (ref) => page(ref).paperSize ?? null,
    Zoom: (ref) => ({ ...page(ref).zoom }),
    CenterHorizontally: (ref) => page(ref).centerHorizontally,
    CenterVertically: (ref) => page(ref).centerVertically,
    PrintGridlines: (ref) => page(ref).printGridlines,
    PrintHeadings: (ref) => page(ref).printHeadings,
    BlackAndWhite: (ref) => page(ref).blackAndWhite,
    DraftMode: (ref) => page(ref).draftMode,
    PrintOrder: (ref) => page(ref).printOrder,
    FirstPageNumber: (ref) => page(ref).firstPageNumber ?? '',
    TopMargin: (ref) => page(ref).margins.top,
    BottomMargin: (ref) => page(ref).margins.bottom,
    LeftMargin: (ref) => page(ref).margins.left,
    RightMargin: (ref) => page(ref).margins.right,
    HeaderMargin: (ref) => page(ref).margins.header,
    FooterMargin: (ref) => page(ref).margins.footer,
  },
  set: {
    Orientation: (ref, value) => {
      page(ref).orientation = word(value, ['Portrait', 'Landscape'], 'orientation');
    },
    PaperSize: (ref, value) => {
      page(ref).paperSize = word(value, PAPERS, 'paperSize');
    },
    Zoom: (ref, value) => {
      page(ref).zoom = readZoom(value);
    },
    CenterHorizontally: (ref, value) => {
      page(ref).centerHorizontally = boolean(value, 'centerHorizontally');
    },
    CenterVertically: (ref, value) => {
      page(ref).centerVertically = boolean(value, 'centerVertically');
    },
    PrintGridlines: (ref, value) => {
      page(ref).printGridlines = boolean(value, 'printGridlines');
    },
    PrintHeadings: (ref, value) => {
      page(ref).printHeadings = boolean(value, 'printHeadings');
    },
    BlackAndWhite: (ref, value) => {
      page(ref).blackAndWhite = boolean(value, 'blackAndWhite');
    },
    DraftMode: (ref, value) => {
      page(ref).draftMode = boolean(value, 'draftMode');
    },
    PrintOrder: (ref, value) => {
      page(ref).printOrder = word(value, ['DownThenOver', 'OverThenDown'], 'printOrder');
    },
    FirstPageNumber: (ref, value) => {
      if (value === '') delete page(ref).firstPageNumber;
      else page(ref).firstPageNumber = integer(value, 'firstPageNumber');
    },
    TopMargin: (ref, value) => setMargin(ref, 'top', value),
    BottomMargin: (ref, value) => setMargin(ref, 'bottom', value),
    LeftMargin: (ref, value) => setMargin(ref, 'left', value),
    RightMargin: (ref, value) => setMargin(ref, 'right', value),
    HeaderMargin: (ref, value) => setMargin(ref, 'header', value),
    FooterMargin: (ref, value) => setMargin(ref, 'footer', value),
  },
  nav: { HeadersFooters: (ref) => headerFooterGroupType.bind(ref) },
  call: {
    SetPrintArea: (ref, [range]) => {
      page(ref).printArea = { ...placeOf(ref.session, ref.sheet, range).area };
    },
    SetPrintMargins: (ref, [unit, options]) => setMargins(ref, unit, options),
    SetPrintTitleRows: (ref, [range]) => {
      const rows = placeOf(ref.session, ref.sheet, range).area;
      page(ref).titleRows = { from: rows.row, to: lastRow(rows) };
    },
    SetPrintTitleColumns: (ref, [range]) => {
      const columns = placeOf(ref.session, ref.sheet, range).area;
      page(ref).titleColumns = { from: columns.column, to: lastColumn(columns) };
    },
    GetPrintArea: (ref) => found(ref, page(ref).printArea),
    GetPrintAreaOrNullObject: (ref) => foundOrNull(ref, page(ref).printArea),
    GetPrintTitleRows: (ref) => found(ref, titleRows(ref)),
    GetPrintTitleRowsOrNullObject: (ref) => foundOrNull(ref, titleRows(ref)),
    GetPrintTitleColumns: (ref) => found(ref, titleColumns(ref)),
    GetPrintTitleColumnsOrNullObject: (ref) => foundOrNull(ref, titleColumns(ref)),
  },
});

function page({ sheet }: SheetRef): PageLayout {
  return sheet.page;
}

/** Either a scale from 10 to 400 per cent, or pages to fit, of which one may be left free. */
function readZoom(value: unknown): PageLayout['zoom'] {
  const zoom = record(value, 'zoom');
  const scale = optionalCount(zoom['scale'], 'scale');
  if (scale !== undefined)
    return scale >= 10 && scale <= 400 ? { scale } : refuse('InvalidArgument', 'scale goes from 10 to 400.');
  const wide = optionalCount(zoom['horizontalFitToPages'], 'horizontalFitToPages');
  const tall = optionalCount(zoom['verticalFitToPages'], 'verticalFitToPages');
  if (wide === undefined && tall === undefined)
    refuse('InvalidArgument', 'zoom says neither scale nor pages.');
  return {
    ...(wide === undefined ? {} : { horizontalFitToPages: wide }),
    ...(tall === undefined ? {} : { verticalFitToPages: tall }),
  };
}

function optionalCount(value: unknown, name: string): number | undefined {
  if (value === undefined || value === null) return undefined;
  const count = integer(value, name);
  return count > 0 ? count : refuse('InvalidArgument', `${name} is 1 or more.`);
}

function setMargin(ref: SheetRef, side: keyof PageLayout['margins'], value: unknown): void {
  const points = number(value, `${side} margin`);
  if (points < 0) refuse('InvalidArgument', 'A margin cannot be negative.');
  page(ref).margins = { ...page(ref).margins, [side]: points };
}

function setMargins(ref: SheetRef, unit: unknown, options: unknown): void {
  const points = UNITS[word(unit, ['Points', 'Inches', 'Centimeters'], 'unit')];
  for (const [side, value] of Object.entries(record(options, 'marginOptions'))) {
    if (value === undefined || value === null) continue;
    const known = word(side, ['top', 'bottom', 'left', 'right', 'header', 'footer'], 'margin');
    setMargin(ref, known, number(value, side) * points);
  }
}

function titleRows(ref: SheetRef): Area | undefined {
  const rows = page(ref).titleRows;
  return rows && area(rows.from, 0, rows.to - rows.from + 1, COLUMN_COUNT);
}

function titleColumns(ref: SheetRef): Area | undefined {
  const columns = page(ref).titleColumns;
  return columns && area(0, columns.from, ROW_COUNT, columns.to - columns.from + 1);
}

function found(ref: SheetRef, place: Area | undefined): HostObject {
  return foundOrNull(ref, place) ?? refuse('ItemNotFound');
}

function foundOrNull(ref: SheetRef, place: Area | undefined): HostObject | null {
  return place === undefined ? null : rangeObject(ref.session, ref.sheet, place);
}

/** Page breaks above rows. */
export const rowBreakCollectionType = defineType<SheetRef>({
  name: 'PageBreakCollection',
  call: {
    Add: (ref, [range]) => {
      const { row } = placeOf(ref.session, ref.sheet, range).area;
      if (row === 0) refuse('InvalidArgument', 'There is no page before the first row.');
      if (!page(ref).rowBreaks.includes(row))
        page(ref).rowBreaks = [...page(ref).rowBreaks, row].sort((a, b) => a - b);
      return rowBreakType.bind({ ...ref, row });
    },
    GetCount: (ref) => page(ref).rowBreaks.length,
    RemovePageBreaks: (ref) => {
      page(ref).rowBreaks = [];
    },
  },
  items: (ref) => page(ref).rowBreaks.map((row) => rowBreakType.bind({ ...ref, row })),
  item: (ref, key) => {
    const row = Number(typeof key === 'number' ? key : text(key, 'key'));
    return page(ref).rowBreaks.includes(row) ? rowBreakType.bind({ ...ref, row }) : null;
  },
});

const rowBreakType = defineType<SheetRef & { readonly row: number }>({
  name: 'PageBreak',
  key: ({ row }) => ({ _Id: row }),
  get: { RowIndex: ({ row }) => row, ColumnIndex: () => 0 },
  call: {
    Delete: (ref) => {
      page(ref).rowBreaks = page(ref).rowBreaks.filter((row) => row !== ref.row);
    },
    GetCellAfterBreak: ({ session, sheet, row }) => rangeObject(session, sheet, area(row, 0, 1, 1)),
  },
});
