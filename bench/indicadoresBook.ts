import { openHost, type Host } from '../host';
import { readWorkbook, writeWorkbook } from '../host/xlsx';
import type { RowValues } from '../src/domain/changes';
import { ficha, tablaMaestra } from '../src/domain/formats';
import { columnsOf, META_KEYS } from '../src/domain/formats/format';
import { DATA_TABLE_SHEET } from '../src/domain/indicadores/recoleccion/dataTableLayout';
import { monterrey } from '../src/domain/perfiles';
import { writeDataTable } from '../src/files/dataTableFile';
import { importRows } from '../src/workbook/importRows';
import { installFormats } from '../src/workbook/installFormats';
import { prepareTables } from '../src/workbook/prepareTables';
import type { Outcome } from '../src/workbook/result';

const VARIABLES = ['Solicitudes atendidas', 'Solicitudes recibidas'] as const;
const MONTHS = ['Enero', 'Febrero', 'Marzo'] as const;
/** With two variables each, so many indicators make a table of 40 rows. */
const IN_A_TABLE = 20;
/** A government has so many dependencies, however many indicators. */
const DEPENDENCIAS = 40;
const PROGRAMAS = 60;
const ENVIO = 46_112;

/** A workbook of an invented municipality with so many monthly quotients and the first quarter's figures, as .xlsx. */
export async function bookWithFigures(count: number): Promise<Uint8Array> {
  const host = await bookOfFichas(count, Math.ceil(count / DEPENDENCIAS));
  try {
    await host.Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem(tablaMaestra.table);
      for (const [month, heading] of MONTHS.entries()) {
        columns.getItem(heading).getDataBodyRange().values = Array.from({ length: count * 2 }, (_, row) => [
          row % 2 === 0 ? 60 + ((row / 2 + month) % 60) : 100,
        ]);
        await context.sync();
      }
    });
    return await writeWorkbook(host.workbook);
  } finally {
    host.close();
  }
}

/** The month's tables prepared for so many dependencies, and the files that come back filled in. */
export async function bookWithDeliveries(
  dependencias: number,
): Promise<{ readonly book: Uint8Array; readonly files: readonly Uint8Array[] }> {
  const host = await bookOfFichas(dependencias * IN_A_TABLE, IN_A_TABLE);
  try {
    const { tablas } = await doneIn(host, (context) =>
      prepareTables(context, { mes: '2026-03', fecha: ENVIO }),
    );
    const files: Uint8Array[] = [];
    for (const { table } of tablas) files.push(await filledIn(await writeDataTable(table)));
    return { book: await writeWorkbook(host.workbook), files };
  } finally {
    host.close();
  }
}

async function bookOfFichas(count: number, perDependencia: number): Promise<Host> {
  const host = openHost();
  await doneIn(host, (context) =>
    installFormats(context, {
      formats: [ficha],
      perfil: monterrey,
      inicio: { institucion: 'Municipio de Valle Inventado', ejercicio: '2026', trimestre: '1' },
    }),
  );
  const columns = columnsOf(ficha);
  const grid = [
    columns.map(({ heading }) => heading),
    ...Array.from({ length: count }, (_, index) => {
      const row = fichaOf(index, perDependencia);
      return columns.map(({ key }) => row[key] ?? '');
    }),
  ];
  const files = [{ file: 'fichas.xlsx', sheets: [{ name: 'fichas', grid }] }];
  await doneIn(host, (context) =>
    importRows(context, { format: ficha, files, fecha: ENVIO, actualizar: false }),
  );
  return host;
}

async function doneIn<T>(
  host: Host,
  verb: (context: Excel.RequestContext) => Promise<Outcome<T>>,
): Promise<T> {
  const outcome = await host.Excel.run(verb);
  if (outcome.kind === 'blocked') throw new Error(outcome.problem.mensaje);
  return outcome.result;
}

function fichaOf(index: number, perDependencia: number): RowValues {
  return {
    indicador: `I-${index + 1}`,
    nombre: `Porcentaje de solicitudes atendidas del servicio ${index + 1}`,
    programa: `Programa ${index % PROGRAMAS}`,
    nivel: 'Actividad',
    tipoIndicador: 'De gestión',
    dimension: 'Eficacia',
    metodo: `([${VARIABLES[0]}]/[${VARIABLES[1]}])*100`,
    variables: VARIABLES.map((name) => `${name} (solicitudes; Sistema de Atención)`).join('\n'),
    unidadMedida: 'Porcentaje',
    frecuencia: 'Mensual',
    sentido: 'Ascendente',
    acumulacion: 'Cociente de sumas',
    lineaBaseAnio: 2025,
    lineaBase: 60,
    ...Object.fromEntries(META_KEYS.map((key) => [key, 90])),
    metaAnual: 90,
    dependencia: `Dependencia ${Math.floor(index / perDependencia) + 1}`,
  };
}

/** As a liaison would: a figure under «Dato» in each row, saved by another program. */
async function filledIn(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openHost(await readWorkbook(bytes));
  try {
    await host.Excel.run(async (context) => {
      const used = context.workbook.worksheets.getItem(DATA_TABLE_SHEET).getUsedRange().load('values');
      await context.sync();
      const header = used.values.findIndex((row) => row.includes('Dato'));
      const column = used.values[header]?.indexOf('Dato') ?? 0;
      const rows = used.values.length - header - 1;
      used.getCell(header + 1, column).getResizedRange(rows - 1, 0).values = Array.from(
        { length: rows },
        (_, row) => [40 + row],
      );
      await context.sync();
    });
    return await writeWorkbook(host.workbook);
  } finally {
    host.close();
  }
}
