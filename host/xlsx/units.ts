/** Width of `0` in Calibri 11 at 96 dpi, which a file's column width counts in (ECMA-376 18.3.1.13). */
const DIGIT_PIXELS = 7;
const POINTS_PER_PIXEL = 0.75;
const POINTS_PER_INCH = 72;
export const EMU_PER_POINT = 12_700;

/** A column's width in points → the file's characters. */
export function pointsToCharacters(points: number): number {
  return round(points / POINTS_PER_PIXEL / DIGIT_PIXELS, 6);
}

/** The inverse. Excel stores widths in 256ths of a character, which are meant as whole pixels. */
export function charactersToPoints(characters: number): number {
  const pixels = characters * DIGIT_PIXELS;
  const whole = Math.round(pixels);
  return round((Math.abs(pixels - whole) < 0.03 ? whole : pixels) * POINTS_PER_PIXEL, 4);
}

export function pointsToInches(points: number): number {
  return round(points / POINTS_PER_INCH, 6);
}

export function inchesToPoints(inches: number): number {
  return round(inches * POINTS_PER_INCH, 3);
}

function round(value: number, digits: number): number {
  return Number(value.toFixed(digits));
}
