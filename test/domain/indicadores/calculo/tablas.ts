import type { CellValue } from '../../../../src/domain/cell';
import type { RowValues } from '../../../../src/domain/changes';
import { fromIso, type DateSerial } from '../../../../src/domain/dates/dateSerial';
import { ficha } from '../../../../src/domain/formats/ficha';
import { MES_KEYS, META_KEYS } from '../../../../src/domain/formats/format';
import { tablaMaestra } from '../../../../src/domain/formats/tablaMaestra';
import { judgeIndicadores } from '../../../../src/domain/indicadores/calculo/judgeIndicadores';
import type { Entrega, ResultadoIndicador } from '../../../../src/domain/indicadores/records';
import { monterrey } from '../../../../src/domain/perfiles/monterrey';
import type { Seguimiento } from '../../../../src/domain/seguimiento';
import { installedTable, seguimientoOf } from '../../../support/seguimiento';

/** Twelve cells, January first; the months that are not said are blank. */
export function meses(keys: readonly string[], values: readonly CellValue[]): RowValues {
  return Object.fromEntries(values.map((value, index) => [keys[index] ?? '', value]));
}

export const metas = (...values: readonly CellValue[]): RowValues => meses(META_KEYS, values);

/** A monthly quotient of an invented dependency, with a goal of 95 every month. */
export const FICHA: RowValues = {
  indicador: 'SM-01',
  nombre: 'Solicitudes atendidas',
  programa: 'Servicios municipales',
  metodo: '([Atendidas]/[Recibidas])*100',
  variables: 'Atendidas (solicitudes)\nRecibidas (solicitudes)',
  frecuencia: 'Mensual',
  sentido: 'Ascendente',
  acumulacion: 'Cociente de sumas',
  dependencia: 'Secretaría de Parques',
  ...metas(...Array.from({ length: 12 }, () => 95)),
};

/** A row of Tabla maestra for 2026. */
export function datos(variable: string, values: readonly CellValue[], indicador = 'SM-01'): RowValues {
  return { indicador, variable, anio: 2026, ...meses(MES_KEYS, values) };
}

export interface Libro {
  readonly fichas?: readonly RowValues[];
  readonly maestra?: readonly RowValues[];
  readonly entregas?: readonly Entrega[];
  readonly resultados?: Seguimiento['resultados'];
}

export function seguimientoDe({ fichas = [FICHA], maestra = [], ...rest }: Libro): Seguimiento {
  return {
    ...seguimientoOf([installedTable(ficha, fichas), installedTable(tablaMaestra, maestra)], {
      perfil: monterrey,
    }),
    ...rest,
  };
}

/** The only indicator of the workbook, in that period. */
export function calculado(libro: Libro, periodo = '2026-01'): ResultadoIndicador {
  return judgeIndicadores(seguimientoDe(libro), periodo)[0]!;
}

/** An indicator whose result is its only variable. */
export function simple(values: RowValues, january: CellValue): Libro {
  const row = {
    ...FICHA,
    metodo: '[Dato]',
    variables: 'Dato',
    ...metas(...Array<string>(12).fill('')),
    ...values,
  };
  return { fichas: [row], maestra: [datos('Dato', [january])] };
}

export function dia(iso: string): DateSerial {
  return fromIso(iso)!;
}

export function entrega(
  mes: string,
  recibida: string | null,
  dependencia = 'Secretaría de Parques',
): Entrega {
  return {
    folio: `${mes}-1`,
    mes,
    dependencia,
    estado: recibida === null ? 'enviada' : 'validada',
    enviada: null,
    vence: null,
    recibida: recibida === null ? null : dia(recibida),
    enTiempo: null,
    archivo: '',
    cifras: null,
    observaciones: '',
    huella: '',
  };
}
