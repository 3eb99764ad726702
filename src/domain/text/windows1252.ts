/** What Windows-1252 has at 0x80–0x9F, where Latin-1 has control codes. The five it leaves out stand for themselves. */
const UPPER_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character of a byte 0x80–0x9F; `null` outside. */
export function windows1252Character(byte: number): string | null {
  return byte >= 0x80 && byte <= 0x9f ? UPPER_CONTROLS.charAt(byte - 0x80) : null;
}
