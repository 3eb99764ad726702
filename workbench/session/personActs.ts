import { HostError } from '../../host/hostError';
import type { OpenWorkbook } from '../../host/openWorkbook';
import { formulaArea, namedArea, type Place } from '../../host/workbook/resolveName';
import type { Workbook } from '../../host/workbook/model';
import type { PersonActs } from '../grid/personActs';
import { areaOf } from '../projection/units';
import { TEXTS } from '../page/texts';

/**
 * What is done in the grid, done in the host.
 * @param changed the workbook is another
 * @param afterwards shows what the host made of it
 * @param onProblem says what Excel would not let a person do
 */
export function personActs(
  { person, workbook }: OpenWorkbook,
  changed: () => void,
  afterwards: () => void,
  onProblem: (sentence: string) => void,
): PersonActs {
  const acting =
    <Args extends unknown[]>(act: (...args: Args) => void) =>
    (...args: Args): void => {
      try {
        act(...args);
        changed();
      } catch (error) {
        if (!(error instanceof HostError)) throw error;
        onProblem(TEXTS.refused[error.code] ?? TEXTS.notDone(error.message));
      }
      afterwards();
    };
  return {
    type: acting((sheet, range, texts) => person.enterText(sheet, areaOf(range), texts)),
    clear: acting((sheet, ranges) => {
      for (const range of ranges) person.clear(sheet, areaOf(range));
    }),
    select: (sheet, range) => person.select(sheet, areaOf(range)),
    follow: (sheet, row, column) => {
      const place = linkedPlace(workbook, sheet, row, column);
      if (place === null) return;
      person.select(place.sheet.id, place.area);
      afterwards();
    },
    activateSheet: (sheet) => person.activateSheet(sheet),
    addSheet: acting(() => void person.addSheet()),
    deleteSheet: acting((sheet) => person.deleteSheet(sheet)),
    renameSheet: acting((sheet, name) => person.renameSheet(sheet, name)),
    insertRows: acting((sheet, before, count) => person.insertRows(sheet, before, count)),
    deleteRows: acting((sheet, first, count) => person.deleteRows(sheet, first, count)),
    insertColumns: acting((sheet, before, count) => person.insertColumns(sheet, before, count)),
    deleteColumns: acting((sheet, first, count) => person.deleteColumns(sheet, first, count)),
    editing: (isEditing) => person.setEditingCell(isEditing),
  };
}

/** Where a link inside the workbook leads; links that leave it are not followed. */
function linkedPlace(workbook: Workbook, sheetId: string, row: number, column: number): Place | null {
  const sheet = workbook.sheets.find(({ id }) => id === sheetId) ?? null;
  const reference = sheet?.rows.get(row)?.get(column)?.hyperlink?.documentReference;
  if (reference === undefined) return null;
  return formulaArea(workbook, sheet, reference) ?? namedArea(workbook, sheet, reference);
}
