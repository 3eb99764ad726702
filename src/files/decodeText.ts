import { windows1252Character } from '../domain/text/windows1252';

const DOS_END_OF_FILE = '\u001a';

/**
 * The text of a CSV as Excel and others save it: UTF-8 or UTF-16 by its mark, UTF-8 if it is valid, and otherwise
 * Windows-1252, which is what «CSV (delimitado por comas)» writes on a Mexican Windows. Line ends come out as `\n`.
 */
export function decodeText(bytes: Uint8Array): string {
  const text = decode(bytes);
  return (text.endsWith(DOS_END_OF_FILE) ? text.slice(0, -1) : text).replace(/\r\n?/g, '\n');
}

function decode(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return withWindowsCharacters(new TextDecoder('windows-1252').decode(bytes));
  }
}

/** Node decodes «windows-1252» as Latin-1 in some versions, and turns its dashes and quotation marks into controls. */
function withWindowsCharacters(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (letter) => windows1252Character(letter.charCodeAt(0)) ?? letter);
}
