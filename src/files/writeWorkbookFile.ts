/** A small workbook as the bytes of an .xlsx file, with what the codec gets wrong put right. It also runs in the pane. */
import { writeXlsx, type WriteOptions, type WriteSheet } from './hucre';
import { rezipped, type Rewrite } from './rezipped';

export interface FileSheet extends WriteSheet {
  /** Heights in points, by 0-based row, that Excel goes on fitting to the text when somebody types. */
  readonly fittedRows?: ReadonlyMap<number, number>;
}

export interface FileBook extends WriteOptions {
  sheets: FileSheet[];
}

/** The same book gives the same bytes: the file does not say when it was made, nor with what. */
export async function writeWorkbookFile(book: FileBook): Promise<Uint8Array<ArrayBuffer>> {
  const archive = await writeXlsx({ ...book, sheets: book.sheets.map(sheetForCodec) });
  return rezipped(archive, (part) => rewriteOf(part, book));
}

function sheetForCodec({ fittedRows, ...sheet }: FileSheet): WriteSheet {
  const rowDefs: NonNullable<WriteSheet['rowDefs']> = new Map(sheet.rowDefs);
  for (const [row, height] of fittedRows ?? []) rowDefs.set(row, { height });
  return { ...sheet, rowDefs };
}

function rewriteOf(part: string, { sheets }: FileBook): Rewrite | null {
  if (part === 'xl/styles.xml') return orderFontParts;
  if (part === 'docProps/core.xml')
    return (xml) => xml.replace(/<dcterms:modified[^>]*>[^<]*<\/dcterms:modified>/, '');
  if (part === 'docProps/app.xml') return (xml) => xml.replace(/<Application>[^<]*<\/Application>/, '');
  const sheet = sheets[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/.exec(part)?.[1] ?? 0) - 1];
  const fitted = sheet?.fittedRows;
  return fitted ? (xml) => freeFittedRows(xml, fitted) : null;
}

/** The order of CT_Font that the Open XML SDK holds to; the codec writes the colour first. */
const FONT_ORDER = ['b', 'i', 'sz', 'color', 'name'];

function orderFontParts(stylesXml: string): string {
  return stylesXml.replace(/<font>(.*?)<\/font>/gs, (_, content: string) => {
    const parts = content.match(/<[^>]+\/>/g) ?? [];
    const place = (part: string) => FONT_ORDER.indexOf(/^<(\w+)/.exec(part)?.[1] ?? '');
    return `<font>${parts.sort((one, other) => place(one) - place(other)).join('')}</font>`;
  });
}

/** The codec marks every height as set by a person; such a row would hide a long comment. */
function freeFittedRows(sheetXml: string, fitted: ReadonlyMap<number, number>): string {
  return sheetXml.replace(/<row r="(\d+)"[^>]*>/g, (tag, number: string) =>
    fitted.has(Number(number) - 1) ? tag.replace(' customHeight="1"', '') : tag,
  );
}
