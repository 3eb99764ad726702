import type { EstadoRequisito } from '../../domain/cierre/requisitos';

const ESTADOS: Readonly<Record<EstadoRequisito, string>> = {
  cumple: 'Cumple',
  'no cumple': 'No cumple',
  'sin respuesta': 'Sin respuesta',
  'sin evidencia': 'Falta su evidencia',
};

/** Every sentence of what closes an ASM. */
export const texts = {
  title: (clave: string) => `Cierre de ${clave}`,
  estado: (estado: EstadoRequisito) => ESTADOS[estado],
  /** It says what is seen, as it is seen: whoever speaks to the machine names what they see. */
  of: (nombre: string, estado: EstadoRequisito, clave: string) => `${nombre} · ${ESTADOS[estado]}, ${clave}`,
  verifica: (verificacion: string, cita: string) => `Se verifica: ${verificacion} (${cita})`,
  respuesta: 'Respuesta',
  sinRespuesta: 'Sin respuesta',
  evidencia: 'Con qué se comprobó',
  evidenciaHint: 'Documento, oficio o liga.',
  fecha: 'Fecha',
  fechaHint: 'Si la deja vacía, se conserva la que tenga la hoja.',
  save: 'Guardar',
  saveOf: (nombre: string, clave: string) => `Guardar ${nombre}, ${clave}`,
  note: 'Al guardar, Excel no puede deshacer con Ctrl+Z; lo anterior queda en Cambios.',
  running: 'Guardando la respuesta.',
  done: (nombre: string, clave: string) => `Se guardó «${nombre}» de ${clave}.`,
} as const;
