import { columnsOf, type Format } from '../../domain/formats/format';
import { seedRows } from '../../domain/formats/seedRows';
import type { Register } from '../../domain/registers';
import type { SheetColumn } from './columnFormat';
import { palette } from './palette';
import type { TableSheet, TitleLine } from './tableSheet';

export function formatTableSheet(format: Format): TableSheet {
  const seed = seedRows(format);
  return {
    sheet: format.sheet,
    table: format.table,
    columns: sheetColumns(format),
    printed: format.official.length,
    titles: [
      ...format.header.titles.map((text): TitleLine => ({ text, style: 'title' })),
      ...format.header.lines.map(({ caption, value }): TitleLine => ({
        text: `=${caption === '' ? '' : `"${caption}: "&`}${titleValue[value]}`,
        style: 'line',
      })),
    ],
    tabColor: palette.official,
    ...(seed.length > 0
      ? { rows: seed.map((row) => columnsOf(format).map(({ key }) => row[key] ?? '')) }
      : {}),
    ...(format.lead === undefined ? {} : { lead: { columns: format.lead, pages: pagesWide(format) } }),
  };
}

/** Characters across a landscape page at two thirds of their size: about as small as a printed table can be read. */
const LEGIBLE_PAGE = 195;

/** Pages side by side, each with the columns that repeat, so that the print can be read. */
function pagesWide({ official, lead = 0 }: Format): number {
  const across = (columns: Format['official']) => columns.reduce((sum, { width }) => sum + width, 0);
  const repeated = across(official.slice(0, lead));
  return Math.max(1, Math.ceil((across(official) - repeated) / (LEGIBLE_PAGE - repeated)));
}

export function sheetColumns(format: Format): readonly SheetColumn[] {
  return columnsOf(format).map((column) => ({
    ...column,
    group: format.official.includes(column) ? 'official' : 'auxiliary',
  }));
}

const titleValue: Readonly<Record<Format['header']['lines'][number]['value'], string>> = {
  institucion: 'Institucion&""',
  programa: 'ProgramaDelLibro&""',
  trimestre:
    '(IF(Trimestre=1,"Primer trimestre ",IF(Trimestre=2,"Segundo trimestre ",IF(Trimestre=3,"Tercer trimestre ",IF(Trimestre=4,"Cuarto trimestre ",""))))&EjercicioFiscal&"")',
};

export function registerTableSheet(register: Register): TableSheet {
  return {
    sheet: register.sheet,
    table: register.table,
    columns: register.columns.map((column) => ({
      heading: column.heading,
      type: column.type,
      width: column.width,
      ...(column.help === undefined ? {} : { help: column.help }),
      group: register.editable ? 'official' : 'auxiliary',
    })),
    printed: register.columns.length,
    titles: [
      { text: register.title, style: 'title' },
      { text: register.note, style: 'note' },
    ],
    tabColor: palette.auxiliary,
  };
}
