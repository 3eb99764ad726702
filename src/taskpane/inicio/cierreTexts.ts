import type { DateSerial } from '../../domain/dates/dateSerial';
import { formatDate } from '../../domain/dates/formatDate';
import { counted } from '../../domain/messages/counted';

/** What the first view says of the closing of the ASM and of the key actions. */
export const texts = {
  cierre: 'Cierre de los ASM',
  solventados: (closed: number, asm: number) =>
    `${counted(closed, 'ASM cerrado', 'ASM cerrados')} de ${asm} con todo lo que pide la norma.`,
  porCerrar: (count: number) =>
    `${counted(count, 'ASM está', 'ASM están')} al 100 % con evidencia y ${count === 1 ? 'le' : 'les'} falta:`,
  numero: (numero: string) => `Núm. ${numero}`,
  acciones: 'Acciones clave',
  siguiente: (accion: string, nombre: string) => `Sigue: ${accion}. ${nombre}.`,
  todas: 'Todas las acciones clave están concluidas.',
  fase: (fase: string, estado: string, done: number, total: number) =>
    `${fase} · ${estado} (${done} de ${total})`,
  titulo: (accion: string, nombre: string) => (accion === nombre ? nombre : `${accion}. ${nombre}`),
  fecha: (fecha: DateSerial) => formatDate(fecha, 'corta'),
  cambiar: 'Cambiar',
  cambiarDe: (accion: string) => `Cambiar la acción clave ${accion}`,
  estado: 'Estado',
  fechaCampo: 'Fecha',
  fechaHint: 'Día en que se concluyó, o en que se prevé.',
  documento: 'Documento',
  documentoHint: 'Oficio, acuerdo o liga con que se prueba.',
  guardar: 'Guardar',
  guardarDe: (accion: string) => `Guardar la acción clave ${accion}`,
  nota: 'Al guardar, Excel no puede deshacer con Ctrl+Z; lo anterior queda en Cambios.',
  guardando: 'Guardando la acción clave.',
  hecho: (accion: string) => `Se guardó la acción clave ${accion}.`,
} as const;
