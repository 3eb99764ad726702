import type { DateSerial } from '../../../domain/dates/dateSerial';
import { formatDate, formatDateWithWeekday } from '../../../domain/dates/formatDate';
import { periodoLabel } from '../../../domain/dates/periodo';
import type { TableroRow } from '../../../domain/indicadores/recoleccion/tablero';
import type { Entrega, Prorroga, TipoProrroga } from '../../../domain/indicadores/records';
import { counted } from '../../../domain/messages/counted';
import type { Periodo } from '../../../domain/records';

const day = (date: DateSerial): string => formatDate(date, 'corta');
const accepted = ({ resolucion, vence }: Prorroga): string =>
  resolucion === 'aceptada' && vence !== null ? `aceptada hasta el ${day(vence)}` : resolucion;

/** The sentences of the status board. */
export const texts = {
  resumen: 'Dependencias por estado',
  estado: 'Estado',
  dependencias: 'Dependencias',
  lista: 'Primero, lo que requiere atención',
  sinPreparar: (mes: Periodo) => `Las tablas de ${periodoLabel(mes)} todavía no se preparan.`,
  irAPreparar: 'Preparar las tablas',
  /** How it stands, in the fewest words. */
  linea: ({ enviada, vence, recibida, enTiempo, noDisponibleDesde }: TableroRow): string => {
    if (recibida !== null) return `Entregó el ${day(recibida)}, ${enTiempo === true ? 'en tiempo' : 'tarde'}`;
    if (noDisponibleDesde !== null)
      return `No ha entregado; venció el ${day(vence)} y es «No disponible» desde el ${day(noDisponibleDesde)}`;
    return enviada === null ? `Vence el ${day(vence)}` : `Enviada el ${day(enviada)}; vence el ${day(vence)}`;
  },
  desde: (fecha: DateSerial) => `«No disponible» desde el ${day(fecha)}`,
  inconsistencias: (amount: number) =>
    counted(amount, 'observación por corroborar', 'observaciones por corroborar'),
  prorroga: (prorroga: Prorroga) => `Prórroga ${prorroga.tipo}: ${accepted(prorroga)}`,
  detalle: 'Detalle, textos y prórroga',
  detalleDe: (dependencia: string) => `Detalle, textos y prórroga de ${dependencia}`,
  enlace: 'Enlace',
  sinEnlace: 'Sin capturar en la hoja Enlaces',
  correo: 'Correo',
  indicadores: 'Indicadores',
  enviada: 'Enviada',
  noEnviada: 'No consta',
  vence: 'Vence',
  archivo: 'Último archivo',
  porQueVence: 'Por qué vence ese día',
  entregas: (amount: number) => `Constancia de entregas (${counted(amount, 'renglón', 'renglones')})`,
  entregasDe: (amount: number, dependencia: string): string => `${texts.entregas(amount)} de ${dependencia}`,
  entrega: ({ folio, estado, enviada, recibida, archivo, enTiempo }: Entrega): string =>
    [
      folio,
      estado,
      ...(enviada === null ? [] : [`enviada el ${day(enviada)}`]),
      ...(recibida === null ? [] : [`recibida el ${day(recibida)}${inTime(enTiempo)}`]),
      ...(archivo === '' ? [] : [archivo]),
    ].join(' · '),
  corroborar: 'Texto para corroborar con el enlace',
  superior: 'Texto para su superior',
  deDependencia: (what: string, dependencia: string) => `${what}: ${dependencia}`,
  form: {
    abrir: 'Registrar prórroga',
    abrirDe: (dependencia: string) => `Registrar prórroga de ${dependencia}`,
    titulo: (dependencia: string) => `Prórroga de ${dependencia}`,
    tipo: 'Tipo',
    tipoA: 'A: el día 6 cae en sábado, domingo o lunes',
    tipoB: 'B: por otra causa, que la oficina resuelve',
    limite: (tipo: TipoProrroga, limite: DateSerial) =>
      `El último día para pedir la ${tipo} es el ${formatDateWithWeekday(limite)}.`,
    noCabeA: 'Este mes no cabe la A; por otra causa puede pedirse la B.',
    solicitada: 'Día en que se pidió',
    sinFecha: 'Escriba el día en que se pidió.',
    resolucion: 'Resolución de la oficina',
    resoluciones: { pendiente: 'Pendiente', aceptada: 'Aceptada', negada: 'Negada' },
    hasta: 'Aceptada hasta',
    hastaAyuda: 'Si se deja vacía, dura lo mismo que la A (criterio propio).',
    juicio: (prorroga: Prorroga) =>
      `${prorroga.procede ? 'Procede' : 'No procede'}: queda ${accepted(prorroga)}.`,
    yaHay: (known: Prorroga) =>
      `Ya hay una prórroga ${known.tipo} registrada (${accepted(known)}): su renglón cambia y se anota en Cambios.`,
    confirmar: 'Registrar',
    registrando: 'Registrando la prórroga…',
    hecho: (prorroga: Prorroga) =>
      `Se registró la prórroga ${prorroga.tipo} de ${prorroga.dependencia}: ${accepted(prorroga)}.`,
  },
} as const;

function inTime(enTiempo: boolean | null): string {
  if (enTiempo === null) return '';
  return enTiempo ? ', en tiempo' : ', tarde';
}
