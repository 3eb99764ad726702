import { captureFormats } from '../formats';
import type { Format } from '../formats/format';
import { formatsIn, reglasOf } from '../perfiles/perfil';
import type { Seguimiento } from '../seguimiento';

export interface ConversionTargets {
  /** Those that the workbook has, or that its institution's norm defines; the first of all where there is none. */
  readonly near: readonly Format[];
  readonly others: readonly Format[];
}

/** The formats of ASM as which the rows of another can be written. */
export function conversionTargets(source: Format, { tables, perfil }: Seguimiento): ConversionTargets {
  const targets = formatsIn(perfil, captureFormats).filter(
    ({ id, rows }) => rows === 'asm' && id !== source.id,
  );
  const isNear = ({ id, norm }: Format): boolean =>
    norm === reglasOf(perfil) || tables.some(({ format }) => format.id === id);
  const near = targets.filter(isNear);
  const offered = near.length > 0 ? near : targets.slice(0, 1);
  return { near: offered, others: targets.filter((target) => !offered.includes(target)) };
}
