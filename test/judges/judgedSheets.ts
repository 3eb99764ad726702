/** A cell as LibreOffice computed it; blank cells are `null`. */
export type JudgedValue = string | number | boolean | { readonly error: string } | null;
/** Rows of each sheet, by sheet name. */
export type JudgedSheets = ReadonlyMap<string, readonly (readonly JudgedValue[])[]>;
