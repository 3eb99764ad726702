/**
 * The budget that the Dirección de Planeación Presupuestal sends each quarter (MTY 7.21–7.22). The norm does not say how
 * the financial advance is measured: devengado ÷ modificado, the moments of expenditure of the LGCG, art. 38, is ours.
 */
import { readNumber } from '../../numbers/readNumber';
import { tableOf, type Seguimiento } from '../../seguimiento';
import { plainCell, plainText, type TableRow } from '../../tables/tableData';
import { foldText } from '../../text/foldText';
import { parsePeriodoIndicador } from '../periodoIndicador';
import type { PeriodoIndicador } from '../records';
import type { AvanceFinanciero } from './matrizModel';

type Montos = Pick<AvanceFinanciero, 'presupuesto' | 'devengado'>;

/** By folded name of programme, that quarter's. Several rows of one programme add up. */
export function presupuestosOf(
  seguimiento: Seguimiento,
  trimestre: PeriodoIndicador,
): ReadonlyMap<string, AvanceFinanciero> {
  const found = new Map<string, Montos>();
  for (const row of tableOf(seguimiento, 'presupuesto')?.rows ?? []) {
    if (parsePeriodoIndicador(plainText(row, 'trimestre').toUpperCase()) !== trimestre) continue;
    const programa = foldText(plainText(row, 'programa'));
    found.set(programa, added(found.get(programa), montosOf(row)));
  }
  return new Map([...found].map(([programa, montos]) => [programa, withAvance(montos)]));
}

/** Of those programmes whose budget and devengado are known. */
export function avanceConjunto(
  financieros: readonly (AvanceFinanciero | null)[],
): AvanceFinanciero & { readonly programas: number } {
  const known = financieros.filter((each) => each !== null && each.avance !== null);
  const total = known.reduce<Montos | undefined>(
    (sum, each) => (each === null ? sum : added(sum, each)),
    undefined,
  );
  return { ...withAvance(total ?? { presupuesto: null, devengado: null }), programas: known.length };
}

function montosOf(row: TableRow): Montos {
  return {
    presupuesto: amountIn(row, 'modificado') ?? amountIn(row, 'aprobado'),
    devengado: amountIn(row, 'devengado'),
  };
}

function amountIn(row: TableRow, key: 'modificado' | 'aprobado' | 'devengado'): number | null {
  const reading = readNumber(plainCell(row, key));
  return reading.kind === 'number' ? reading.number : null;
}

function added(one: Montos | undefined, other: Montos): Montos {
  if (one === undefined) return other;
  return {
    presupuesto: sum(one.presupuesto, other.presupuesto),
    devengado: sum(one.devengado, other.devengado),
  };
}

/** Blank is not zero: two blanks are blank. */
function sum(one: number | null, other: number | null): number | null {
  return one === null || other === null ? (one ?? other) : one + other;
}

function withAvance({ presupuesto, devengado }: Montos): AvanceFinanciero {
  const isKnown = presupuesto !== null && presupuesto > 0 && devengado !== null;
  return { presupuesto, devengado, avance: isKnown ? (100 * devengado) / presupuesto : null };
}
