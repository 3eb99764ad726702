/** The kinds of file that a data table comes back as. */
import { readFile } from 'node:fs/promises';
import { writeWorkbook } from '../../host/xlsx';
import { extract, readDirectory, writeZip, type ZipEntry, type ZipSource } from '../../host/xlsx/zip';
import { cellText } from '../../src/domain/cell';
import { rowsOf, type DataTableBook } from './dataTableBook';
import { SAMPLE_FILES } from './sample';

export type Wrap = (book: DataTableBook) => Promise<Uint8Array>;

export const asWorkbook: Wrap = ({ workbook }) => writeWorkbook(workbook);

/** As Excel in Spanish saves it: Windows-1252, all the rows of the sheet that is seen. */
export const asCsv: Wrap = ({ sheet }) => {
  const lines = rowsOf(sheet).map((row) => row.map((value) => quoted(cellText(value))).join(','));
  return Promise.resolve(new Uint8Array(Buffer.from(lines.join('\r\n'), 'latin1')));
};

/** The download stopped half way. */
export const cutShort: Wrap = async (book) => {
  const bytes = await asWorkbook(book);
  return bytes.subarray(0, Math.floor(bytes.length / 2));
};

/** Somebody protected the file on opening; the password is «inventada». */
export const withPassword: Wrap = async () => new Uint8Array(await readFile(SAMPLE_FILES.conContrasena));

/** An .xlsm: the same workbook and a macro, here some bytes that no program would run. */
export const withMacros: Wrap = async (book) => {
  const archive = await asWorkbook(book);
  const sources = await Promise.all(
    readDirectory(archive).map(async (entry): Promise<ZipSource> => {
      if (entry.name !== CONTENT_TYPES) return carried(archive, entry);
      const types = new TextDecoder().decode(await extract(archive, entry));
      return { name: CONTENT_TYPES, content: new TextEncoder().encode(declaringMacros(types)) };
    }),
  );
  const macro = new TextEncoder().encode('Una macro inventada para la demostración.');
  return writeZip([...sources, { name: 'xl/vbaProject.bin', content: macro }]);
};

const CONTENT_TYPES = '[Content_Types].xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const MACRO_WORKBOOK_TYPE = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';
const VBA_TYPE = '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>';

function declaringMacros(types: string): string {
  return types.replace(WORKBOOK_TYPE, MACRO_WORKBOOK_TYPE).replace(/(<Types\b[^>]*>)/, `$1${VBA_TYPE}`);
}

/** A zip bomb: a few hundred kilobytes that inflate to more than a browser's page can hold. */
export const asBomb: Wrap = async (book) => {
  const archive = await asWorkbook(book);
  const grain = await writeZip([{ name: 'grain', content: new Uint8Array(GRAIN_BYTES).fill(SPACE) }]);
  const [entry] = readDirectory(grain);
  const parts = readDirectory(archive).map((each) => carried(archive, each));
  const filling = Array.from({ length: GRAINS }, (_, index): readonly ZipSource[] =>
    entry === undefined ? [] : [{ ...carried(grain, entry), name: `xl/worksheets/relleno${index + 1}.xml` }],
  );
  return writeZip([...parts, ...filling.flat()]);
};

const GRAIN_BYTES = 20_000_000;
const GRAINS = 50;
const SPACE = 0x20;

function carried(archive: Uint8Array, entry: ZipEntry): ZipSource {
  return { name: entry.name, archive, entry };
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
