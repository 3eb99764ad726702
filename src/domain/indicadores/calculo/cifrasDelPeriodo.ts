/** The figures of an indicator's variables in the months of a period, and what is missing among them. */
import type { Periodo } from '../../records';
import type { Dato } from '../readIndicadores';
import type { Disponibilidad } from './disponibilidad';

/** A month whose figures do not count in this report, and why. */
export interface MesAusente {
  readonly mes: Periodo;
  readonly porque: Exclude<Disponibilidad, { readonly kind: 'enTiempo' }>;
}

/** A figure that is missing in a month that came: an inconsistency to corroborate (MTY 7.14). */
export interface CifraFaltante {
  readonly mes: Periodo;
  readonly variable: string;
  /** What its cell says; `undefined` when Tabla maestra has no row for it. */
  readonly dato: Dato | undefined;
}

export interface CifrasDelMes {
  readonly mes: Periodo;
  readonly figures: ReadonlyMap<string, number>;
}

export type CifrasDelPeriodo =
  | { readonly kind: 'completas'; readonly meses: readonly CifrasDelMes[] }
  | { readonly kind: 'ausentes'; readonly meses: readonly MesAusente[] }
  | { readonly kind: 'incompletas'; readonly faltantes: readonly CifraFaltante[] };

export interface CifrasInput {
  readonly months: readonly Periodo[];
  readonly variables: readonly string[];
  readonly disponibilidad: (mes: Periodo) => Disponibilidad;
  readonly dato: (variable: string, mes: Periodo) => Dato | undefined;
}

/** What did not come is said before what came incomplete. */
export function cifrasDelPeriodo(input: CifrasInput): CifrasDelPeriodo {
  const read = input.months.map((mes) => cifrasDelMes(mes, input));
  const ausentes = read.flatMap(({ ausente }) => ausente ?? []);
  if (ausentes.length > 0) return { kind: 'ausentes', meses: ausentes };
  const faltantes = read.flatMap(({ faltantes }) => faltantes);
  if (faltantes.length > 0) return { kind: 'incompletas', faltantes };
  return { kind: 'completas', meses: read };
}

interface LeidasDelMes extends CifrasDelMes {
  readonly faltantes: readonly CifraFaltante[];
  readonly ausente: MesAusente | null;
}

function cifrasDelMes(mes: Periodo, { variables, disponibilidad, dato }: CifrasInput): LeidasDelMes {
  const figures = new Map<string, number>();
  const faltantes: CifraFaltante[] = [];
  for (const variable of variables) {
    const found = dato(variable, mes);
    if (found && found.valor !== null) figures.set(variable, found.valor);
    else faltantes.push({ mes, variable, dato: found });
  }
  return { mes, figures, faltantes, ausente: ausenteDe(mes, disponibilidad(mes), faltantes, figures.size) };
}

/** A month that nobody registered and of which there is nothing at all did not come either. */
function ausenteDe(
  mes: Periodo,
  porque: Disponibilidad,
  faltantes: readonly CifraFaltante[],
  known: number,
): MesAusente | null {
  if (porque.kind === 'enTiempo') return null;
  if (porque.kind !== 'sinRegistro') return { mes, porque };
  const isBlank = faltantes.every(({ dato }) => (dato?.texto ?? '') === '');
  return known === 0 && faltantes.length > 0 && isBlank ? { mes, porque } : null;
}
