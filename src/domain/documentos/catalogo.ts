import { documentoInstitucional } from './dit/documentoInstitucional';
import type { Modelo } from './modelo';
import { planAccion } from './planAccion';

/** In the order in which they are offered. */
export const modelos: readonly Modelo[] = [documentoInstitucional, planAccion];
