/**
 * What the grid is told to show: everything decided, nothing left to calculate. Plain data in the grid component's
 * own words (`v`, `s`, `bg`, …), so that it can be handed over as it is. Sizes are in pixels.
 */
import type { IFreeze, IRange } from '@univerjs/core';

interface Color {
  readonly rgb: string;
}

export interface LineView {
  /** The grid's number for a line's style and weight. */
  readonly s: number;
  readonly cl: Color;
}

/** The look of a cell; what is absent is the workbook's. The letters and numbers are the grid component's. */
export interface StyleView {
  /** Font. */
  readonly ff?: string;
  readonly fs?: number;
  /** Bold, italic, underlined, struck through. */
  readonly bl?: 1;
  readonly it?: 1;
  readonly ul?: { readonly s: 1 };
  readonly st?: { readonly s: 1 };
  /** Colour of the text and of the fill. */
  readonly cl?: Color;
  readonly bg?: Color;
  /** Left, centre, right; top, middle, bottom. */
  readonly ht?: 1 | 2 | 3;
  readonly vt?: 1 | 2 | 3;
  /** Wraps. */
  readonly tb?: 3;
  readonly pd?: { readonly l?: number; readonly r?: number };
  readonly tr?: { readonly a: number };
  readonly n?: { readonly pattern: string };
  readonly bd?: BordersView;
}

export type BordersView = Readonly<Partial<Record<'t' | 'b' | 'l' | 'r', LineView>>>;

/** Equal looks are one object: two cells look the same when `s` is the same object. */
export interface CellView {
  readonly v: string | number | null;
  readonly t: 1 | 2 | 3 | null;
  /** With its leading `=`; `null` where a person typed the value. */
  readonly f: string | null;
  readonly s: StyleView | null;
}

export interface ListView {
  readonly ranges: readonly IRange[];
  readonly options: readonly string[];
  /** Excel refuses what is not in the list. */
  readonly strict: boolean;
  readonly message: string;
}

export interface NoteView {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface ChartView {
  readonly id: string;
  readonly title: string;
  readonly kind: 'bars' | 'columns' | 'line' | 'other';
  readonly categories: readonly string[];
  readonly series: readonly ChartSeriesView[];
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface ChartSeriesView {
  readonly name: string;
  readonly color: string | null;
  readonly values: readonly (number | null)[];
}

export interface RowView {
  readonly h: number;
  readonly hidden: boolean;
}

export interface ColumnView {
  readonly w: number;
  readonly hidden: boolean;
}

export interface SheetView {
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
  readonly tabColor: string;
  readonly gridlines: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellView>>;
  readonly merges: readonly IRange[];
  readonly rows: ReadonlyMap<number, RowView>;
  readonly columns: ReadonlyMap<number, ColumnView>;
  readonly freeze: IFreeze;
  readonly lists: readonly ListView[];
  readonly notes: readonly NoteView[];
  readonly charts: readonly ChartView[];
}

export interface WorkbookView {
  readonly sheets: readonly SheetView[];
  readonly activeSheetId: string;
  readonly selection: { readonly sheetId: string; readonly range: IRange };
  /** The font of cells that name none. */
  readonly font: { readonly name: string; readonly size: number };
}
