export type FileContent =
  'zip' | 'text' | 'empty' | 'oldXls' | 'passwordProtected' | 'html' | 'unknownContent';

const ZIP = [0x50, 0x4b];
/** The container of Excel 97–2003 files and of encrypted .xlsx files alike. */
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
/** What the encrypted ones call the stream that holds the real workbook (MS-OFFCRYPTO 1.3.3). */
const ENCRYPTED_PACKAGE = asciiBytes('EncryptedPackage').flatMap((byte) => [byte, 0]);
const UTF16_MARKS = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

/** What the bytes are, whatever the file is called. */
export function contentOf(bytes: Uint8Array): FileContent {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP) && isZipRecord(bytes)) return 'zip';
  if (startsWith(bytes, COMPOUND_FILE))
    return includes(bytes, ENCRYPTED_PACKAGE) ? 'passwordProtected' : 'oldXls';
  if (UTF16_MARKS.some((mark) => startsWith(bytes, mark))) return 'text';
  if (hasControlBytes(bytes)) return 'unknownContent';
  return looksLikeHtml(bytes) ? 'html' : 'text';
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}

/** `PK` followed by a record's number; a text may well begin with PK. */
function isZipRecord(bytes: Uint8Array): boolean {
  return [3, 5, 7].includes(bytes[2] ?? 0);
}

function includes(bytes: Uint8Array, sought: readonly number[]): boolean {
  const first = sought[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (sought.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}

/** No text in UTF-8 or Windows-1252 has them: only tab, line ends, page feeds and DOS's end of file. */
function hasControlBytes(bytes: Uint8Array): boolean {
  return (
    bytes.some((byte) => byte < 0x20 && ![0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1a].includes(byte)) || isPdf(bytes)
  );
}

function isPdf(bytes: Uint8Array): boolean {
  return startsWith(bytes, asciiBytes('%PDF'));
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder('windows-1252')
    .decode(bytes.subarray(0, 1024))
    .replace(/^[^<]{0,3}(?=<)/, '');
  return /^\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype html|html|head|body|table|meta|style|div)\b/i.test(start);
}

function asciiBytes(text: string): number[] {
  return Array.from(text, (letter) => letter.charCodeAt(0));
}
