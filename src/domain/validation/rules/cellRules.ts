import { cellContent } from '../../cell';
import { correcciones, observaciones } from '../../messages/observaciones';
import { cellOf } from '../../tables/tableData';
import { cleanMarkup, hasMarkup } from '../../text/html';
import { isEmpty } from '../emptyCell';
import { columnSource, own } from '../fundamentos';
import type { Rule } from '../rule';
import { commits } from './readings';

export const formulaConError: Rule = {
  id: 'formula-con-error',
  severidad: 'error',
  scope: {},
  fundamento: own('Una celda con error no dice nada y daña los cálculos que la usan.'),
  *check(table, _context, rows) {
    for (const row of rows) {
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
  *check(table, _context, rows) {
    for (const row of rows) {
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
  *check(table, context, rows) {
    for (const row of rows) {
      // A rejected recommendation owes its Postura alone; a retired action, nothing.
      if (!commits(row, context)) continue;
      for (const { column } of table.columns) {
        if (column.required === 'never' || !isEmpty(row, column.key)) continue;
        yield { at: { row, key: column.key }, message: observaciones.campoObligatorio(column.heading) };
      }
    }
  },
};
