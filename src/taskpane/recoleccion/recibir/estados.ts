import type { EstadoArchivo } from '../../../domain/indicadores/recoleccion/recepcion/delivery';

/** What needs attention first. */
export const ESTADOS: readonly EstadoArchivo[] = ['rechazado', 'aceptado con observaciones', 'aceptado'];
