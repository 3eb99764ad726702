import { cellText, type CellValue } from '../cell';
import { parseDate } from '../dates/parseDate';
import { parsePeriodo } from '../dates/periodo';
import type { Avance } from '../records';
import { sameHeading } from '../tables/tableData';
import { avanceMensualRegister, type AvanceMensualKey } from './index';

export interface PlacedAvance {
  readonly avance: Avance;
  /** 0-based row of the table's body. */
  readonly index: number;
}

/** Rows without period or clave are left out: they close nothing. */
export function placedAvances(
  headings: readonly string[],
  body: readonly (readonly CellValue[])[],
): readonly PlacedAvance[] {
  const places = new Map(
    avanceMensualRegister.columns.map(
      ({ key, heading }) => [key, headings.findIndex((found) => sameHeading(found, heading))] as const,
    ),
  );
  return body.flatMap((row, index) => {
    const avance = readAvance((key) => row[places.get(key) ?? -1] ?? '');
    return avance === null ? [] : [{ avance, index }];
  });
}

function readAvance(cell: (key: AvanceMensualKey) => CellValue): Avance | null {
  const periodo = parsePeriodo(cell('periodo'));
  const claveAsm = cellText(cell('clave'));
  const corte = parseDate(cell('corte'));
  if (periodo === null || claveAsm === '' || corte.kind !== 'date') return null;
  const accion = Number(cell('accion'));
  return {
    periodo,
    corte: corte.date,
    claveAsm,
    accion: Number.isInteger(accion) && accion > 0 ? accion : 1,
    ...optionalText('programa', cell('programa')),
    ...amount('ponderacion', cell('ponderacion')),
    ...amount('real', cell('real')),
    ...amount('programado', cell('programado')),
    semaforo: cellText(cell('semaforo')),
    motivo: cellText(cell('motivo')),
    evidenciaEntregada: cellText(cell('evidenciaEntregada')),
    observacion: cellText(cell('observacion')),
  };
}

function amount<K extends 'real' | 'programado' | 'ponderacion'>(
  key: K,
  value: CellValue,
): Partial<Record<K, number>> {
  return typeof value === 'number' ? ({ [key]: value } as Record<K, number>) : {};
}

function optionalText<K extends 'programa'>(key: K, value: CellValue): Partial<Record<K, string>> {
  const text = cellText(value);
  return text === '' ? {} : ({ [key]: text } as Record<K, string>);
}

/** What each column of Avance mensual says of it. */
export function avanceValues(avance: Avance): Readonly<Record<AvanceMensualKey, CellValue>> {
  return {
    periodo: avance.periodo,
    corte: avance.corte,
    clave: avance.claveAsm,
    accion: avance.accion,
    programa: avance.programa ?? '',
    ponderacion: avance.ponderacion ?? '',
    real: avance.real ?? '',
    programado: avance.programado ?? '',
    semaforo: avance.semaforo,
    motivo: avance.motivo,
    evidenciaEntregada: avance.evidenciaEntregada,
    observacion: avance.observacion,
  };
}
