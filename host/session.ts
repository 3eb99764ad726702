import type { HostObject } from './wire/objectType';
import type {
  Area,
  CellScalar,
  Chart,
  ConditionalFormat,
  DefinedName,
  Sheet,
  Table,
  Workbook,
} from './workbook/model';

/** Fills the value of every cell that has a formula. */
export type Recalculate = (workbook: Workbook) => void;

/** One open workbook and what Excel keeps about it while it is open. */
export interface Session {
  readonly workbook: Workbook;
  readonly objects: HostObjects;
  readonly recalculate: Recalculate;
  calculationMode: 'Automatic' | 'AutomaticExceptTables' | 'Manual';
  /** A formula may have another value now. */
  calculationPending: boolean;
  /** Ranges that the running request made and those office.js keeps: insertions and deletions move them. */
  readonly ranges: Set<RangeRef>;
  /** Objects without a path of their own, by the id that office.js was given for them. */
  readonly references: Map<string, Reference>;
  nextReference: number;
  /** Cells that the running request, or the person, changed: events are made of them. */
  readonly changes: CellChange[];
  /** How many objects of office.js listen, by event and target. */
  readonly registrations: Map<string, number>;
  /** `context.runtime.enableEvents` */
  eventsEnabled: boolean;
  /** Who acts: a request of the add-in or the person at the workbook. */
  actor: 'addin' | 'person';
  /** `Office.addin.showAsTaskpane()` and `hide()` */
  showTaskpane: (visible: boolean) => void;
}

/** A block of cells that changed, in Office.js's words. */
export interface CellChange {
  readonly sheet: Sheet;
  readonly area: Area;
  readonly changeType:
    | 'RangeEdited'
    | 'RowInserted'
    | 'RowDeleted'
    | 'ColumnInserted'
    | 'ColumnDeleted'
    | 'CellInserted'
    | 'CellDeleted';
  readonly shift: 'None' | 'ShiftCellUp' | 'ShiftCellDown' | 'ShiftCellLeft' | 'ShiftCellRight';
  /** Rows of the area changed places. */
  readonly sorted?: true;
  /** Of one cell only. */
  readonly before?: { readonly value: CellScalar | undefined };
  /** A row or column of a table, which whoever listens to the table is told as such. */
  readonly ofTable?: {
    readonly table: Table;
    readonly changeType: 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
  };
}

/** A Range follows its cells: `area` changes when rows or columns are inserted or deleted before it. */
export interface RangeRef {
  readonly session: Session;
  readonly sheet: Sheet;
  area: Area;
  referenceId?: string;
}

/** A Range, or several as one, that office.js may address again by id. */
export interface Reference {
  readonly object: HostObject;
  readonly ranges: readonly RangeRef[];
  /** Whether office.js asked to keep it beyond the running request. */
  kept: boolean;
}

export interface SheetRef {
  readonly session: Session;
  readonly sheet: Sheet;
}

export interface TableRef extends SheetRef {
  readonly table: Table;
}

export interface NameRef {
  readonly session: Session;
  /** `null` for a name of the whole workbook. */
  readonly sheet: Sheet | null;
  readonly name: DefinedName;
}

export interface ConditionalFormatRef extends SheetRef {
  readonly format: ConditionalFormat;
}

export interface ChartRef extends SheetRef {
  readonly chart: Chart;
}

/** Types whose objects other types hand out or take; it keeps the tables of members from importing each other. */
export interface HostObjects {
  range(ref: RangeRef): HostObject;
  worksheet(ref: SheetRef): HostObject;
  table(ref: TableRef): HostObject;
  /** What is behind an argument, or `null` if it is no Range. */
  asRange(argument: unknown): RangeRef | null;
  asWorksheet(argument: unknown): SheetRef | null;
}

/** The id under which office.js finds the object again. */
export function refer(session: Session, object: HostObject, ranges: readonly RangeRef[]): string {
  const id = `reference-${session.nextReference}`;
  session.nextReference += 1;
  session.references.set(id, { object, ranges, kept: false });
  return id;
}

export function keepReference(session: Session, id: string, kept: boolean): void {
  const reference = session.references.get(id);
  if (reference !== undefined) reference.kept = kept;
}

/** A new Range over `area`, which the session moves with its cells. */
export function rangeObject(session: Session, sheet: Sheet, area: Area): HostObject {
  const ref: RangeRef = { session, sheet, area };
  session.ranges.add(ref);
  return session.objects.range(ref);
}

export function cellsChanged(session: Session): void {
  session.calculationPending = true;
}

/**
 * Excel calculates at once, unless calculation is manual; the host when something asks for a value, which nobody can
 * tell apart.
 */
export function calculateIfNeeded(session: Session): void {
  if (!session.calculationPending || session.calculationMode === 'Manual') return;
  calculateNow(session);
}

export function calculateNow(session: Session): void {
  session.calculationPending = false;
  session.recalculate(session.workbook);
}

/** Excel frees at the end of a request every range that office.js did not ask to keep. */
export function endRequest(session: Session): void {
  session.ranges.clear();
  for (const [id, reference] of session.references) {
    if (!reference.kept) session.references.delete(id);
    else for (const range of reference.ranges) session.ranges.add(range);
  }
}
