import { emptyPageLayout } from '../workbook/emptyWorkbook';
import type { PageLayout } from '../workbook/model';
import { inchesToPoints, pointsToInches } from './units';
import { child, childrenNamed, element, escapeXml, isTrue, type XmlNode } from './xml';

/** Office.js's paper names by their number (ECMA-376 18.3.1.63). */
const PAPERS: readonly (readonly [number, string])[] = [
  [1, 'Letter'],
  [2, 'LetterSmall'],
  [3, 'Tabloid'],
  [4, 'Ledger'],
  [5, 'Legal'],
  [6, 'Statement'],
  [7, 'Executive'],
  [8, 'A3'],
  [9, 'A4'],
  [10, 'A4Small'],
  [11, 'A5'],
  [12, 'B4'],
  [13, 'B5'],
  [14, 'Folio'],
  [15, 'Quatro'],
  [16, 'Paper10x14'],
  [17, 'Paper11x17'],
];

const LETTER = 1;

export function fitsToPages(page: PageLayout): boolean {
  return page.zoom.horizontalFitToPages !== undefined || page.zoom.verticalFitToPages !== undefined;
}

/** From `<printOptions>` to `<rowBreaks>`, in the order of the schema. */
export function pageXml(page: PageLayout): string {
  return [
    printOptionsXml(page),
    marginsXml(page),
    setupXml(page),
    headerFooterXml(page),
    rowBreaksXml(page),
  ].join('');
}

function printOptionsXml(page: PageLayout): string {
  const attributes = {
    ...(page.centerHorizontally && { horizontalCentered: true }),
    ...(page.centerVertically && { verticalCentered: true }),
    ...(page.printHeadings && { headings: true }),
    ...(page.printGridlines && { gridLines: true }),
  };
  return Object.keys(attributes).length === 0 ? '' : element('printOptions', attributes);
}

function marginsXml({ margins }: PageLayout): string {
  return element('pageMargins', {
    left: pointsToInches(margins.left),
    right: pointsToInches(margins.right),
    top: pointsToInches(margins.top),
    bottom: pointsToInches(margins.bottom),
    header: pointsToInches(margins.header),
    footer: pointsToInches(margins.footer),
  });
}

function setupXml(page: PageLayout): string {
  const { scale, horizontalFitToPages, verticalFitToPages } = page.zoom;
  const paper = PAPERS.find(([, name]) => name.toLowerCase() === page.paperSize?.toLowerCase())?.[0];
  return element('pageSetup', {
    paperSize: paper,
    ...(scale !== undefined && scale !== 100 && !fitsToPages(page) && { scale }),
    ...(page.firstPageNumber !== undefined && { firstPageNumber: page.firstPageNumber }),
    // 0 is «as many as needed»; the attributes' own default is 1 page.
    ...(fitsToPages(page) && { fitToWidth: horizontalFitToPages ?? 0, fitToHeight: verticalFitToPages ?? 0 }),
    ...(page.printOrder === 'OverThenDown' && { pageOrder: 'overThenDown' }),
    orientation: page.orientation.toLowerCase(),
    ...(page.blackAndWhite && { blackAndWhite: true }),
    ...(page.draftMode && { draft: true }),
    ...(page.firstPageNumber !== undefined && { useFirstPageNumber: true }),
  });
}

function headerFooterXml({ headersFooters: texts }: PageLayout): string {
  const header = sectionsText(texts.leftHeader, texts.centerHeader, texts.rightHeader);
  const footer = sectionsText(texts.leftFooter, texts.centerFooter, texts.rightFooter);
  if (header === '' && footer === '') return '';
  const content = [
    header === '' ? '' : element('oddHeader', {}, escapeXml(header)),
    footer === '' ? '' : element('oddFooter', {}, escapeXml(footer)),
  ];
  return element('headerFooter', {}, content.join(''));
}

function sectionsText(left: string, center: string, right: string): string {
  const section = (code: string, text: string): string => (text === '' ? '' : code + text);
  return section('&L', left) + section('&C', center) + section('&R', right);
}

