import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import type { DataTable, DataTableRow } from '../../src/domain/indicadores/recoleccion/dataTable';
import {
  DATA_TABLE_COLUMNS,
  DATA_TABLE_LABELS,
  DATA_TABLE_SHEET,
  IDENTITY_SHEET,
  identityFromRows,
  mesFromText,
} from '../../src/domain/indicadores/recoleccion/dataTableLayout';
import { writeDataTable } from '../../src/files/dataTableFile';
import { readTableFile } from '../../src/files/readTableFile';
import type { TableSheet } from '../../src/files/tableFile';
import { inflateEntry, readZipDirectory } from '../../src/files/zipDirectory';
import { describeWithLibreOffice, recalculateInLibreOffice, validateOpenXml } from '../judges';
import { serial } from '../support/anexoIReal';

jest.setTimeout(600_000);

const row = (values: Partial<DataTableRow> = {}): DataTableRow => ({
  clave: 'OP-01',
  indicador: 'Porcentaje de solicitudes de bacheo atendidas',
  variable: 'Solicitudes atendidas',
  unidad: 'solicitudes',
  fuente: 'Sistema de Atención',
  ...values,
});

const ROWS = [
  row(),
  row({ variable: 'Solicitudes recibidas' }),
  row({ clave: 'OP-02', indicador: 'Pavimento rehabilitado', variable: 'Superficie', unidad: 'm²' }),
];

const tableOf = (values: Partial<DataTable> = {}): DataTable => ({
  institucion: 'Municipio de Valle Inventado',
  dependencia: 'Secretaría de Obras Públicas',
  enlace: 'Enlace de Obras Públicas',
  correo: 'obras@ejemplo.mx',
  mes: '2026-03',
  folio: '2026-03-001',
  ventana: {
    envio: serial(2026, 3, 31),
    vence: serial(2026, 4, 6),
    motivo: 'La entrega vence el lunes 6 de abril de 2026.',
  },
  vence: serial(2026, 4, 6),
  rows: ROWS,
  ...values,
});

/** What people write in a ficha and a spreadsheet would take for something else. */
const TREACHEROUS = [
  '=1+1',
  '+52 81',
  '-',
  '@enlace',
  "'texto",
  '#N/A',
  '#REF!',
  '_x000D_',
  '<b>&"\'',
  '  dos  espacios ',
  'línea 1\nlínea 2',
  '01',
  '1E5',
  'ñ 🌳 ​',
];

async function sheetsOf(table: DataTable): Promise<readonly TableSheet[]> {
  const file = await readTableFile('tabla.xlsx', await writeDataTable(table));
  if (!file.ok) throw new Error(file.problem.kind);
  return file.sheets;
}

/** The rows of the body, as our own reader gives them. */
async function bodyOf(table: DataTable) {
  const [sheet] = await sheetsOf(table);
  const grid = sheet?.grid ?? [];
  const headings = grid.findIndex(([first]) => first === 'Clave');
  return grid
    .slice(headings + 1)
    .map((cells) => Array.from({ length: 5 }, (_, column) => cells[column] ?? ''));
}

/** The part of the sheet that the liaison sees. */
async function visibleXml(table: DataTable): Promise<string> {
  const bytes = await writeDataTable(table);
  const entry = readZipDirectory(bytes)?.find(({ name }) => name === 'xl/worksheets/sheet1.xml');
  if (!entry) throw new Error('no sheet1.xml');
  const decoder = new TextDecoder();
  let xml = '';
  await inflateEntry(bytes, entry, (chunk) => (xml += decoder.decode(chunk, { stream: true })));
  return xml;
}

