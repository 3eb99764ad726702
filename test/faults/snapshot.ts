import type { Cell, DefinedName, Sheet, Workbook } from '../../host/workbook/model';

/** What a person could see of a workbook, as text that can be compared: ids are Excel's own and are left out. */
export interface Snapshot {
  readonly sheets: ReadonlyMap<string, SheetSnapshot>;
  readonly names: readonly string[];
  readonly settings: string;
}

export interface SheetSnapshot {
  /** By «row,column», 0-based: what each cell holds. */
  readonly cells: ReadonlyMap<string, string>;
  /** How it looks and everything that stands in it besides the cells. */
  readonly rest: string;
}

export function snapshot(workbook: Workbook): Snapshot {
  return {
    sheets: new Map(workbook.sheets.map((sheet) => [sheet.name, sheetSnapshot(sheet)])),
    names: namesOf(workbook.names),
    settings: JSON.stringify([...workbook.settings]),
  };
}

function sheetSnapshot(sheet: Sheet): SheetSnapshot {
  const cells = new Map<string, string>();
  const looks: string[] = [];
  for (const [row, line] of sheet.rows) {
    for (const [column, cell] of line) {
      const place = `${row},${column}`;
      const content = contentOf(cell);
      if (content !== '') cells.set(place, content);
      const look = JSON.stringify([cell.numberFormat, cell.style, cell.hyperlink]);
      if (look !== NO_LOOK) looks.push(`${place} ${look}`);
    }
  }
  const tables = sheet.tables.map(({ name, area, columns, showTotals, filters }) => ({
    name,
    area,
    showTotals,
    filters: [...filters],
    columns: columns.map((column) => column.name),
  }));
  return {
    cells,
    rest: JSON.stringify(
      {
        visibility: sheet.visibility,
        tables,
        looks: looks.sort(),
        names: namesOf(sheet.names),
        merges: sheet.merges,
        validations: sheet.validations,
        conditionalFormats: sheet.conditionalFormats.map(({ area, type, detail }) => ({
          area,
          type,
          detail,
        })),
        charts: sheet.charts.map(({ type, title, series }) => ({ type, title, series })),
        page: sheet.page,
        frozen: sheet.frozen,
      },
      null,
      1,
    ),
  };
}

const NO_LOOK = '[null,null,null]';

function contentOf({ value, formula }: Cell): string {
  if (formula !== undefined) return formula;
  return value === undefined ? '' : JSON.stringify(value);
}

function namesOf(names: readonly DefinedName[]): readonly string[] {
  return names.map(({ name, formula }) => `${name} ${formula}`).sort();
}
