/**
 * What is written to the enlaces and their superiors about a month's figures, to be copied: nothing is sent from here.
 * Each text is a list of paragraphs; the blank ones are left out.
 */
import type { DateSerial } from '../dates/dateSerial';
import { formatDateWithWeekday, weekdayName } from '../dates/formatDate';
import { periodoLabel } from '../dates/periodo';
import type { Periodo } from '../records';
import type { Citas } from './citas';
import { counted } from './counted';

/** A message to copy into one's own mail. */
export interface Carta {
  /** Address; `''` when nobody has captured it. */
  readonly para: string;
  readonly asunto: string;
  readonly cuerpo: string;
}

/** Whom it is written to and about what. */
export interface CartaHead {
  /** «Enlace de Parques», or the office when nobody captured a name. */
  readonly destinatario: string;
  readonly dependencia: string;
  readonly mes: Periodo;
  /** Who signs; `''` when Inicio is blank. */
  readonly institucion: string;
}

export const destinatarios = {
  enlace: (dependencia: string) => `Enlace oficial de ${dependencia}`,
  superior: (dependencia: string) => `Persona titular de ${dependencia}`,
} as const;

/** `dependencia` is `''` where the post of whom it is for already says it. */
export function cuerpoDeCarta(
  { destinatario, dependencia, institucion }: Omit<CartaHead, 'mes'>,
  paragraphs: readonly string[],
): string {
  const addressed = destinatario.endsWith(dependencia) ? destinatario : `${destinatario}\n${dependencia}`;
  return [`${addressed}\nPresente.`, ...paragraphs, 'Atentamente,', institucion]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
}

export const asuntos = {
  recordatorio: ({ mes, dependencia }: CartaHead) =>
    `Recordatorio: datos de indicadores de ${periodoLabel(mes)} · ${dependencia}`,
  superior: ({ mes, dependencia }: CartaHead) =>
    `Datos de indicadores de ${periodoLabel(mes)} sin recibir · ${dependencia}`,
  corroborar: ({ mes, dependencia }: CartaHead) =>
    `Datos de indicadores de ${periodoLabel(mes)} por corroborar · ${dependencia}`,
} as const;

/** Paragraphs of the reminder (MTY 7.8). */
export const recordatorio = {
  tabla: (mes: Periodo, indicadores: number, variables: number) =>
    `Le envío la tabla de datos de ${periodoLabel(mes)}, con ${counted(variables, 'dato')} de ${counted(indicadores, 'indicador', 'indicadores')} de su competencia. Capture sólo las celdas abiertas; si un dato no existe, deje la celda vacía y diga por qué en el comentario: vacío no es cero.`,
  ventana: (envio: DateSerial, vence: DateSerial) =>
    `La ventana para recibirla es del ${formatDateWithWeekday(envio)} al ${formatDateWithWeekday(vence)}.`,
  conProrroga: (vence: DateSerial) =>
    `Con la prórroga aceptada, se recibe hasta el ${formatDateWithWeekday(vence)}.`,
  prorrogas: (ways: readonly string[]) =>
    ways.length === 0
      ? 'Por los días inhábiles, este mes no queda plazo para solicitar prórroga.'
      : ['Si necesita una prórroga, solicítela contestando este correo:', ...ways].join('\n'),
  prorrogaA: (dia: DateSerial, limite: DateSerial, vence: DateSerial) =>
    `- Porque el día 6 cae en ${weekdayName(dia)}: a más tardar el ${formatDateWithWeekday(limite)}. Son 2 días naturales, hasta el ${formatDateWithWeekday(vence)}.`,
  prorrogaB: (limite: DateSerial) =>
    `- Por otra causa: a más tardar el ${formatDateWithWeekday(limite)}, con la explicación. Se le contestará si se acepta o se niega.`,
  siNoLlega:
    'La información que no sea enviada en el tiempo señalado se clasificará como «No disponible» en los reportes correspondientes.',
  /** @param motivo of its window, that already says when it is our own criterion */
  fundamento: (motivo: string, citas: Citas) =>
    citas.isOwnNorm ? `${citas.fundamento('puntos 7.7, 7.8 y 7.11')} ${motivo}` : `Fundamento: ${motivo}`,
} as const;

/** Paragraphs for the superior of an enlace who is late (MTY 7.10 and 7.11). */
export const avisoSuperior = {
  falta: (mes: Periodo, hoy: DateSerial, indicadores: number) =>
    `Al ${formatDateWithWeekday(hoy)} no se han recibido los datos de ${periodoLabel(mes)} de ${counted(indicadores, 'indicador', 'indicadores')} de su competencia:`,
  enviada: (enviada: DateSerial | null, enlace: string) =>
    enviada === null ? '' : `La tabla de datos se envió el ${formatDateWithWeekday(enviada)} a: ${enlace}.`,
  vencio: (vence: DateSerial, diasHabiles: number) =>
    `La entrega venció el ${formatDateWithWeekday(vence)}${diasHabiles === 0 ? '' : `, hace ${counted(diasHabiles, 'día hábil', 'días hábiles')}`}.`,
  prorrogas: (motivos: readonly string[]) =>
    motivos.length === 0 ? 'No se solicitó prórroga.' : motivos.join('\n'),
  noDisponible: (desde: DateSerial) =>
    `Desde el ${formatDateWithWeekday(desde)} esa información se clasifica como «No disponible» en los reportes correspondientes. Le pido su apoyo para que se envíe cuanto antes: lo que llegue ahora ya no cambia ese reporte y entra en los siguientes.`,
  fundamento: (citas: Citas) => citas.fundamento('puntos 7.10 y 7.11'),
} as const;

/** Paragraphs that ask to corroborate a file (MTY 7.14). */
export const corroboracion = {
  recibido: (archivo: string, recibida: DateSerial, mes: Periodo) =>
    `El ${formatDateWithWeekday(recibida)} se recibió ${archivo === '' ? 'su archivo' : `su archivo «${archivo}»`} con los datos de ${periodoLabel(mes)}. Tiene inconsistencias u omisiones que hay que corroborar:`,
  pide: 'Conteste este correo con el archivo corregido, o confirme que el dato es correcto. Mientras se corrobora, los indicadores a los que les falta un dato aparecen como «No calculable».',
  fundamento: (citas: Citas) => citas.fundamento('punto 7.14'),
} as const;
