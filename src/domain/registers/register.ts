import type { ColumnKind } from '../formats/format';

export interface RegisterColumn<K extends string = string> {
  readonly key: K;
  readonly heading: string;
  readonly type: ColumnKind;
  /** Characters of the default font. */
  readonly width: number;
  readonly help?: string;
}

/** A table that the program keeps and a person can read, filter and (where `editable`) edit. */
export interface Register<K extends string = string> {
  readonly sheet: string;
  readonly table: string;
  readonly title: string;
  /** One or two sentences under the title: what it is and what may be done with it. */
  readonly note: string;
  readonly columns: readonly RegisterColumn<K>[];
  readonly editable: boolean;
}

export const text = { kind: 'text' } as const;
export const date = { kind: 'date' } as const;
export const percent = { kind: 'percent' } as const;
export const number = { kind: 'number' } as const;
export const key = { kind: 'key' } as const;
