/**
 * Colours the cells that say a word, through conditional formats: the cells' own format is the user's and stays.
 * `exact` asks for the whole text; otherwise it is enough that the cell contains it.
 */
export function colourByText(
  cells: Excel.Range,
  colours: Readonly<Record<string, { readonly fill: string; readonly text: string }>>,
  exact: boolean,
): void {
  // Excel puts each new rule over the others: added last, the first word wins where a cell says several.
  for (const [word, { fill, text }] of Object.entries(colours).reverse()) {
    const { format } = exact ? equalTo(cells, word) : containing(cells, word);
    format.fill.color = fill;
    format.font.color = text;
  }
}

function equalTo(cells: Excel.Range, word: string): Excel.CellValueConditionalFormat {
  const { cellValue } = cells.conditionalFormats.add('CellValue');
  cellValue.rule = { formula1: `="${word}"`, operator: 'EqualTo' };
  return cellValue;
}

function containing(cells: Excel.Range, word: string): Excel.TextConditionalFormat {
  const { textComparison } = cells.conditionalFormats.add('ContainsText');
  textComparison.rule = { operator: 'Contains', text: word };
  return textComparison;
}
