import { acciones } from './acciones';
import { accionesClave } from './accionesClave';
import { anexoA } from './anexoA';
import { anexoI } from './anexoI';
import { convenio } from './convenio';
import { convenioIeem } from './convenioIeem';
import { enlaces } from './enlaces';
import { evaluaciones } from './evaluaciones';
import { ficha } from './ficha';
import type { Format } from './format';
import { planAcciones } from './planAcciones';
import { presupuesto } from './presupuesto';
import { solicitudCambio } from './solicitudCambio';
import { tablaMaestra } from './tablaMaestra';

/** Formats that a user installs by name. Adding one adds its declaration here, and nothing else. */
export const captureFormats: readonly Format[] = [
  anexoA,
  anexoI,
  convenio,
  convenioIeem,
  ficha,
  tablaMaestra,
];

/** Formats into which a table of somebody else's is copied; those that are not installed by name come with their first rows. */
export const adoptableFormats: readonly Format[] = [...captureFormats, enlaces, presupuesto];

/** Every sheet whose rows people write, with those that come along by themselves. */
export const allFormats: readonly Format[] = [
  anexoA,
  anexoI,
  convenio,
  convenioIeem,
  evaluaciones,
  acciones,
  accionesClave,
  ficha,
  tablaMaestra,
  enlaces,
  presupuesto,
  planAcciones,
  solicitudCambio,
];

/**
 * What installing these installs: each with those that it does not work without. In the order of the tabs: the
 * evaluations, the formats as they were asked for, and what comes with them.
 */
export function withCompanions(formats: readonly Format[]): readonly Format[] {
  const companions = formats.flatMap(companionsOf);
  const first = companions.filter((format) => format === evaluaciones);
  return [...new Set([...first, ...formats, ...companions])];
}

function companionsOf(format: Format): readonly Format[] {
  if (format.rows === 'indicador' || format.rows === 'variable') return [ficha, tablaMaestra, enlaces];
  if (format.rows !== 'asm') return [];
  const isBrokenDown = format.official.some(({ type }) => type.kind === 'labelled');
  return [evaluaciones, ...(isBrokenDown ? [acciones] : []), ...(format.companions ?? [])];
}

export {
  acciones,
  accionesClave,
  anexoA,
  anexoI,
  convenio,
  convenioIeem,
  enlaces,
  evaluaciones,
  ficha,
  planAcciones,
  presupuesto,
  solicitudCambio,
  tablaMaestra,
};
