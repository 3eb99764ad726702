/** Rows of Entregas and Prórrogas of March 2026 for tests. */
import type { Entrega, Prorroga } from '../../../../src/domain/indicadores/records';

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
