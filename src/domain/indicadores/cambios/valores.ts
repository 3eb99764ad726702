/** What a point of the ficha must say, read as its column reads it. */
import { catalogueValues } from '../../catalogues/catalogues';
import { matchCatalogue } from '../../catalogues/matchCatalogue';
import { cellText, isBlank, type CellValue } from '../../cell';
import type { Column } from '../../formats/format';
import { valores } from '../../messages/cambiosIndicador';
import { readNumber } from '../../numbers/readNumber';
import type { Seguimiento } from '../../seguimiento';
import { parseMetodo } from '../metodo/parseMetodo';

type Reading = { readonly valor: CellValue } | { readonly mensaje: string };

/** @param written as somebody typed it, or as its cell holds it */
export function readValor(
  column: Column,
  written: CellValue,
  { catalogues }: Pick<Seguimiento, 'catalogues'>,
): Reading {
  const { type, heading } = column;
  if (isBlank(written)) {
    return column.required === 'always' ? { mensaje: valores.vacio(heading) } : { valor: '' };
  }
  if (type.kind === 'number') {
    const reading = readNumber(written);
    return reading.kind === 'number'
      ? { valor: reading.number }
      : { mensaje: valores.sinNumero(heading, cellText(written)) };
  }
  const text = cellText(written);
  if (type.kind === 'catalogue') {
    const values = catalogueValues(catalogues[type.catalogue]);
    const match = matchCatalogue(text, values);
    return 'value' in match
      ? { valor: match.value }
      : { mensaje: valores.fueraDeCatalogo(heading, text, values) };
  }
  if (column.key === 'metodo') {
    const metodo = parseMetodo(text);
    if (metodo.kind === 'error') return { mensaje: valores.metodo(text, metodo.mensaje) };
  }
  return { valor: text };
}

/** Whether two values of a column say the same, however each is written. */
export function sameValor({ type }: Column, one: CellValue, other: CellValue): boolean {
  if (type.kind === 'number') {
    const [a, b] = [readNumber(one), readNumber(other)];
    if (a.kind === 'number' && b.kind === 'number') return Math.abs(a.number - b.number) <= 1e-12;
  }
  return cellText(one).replace(/\s+/g, ' ') === cellText(other).replace(/\s+/g, ' ');
}
