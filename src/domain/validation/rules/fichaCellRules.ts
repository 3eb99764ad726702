import { columnOf, areaOf, type Column, type ColumnKey } from '../../formats/format';
import { cellContent, type CellValue } from '../../cell';
import { correccionesDeFichas as correcciones, fichas } from '../../messages/fichas';
import { readNumber } from '../../numbers/readNumber';
import { placedColumn, plainCell, type TableData, type TableRow } from '../../tables/tableData';
import { isEmpty } from '../emptyCell';
import { formatSource, own } from '../fundamentos';
import type { Finding, Rule } from '../rule';
import { catalogueRule } from './catalogueRules';
import { fichasIn, holds } from './fichaReadings';

export const indicadorCatalogo = catalogueRule('indicador-catalogo', [
  'nivel',
  'tipoIndicador',
  'dimension',
  'frecuencia',
  'sentido',
  'acumulacion',
  'conLineaBase',
  'estadoIndicador',
  'cumplioAccion',
  'tipoCambio',
  'causalCambio',
  'resolucion',
]);

export const numeroInvalido: Rule = {
  id: 'numero-invalido',
  severidad: 'error',
  scope: { table: ({ format }) => areaOf(format) === 'indicadores' },
  fundamento: formatSource,
  *check(table, _context, rows) {
    const columns = table.columns.map(({ column }) => column).filter(isOfFigures);
    for (const row of rows) {
      for (const column of columns) {
        const found = judgeFigure(plainCell(row, column.key), column);
        if (found !== null) yield { at: { row, key: column.key }, ...found };
      }
    }
  },
};

function isOfFigures({ type }: Column): boolean {
  return type.kind === 'number' || type.kind === 'amount';
}

const YEARS: ReadonlySet<ColumnKey> = new Set(['anio', 'lineaBaseAnio']);

function judgeFigure(
  value: CellValue,
  { key, heading }: Column,
): Pick<Finding, 'message' | 'correction'> | null {
  // An error of a formula is told by its own rule.
  if (cellContent(value).kind === 'error') return null;
  const reading = readNumber(value);
  switch (reading.kind) {
    case 'blank':
      return null;
    case 'notAvailable':
      return { message: fichas.sinDato(reading.text) };
    case 'unreadable':
      return { message: fichas.numeroIlegible(heading, reading.text) };
    case 'number': {
      const { number, wasText } = reading;
      if (YEARS.has(key) && !isYear(number)) return { message: fichas.anioInvalido(String(value)) };
      if (!wasText) return null;
      return {
        message: fichas.numeroComoTexto(String(value), number),
        correction: { description: correcciones.numero(number), apply: () => number },
      };
    }
  }
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= 1900 && number < 2200;
}

const UMBRALES = ['umbralRiesgo', 'umbralCumplido', 'umbralSobrecumplido'] as const;

export const umbralesIncongruentes: Rule = {
  id: 'umbrales-incongruentes',
  severidad: 'error',
  scope: { table: holds('indicador') },
  fundamento: own('Los colores no dejan huecos ni se traslapan: cada cumplimiento tiene uno y sólo uno.'),
  *check(table, _context, rows) {
    for (const { row } of fichasIn(rows)) {
      const found = missingUmbral(table, row) ?? disorderedUmbral(row);
      if (found !== null) yield found;
    }
  },
};

/** Some are there and some are not. */
function missingUmbral(table: TableData, row: TableRow): Finding | null {
  const blank = UMBRALES.filter((key) => isEmpty(row, key));
  const [first] = blank.filter((key) => placedColumn(table, key) !== undefined);
  if (first === undefined || blank.length === UMBRALES.length) return null;
  const headings = blank.map((key) => columnOf(table.format, key)?.heading ?? key);
  return { at: { row, key: first }, message: fichas.umbralesIncompletos(headings) };
}

function disorderedUmbral(row: TableRow): Finding | null {
  const riesgo = figureOf(row, 'umbralRiesgo');
  const cumplido = figureOf(row, 'umbralCumplido');
  const sobrecumplido = figureOf(row, 'umbralSobrecumplido');
  if (riesgo === null || cumplido === null || sobrecumplido === null) return null;
  if (riesgo <= cumplido && cumplido <= sobrecumplido) return null;
  const key = riesgo > cumplido ? 'umbralCumplido' : 'umbralSobrecumplido';
  return { at: { row, key }, message: fichas.umbralesSinOrden(riesgo, cumplido, sobrecumplido) };
}

function figureOf(row: TableRow, key: ColumnKey): number | null {
  const reading = readNumber(plainCell(row, key));
  return reading.kind === 'number' ? reading.number : null;
}
