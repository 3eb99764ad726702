/** Rules shaped as Monterrey's P-SEJ-PEP-02 states them, to prove that the union can say them. */
import type { PlazoRule } from '../../../src/domain/calendar/plazoRules';

const fundamento = (article: string) =>
  ({ tipo: 'norma', cita: `MTY ${article} (Seguimiento al Desempeño P-SEJ-PEP-02)` }) as const;

export const entregaDelEnlace: PlazoRule = {
  kind: 'day-of-month',
  id: 'entrega-del-enlace',
  label: 'Entrega del enlace',
  day: 6,
  every: { of: 'month' },
  onInhabil: 'falls-due-before',
  fundamento: fundamento('7.11'),
};

export const captura: PlazoRule = {
  kind: 'day-of-month',
  id: 'captura',
  label: 'Captura en la Tabla maestra',
  day: 8,
  every: { of: 'month' },
  onInhabil: 'stays',
  fundamento: fundamento('7.13'),
};

export const envioDeTablas: PlazoRule = {
  kind: 'last-dia-habil',
  id: 'envio-de-tablas',
  label: 'Envío de tablas y recordatorio',
  fundamento: fundamento('7.7–7.8'),
};

export const informacionPresupuestal: PlazoRule = {
  kind: 'day-of-month',
  id: 'informacion-presupuestal',
  label: 'Información presupuestal',
  day: 30,
  every: { of: 'quarter', monthsAfterCut: 0 },
  onInhabil: 'stays',
  fundamento: fundamento('7.21'),
};

export const matriz: PlazoRule = {
  kind: 'day-of-month',
  id: 'matriz',
  label: 'Matriz SEJ-PEP-27',
  day: 20,
  every: { of: 'quarter', monthsAfterCut: 1 },
  onInhabil: 'stays',
  fundamento: fundamento('7.29'),
};

export const compilacion: PlazoRule = {
  kind: 'end-of-period',
  id: 'compilacion',
  label: 'Compilación',
  months: 2,
  fundamento: { tipo: 'norma', cita: 'IEEM 5.2 (Mecanismo de seguimiento, PAE 2025)' },
};
