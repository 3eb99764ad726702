/** What Office tells a page about the window around it; versions differ, whatever the type of `Office.context` claims. */
interface Told {
  readonly officeTheme?: Partial<Pick<Office.OfficeTheme, 'isDarkTheme' | 'bodyBackgroundColor'>>;
}

/** Whether Excel's own window is dark; `null` when Excel does not tell. Excel 2021 gives colours and not the flag. */
export function isOfficeDark({ officeTheme }: Told): boolean | null {
  return officeTheme?.isDarkTheme ?? isDarkColour(officeTheme?.bodyBackgroundColor ?? '');
}

/** @param colour `#rrggbb`; of anything else nothing is said */
function isDarkColour(colour: string): boolean | null {
  const [red, green, blue] = (/^#(..)(..)(..)$/.exec(colour) ?? [])
    .slice(1)
    .map((part) => parseInt(part, 16));
  if (red === undefined || green === undefined || blue === undefined) return null;
  return red + green + blue < 3 * 128;
}
