import { resolveThemeColor, type HucreStyle } from './hucre';

export type FileColor = NonNullable<NonNullable<HucreStyle['font']>['color']>;
/** A file's colour → `#RRGGBB`; `undefined` for the automatic colour. */
export type ColorResolver = (color: FileColor | undefined) => string | undefined;

/** The palette of ECMA-376 18.8.27; 0–7 repeat 8–15. 64 and 65 mean the system's own colours. */
const INDEXED =
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF ' +
  '800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF ' +
  '000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 ' +
  '3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333';
const PALETTE = INDEXED.split(' ');

/** Office's theme, for files that bring none. */
const OFFICE_THEME =
  '000000 FFFFFF 44546A E7E6E6 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/** Cells count the theme's first four colours in pairs the other way round: 0 is light 1, 1 is dark 1. */
const CELL_THEME_ORDER = [1, 0, 3, 2];

export function colorResolver(themeColors: readonly string[] | undefined): ColorResolver {
  const theme = themeColors?.length === OFFICE_THEME.length ? [...themeColors] : OFFICE_THEME;
  return (color) => {
    if (color === undefined) return undefined;
    if (color.rgb !== undefined) return hexColor(color.rgb);
    if (color.theme !== undefined) {
      return hexColor(resolveThemeColor(theme, CELL_THEME_ORDER[color.theme] ?? color.theme, color.tint));
    }
    const indexed = color.indexed === undefined ? undefined : PALETTE[color.indexed];
    return indexed === undefined ? undefined : hexColor(indexed);
  };
}

/** `FF638EC6`, `638ec6` or `#638EC6` → `#638EC6`; `undefined` for anything else. */
export function hexColor(rgb: string): string | undefined {
  const digits = /^#?(?:[0-9a-f]{2})?([0-9a-f]{6})$/i.exec(rgb)?.[1];
  return digits === undefined ? undefined : `#${digits.toUpperCase()}`;
}

/** `#638EC6` → `FF638EC6`, which every place of a file accepts. */
export function opaqueArgb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}
