import { basename } from 'node:path';
import { importacion } from '../../src/domain/messages/importacion';
import { areaOf } from '../../src/domain/formats/format';
import type { ImportPlan } from '../../src/domain/importing/planImport';
import type { ReceivedTableFile } from '../../src/domain/importing/locateTable';
import { fileProblem } from '../../src/domain/messages/archivos';
import { readTableFile } from '../../src/files/readTableFile';
import { importRows } from '../../src/workbook/importRows';
import { Failure } from '../failure';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook, readBytes } from '../workbookFile';

export const importar: Verb = {
  name: 'importar',
  use: 'importar --libro L.xlsx --formato F --datos D.(xlsx|csv)… [--hoja H] [--programa T] [--unidad puntos|fraccion] [--actualizar] --salida S.xlsx',
  options: {
    libro: 'text',
    formato: 'text',
    datos: 'texts',
    hoja: 'text',
    programa: 'text',
    unidad: 'text',
    actualizar: 'flag',
    salida: 'text',
  },
  output: 'always',
  inputs: ['libro', 'datos'],
  async run(args, today) {
    const paths = args.texts('datos');
    if (paths.length === 0) throw new Failure('falta-opcion', '«importar» necesita la opción «--datos».');
    const format = args.format('formato');
    const programa = args.text('programa');
    const unidad = args.choice('unidad', ['puntos', 'fraccion']);
    const hoja = args.text('hoja');
    const workbook = await loadWorkbook(args.required('libro'));
    const files = await Promise.all(paths.map(receivedFile));
    const run = await runVerb(workbook, (context) =>
      importRows(context, {
        format,
        files,
        fecha: today,
        actualizar: args.flag('actualizar'),
        ...(programa === undefined ? {} : { programa }),
        ...(unidad === undefined ? {} : { unidad }),
        ...(hoja === undefined ? {} : { hoja }),
      }),
    );
    const plan = run.result;
    return {
      ...run,
      json: {
        filas: plan.added.length + plan.updatedRows,
        columnas: plan.columns,
        faltantes: plan.missing,
        omitidas: plan.omitted.map(({ fila, reason }) => ({ fila, motivo: importacion.omitida(reason) })),
        sinUsar: plan.unused,
        unidad: plan.unit?.unit ?? null,
        // What an ASM format's import has never said stays unsaid: its document is known.
        ...(areaOf(plan.format) === 'indicadores' ? broughtJson(plan) : {}),
      },
      lines: importacion.summary(plan),
    };
  },
};

function broughtJson({ format, companions, notas }: ImportPlan): object {
  return {
    formato: format.id,
    tambien: companions.map(({ format: { sheet }, rows }) => ({ hoja: sheet, filas: rows.length })),
    notas,
  };
}

/** @throws Failure for a file that cannot be read, with what to do about it */
export async function receivedFile(path: string): Promise<ReceivedTableFile> {
  const name = basename(path);
  const read = await readTableFile(name, await readBytes(path));
  if (!read.ok) {
    const { codigo, mensaje } = fileProblem(name, read.problem);
    throw new Failure(codigo, mensaje);
  }
  return { file: name, sheets: read.sheets };
}
