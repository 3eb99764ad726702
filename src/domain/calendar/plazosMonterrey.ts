/** Deadlines of the Procedimiento Seguimiento al Desempeño P-SEJ-PEP-02, version 05, of Monterrey. */
import { byNorm, type Fundamento } from '../norms';
import type { PlazoRule } from './plazoRules';

const mty = (article: string): Fundamento => byNorm({ norm: 'MTY', article });

/** Day of the month by which the enlaces deliver; the prórrogas are counted from it. */
export const DIA_ENTREGA = 6;

export const DIA_CAPTURA = 8;

/** The prórroga for a 6th that falls on a Saturday, a Sunday or a Monday (MTY 7.11). */
export const PRORROGA_A = { weekdays: [6, 0, 1], habilesBefore: 1, naturalesAfter: 2 } as const;

/** The one for any other cause. The norm says until when it is asked for, and not how long it is. */
export const PRORROGA_B = { habilesBefore: 2 } as const;

/** MTY 7.7–7.29 and IV, in the order in which a month lives them. */
export const plazosMonterrey: readonly PlazoRule[] = [
  {
    kind: 'from-day-of-month',
    id: 'solicitud-prorroga-b',
    label: 'Último día para pedir la prórroga B (otra causa)',
    day: DIA_ENTREGA,
    count: { unit: 'habiles-before', days: PRORROGA_B.habilesBefore },
    fundamento: mty('7.11'),
    evidence: 'figures-waiting',
    nota: 'Es discrecional y la norma no dice cuánto dura.',
  },
  {
    kind: 'from-day-of-month',
    id: 'solicitud-prorroga-a',
    label: 'Último día para pedir la prórroga A',
    day: DIA_ENTREGA,
    count: { unit: 'habiles-before', days: PRORROGA_A.habilesBefore },
    onlyOn: PRORROGA_A.weekdays,
    fundamento: mty('7.11'),
    evidence: 'figures-waiting',
  },
  {
    kind: 'day-of-month',
    id: 'entrega-enlace',
    label: 'Entrega de las tablas de datos por los enlaces',
    day: DIA_ENTREGA,
    every: { of: 'month' },
    onInhabil: 'falls-due-before',
    fundamento: mty('7.11'),
    evidence: 'figures-delivered',
    nota: 'Son las cifras del mes anterior, cuya tabla se envió su último día hábil.',
  },
  {
    kind: 'from-day-of-month',
    id: 'entrega-prorroga-a',
    label: 'Entrega con la prórroga A',
    day: DIA_ENTREGA,
    count: { unit: 'naturales-after', days: PRORROGA_A.naturalesAfter },
    onlyOn: PRORROGA_A.weekdays,
    fundamento: mty('7.11'),
    evidence: 'figures-waiting',
  },
  {
    kind: 'day-of-month',
    id: 'captura',
    label: 'Captura en la Tabla maestra (SEJ-PEP-28)',
    day: DIA_CAPTURA,
    every: { of: 'month' },
    onInhabil: 'stays',
    fundamento: mty('7.13'),
    evidence: 'figures-waiting',
  },
  {
    kind: 'day-of-month',
    id: 'matriz',
    label: 'Matriz de seguimiento (SEJ-PEP-27)',
    day: 20,
    every: { of: 'quarter', monthsAfterCut: 1 },
    onInhabil: 'stays',
    fundamento: mty('7.29'),
    evidence: 'matrix-made',
    nota: 'La norma dice «del mes cada trimestre» sin aclarar cuál: se toma el mes siguiente al trimestre.',
  },
  {
    kind: 'day-of-month',
    id: 'informacion-presupuestal',
    label: 'Solicitud de la información presupuestal',
    day: 30,
    every: { of: 'quarter', monthsAfterCut: 0 },
    onInhabil: 'stays',
    fundamento: mty('7.21'),
    evidence: 'budget-received',
    nota: 'La norma dice «del mes del trimestre de corte»: se toma el último mes del trimestre.',
  },
  {
    kind: 'last-dia-habil',
    id: 'envio-tablas',
    label: 'Envío de las tablas de datos y del recordatorio',
    fundamento: mty('7.7 y 7.8'),
    evidence: 'tables-sent',
  },
  {
    kind: 'last-dia-habil',
    id: 'plan-acciones',
    label: 'Plan de Acciones de Indicadores, de los enlaces',
    fundamento: mty('IV'),
    nota: 'La norma no dice de cuál mes: se muestra cada mes.',
  },
];
