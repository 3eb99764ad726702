/** XML 1.0 has no place for these. */
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;

/** The text without what no XML file can hold. */
export function writableText(text: string): string {
  return text.replace(UNWRITABLE, '');
}