describe('a data table as a file', () => {
  test('says whose it is, of which month, until when and why, beside each label', async () => {
    const [sheet] = await sheetsOf(tableOf());
    const beside = (label: string) =>
      sheet?.grid.flatMap((cells) => {
        const at = cells.indexOf(label);
        return at === -1 ? [] : [cells.slice(at + 1).find((cell) => cell !== '')];
      });
    expect(sheet?.name).toBe(DATA_TABLE_SHEET);
    expect(beside(DATA_TABLE_LABELS.institucion)).toEqual(['Municipio de Valle Inventado']);
    expect(beside(DATA_TABLE_LABELS.dependencia)).toEqual(['Secretaría de Obras Públicas']);
    expect(beside(DATA_TABLE_LABELS.enlace)).toEqual(['Enlace de Obras Públicas']);
    expect(beside(DATA_TABLE_LABELS.vence)).toEqual(['lunes 6 de abril de 2026']);
    expect(beside(DATA_TABLE_LABELS.motivo)).toEqual(['La entrega vence el lunes 6 de abril de 2026.']);
    expect(beside(DATA_TABLE_LABELS.mes)?.map((mes) => mesFromText(mes ?? ''))).toEqual(['2026-03']);
  });

  test('says which prórroga moved its day', async () => {
    const [sheet] = await sheetsOf(tableOf({ vence: serial(2026, 4, 8) }));
    const texts = sheet?.grid.flat() ?? [];
    expect(texts).toContain('miércoles 8 de abril de 2026');
    expect(texts).toContain(
      'Con la prórroga aceptada. Sin ella: la entrega vence el lunes 6 de abril de 2026.',
    );
  });

  test('has the declared headings and one line for each variable, with nothing captured', async () => {
    const [sheet] = await sheetsOf(tableOf());
    const grid = sheet?.grid ?? [];
    const headings = grid.findIndex(([first]) => first === 'Clave');
    expect(grid[headings]).toEqual(DATA_TABLE_COLUMNS.map(({ heading }) => heading));
    expect(grid.slice(headings + 1).map((cells) => cells.slice(0, 7).join('|').replace(/\|+$/, ''))).toEqual([
      'OP-01|Porcentaje de solicitudes de bacheo atendidas|Solicitudes atendidas|solicitudes|Sistema de Atención',
      'OP-01|Porcentaje de solicitudes de bacheo atendidas|Solicitudes recibidas|solicitudes|Sistema de Atención',
      'OP-02|Pavimento rehabilitado|Superficie|m²|Sistema de Atención',
    ]);
  });

  test('leaves what is to be captured truly empty', async () => {
    const xml = await visibleXml(tableOf());
    expect(xml).toMatch(/<c r="F8"[^>]*\/>/);
    expect(xml).toMatch(/<c r="G8"[^>]*\/>/);
  });

  test('has no row higher than Excel admits, however long its texts', async () => {
    const long = 'palabra '.repeat(2_000);
    const xml = await visibleXml(tableOf({ rows: [row({ fuente: long })] }));
    const heights = [...xml.matchAll(/ ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(Math.max(...heights)).toBe(409);
  });

  test('carries its identity in a hidden sheet', async () => {
    const hidden = (await sheetsOf(tableOf())).find(({ name }) => name === IDENTITY_SHEET);
    expect(hidden?.isHidden).toBe(true);
    expect(identityFromRows(hidden?.grid ?? [])).toEqual({
      version: 1,
      mes: '2026-03',
      dependencia: 'Secretaría de Obras Públicas',
      folio: '2026-03-001',
    });
  });

  test('holds any text as the text that it is', async () => {
    const anyText = fc.oneof(
      fc.constantFrom(...TREACHEROUS),
      fc.string({ unit: 'grapheme', maxLength: 60 }).filter((text) => !/[\r\t]/.test(text)),
    );
    const anyRow = fc.record({ indicador: anyText, variable: anyText, unidad: anyText, fuente: anyText });
    await fc.assert(
      fc.asyncProperty(fc.array(anyRow, { minLength: 1, maxLength: 8 }), async (values) => {
        const rows = values.map((each, index) => row({ ...each, clave: `I-${index}` }));
        expect(await bodyOf(tableOf({ rows }))).toEqual(
          rows.map(({ clave, indicador, variable, unidad, fuente }) => [
            clave,
            indicador,
            variable,
            unidad,
            fuente,
          ]),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('leaves out the characters that no file can hold', async () => {
    const rows = [row({ indicador: 'a\u0000b\u000bc\ud800d\uffff' })];
    expect((await bodyOf(tableOf({ rows })))[0]?.[1]).toBe('abcd');
  });

  test('is the same file for the same table', async () => {
    expect(await writeDataTable(tableOf())).toEqual(await writeDataTable(tableOf()));
  });
});

describe('by Microsoft’s validator, a data table is valid', () => {
  test('with everything in its place', async () => {
    expect(await validateOpenXml(await writeDataTable(tableOf()))).toEqual([]);
  });

  test('with treacherous texts, long units and hundreds of rows', async () => {
    const rows = Array.from({ length: 400 }, (_, index) =>
      row({
        clave: `=${Math.floor(index / 2)}`,
        variable: TREACHEROUS[index % TREACHEROUS.length] ?? '',
        unidad: 'u'.repeat(index),
      }),
    );
    const table = tableOf({ rows, dependencia: 'A & B <C> "D"', institucion: '', enlace: '' });
    expect(await validateOpenXml(await writeDataTable(table))).toEqual([]);
  });
});

/** Debian's python3-openpyxl belongs to Debian's own Python; others may come first in the path. */
const PYTHON = ['/usr/bin/python3', 'python3'].find((python) => {
  try {
    execFileSync(python, ['-c', 'import openpyxl'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
});

const LOOK = `
import json, sys, openpyxl
book = openpyxl.load_workbook(sys.argv[1])
sheet = book.worksheets[0]
cells = [cell for row in sheet.iter_rows() for cell in row]
json.dump({
    "states": [each.sheet_state for each in book.worksheets],
    "structure": book.security.lockStructure,
    "protected": [each.protection.sheet for each in book.worksheets],
    "password": sheet.protection.password,
    "selectLocked": sheet.protection.selectLockedCells,
    "formatColumns": sheet.protection.formatColumns,
    "unlocked": [cell.coordinate for cell in cells if not cell.protection.locked],
    "formulas": [cell.coordinate for cell in cells if cell.data_type == "f"],
    "freeze": sheet.freeze_panes,
    "titles": sheet.print_title_rows,
    "area": sheet.print_area,
    "wide": [sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight, sheet.page_setup.orientation],
    "rules": [{
        "at": str(rule.sqref), "type": rule.type, "blank": rule.allowBlank, "prompt": rule.prompt,
        "promptTitle": rule.promptTitle, "error": rule.error, "errorTitle": rule.errorTitle,
        "shows": rule.showErrorMessage and rule.showInputMessage, "style": rule.errorStyle,
        "formulas": [rule.formula1, rule.formula2],
    } for rule in sheet.data_validations.dataValidation],
}, sys.stdout)
`;

interface Looked {
  readonly rules: readonly Readonly<Record<string, unknown>>[];
  readonly [fact: string]: unknown;
}

async function lookWithOpenpyxl(table: DataTable): Promise<Looked> {
  const folder = mkdtempSync(join(tmpdir(), 'data-table-'));
  try {
    const path = join(folder, 'tabla.xlsx');
    writeFileSync(path, await writeDataTable(table));
    return JSON.parse(execFileSync(PYTHON ?? '', ['-c', LOOK, path], { encoding: 'utf8' })) as Looked;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const withOpenpyxl = PYTHON === undefined && process.env['REQUIRE_JUDGES'] !== '1' ? describe.skip : describe;

withOpenpyxl('by openpyxl, a data table', () => {
  test('is locked without a password but for what is captured', async () => {
    expect(await lookWithOpenpyxl(tableOf())).toMatchObject({
      states: ['visible', 'veryHidden'],
      structure: true,
      protected: [true, true],
      password: null,
      selectLocked: false,
      formatColumns: false,
      unlocked: ['F8', 'G8', 'F9', 'G9', 'F10', 'G10'],
      formulas: [],
    });
  });

  test('keeps its headings in sight and prints one page wide with them', async () => {
    expect(await lookWithOpenpyxl(tableOf())).toMatchObject({
      freeze: 'A8',
      titles: '$7:$7',
      area: ['$A$1:$G$10'],
      wide: [1, 0, 'landscape'],
    });
  });

  test('takes only numbers, says the unit and that blank is not zero', async () => {
    const { rules } = await lookWithOpenpyxl(tableOf());
    expect(rules.map(({ at, type, blank, shows }) => [at, type, blank, shows])).toEqual([
      ['F8:F9', 'decimal', true, true],
      ['F10', 'decimal', true, true],
      ['G8:G10', 'textLength', true, true],
    ]);
    expect(rules[0]?.['prompt']).toMatch(/^Unidad: solicitudes\. .*Vacío no es cero/);
    expect(rules[1]?.['prompt']).toMatch(/^Unidad: m²\. /);
    expect(rules[0]?.['error']).toMatch(/^Escriba sólo el número/);
    expect(rules[2]?.['formulas']).toEqual(['500', null]);
    expect(rules.map(({ style }) => style ?? 'stop')).toEqual(['stop', 'stop', 'stop']);
  });

  test('has no message longer than Excel shows, however long the unit', async () => {
    const { rules } = await lookWithOpenpyxl(
      tableOf({ rows: [row({ unidad: 'unidad larga '.repeat(50) })] }),
    );
    for (const { prompt, promptTitle, error, errorTitle } of rules) {
      expect(String(prompt).length).toBeLessThanOrEqual(255);
      expect(String(error).length).toBeLessThanOrEqual(255);
      expect(String(promptTitle).length).toBeLessThanOrEqual(32);
      expect(String(errorTitle).length).toBeLessThanOrEqual(32);
    }
  });
});

describeWithLibreOffice('in LibreOffice, a data table', () => {
  test('opens with the same texts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'data-table-'));
    try {
      const path = join(folder, 'tabla.xlsx');
      const rows = TREACHEROUS.map((variable, index) => row({ clave: `I-${index}`, variable }));
      writeFileSync(path, await writeDataTable(tableOf({ rows })));
      const [sheets] = await recalculateInLibreOffice([path]);
      const shown = sheets?.get(DATA_TABLE_SHEET) ?? [];
      expect(shown.slice(7).map((cells) => cells[0])).toEqual(rows.map(({ clave }) => clave));
      expect(shown.slice(7, 15).map((cells) => cells[2])).toEqual(TREACHEROUS.slice(0, 8));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
