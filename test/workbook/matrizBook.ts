import { openHost, type Host } from '../../host';
import type { CellValue } from '../../src/domain/cell';
import type { RowValues } from '../../src/domain/changes';
import { ficha, presupuesto, tablaMaestra } from '../../src/domain/formats';
import type { Format } from '../../src/domain/formats/format';
import { ensureFormat } from '../../src/workbook/sheets/ensureFormat';
import { quarterMatrix, type MatrixRequest, type QuarterMatrix } from '../../src/workbook/quarterMatrix';
import { readLibro } from '../../src/workbook/read/readLibro';
import { done } from '../../src/workbook/result';
import { serial } from '../support/anexoIReal';
import { datos, FICHA, metas } from '../domain/indicadores/calculo/tablas';
import { importing, installFichas } from './indicadoresBook';
import { doneIn, type VerbCall } from './seguimientoBook';

export const APRIL_20 = serial(2026, 4, 20);
export const JULY_20 = serial(2026, 7, 20);

/** One quarterly indicator whose result is its only variable: result and goal of each quarter that is said. */
export function trimestral(
  clave: string,
  quarters: readonly (readonly [resultado: CellValue, meta: CellValue])[],
  values: RowValues = {},
): { readonly ficha: RowValues; readonly datos: RowValues } {
  const spread = (each: (quarter: readonly [CellValue, CellValue]) => CellValue) =>
    quarters.flatMap((quarter) => ['', '', each(quarter)]);
  return {
    ficha: {
      ...FICHA,
      indicador: clave,
      nombre: `Indicador ${clave}`,
      metodo: '[Dato]',
      variables: 'Dato',
      frecuencia: 'Trimestral',
      acumulacion: 'Último valor',
      ...metas(...Array<string>(12).fill('')),
      ...metas(...spread(([, meta]) => meta)),
      ...values,
    },
    datos: datos(
      'Dato',
      spread(([resultado]) => resultado),
      clave,
    ),
  };
}

/** At its goal, in two quarters. */
export const CUMPLIDO = trimestral('A', [
  [97, 100],
  [99, 100],
]);
/** Behind in the first quarter, in another programme. */
export const EN_REZAGO = trimestral(
  'B',
  [
    [70, 100],
    [97.2, 100],
  ],
  { programa: 'Seguridad', dependencia: 'Secretaría de Seguridad' },
);
/** Without a figure in the first quarter. */
export const SIN_DATO = trimestral('D', [
  ['', 100],
  [50, 100],
]);

export interface MatrizBook {
  readonly indicadores: readonly ReturnType<typeof trimestral>[];
  readonly presupuesto?: readonly RowValues[];
}

/** A new workbook of an invented municipality with those indicators and figures. */
export async function matrizBook({ indicadores, presupuesto: montos = [] }: MatrizBook): Promise<Host> {
  const host = openHost();
  await installFichas(host, 'Municipio de Valle Inventado');
  await put(
    host,
    ficha,
    indicadores.map((each) => each.ficha),
  );
  await put(
    host,
    tablaMaestra,
    indicadores.map((each) => each.datos),
  );
  if (montos.length > 0) {
    await doneIn(host, async (context) => {
      const ensured = ensureFormat(context, await readLibro(context), presupuesto);
      await context.sync();
      return done(ensured);
    });
    await put(host, presupuesto, montos);
  }
  return host;
}

/** Rows as an office would import them; those that are there are brought up to date. */
export async function put(host: Host, format: Format, rows: readonly RowValues[]): Promise<void> {
  await doneIn(host, importing(format, rows, { fecha: APRIL_20, actualizar: true }));
}

export const matrix =
  (request: Partial<MatrixRequest> = {}): VerbCall<QuarterMatrix> =>
  (context) =>
    quarterMatrix(context, { trimestre: '2026-T1', fecha: APRIL_20, ...request });

/** A cell that somebody writes, by the heading of its table. */
export const typed =
  (table: string, heading: string, index: number, value: CellValue): VerbCall<null> =>
  async (context) => {
    const column = context.workbook.tables.getItem(table).columns.getItem(heading);
    column.getDataBodyRange().getCell(index, 0).values = [[value]];
    await context.sync();
    return done(null);
  };

/** The rows of a table, by heading. */
export async function rowsOf(
  host: Host,
  table: string,
): Promise<readonly Readonly<Record<string, CellValue>>[]> {
  return host.Excel.run(async (context) => {
    const found = context.workbook.tables.getItem(table);
    const head = found.getHeaderRowRange().load('values');
    const body = found.getDataBodyRange().load('values');
    await context.sync();
    const headings = (head.values[0] ?? []).map(String);
    return body.values.map(
      (row) =>
        Object.fromEntries(headings.map((heading, index) => [heading, row[index]])) as Record<
          string,
          CellValue
        >,
    );
  });
}

export async function sheetsOf(host: Host): Promise<readonly string[]> {
  return host.Excel.run(async (context) => {
    const sheets = context.workbook.worksheets.load('items/name');
    await context.sync();
    return sheets.items.map(({ name }) => name);
  });
}
