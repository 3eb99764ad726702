/** How many ASM have each value: every value of the catalogue, though nobody has it. */
import { SEMAFOROS } from '../advance/semaforo';
import { catalogueValues, type Catalogue } from '../catalogues/catalogues';
import type { AsmLine } from './asmLine';

export interface Count {
  readonly valor: string;
  readonly asm: number;
}

export const SIN_DATO = 'Sin dato';
/** Listed only when some ASM has one: validation tells which. */
export const FUERA_DE_CATALOGO = 'Fuera de catálogo';

export function countSemaforo(lines: readonly AsmLine[]): readonly Count[] {
  return SEMAFOROS.map((valor) => ({ valor, asm: lines.filter((line) => line.semaforo === valor).length }));
}

/** The counts add up to the lines. */
export function countCatalogue(
  lines: readonly AsmLine[],
  key: 'clasificacion' | 'prioridad',
  catalogue: Catalogue,
): readonly Count[] {
  const values = catalogueValues(catalogue);
  const count = (test: (written: string) => boolean): number =>
    lines.filter((line) => test(line[key])).length;
  const outside = count((written) => written !== '' && !values.includes(written));
  return [
    ...values.map((valor) => ({ valor, asm: count((written) => written === valor) })),
    { valor: SIN_DATO, asm: count((written) => written === '') },
    ...(outside > 0 ? [{ valor: FUERA_DE_CATALOGO, asm: outside }] : []),
  ];
}