function rowBreaksXml({ rowBreaks }: PageLayout): string {
  const rows = [...new Set(rowBreaks)].sort((a, b) => a - b);
  if (rows.length === 0) return '';
  const breaks = rows.map((row) => element('brk', { id: row, max: 16_383, man: true })).join('');
  return element('rowBreaks', { count: rows.length, manualBreakCount: rows.length }, breaks);
}

/** The page of a worksheet without its names (print area and titles are defined names). */
export function pageFromXml(worksheet: XmlNode): PageLayout {
  const options = child(worksheet, 'printOptions')?.attributes ?? {};
  const setup = child(worksheet, 'pageSetup')?.attributes ?? {};
  const fits = isTrue(child(child(worksheet, 'sheetPr'), 'pageSetUpPr')?.attributes['fitToPage']);
  const paper = PAPERS.find(([number]) => number === Number(setup['paperSize'] ?? LETTER))?.[1];
  const { paperSize: _, ...page } = emptyPageLayout();
  return {
    ...page,
    orientation: setup['orientation'] === 'landscape' ? 'Landscape' : 'Portrait',
    ...(paper !== undefined && { paperSize: paper }),
    zoom: fits ? fitFrom(setup) : { scale: positive(setup['scale']) ?? 100 },
    margins: marginsFrom(child(worksheet, 'pageMargins'), page.margins),
    centerHorizontally: isTrue(options['horizontalCentered']),
    centerVertically: isTrue(options['verticalCentered']),
    printGridlines: isTrue(options['gridLines']),
    printHeadings: isTrue(options['headings']),
    blackAndWhite: isTrue(setup['blackAndWhite']),
    draftMode: isTrue(setup['draft']),
    printOrder: setup['pageOrder'] === 'overThenDown' ? 'OverThenDown' : 'DownThenOver',
    ...(isTrue(setup['useFirstPageNumber']) && { firstPageNumber: Number(setup['firstPageNumber'] ?? 1) }),
    headersFooters: headersFootersFrom(child(worksheet, 'headerFooter')),
    rowBreaks: childrenNamed(child(worksheet, 'rowBreaks'), 'brk').map(({ attributes }) =>
      Number(attributes['id']),
    ),
  };
}

function fitFrom(setup: Readonly<Record<string, string>>): PageLayout['zoom'] {
  const wide = Number(setup['fitToWidth'] ?? 1);
  const tall = Number(setup['fitToHeight'] ?? 1);
  return {
    ...(wide > 0 && { horizontalFitToPages: wide }),
    ...(tall > 0 && { verticalFitToPages: tall }),
  };
}

function positive(text: string | undefined): number | undefined {
  const value = Number(text);
  return value > 0 ? value : undefined;
}

function marginsFrom(node: XmlNode | undefined, fallback: PageLayout['margins']): PageLayout['margins'] {
  const inches = (name: keyof PageLayout['margins']): number => {
    const value = Number(node?.attributes[name] ?? NaN);
    return Number.isFinite(value) ? inchesToPoints(value) : fallback[name];
  };
  return {
    top: inches('top'),
    bottom: inches('bottom'),
    left: inches('left'),
    right: inches('right'),
    header: inches('header'),
    footer: inches('footer'),
  };
}

function headersFootersFrom(node: XmlNode | undefined): PageLayout['headersFooters'] {
  const header = splitSections(child(node, 'oddHeader')?.text ?? '');
  const footer = splitSections(child(node, 'oddFooter')?.text ?? '');
  return {
    leftHeader: header.L,
    centerHeader: header.C,
    rightHeader: header.R,
    leftFooter: footer.L,
    centerFooter: footer.C,
    rightFooter: footer.R,
  };
}

/** `&L`, `&C`, `&R` open a section; text before any of them is the centre's; `&&` is an ampersand (18.3.1.46). */
function splitSections(text: string): Record<'L' | 'C' | 'R', string> {
  const sections = { L: '', C: '', R: '' };
  let current: keyof typeof sections = 'C';
  for (const piece of text.match(/&&|&[LCR]|&|[^&]+/g) ?? []) {
    if (piece === '&L') current = 'L';
    else if (piece === '&C') current = 'C';
    else if (piece === '&R') current = 'R';
    else sections[current] += piece;
  }
  return sections;
}
