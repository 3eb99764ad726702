/** The monthly collection in sentences: windows of days, extensions, reminders. */
import type { Calendar } from '../calendar/diasHabiles';
import { calendarSaid, dayNear, whyInhabil } from '../calendar/motivoParts';
import type { DateSerial } from '../dates/dateSerial';
import { formatDate, formatDateWithWeekday, weekdayName } from '../dates/formatDate';
import { periodoLabel } from '../dates/periodo';
import type { Periodo } from '../records';
import type { Citas } from './citas';
import { counted, inFigures } from './counted';
import type { Problem } from './problemas';

export interface VentanaDays {
  /** Last natural day of the month that the figures are of. */
  readonly finDeMes: DateSerial;
  readonly envio: DateSerial;
  /** The 6th of the next month, business or not. */
  readonly dia: DateSerial;
  readonly vence: DateSerial;
}

/** Why a month's window of days is the one it is. */
export function motivoVentana(
  calendar: Calendar,
  { finDeMes, envio, dia, vence }: VentanaDays,
  { norma, criterio }: Citas,
): string {
  const noSend = whyInhabil(calendar, finDeMes);
  const noDue = whyInhabil(calendar, dia);
  return [
    noSend === null
      ? `La tabla se envía el ${formatDateWithWeekday(envio)}, último día hábil del mes${norma('7.7')}.`
      : `${noSend}; la tabla se envía el ${dayNear(envio, finDeMes)}, último día hábil del mes${norma('7.7')}.`,
    noDue === null
      ? `Se entrega a más tardar el ${formatDateWithWeekday(vence)}, que es hábil${norma('7.11')}.`
      : `${noDue}; la entrega vence el ${dayNear(vence, dia)}, día hábil anterior${norma('7.11')}.`,
    vence > envio
      ? ''
      : 'No queda ningún día hábil entre el envío y la entrega: acuerde con los enlaces cuándo se envía.',
    calendarSaid(calendar),
    criterio,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** What decides whether a prórroga was asked for in time. */
export interface ProrrogaDays {
  /** The 6th, business or not. */
  readonly dia: DateSerial;
  readonly solicitada: DateSerial;
  /** Last day to ask for it. */
  readonly limite: DateSerial;
  /** Business days before the 6th. */
  readonly habiles: number;
}

const A_CASES = 'sólo cabe cuando el día 6 es sábado, domingo o lunes';

/** Why a prórroga is in time or not, accepted or not; sentences to be put one after the other. */
export const motivosProrroga = {
  fueraDeCaso: (dia: DateSerial, { norma }: Citas) =>
    `No procede: la prórroga A ${A_CASES}, y el ${formatDate(dia, 'larga')} es ${weekdayName(dia)}${norma('7.11')}. Por otra causa puede pedirse la B.`,
  fueraDeTiempo: (days: ProrrogaDays, citas: Citas) =>
    `No procede: ${asked(days)} y el último día era ${lastDay(days, citas)}.`,
  enTiempo: (days: ProrrogaDays, citas: Citas) =>
    `Procede: ${asked(days)}, en tiempo; el último día era ${lastDay(days, citas)}.`,
  casoA: (dia: DateSerial) => `El día 6 cae en ${weekdayName(dia)}, uno de los casos de la prórroga A.`,
  naturales: (calendar: Calendar, vence: DateSerial) => {
    const because = whyInhabil(calendar, vence);
    const until = `Son 2 días naturales sobre el día 6: se entrega a más tardar el ${formatDateWithWeekday(vence)}.`;
    return because === null ? until : `${until} ${because}; los días son naturales y no se mueve.`;
  },
  sinDuracion: ({ regla }: Citas) =>
    `La ${regla} no dice cuánto dura la prórroga B: se toma lo mismo que la A (criterio propio).`,
  aceptada: 'La oficina la aceptó.',
  aceptadaHasta: (hasta: DateSerial, { regla }: Citas) =>
    `La oficina la aceptó hasta el ${formatDateWithWeekday(hasta)}; la ${regla} no dice cuánto dura.`,
  negada: 'La oficina la negó.',
  pendiente: 'Es discrecional: falta que la oficina la acepte o la niegue.',
  aceptadaContraLaNorma: ({ regla }: Citas) =>
    `Se indicó «aceptada», pero la ${regla} no la permite: queda negada.`,
  sigueVenciendo: (vence: DateSerial) => `La entrega vence el ${formatDateWithWeekday(vence)}.`,
} as const;

function asked({ solicitada }: ProrrogaDays): string {
  return `se pidió el ${formatDateWithWeekday(solicitada)}`;
}

function lastDay({ limite, dia, habiles }: ProrrogaDays, { norma }: Citas): string {
  return `el ${formatDateWithWeekday(limite)}, ${counted(habiles, 'día hábil', 'días hábiles')} antes del ${dayNear(dia, limite)}${norma('7.11')}`;
}

/** What stands in the way of recording a prórroga. */
export const problemasRecoleccion = {
  sinFichas: (): Problem => ({
    codigo: 'sin-fichas',
    mensaje:
      'El libro no tiene fichas de indicadores, así que ninguna dependencia entrega datos. Instale el formato «Ficha técnica de indicador» y capture o importe sus fichas. No se cambió nada.',
  }),
  dependenciaDesconocida: (dependencia: string, near: string | null): Problem => ({
    codigo: 'dependencia-desconocida',
    mensaje: `Ninguna ficha es de la dependencia «${dependencia}».${near === null ? '' : ` La más parecida es «${near}».`} Escríbala como en la hoja Fichas técnicas. No se cambió nada.`,
  }),
  hastaSinAceptar: (): Problem => ({
    codigo: 'hasta-sin-aceptar',
    mensaje:
      'La nueva fecha sólo se fija al aceptar una prórroga B; la A es siempre de 2 días naturales. No se cambió nada.',
  }),
  hastaAnterior: (hasta: DateSerial, vence: DateSerial): Problem => ({
    codigo: 'hasta-anterior',
    mensaje: `La nueva fecha (${formatDate(hasta, 'corta')}) no es posterior al día en que ya vence la entrega (${formatDate(vence, 'corta')}). Elija una posterior. No se cambió nada.`,
  }),
} as const;

/** What the status board adds to a dependency's state. */
export const notasTablero = {
  tardia: (recibida: DateSerial, vence: DateSerial, mes: Periodo) =>
    `Llegó el ${formatDate(recibida, 'corta')} y vencía el ${formatDate(vence, 'corta')}: en el reporte de ${periodoLabel(mes)} conserva «No disponible»; sus datos entran en los siguientes.`,
  sinEntregas: 'No se ha preparado su tabla: cuentan los datos que la oficina capture en la Tabla maestra.',
  rechazadas: (files: number) =>
    files === 1
      ? 'Llegó un archivo que se rechazó; falta el corregido.'
      : `Llegaron ${inFigures(files)} archivos que se rechazaron; falta el corregido.`,
} as const;
