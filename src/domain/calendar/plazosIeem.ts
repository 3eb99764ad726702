/** Deadlines of the Mecanismo de seguimiento of the Instituto Electoral del Estado de México, PAE 2025. */
import { byNorm } from '../norms';
import type { PlazoRule } from './plazoRules';

export const plazosIeem: readonly PlazoRule[] = [
  {
    kind: 'end-of-period',
    id: 'compilacion-bimestral',
    label: 'Compilación bimestral de la información y las evidencias de avance',
    months: 2,
    fundamento: byNorm({ norm: 'IEEM', article: '5.2' }),
    evidence: 'month-closed',
  },
];
