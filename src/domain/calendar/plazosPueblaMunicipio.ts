/** Deadlines of the Lineamientos ASM PCCR2124/RLIN/IMPLAN/130/120424 of the Ayuntamiento de Puebla. */
import type { DateSerial } from '../dates/dateSerial';
import { byNorm } from '../norms';
import type { Calendar } from './diasHabiles';
import { firstLastDiaHabilAfter } from './lastDiaHabil';
import type { PlazoRule } from './plazoRules';

const APRIL = 4;

export const plazosPueblaMunicipio: readonly PlazoRule[] = [
  {
    kind: 'after-event',
    id: 'posicion-institucional',
    label: 'Documento de opinión (posición institucional)',
    event: 'notificacion',
    diasHabiles: 5,
    siguientes: true,
    fundamento: byNorm({ norm: 'PUE-M', article: 'art. 8' }),
    evidence: 'asm-captured',
  },
  {
    kind: 'after-event',
    id: 'plan-de-accion',
    label: 'Plan de Acción',
    event: 'recepcion',
    diasHabiles: 5,
    siguientes: false,
    fundamento: byNorm({ norm: 'PUE-M', article: 'art. 10' }),
    evidence: 'plan-dated',
    nota: 'El artículo nombra a los aspectos específicos, institucionales e interinstitucionales, no a los intergubernamentales.',
  },
  {
    kind: 'after-event',
    id: 'avances-evaluacion-interna',
    label: 'Avances del Plan de Acción de evaluaciones internas, por oficio al IMPLAN',
    event: 'notificacion',
    diasHabiles: 5,
    siguientes: false,
    tipo: 'interna',
    fundamento: byNorm({ norm: 'PUE-M', article: 'art. 13, primer párrafo' }),
    evidence: 'advance-captured',
    nota: 'Se entrega al IMPLAN, con copia de conocimiento a la Contraloría.',
  },
  {
    kind: 'last-dia-habil',
    id: 'cumplimiento-evaluacion-externa',
    label: 'Cumplimiento del Plan de Acción de evaluaciones externas',
    month: APRIL,
    tipo: 'externa',
    fundamento: byNorm({ norm: 'PUE-M', article: 'art. 13, segundo párrafo' }),
    evidence: 'asm-finished',
    nota: 'El artículo dice «del ejercicio fiscal correspondiente» sin aclarar cuál; capture el plazo en Evaluaciones si es otro.',
  },
  {
    kind: 'end-of-period',
    id: 'avance-mensual',
    label: 'Actualización del % de avance',
    months: 1,
    fundamento: byNorm({ norm: 'PUE-M', article: 'VI i' }),
    evidence: 'month-closed',
  },
];

/**
 * The deadline supposed for an external evaluation whose own has not been captured: the last business day of the
 * first April that ends after its notification.
 */
export function firstAprilDeadline(notificacion: DateSerial, calendar: Calendar): DateSerial | undefined {
  return firstLastDiaHabilAfter(APRIL, notificacion, calendar) ?? undefined;
}
