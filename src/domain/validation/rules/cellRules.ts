import { matchCatalogue } from '../../catalogues/matchCatalogue';
import { cellContent, cellText, isBlank } from '../../cell';
import { correcciones, observaciones } from '../../messages/observaciones';
import { cellOf, type TableRow } from '../../tables/tableData';
import { cleanMarkup, hasMarkup } from '../../text/html';
import type { ValidationContext } from '../context';
import { columnSource, own } from '../fundamentos';
import type { Rule } from '../rule';

export const formulaConError: Rule = {
  id: 'formula-con-error',
  severidad: 'error',
  scope: {},
  fundamento: own('Una celda con error no dice nada y daña los cálculos que la usan.'),
  *check(table) {
    for (const row of table.rows) {
      for (const { column } of table.columns) {
        const content = cellContent(cellOf(row, column.key));
        if (content.kind !== 'error') continue;
        yield { at: { row, key: column.key }, message: observaciones.formulaConError(content.error) };
      }
    }
  },
};

export const textoConMarcas: Rule = {
  id: 'texto-con-marcas',
  severidad: 'aviso',
  scope: {},
  fundamento: own('Las marcas de página web no son parte del texto y ensucian el formato impreso.'),
  *check(table) {
    for (const row of table.rows) {
      for (const { column } of table.columns) {
        const value = cellOf(row, column.key);
        if (typeof value !== 'string' || !hasMarkup(value)) continue;
        yield {
          at: { row, key: column.key },
          message: observaciones.textoConMarcas(),
          correction: {
            description: correcciones.textoLimpio,
            apply: (current) => (typeof current === 'string' ? cleanMarkup(current) : current),
          },
        };
      }
    }
  },
};

export const campoObligatorio: Rule = {
  id: 'campo-obligatorio',
  severidad: 'error',
  scope: {},
  fundamento: columnSource,
  *check(table, context) {
    for (const row of table.rows) {
      const accepted = !isRejected(row, context);
      for (const { column } of table.columns) {
        const asked = column.required === 'always' || (column.required === 'whenAccepted' && accepted);
        if (!asked || !isBlank(cellOf(row, column.key))) continue;
        // A rejected recommendation owes its Postura alone, its number included.
        if (!accepted && column.key !== 'aceptada') continue;
        yield { at: { row, key: column.key }, message: observaciones.campoObligatorio(column.heading) };
      }
    }
  },
};

/** ¿Se acepta? = No, however it is spelled. */
export function isRejected(row: TableRow, context: ValidationContext): boolean {
  return says(row, 'aceptada', 'No', context);
}

/** Whether a Sí/No cell says that, in any spelling that the catalogue accepts. */
export function says(
  row: TableRow,
  key: 'aceptada' | 'viable',
  answer: 'Sí' | 'No',
  context: ValidationContext,
): boolean {
  const match = matchCatalogue(cellText(cellOf(row, key)), context.catalogues.siNo.entries);
  return (match.kind === 'exact' || match.kind === 'variant') && match.value === answer;
}
