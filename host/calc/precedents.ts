import { referenceArea, referencesIn } from '../workbook/formulaReferences';
import { formulaPieces } from '../workbook/formulaPieces';
import type { Area, DefinedName, Sheet, Table, Workbook } from '../workbook/model';
import { tableBodyArea } from '../workbook/tables';

/** Cells that a formula reads. */
export interface Precedent {
  readonly sheet: Sheet;
  readonly area: Area;
}

interface Place {
  readonly sheet: Sheet;
  readonly row: number;
  readonly column: number;
}

/** Gives the areas that a formula of a cell reads: by address, by table and by defined name. */
export function precedentFinder(model: Workbook): (formula: string, place: Place) => Precedent[] {
  const sheets = new Map(model.sheets.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const tables = new Map(
    model.sheets.flatMap((sheet) =>
      sheet.tables.map((table) => [table.name.toLowerCase(), { sheet, table }] as const),
    ),
  );
  const find = (formula: string, place: Place, visited: readonly DefinedName[]): Precedent[] => {
    const byAddress = referencesIn(formula).flatMap((reference) => {
      const sheet =
        reference.sheetName === null ? place.sheet : sheets.get(reference.sheetName.toLowerCase());
      return sheet === undefined ? [] : [{ sheet, area: referenceArea(reference) }];
    });
    const byWord = wordsIn(formula).flatMap(({ word, brackets }) => {
      const found = word === '' ? tableAround(place) : tables.get(word);
      if (found !== undefined)
        return [{ sheet: found.sheet, area: tablePart(found.table, brackets, place.row) }];
      const name = brackets === '' ? definedName(model, place.sheet, word) : undefined;
      return name === undefined || visited.includes(name)
        ? []
        : find(name.formula, place, [...visited, name]);
    });
    return [...byAddress, ...byWord];
  };
  return (formula, place) => find(formula, place, []);
}

/** Words that may name a table or a range, each with the brackets after it; brackets alone stand after no word. */
function wordsIn(formula: string): { readonly word: string; readonly brackets: string }[] {
  const words: { word: string; brackets: string }[] = [];
  let before = '';
  for (const { kind, text } of formulaPieces(formula)) {
    if (kind === 'brackets')
      words.push({ word: /[\p{L}\p{N}_.\\]*$/u.exec(before)?.[0].toLowerCase() ?? '', brackets: text });
    if (kind === 'plain') {
      for (const [word] of text.matchAll(/[\p{L}_\\][\p{L}\p{N}_.\\]*(?![\p{L}\p{N}_.\\(!])/gu)) {
        words.push({ word: word.toLowerCase(), brackets: '' });
      }
    }
    before = text;
  }
  // The word right before brackets has been pushed a first time, without them.
  return words.filter(({ word, brackets }, index) => {
    const next = words[index + 1];
    return brackets !== '' || next === undefined || next.brackets === '' || next.word !== word;
  });
}

function tableAround({
  sheet,
  row,
  column,
}: Place): { readonly sheet: Sheet; readonly table: Table } | undefined {
  const table = sheet.tables.find(
    ({ area }) =>
      row >= area.row &&
      row < area.row + area.rowCount &&
      column >= area.column &&
      column < area.column + area.columnCount,
  );
  return table === undefined ? undefined : { sheet, table };
}

/** `[@Monto]` is one cell, `[[Ene]:[Mar]]` some columns, `[#Totals]` the row of totals, nothing the whole body. */
function tablePart(table: Table, brackets: string, row: number): Area {
  const columns = table.columns.flatMap(({ name }, index) => (mentions(brackets, name) ? index : []));
  const first = Math.min(...columns);
  const width =
    columns.length === 0
      ? table.area
      : { column: table.area.column + first, columnCount: Math.max(...columns) - first + 1 };
  const body = tableBodyArea(table);
  const { row: top, rowCount } = /#All/i.test(brackets) ? table.area : body;
  if (/^\[@|#This Row/i.test(brackets))
    return { row, rowCount: 1, column: width.column, columnCount: width.columnCount };
  if (/#Totals/i.test(brackets)) {
    const last = table.area.row + table.area.rowCount - 1;
    return { row: last, rowCount: 1, column: width.column, columnCount: width.columnCount };
  }
  return { row: top, rowCount, column: width.column, columnCount: width.columnCount };
}

/** `'` escapes brackets, `#` and itself inside a structured reference. */
function mentions(brackets: string, column: string): boolean {
  const escaped = column.replace(/[[\]#'@]/g, "'$&").toLowerCase();
  const text = brackets.toLowerCase();
  return [`[${escaped}]`, `[@${escaped}]`].some((written) => text.includes(written));
}

function definedName(model: Workbook, sheet: Sheet, word: string): DefinedName | undefined {
  const matches = ({ name }: DefinedName): boolean => name.toLowerCase() === word;
  return sheet.names.find(matches) ?? model.names.find(matches);
}
