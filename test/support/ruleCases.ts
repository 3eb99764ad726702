import type { CellValue } from '../../src/domain/cell';
import type { RowValues } from '../../src/domain/changes';
import { anexoA, anexoI, evaluaciones } from '../../src/domain/formats';
import type { ColumnKey } from '../../src/domain/formats/format';
import { pueblaEstado, pueblaMunicipio, type Perfil } from '../../src/domain/perfiles';
import type { Avance } from '../../src/domain/records';
import type { TableData } from '../../src/domain/tables/tableData';
import { validate, type Observacion } from '../../src/domain/validation/validate';
import { serial } from './anexoIReal';
import { installedTable, seguimientoOf } from './seguimiento';

/** Thursday, 15 January 2026. */
export const HOY = serial(2026, 1, 15);

/** A recommendation of an Anexo I with nothing to observe, under either perfil. */
export const goodAnexoI: RowValues = {
  numero: 1,
  hallazgo: 'No hay padrón.',
  asm: 'Integrar el padrón.',
  resultados: 'Padrón completo.',
  viable: 'Sí',
  aceptada: 'Sí',
  postura: 'Se acepta la recomendación.',
  prioridad: 'Alto',
  clasificacion: 'Específico',
  actividades: 'Acción: Integrar el padrón.\nInicio: 2026-02-03\nFin: 2026-03-31\nEvidencia/Producto: Padrón',
  responsable: 'Dependencia/Entidad: Secretaría de Bienestar\nUnidad Administrativa: Dirección de Programas',
  clave: 'E007-001',
  evaluacion: 'E007',
  programa: 'E007',
};

/** An ASM of an Anexo A with nothing to observe, under either perfil. */
export const goodAnexoA: RowValues = {
  numero: 1,
  asm: 'Integrar el padrón.',
  clasificacion: 'Específico',
  responsable: 'Dirección de Programas',
  actividades: 'Integrar el padrón.',
  termino: serial(2026, 3, 31),
  resultados: 'Padrón completo.',
  evidencias: 'Padrón',
  avance: 0.5,
  clave: 'E007-001',
  evaluacion: 'E007',
  programa: 'E007',
  fechaCaptura: serial(2026, 1, 12),
};

export const goodEvaluacion: RowValues = { evaluacion: 'E007', programa: 'E007' };

interface Options {
  readonly perfil?: Perfil;
  readonly evaluacion?: RowValues;
  readonly avances?: readonly Avance[];
  readonly fecha?: number;
}

export function observe(tables: readonly TableData[], options: Options = {}): readonly Observacion[] {
  const evaluacion = installedTable(evaluaciones, [{ ...goodEvaluacion, ...options.evaluacion }]);
  return validate(seguimientoOf([...tables, evaluacion], options), options.fecha ?? HOY).observaciones;
}

/** What is said of one Anexo I row that is good but for those values. */
export function observeI(values: RowValues, options: Options = {}): readonly Observacion[] {
  const perfil = options.perfil ?? pueblaEstado;
  return observe([installedTable(anexoI, [{ ...goodAnexoI, ...values }])], { ...options, perfil });
}

/** What is said of one Anexo A row that is good but for those values. */
export function observeA(values: RowValues, options: Options = {}): readonly Observacion[] {
  const perfil = options.perfil ?? pueblaMunicipio;
  return observe([installedTable(anexoA, [{ ...goodAnexoA, ...values }])], { ...options, perfil });
}

export const ids = (observaciones: readonly Observacion[]): readonly string[] =>
  observaciones.map(({ regla }) => regla);

export const only = (observaciones: readonly Observacion[], regla: string): readonly Observacion[] =>
  observaciones.filter((observacion) => observacion.regla === regla);

/** The value after the correction of that rule; `undefined` when it proposes none. */
export function mended(observaciones: readonly Observacion[], regla: string): CellValue | undefined {
  const [found] = only(observaciones, regla);
  return found?.correccion?.apply(found.valor);
}

export const cell = (key: ColumnKey, value: CellValue): RowValues => ({ [key]: value });
