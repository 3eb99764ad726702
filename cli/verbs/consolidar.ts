import { basename } from 'node:path';
import { jsonCell } from '../../src/domain/consolidation/shownCell';
import { consolidacionText as text } from '../../src/domain/messages/consolidacion';
import { readCopies } from '../../src/files/readCopy';
import {
  consolidateCopies,
  type Consolidated,
  type ConsolidatedConflict,
} from '../../src/workbook/consolidateCopies';
import { Failure } from '../failure';
import { runVerb } from '../runVerb';
import type { Verb } from '../verb';
import { loadWorkbook, readBytes } from '../workbookFile';

export const consolidar: Verb = {
  name: 'consolidar',
  use: 'consolidar --libro L.xlsx --con A.xlsx B.xlsx… --salida S.xlsx',
  options: { libro: 'text', con: 'texts', salida: 'text' },
  output: 'always',
  inputs: ['libro', 'con'],
  async run(args, today) {
    const paths = args.texts('con');
    if (paths.length === 0) throw new Failure('falta-opcion', '«consolidar» necesita la opción «--con».');
    const workbook = await loadWorkbook(args.required('libro'));
    const chosen = paths.map((path) => ({ name: basename(path), bytes: () => readBytes(path) }));
    const copies = (await readCopies(chosen)) ?? [];
    const run = await runVerb(workbook, (context) => consolidateCopies(context, { copies, fecha: today }));
    const { copias, agregadas, llenadas, conflictos, faltan, sinComparar, folios } = run.result;
    return {
      ...run,
      json: {
        ...{ copias, agregadas, llenadas, conflictos: conflictos.map(conflictoJson) },
        ...{ faltan, sinComparar, folios },
      },
      lines: consolidatedLines(run.result),
      hasErrors: conflictos.length > 0 || sinComparar.length > 0,
    };
  },
};

function conflictoJson({ hoja, clave, columna, copia, found }: ConsolidatedConflict): object {
  const value = (cell: typeof found.mine) => jsonCell(cell, found.column.type.kind);
  return { hoja, clave, columna, enEsteLibro: value(found.mine), enLaCopia: value(found.theirs), copia };
}

/** More are in the JSON; a screen of them tells nobody anything. */
const MISSING_LINES = 20;

function consolidatedLines({
  copias,
  agregadas,
  llenadas,
  conflictos,
  faltan,
  sinComparar,
  folios,
}: Consolidated): readonly string[] {
  return [
    ...copias.map((copia) =>
      text.copia(copia.archivo, copia.agregadas, copia.llenadas, copia.iguales, copia.conflictos),
    ),
    ...conflictos.map(({ hoja, clave, columna, enEsteLibro, enLaCopia, copia }) =>
      text.conflicto(hoja, clave, columna, enEsteLibro, enLaCopia, copia),
    ),
    ...faltan.slice(0, MISSING_LINES).map(({ hoja, clave, copia }) => text.falta(hoja, clave, copia)),
    ...(faltan.length > MISSING_LINES ? [text.faltanMas(faltan.length - MISSING_LINES)] : []),
    ...folios.map(({ clave, copia, enLaCopia, enEsteLibro }) =>
      text.folio(clave, copia, enLaCopia, enEsteLibro),
    ),
    ...sinComparar.map(({ hoja, columna, copia, motivo }) => text.sinComparar(hoja, columna, copia, motivo)),
    text.summary(agregadas, llenadas, conflictos.length),
  ];
}
