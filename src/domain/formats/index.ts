import { acciones } from './acciones';
import { anexoA } from './anexoA';
import { anexoI } from './anexoI';
import { evaluaciones } from './evaluaciones';
import type { Format } from './format';

/** Formats that a user installs by name. Adding one adds its declaration here, and nothing else. */
export const captureFormats: readonly Format[] = [anexoA, anexoI];

/** Every sheet whose rows people write, with those that come along by themselves. */
export const allFormats: readonly Format[] = [...captureFormats, evaluaciones, acciones];

export { acciones, anexoA, anexoI, evaluaciones };
