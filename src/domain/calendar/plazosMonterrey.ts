import type { PlazoRule } from './plazoRules';

/** MTY 7.7–7.29 and IV, in the order in which a month lives them. */
export const plazosMonterrey: readonly PlazoRule[] = [];
