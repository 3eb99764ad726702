/** What each data table's workbook is called: names that Windows takes and that tell whose they are. */
import { foldText } from '../../text/foldText';
import type { DataTable } from './dataTable';

/**
 * In bytes of UTF-8. With its folder it stays well under the 260 characters of a Windows path, and with « (12).xlsx»
 * under the 255 bytes of a name elsewhere.
 */
const LONGEST = 140;

/** Microsoft, «Naming Files, Paths, and Namespaces»: none of these, no control characters, no dot or space at the end. */
// eslint-disable-next-line no-control-regex -- control characters are what it is about
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f]+/g;

type Named = Pick<DataTable, 'mes' | 'dependencia'>;

/** One per table, in their order, no two alike even where case makes no difference: «Tabla de datos 2026-03 Obras.xlsx». */
export function dataTableFileNames(tables: readonly Named[]): readonly string[] {
  const taken = new Set<string>();
  return tables.map((table) => {
    const name = freeName(baseName(table), taken);
    taken.add(foldText(name));
    return `${name}.xlsx`;
  });
}

function baseName({ mes, dependencia }: Named): string {
  const safe = dependencia
    .normalize('NFC')
    .replace(/[\p{Cf}\p{Cs}\p{Co}]/gu, '')
    .replace(FORBIDDEN, ' ')
    .replace(/\s+/g, ' ');
  return cut(`Tabla de datos ${mes} ${safe}`).replace(/[. ]+$/, '');
}

function freeName(base: string, taken: ReadonlySet<string>): string {
  let name = base;
  for (let number = 2; taken.has(foldText(name)); number += 1) name = `${base} (${number})`;
  return name;
}

function cut(name: string): string {
  let kept = '';
  let bytes = 0;
  for (const letter of name) {
    bytes += bytesOf(letter);
    if (bytes > LONGEST) break;
    kept += letter;
  }
  return kept;
}

function bytesOf(letter: string): number {
  const code = letter.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}
