/** A collection of March 2026 for tests: three invented dependencies, and rows of Entregas and Prórrogas. */
import { enlaces, ficha } from '../../../../src/domain/formats';
import type { RowValues } from '../../../../src/domain/changes';
import type { Entrega, Prorroga } from '../../../../src/domain/indicadores/records';
import { monterrey } from '../../../../src/domain/perfiles';
import type { Seguimiento } from '../../../../src/domain/seguimiento';
import { goodFicha } from '../../../support/fichaCases';
import { installedTable, seguimientoOf } from '../../../support/seguimiento';

export const entrega = (values: Partial<Entrega>): Entrega => ({
  folio: '2026-03-001',
  mes: '2026-03',
  dependencia: 'Parques',
  estado: 'enviada',
  enviada: null,
  vence: null,
  recibida: null,
  enTiempo: null,
  archivo: '',
  cifras: null,
  observaciones: '',
  huella: '',
  ...values,
});

export const prorroga = (values: Partial<Prorroga>): Prorroga => ({
  mes: '2026-03',
  dependencia: 'Parques',
  tipo: 'A',
  solicitada: 46_113,
  procede: true,
  resolucion: 'aceptada',
  vence: null,
  motivo: 'Se pidió en tiempo.',
  ...values,
});

const PARQUES: RowValues = {
  dependencia: 'Parques',
  enlace: 'Enlace de Parques',
  correo: 'parques@ejemplo.mx',
  superior: 'Titular de Parques',
  correoSuperior: 'titular.parques@ejemplo.mx',
};

const fichaOf = (indicador: string, dependencia: string): RowValues => ({
  ...goodFicha,
  indicador,
  nombre: `Solicitudes de ${indicador}`,
  dependencia,
});

/** Parques (two indicators, in the directory), Obras and Cultura (one each, not in it). */
export function collection(
  entregas: readonly Entrega[] = [],
  prorrogas: readonly Prorroga[] = [],
): Seguimiento {
  const fichas = [
    fichaOf('P-01', 'Parques'),
    fichaOf('P-02', 'Parques'),
    fichaOf('O-01', 'Obras'),
    fichaOf('C-01', 'Cultura'),
  ];
  const tables = [installedTable(ficha, fichas), installedTable(enlaces, [PARQUES])];
  return {
    ...seguimientoOf(tables, { perfil: monterrey }),
    institucion: 'Valle Inventado',
    entregas,
    prorrogas,
  };
}
