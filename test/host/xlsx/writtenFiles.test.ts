import fc from 'fast-check';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { emptySheet, emptyWorkbook, newId } from '../../../host/workbook/emptyWorkbook';
import { readWorkbook, writeWorkbook } from '../../../host/xlsx';
import {
  describeWithLibreOffice,
  describeWithPrinting,
  pdfPages,
  printInLibreOffice,
  recalculateInLibreOffice,
  resaveInLibreOffice,
  validateOpenXml,
} from '../../judges';
import { workbookOfCells } from './arbitraries';
import { addTable, putRows, sampleWorkbook } from './sampleWorkbook';

const folder = mkdtempSync(join(tmpdir(), 'written-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function written(name: string, workbook = sampleWorkbook()): Promise<string> {
  const path = join(folder, `${name}.xlsx`);
  writeFileSync(path, await writeWorkbook(workbook));
  return path;
}

describe("Microsoft's Open XML SDK", () => {
  test('finds nothing wrong in a workbook with one of everything', async () => {
    expect(await validateOpenXml(await writeWorkbook(sampleWorkbook()))).toStrictEqual([]);
  }, 60_000);

  test('finds nothing wrong in an empty workbook', async () => {
    expect(await validateOpenXml(await writeWorkbook(emptyWorkbook()))).toStrictEqual([]);
  }, 60_000);

  test('finds nothing wrong whatever the cells hold', async () => {
    await fc.assert(
      fc.asyncProperty(workbookOfCells, async (workbook) => {
        expect(await validateOpenXml(await writeWorkbook(workbook))).toStrictEqual([]);
      }),
      { numRuns: 4 },
    );
  }, 120_000);

  test('finds what is wrong in a file that is no workbook', async () => {
    expect(await validateOpenXml(new TextEncoder().encode('no es un libro'))).not.toStrictEqual([]);
  }, 60_000);
});

describeWithLibreOffice('LibreOffice', () => {
  test('opens a workbook with one of everything and sees the same values', async () => {
    const [sheets] = await recalculateInLibreOffice([await written('todo')]);
    const rows = sheets?.get('Anexo ñ 1') ?? [];
    expect(rows[0]).toStrictEqual(['Clave ASM', 'Fecha de\ntérmino', 'Monto', 'Respuesta', 'Avance', 'Nota']);
    expect(rows[1]).toStrictEqual(['E1-01', '2026-03-31', 1000.5, 'Sí', 0.25, 'a\nb']);
    expect(rows[2]?.[5]).toBe('#N/A');
    expect(rows[3]?.[4]).toStrictEqual({ error: '#DIV/0!' });
    expect(sheets?.get("Catálogos d'Or")).toStrictEqual([['Respuesta'], ['Sí'], ['No'], ['Parcial']]);
  }, 120_000);

  test('saves it again as a workbook that we read, tables and validations included', async () => {
    const resaved = await readWorkbook(await resaveInLibreOffice(await written('vuelta')));
    const sheet = resaved.sheets.find(({ name }) => name === 'Anexo ñ 1');
    expect(sheet?.tables.map(({ name, area }) => ({ name, area }))).toStrictEqual([
      { name: 'Anexo', area: { row: 0, column: 0, rowCount: 5, columnCount: 6 } },
    ]);
    expect(sheet?.validations.flatMap(({ rule }) => Object.keys(rule)).sort()).toStrictEqual([
      'custom',
      'date',
      'decimal',
      'list',
      'list',
      'textLength',
    ]);
    expect(sheet?.merges).toStrictEqual([{ row: 10, column: 0, rowCount: 2, columnCount: 3 }]);
    expect(sheet?.rows.get(1)?.get(1)).toMatchObject({ value: 46_112, numberFormat: 'dd/mm/yyyy' });
    expect(sheet?.page.printArea).toStrictEqual({ row: 0, column: 0, rowCount: 5, columnCount: 4 });
  }, 120_000);
});

describeWithPrinting('A printed sheet', () => {
  test('shows its print area alone, on paper of its size, with its headings on every page', async () => {
    const workbook = emptyWorkbook("Anexo d'I ñ");
    const [sheet] = workbook.sheets;
    if (sheet === undefined) throw new Error('no sheet');
    putRows(sheet, 0, 0, [['Clave', 'Texto', 'Auxiliar']]);
    putRows(
      sheet,
      1,
      0,
      Array.from({ length: 120 }, (_, index) => [`fila${index + 1}`, 'dentro', 'fuera']),
    );
    addTable(workbook, sheet, 'Anexo', 0, 0, 121);
    sheet.page = {
      ...sheet.page,
      orientation: 'Landscape',
      paperSize: 'Legal',
      zoom: { horizontalFitToPages: 1 },
      printArea: { row: 0, column: 0, rowCount: 101, columnCount: 2 },
      titleRows: { from: 0, to: 0 },
      rowBreaks: [11],
      headersFooters: { ...sheet.page.headersFooters, centerFooter: 'Pie && página &P' },
    };
    const hidden = emptySheet('Parámetros', newId(workbook));
    hidden.visibility = 'Hidden';
    putRows(hidden, 0, 0, [['oculto']]);
    workbook.sheets.push(hidden);

    const [pdf] = await printInLibreOffice([await written('impreso', workbook)]);
    const pages = await pdfPages(pdf ?? new Uint8Array());
    const text = pages.map((page) => page.text).join('\n');
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.map(({ width, height }) => [width, height])).toStrictEqual(pages.map(() => [1008, 612]));
    expect(pages.map((page) => page.text.includes('Clave'))).toStrictEqual(pages.map(() => true));
    // The manual break stands before row 12, which holds «fila11».
    expect(pages[0]?.text).toContain('fila10');
    expect(pages[0]?.text).not.toContain('fila11');
    expect(pages[0]?.text).toContain('Pie & página 1');
    expect(text).toContain('fila100');
    for (const absent of ['fila101', 'fuera', 'Auxiliar', 'oculto']) expect(text).not.toContain(absent);
  }, 120_000);
});
