/** Several texts in one cell, each after the number of its action: «1. Integrar el padrón» on a line of its own. */

export interface NumberedItem {
  readonly numero: number;
  readonly texto: string;
}

const ITEM_START = /^\s*(\d{1,2})\.\s+(\S.*)$/;

/** One text alone goes without its number, unless it would be read as several. In the order of their numbers, without the blank. */
export function numberedText(items: readonly NumberedItem[]): string {
  const [only] = items;
  if (items.length === 1 && only?.numero === 1) {
    const alone = readNumbered(only.texto) === null ? only.texto : withoutInnerNumbers(only.texto);
    if (readNumbered(alone) === null) return alone;
  }
  return [...items]
    .sort((one, other) => one.numero - other.numero)
    .filter(({ texto }) => texto !== '')
    .map(({ numero, texto }) => `${numero}. ${withoutInnerNumbers(texto)}`)
    .join('\n');
}

/**
 * The texts of a cell that begins with a number; lines without one go on with the text before. `null` when it is one
 * text: a lone «1.» numbers nothing.
 */
export function readNumbered(text: string): readonly NumberedItem[] | null {
  const items: { numero: number; texto: string }[] = [];
  for (const line of text.trim().split(/\r?\n/)) {
    const [, digits = '', rest = ''] = ITEM_START.exec(line) ?? [];
    const last = items.at(-1);
    if (digits !== '' && Number(digits) > (last?.numero ?? 0)) {
      items.push({ numero: Number(digits), texto: rest.trimEnd() });
    } else if (last) last.texto = `${last.texto}\n${line.trimEnd()}`;
    else return null;
  }
  const [first] = items;
  return items.length === 1 && first?.numero === 1 && readNumbered(first.texto) === null ? null : items;
}

/** A numbered list inside one text would be read as more actions. */
function withoutInnerNumbers(texto: string): string {
  return texto.replace(/\s*\n\s*(?=\d{1,2}\.\s)/g, ' ');
}
