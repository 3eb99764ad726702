/** The figures of Tabla maestra while files are received: what it holds, what each file changes, and what comes of it. */
import { changeOf, type CellChange, type RowValues } from '../../../changes';
import { MES_KEYS } from '../../../formats/format';
import { addMonths } from '../../../dates/periodo';
import type { Periodo } from '../../../records';
import { tableOf, type Seguimiento } from '../../../seguimiento';
import { maestraRowsOf } from '../../ficha/maestraRows';
import { indicadoresOf, maestraKey } from '../../readIndicadores';
import type { DataTableRow } from '../dataTable';
import { indicadoresEn } from '../tablasDelMes';

export interface MaestraFigures {
  /** With what earlier files of the same call brought; `null` when there is none. */
  known(row: DataTableRow, mes: Periodo): number | null;
  /** Of the year before that month, the latest first. */
  history(row: DataTableRow, mes: Periodo): readonly number[];
  /** @param number `null` leaves the cell blank: whoever gave the figure withdraws it */
  take(row: DataTableRow, mes: Periodo, number: number | null, motivo: string): void;
  /** What has to be written, each cell once. */
  written(): { readonly changes: readonly CellChange[]; readonly added: readonly RowValues[] };
}

interface TakenFigure {
  readonly row: DataTableRow;
  readonly mes: Periodo;
  readonly number: number | null;
  readonly motivo: string;
}

const MONTHS_OF_HISTORY = 12;

export function maestraFigures(seguimiento: Seguimiento): MaestraFigures {
  const indicadores = indicadoresOf(seguimiento);
  const taken = new Map<string, TakenFigure>();
  const known = (row: DataTableRow, mes: Periodo): number | null => {
    const held = taken.get(figureKey(row, mes));
    return held ? held.number : (indicadores.dato(row.clave, row.variable, mes)?.valor ?? null);
  };
  return {
    known,
    history: (row, mes) =>
      Array.from({ length: MONTHS_OF_HISTORY }, (_, index) => known(row, addMonths(mes, -index - 1))).filter(
        (number) => number !== null,
      ),
    take: (row, mes, number, motivo) => taken.set(figureKey(row, mes), { row, mes, number, motivo }),
    written: () => ({
      changes: changesFor(seguimiento, [...taken.values()]),
      added: rowsFor(seguimiento, [...taken.values()]),
    }),
  };
}

function figureKey({ clave, variable }: DataTableRow, mes: Periodo): string {
  return `${mes}\u0000${clave}\u0000${variable}`;
}

/** Cells of rows that are there. */
function changesFor(seguimiento: Seguimiento, taken: readonly TakenFigure[]): readonly CellChange[] {
  const table = tableOf(seguimiento, 'tabla-maestra');
  if (!table) return [];
  const indicadores = indicadoresOf(seguimiento);
  const rows = new Map(table.rows.map((row) => [row.sheetRow, row]));
  return taken.flatMap(({ row: { clave, variable }, mes, number, motivo }) => {
    const place = indicadores.dato(clave, variable, mes);
    const row = place && rows.get(place.sheetRow);
    const change = row ? changeOf(table, row, place.key, number ?? '', motivo) : null;
    return change === null ? [] : [{ ...change, clave }];
  });
}

/** Whole rows that Tabla maestra lacks, only those of which a figure came. */
function rowsFor(seguimiento: Seguimiento, taken: readonly TakenFigure[]): readonly RowValues[] {
  const indicadores = indicadoresOf(seguimiento);
  const orphans = taken.filter(
    ({ row, mes, number }) => number !== null && indicadores.dato(row.clave, row.variable, mes) === undefined,
  );
  const figures = new Map<string, MonthFigures>();
  for (const { row, mes, number } of orphans) {
    const key = maestraKey(row.clave, row.variable, mes.slice(0, 4));
    const month = MES_KEYS[Number(mes.slice(5)) - 1];
    if (month && number !== null) figures.set(key, { ...figures.get(key), [month]: number });
  }
  const rows = new Map<string, RowValues>();
  for (const mes of new Set(orphans.map((orphan) => orphan.mes))) {
    for (const row of maestraRowsOf(indicadoresEn(seguimiento, mes), seguimiento, Number(mes.slice(0, 4)))) {
      const key = maestraKey(String(row.indicador), String(row.variable), mes.slice(0, 4));
      const own = figures.get(key);
      if (own) rows.set(key, { ...row, ...own });
    }
  }
  return [...rows.values()];
}

type MonthFigures = Partial<Record<(typeof MES_KEYS)[number], number>>;
