import type { CellValue } from '../../src/domain/cell';
import type { RowValues } from '../../src/domain/changes';
import {
  enlaces,
  ficha,
  planAcciones,
  presupuesto,
  solicitudCambio,
  tablaMaestra,
} from '../../src/domain/formats';
import { META_KEYS, MES_KEYS, type Format } from '../../src/domain/formats/format';
import { monterrey, type Perfil } from '../../src/domain/perfiles';
import type { Seguimiento } from '../../src/domain/seguimiento';
import { validate, type Observacion } from '../../src/domain/validation/validate';
import { HOY } from './ruleCases';
import { installedTable, seguimientoOf } from './seguimiento';

const monthly = (keys: readonly string[], value: (month: number) => CellValue): RowValues =>
  Object.fromEntries(keys.map((key, index) => [key, value(index + 1)]));

/** A monthly activity measured by a quotient, with nothing to observe. */
export const goodFicha: RowValues = {
  indicador: 'A-01',
  nombre: 'Porcentaje de solicitudes atendidas',
  programa: 'E010 - Servicios',
  nivel: 'Actividad',
  tipoIndicador: 'De gestión',
  dimension: 'Eficacia',
  metodo: '([Solicitudes atendidas]/[Solicitudes recibidas])*100',
  variables:
    'Solicitudes atendidas (solicitudes; Sistema de Atención)\nSolicitudes recibidas (solicitudes; Sistema de Atención)',
  unidadMedida: 'Porcentaje',
  frecuencia: 'Mensual',
  sentido: 'Ascendente',
  acumulacion: 'Cociente de sumas',
  lineaBaseAnio: 2025,
  lineaBase: 80,
  ...monthly(META_KEYS, () => 90),
  metaAnual: 90,
  dependencia: 'Dirección de Parques',
};

const maestraRow = (variable: string): RowValues => ({
  indicador: 'A-01',
  nombre: 'Porcentaje de solicitudes atendidas',
  dependencia: 'Dirección de Parques',
  variable,
  unidadVariable: 'solicitudes',
  anio: 2026,
  ...monthly(MES_KEYS, (month) => (month <= 3 ? month * 100 : '')),
});

export const goodRows = {
  ficha: goodFicha,
  'tabla-maestra': maestraRow('Solicitudes atendidas'),
  enlaces: {
    dependencia: 'Dirección de Parques',
    enlace: 'Enlace de Parques',
    correo: 'enlace.parques@ejemplo.mx',
  },
  presupuesto: { programa: 'E010 - Servicios', trimestre: '2026-T1', aprobado: 1000000, devengado: 250000.5 },
  'plan-acciones': {
    trimestre: '2026-T1',
    indicador: 'A-01',
    cumplimiento: 70,
    justificacion: 'Faltó personal.',
    accionMejora: 'Cubrir las vacantes.',
    fechaCompromiso: 46203,
  },
  'solicitud-cambio': {
    folio: '2026-001',
    indicador: 'A-01',
    tipoCambio: 'Modificación de meta',
    resolucion: 'Pendiente',
  },
} as const satisfies Readonly<Record<string, RowValues>>;

export type IndicadorTable = keyof typeof goodRows;

const FORMATS: Readonly<Record<IndicadorTable, Format>> = {
  ficha,
  'tabla-maestra': tablaMaestra,
  enlaces,
  presupuesto,
  'plan-acciones': planAcciones,
  'solicitud-cambio': solicitudCambio,
};

/** A workbook of indicators that is good but for those values of the row of one of its tables. */
export function indicadorBook(
  table: IndicadorTable,
  values: RowValues = {},
  perfil: Perfil = monterrey,
): Seguimiento {
  const tables = (Object.keys(FORMATS) as IndicadorTable[]).map((id) => {
    const row: RowValues = { ...goodRows[id], ...(id === table ? values : {}) };
    const others = id === 'tabla-maestra' ? [maestraRow('Solicitudes recibidas')] : [];
    return installedTable(FORMATS[id], [row, ...others]);
  });
  return seguimientoOf(tables, { perfil });
}

export function observeIndicador(
  table: IndicadorTable,
  values: RowValues = {},
  perfil: Perfil = monterrey,
): readonly Observacion[] {
  return validate(indicadorBook(table, values, perfil), HOY).observaciones;
}
