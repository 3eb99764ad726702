/** What the printed SEJ-PEP-23 and SEJ-PEP-24 say besides what their cells hold. */
import { formatDate } from '../dates/formatDate';
import type { DateSerial } from '../dates/dateSerial';
import type { Citas } from './citas';
import type { Problem } from './problemas';

/** The norm names both formats and gives no columns: how they are laid out is ours, and the sheet says it. */
export const impresos = {
  ficha: 'SEJ-PEP-23 Ficha Técnica de Indicador',
  solicitud: 'SEJ-PEP-24 Solicitud de Cambio de Indicador',
  nota: (fecha: DateSerial, { isOwnNorm }: Citas) =>
    `Impreso el ${formatDate(fecha, 'larga')}. ${isOwnNorm ? 'La norma nombra el formato y no señala su diseño: es criterio propio.' : 'El formato y su diseño son criterio propio.'}`,
  cambios: 'Cambios aprobados',
  sinCambios: 'Sin cambios aprobados.',
  firmasDeFicha: ['Elaboró', 'Revisó', 'Autorizó'],
  firmasDeSolicitud: [
    'Solicita, por la dependencia o entidad',
    'Coordinación de Planeación y Enlace',
    'Jefatura de Seguimiento al Desempeño',
  ],
  /** The first column of the twelve months. */
  meses: ['Ene', 'Feb', 'Mar', 'Abr', 'May', 'Jun', 'Jul', 'Ago', 'Sep', 'Oct', 'Nov', 'Dic'],
  secciones: {
    identificacion: 'Identificación',
    calculo: 'Cálculo',
    variables: 'Variables',
    metas: 'Metas por periodo',
    semaforo: 'Cumplimiento y semáforo',
    responsable: 'Quién reporta',
    solicitud: 'Solicitud',
    indicador: 'Indicador',
    puntos: 'Qué cambia de la ficha técnica',
    sustento: 'Sustento',
    resolucion: 'Resolución',
  },
  avisos: ({ punto }: Citas) => `Avisos${punto('7.43')}`,
  nombreDeVariable: 'Variable',
  unidad: 'Unidad',
  fuente: 'Fuente',
  nombre: 'Indicador',
  punto: 'Punto de la ficha',
  dice: 'Dice',
  debeDecir: 'Debe decir',
  sinFolio: (): Problem => ({
    codigo: 'solicitud-no-encontrada',
    mensaje:
      'No hay una solicitud de cambio con ese folio. Revise cómo está escrito en la hoja Solicitudes de cambio. No se cambió nada.',
  }),
} as const;
