import type { PageLayout, Sheet, Workbook } from './model';

/** What Excel opens with «Libro en blanco»: one visible sheet. */
export function emptyWorkbook(sheetName = 'Hoja1'): Workbook {
  const workbook: Workbook = {
    sheets: [],
    names: [],
    settings: new Map(),
    customXmlParts: new Map(),
    properties: {},
    activeSheetId: '',
    selection: { sheetId: '', area: { row: 0, column: 0, rowCount: 1, columnCount: 1 } },
    protection: { protected: false, options: {} },
    nextId: 1,
  };
  const sheet = emptySheet(sheetName, newId(workbook));
  workbook.sheets.push(sheet);
  workbook.activeSheetId = sheet.id;
  workbook.selection.sheetId = sheet.id;
  return workbook;
}

export function emptySheet(name: string, id: string): Sheet {
  return {
    id,
    name,
    visibility: 'Visible',
    tabColor: '',
    showGridlines: true,
    showHeadings: true,
    rows: new Map(),
    columnFormats: new Map(),
    rowFormats: new Map(),
    merges: [],
    tables: [],
    names: [],
    validations: [],
    conditionalFormats: [],
    comments: [],
    charts: [],
    frozen: { rows: 0, columns: 0 },
    page: emptyPageLayout(),
    protection: { protected: false, options: {} },
  };
}

/** Excel's own margins for a new sheet («Normal»), in points: 0.7, 0.75 and 0.3 inches. */
export function emptyPageLayout(): PageLayout {
  return {
    orientation: 'Portrait',
    paperSize: 'Letter',
    zoom: { scale: 100 },
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 },
    centerHorizontally: false,
    centerVertically: false,
    printGridlines: false,
    printHeadings: false,
    blackAndWhite: false,
    draftMode: false,
    printOrder: 'DownThenOver',
    headersFooters: {
      leftHeader: '',
      centerHeader: '',
      rightHeader: '',
      leftFooter: '',
      centerFooter: '',
      rightFooter: '',
    },
    rowBreaks: [],
  };
}

/** Unique in the workbook for sheets, tables, charts and conditional formats alike. */
export function newId(workbook: Workbook): string {
  const id = String(workbook.nextId);
  workbook.nextId += 1;
  return id;
}
