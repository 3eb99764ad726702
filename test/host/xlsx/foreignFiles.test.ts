import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyWorkbook } from '../../../host/workbook/emptyWorkbook';
import type { Sheet, Workbook } from '../../../host/workbook/model';
import { readWorkbook, writeWorkbook } from '../../../host/xlsx';
import { extract, readDirectory, writeZip, type ZipSource } from '../../../host/xlsx/zip';
import { validateOpenXml } from '../../judges';
import { putRows, sampleWorkbook } from './sampleWorkbook';

/** A workbook of ours with its parts rewritten as other programs write them. */
async function rewritten(
  workbook: Workbook,
  change: (part: string, xml: string) => string,
  extra: Record<string, string> = {},
): Promise<Workbook> {
  const archive = await writeWorkbook(workbook);
  const sources: ZipSource[] = Object.entries(extra).map(([name, xml]) => ({
    name,
    content: new TextEncoder().encode(xml),
  }));
  for (const entry of readDirectory(archive)) {
    const xml = new TextDecoder().decode(await extract(archive, entry));
    sources.push({ name: entry.name, content: new TextEncoder().encode(change(entry.name, xml)) });
  }
  return readWorkbook(await writeZip(sources));
}

function first({ sheets }: Workbook): Sheet {
  const [sheet] = sheets;
  if (sheet === undefined) throw new Error('no sheet');
  return sheet;
}

function workbookOf(...rows: Parameters<typeof putRows>[3]): Workbook {
  const workbook = emptyWorkbook();
  putRows(first(workbook), 0, 0, rows);
  return workbook;
}

const inSheet = (search: string | RegExp, replacement: string) => (part: string, xml: string) =>
  part === 'xl/worksheets/sheet1.xml' ? xml.replace(search, replacement) : xml;

describe('a workbook that openpyxl wrote', () => {
  const bytes = readFileSync(join(__dirname, 'fixtures', 'openpyxl.xlsx'));

  test('loads with its table, rules, links, notes, names and page', async () => {
    const workbook = await readWorkbook(bytes);
    const sheet = first(workbook);
    expect(sheet).toMatchObject({ name: 'Datos ñ', tabColor: '#9D2449', frozen: { rows: 1, columns: 1 } });
    expect(sheet.tables[0]).toMatchObject({
      name: 'Anexo',
      area: { row: 0, column: 0, rowCount: 6, columnCount: 4 },
    });
    expect(sheet.tables[0]?.columns[3]?.name).toBe('Avance\nreal');
    expect(sheet.rows.get(1)?.get(1)).toStrictEqual({ value: 46_032, numberFormat: 'dd/mm/yyyy' });
    expect(sheet.rows.get(6)?.get(2)).toStrictEqual({ formula: '=SUBTOTAL(109,Anexo[Monto])' });
    expect(sheet.rows.get(3)?.get(0)?.hyperlink).toStrictEqual({ documentReference: "'Catálogos'!A1" });
    expect(sheet.validations.map(({ rule }) => rule)).toStrictEqual([
      { list: { inCellDropDown: true, source: "='Catálogos'!$A$1:$A$2" } },
      { list: { inCellDropDown: true, source: "='Catálogos'!$A$1:$A$2" } },
      { date: { operator: 'Between', formula1: '2026-01-01', formula2: '2026-12-31' } },
    ]);
    expect(sheet.conditionalFormats.map(({ type }) => type)).toStrictEqual(['Custom', 'IconSet', 'DataBar']);
    expect(sheet.comments).toMatchObject([{ row: 1, column: 0, content: 'Revisar', author: 'Enlace' }]);
    expect(sheet.page).toMatchObject({
      orientation: 'Landscape',
      paperSize: 'Legal',
      printArea: { row: 0, column: 0, rowCount: 6, columnCount: 4 },
      titleRows: { from: 0, to: 0 },
      zoom: { horizontalFitToPages: 1 },
    });
    expect(sheet.charts).toMatchObject([{ type: 'BarClustered', title: 'Montos' }]);
    expect(workbook.names).toStrictEqual([{ name: 'Tasa', formula: '=0.16', visible: true, comment: '' }]);
    expect(workbook.sheets[1]?.visibility).toBe('Hidden');
  });

  test('is written again as a valid file that keeps the hash of its password', async () => {
    const again = await writeWorkbook(await readWorkbook(bytes));
    expect(await validateOpenXml(again)).toStrictEqual([]);
    const { protection } = first(await readWorkbook(again));
    expect(protection).toMatchObject({ protected: true, passwordHash: { password: 'CEBA' } });
  }, 60_000);
});

