/** Entregas, Prórrogas and Resultados: their rows as records, and back. Rows without their key are left out. */
import { cellText, type CellValue } from '../cell';
import type { DateSerial } from '../dates/dateSerial';
import { parseDate } from '../dates/parseDate';
import { parsePeriodo } from '../dates/periodo';
import {
  ESTADOS_ENTREGA,
  SEMAFOROS_INDICADOR,
  type Entrega,
  type Prorroga,
  type ResultadoGuardado,
} from '../indicadores/records';
import { parsePeriodoIndicador } from '../indicadores/periodoIndicador';
import {
  entregasRegister,
  prorrogasRegister,
  resultadosRegister,
  type EntregasKey,
  type ProrrogasKey,
  type Register,
  type ResultadosKey,
} from './index';

type Rows = readonly (readonly CellValue[])[];
type Reader<K extends string> = (key: K) => CellValue;

/** @param rows as `registerRows` gives them: in the order of the register's columns */
export function entregasFromRows(rows: Rows): readonly Entrega[] {
  return readEach(entregasRegister, rows, readEntrega);
}

export function prorrogasFromRows(rows: Rows): readonly Prorroga[] {
  return readEach(prorrogasRegister, rows, readProrroga);
}

export function resultadosFromRows(rows: Rows): readonly ResultadoGuardado[] {
  return readEach(resultadosRegister, rows, readResultado);
}

function readEntrega(cell: Reader<EntregasKey>): Entrega | null {
  const estado = ESTADOS_ENTREGA.find((each) => each === cellText(cell('estado')));
  const folio = cellText(cell('folio'));
  if (estado === undefined || folio === '') return null;
  const enTiempo = cellText(cell('enTiempo'));
  return {
    folio,
    mes: parsePeriodo(cell('mes')),
    dependencia: cellText(cell('dependencia')),
    estado,
    enviada: dateOf(cell('enviada')),
    vence: dateOf(cell('vence')),
    recibida: dateOf(cell('recibida')),
    enTiempo: enTiempo === '' ? null : enTiempo === 'Sí',
    archivo: cellText(cell('archivo')),
    cifras: numberOf(cell('cifras')),
    observaciones: cellText(cell('observaciones')),
    huella: cellText(cell('huella')),
  };
}

export function entregaValues(entrega: Entrega): Readonly<Record<EntregasKey, CellValue>> {
  const { enTiempo } = entrega;
  return {
    folio: entrega.folio,
    mes: entrega.mes ?? '',
    dependencia: entrega.dependencia,
    estado: entrega.estado,
    enviada: entrega.enviada ?? '',
    vence: entrega.vence ?? '',
    recibida: entrega.recibida ?? '',
    enTiempo: enTiempo === null ? '' : yesNo(enTiempo),
    archivo: entrega.archivo,
    cifras: entrega.cifras ?? '',
    observaciones: entrega.observaciones,
    huella: entrega.huella,
  };
}

function readProrroga(cell: Reader<ProrrogasKey>): Prorroga | null {
  const mes = parsePeriodo(cell('mes'));
  const tipo = cellText(cell('tipo'));
  const solicitada = dateOf(cell('solicitada'));
  const resolucion = cellText(cell('resolucion'));
  if (mes === null || (tipo !== 'A' && tipo !== 'B') || solicitada === null) return null;
  return {
    mes,
    dependencia: cellText(cell('dependencia')),
    tipo,
    solicitada,
    procede: cellText(cell('procede')) === 'Sí',
    resolucion: resolucion === 'aceptada' || resolucion === 'negada' ? resolucion : 'pendiente',
    vence: dateOf(cell('vence')),
    motivo: cellText(cell('motivo')),
  };
}

export function prorrogaValues(prorroga: Prorroga): Readonly<Record<ProrrogasKey, CellValue>> {
  return {
    mes: prorroga.mes,
    dependencia: prorroga.dependencia,
    tipo: prorroga.tipo,
    solicitada: prorroga.solicitada,
    procede: yesNo(prorroga.procede),
    resolucion: prorroga.resolucion,
    vence: prorroga.vence ?? '',
    motivo: prorroga.motivo,
  };
}

function readResultado(cell: Reader<ResultadosKey>): ResultadoGuardado | null {
  const periodo = parsePeriodoIndicador(cell('periodo'));
  const clave = cellText(cell('indicador'));
  const semaforo = SEMAFOROS_INDICADOR.find((each) => each === cellText(cell('semaforo')));
  if (periodo === null || clave === '' || semaforo === undefined) return null;
  return {
    periodo,
    clave,
    nombre: cellText(cell('nombre')),
    programa: cellText(cell('programa')),
    dependencia: cellText(cell('dependencia')),
    resultado: numberOf(cell('resultado')),
    meta: numberOf(cell('meta')),
    cumplimiento: numberOf(cell('cumplimiento')),
    semaforo,
    motivo: cellText(cell('motivo')),
    calculado: dateOf(cell('calculado')),
    cerrado: dateOf(cell('cerrado')),
  };
}

export function resultadoValues(resultado: ResultadoGuardado): Readonly<Record<ResultadosKey, CellValue>> {
  return {
    periodo: resultado.periodo,
    indicador: resultado.clave,
    nombre: resultado.nombre,
    programa: resultado.programa,
    dependencia: resultado.dependencia,
    resultado: resultado.resultado ?? '',
    meta: resultado.meta ?? '',
    cumplimiento: resultado.cumplimiento ?? '',
    semaforo: resultado.semaforo,
    motivo: resultado.motivo,
    calculado: resultado.calculado ?? '',
    cerrado: resultado.cerrado ?? '',
  };
}

function readEach<K extends string, T>(
  register: Register<K>,
  rows: Rows,
  read: (cell: Reader<K>) => T | null,
): readonly T[] {
  const places = new Map(register.columns.map(({ key }, index) => [key, index]));
  return rows.flatMap((row) => read((key) => row[places.get(key) ?? -1] ?? '') ?? []);
}

function dateOf(value: CellValue): DateSerial | null {
  const reading = parseDate(value);
  return reading.kind === 'date' ? reading.date : null;
}

function numberOf(value: CellValue): number | null {
  return typeof value === 'number' && Number.isFinite(value) ? value : null;
}

function yesNo(value: boolean): 'Sí' | 'No' {
  return value ? 'Sí' : 'No';
}
