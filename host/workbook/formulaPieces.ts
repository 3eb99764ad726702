/** A stretch of a formula. Texts and sheet names in quotes, and structured references, hold no cell addresses. */
export interface FormulaPiece {
  readonly kind: 'plain' | 'quoted' | 'brackets';
  readonly text: string;
}

/** Inside brackets `'` escapes the next character and opens no quotation. */
const PIECE = /"(?:[^"]|"")*"|\[(?:'.|[^'[\]]|\[(?:'.|[^'[\]])*\])*\]|'(?:[^']|'')*'|[^"'[]+|["'[]/gs;

/** The whole formula, cut where quotations and brackets begin and end. */
export function formulaPieces(formula: string): FormulaPiece[] {
  return (formula.match(PIECE) ?? []).map((text) => ({ text, kind: pieceKind(text) }));
}

function pieceKind(text: string): FormulaPiece['kind'] {
  if (text.length > 1 && text.startsWith('[')) return 'brackets';
  return text.length > 1 && /^["']/.test(text) ? 'quoted' : 'plain';
}

/** Applies `change` to each longest stretch without quotations, structured references included. */
export function mapUnquoted(formula: string, change: (text: string) => string): string {
  let mapped = '';
  let unquoted = '';
  for (const { kind, text } of formulaPieces(formula)) {
    if (kind !== 'quoted') {
      unquoted += text;
      continue;
    }
    mapped += change(unquoted) + text;
    unquoted = '';
  }
  return mapped + change(unquoted);
}