describe('what Excel writes and our codec does not', () => {
  test('a formula stored once for a filled column is given to each of its cells', async () => {
    const workbook = workbookOf([1, '=A1*$B$9+SUM(A$1:A1)'], [2, 0], [3, 0]);
    const shared = await rewritten(workbook, (part, xml) =>
      part === 'xl/worksheets/sheet1.xml'
        ? xml
            .replace('<f>', '<f t="shared" ref="B1:B3" si="0">')
            .replace('<c r="B2"><v>0</v></c>', '<c r="B2"><f t="shared" si="0"/><v>4</v></c>')
            .replace('<c r="B3"><v>0</v></c>', '<c r="B3"><f t="shared" si="0"/><v>9</v></c>')
        : xml,
    );
    expect([0, 1, 2].map((row) => first(shared).rows.get(row)?.get(1))).toStrictEqual([
      { formula: '=A1*$B$9+SUM(A$1:A1)' },
      { formula: '=A2*$B$9+SUM(A$1:A2)', value: 4 },
      { formula: '=A3*$B$9+SUM(A$1:A3)', value: 9 },
    ]);
  });

  test('dates of a 1904 workbook become serials of the 1900 system; times and plain numbers stay', async () => {
    const day = { value: 40_000, numberFormat: 'dd/mm/yyyy' };
    const workbook = workbookOf([
      day,
      { value: 0.5, numberFormat: 'h:mm' },
      40_000,
      { ...day, formula: '=A1' },
    ]);
    const shifted = await rewritten(workbook, (part, xml) =>
      part === 'xl/workbook.xml' ? xml.replace('<bookViews>', '<workbookPr date1904="1"/><bookViews>') : xml,
    );
    const values = [...(first(shifted).rows.get(0)?.values() ?? [])].map(({ value }) => value);
    expect(values).toStrictEqual([41_462, 0.5, 40_000, 41_462]);
  });

  test('a list that names another sheet stands in an extension', async () => {
    const extension =
      '<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main">' +
      '<x14:dataValidations count="1" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidation type="list" allowBlank="1" showErrorMessage="1">' +
      '<x14:formula1><xm:f>Catálogos!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>B2:B9 D2</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>';
    const workbook = await rewritten(workbookOf([1]), inSheet('</worksheet>', `${extension}</worksheet>`));
    expect(first(workbook).validations.map(({ area, rule }) => ({ area, rule }))).toStrictEqual([
      {
        area: { row: 1, column: 1, rowCount: 8, columnCount: 1 },
        rule: { list: { inCellDropDown: true, source: '=Catálogos!$A$2:$A$9' } },
      },
      {
        area: { row: 1, column: 3, rowCount: 1, columnCount: 1 },
        rule: { list: { inCellDropDown: true, source: '=Catálogos!$A$2:$A$9' } },
      },
    ]);
  });

  test('settings stand in a web-extension part', async () => {
    const part =
      '<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11" id="{1}">' +
      '<we:properties><we:property name="perfil" value="&quot;estado&quot;"/><we:property name="suelto" value="no es JSON"/></we:properties></we:webextension>';
    const workbook = await rewritten(workbookOf([1]), (_, xml) => xml, {
      'xl/webextensions/webextension1.xml': part,
    });
    expect([...workbook.settings]).toStrictEqual([
      ['perfil', 'estado'],
      ['suelto', 'no es JSON'],
    ]);
  });

  test('a link over several cells is on each of them', async () => {
    const workbook = workbookOf([{ value: 'ir', hyperlink: { documentReference: 'Hoja1!A9' } }, 'aquí']);
    const spread = await rewritten(workbook, inSheet('<hyperlink ref="A1"', '<hyperlink ref="A1:B1"'));
    expect(first(spread).rows.get(0)?.get(1)).toStrictEqual({
      value: 'aquí',
      hyperlink: { documentReference: 'Hoja1!A9' },
    });
  });

  test('colours of the theme, which cells count in another order than the theme itself', async () => {
    const workbook = workbookOf([
      { value: 'x', style: { fillColor: '#123456', font: { color: '#654321' } } },
    ]);
    const themed = await rewritten(workbook, (part, xml) =>
      part === 'xl/styles.xml'
        ? xml.replace('rgb="FF123456"', 'theme="0" tint="-0.5"').replace('rgb="FF654321"', 'indexed="10"')
        : xml,
    );
    expect(first(themed).rows.get(0)?.get(0)?.style).toStrictEqual({
      fillColor: '#808080',
      font: { color: '#FF0000' },
    });
  });

  test('another font as the default one', async () => {
    const workbook = sampleWorkbook();
    workbook.defaultFont = { name: 'Noto Sans', size: 10 };
    expect((await readWorkbook(await writeWorkbook(workbook))).defaultFont).toStrictEqual({
      name: 'Noto Sans',
      size: 10,
    });
  });

  test('prefixes in every element name', async () => {
    const workbook = await rewritten(workbookOf(['a', 1]), (part, xml) =>
      part === 'xl/worksheets/sheet1.xml'
        ? xml.replace('xmlns="', 'xmlns:x="').replace(/<(\/?)(?=[a-z])/g, '<$1x:')
        : xml,
    );
    expect([...(first(workbook).rows.get(0)?.values() ?? [])]).toStrictEqual([{ value: 'a' }, { value: 1 }]);
  });

  test('an active sheet that is hidden gives way to the first visible one', async () => {
    const workbook = sampleWorkbook();
    workbook.activeSheetId = workbook.sheets[0]?.id ?? '';
    const back = await readWorkbook(await writeWorkbook(workbook));
    expect(back.sheets.find(({ id }) => id === back.activeSheetId)?.name).toBe('Anexo ñ 1');
  });
});
