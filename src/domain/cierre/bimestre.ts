/** Two months, as the IEEM compiles (5.2): `AAAA-B1` is January and February. */
import { addMonths } from '../dates/periodo';
import type { Periodo } from '../records';

/** `AAAA-Bn`, n from 1 to 6. */
export type Bimestre = string;

/** Years 2000–2199, like months; `null` for anything else. */
export function parseBimestre(text: string): Bimestre | null {
  return /^2[01]\d{2}-B[1-6]$/.test(text.trim()) ? text.trim() : null;
}

/** The bimester of a month. */
export function bimestreOf(periodo: Periodo): Bimestre {
  const [year = '', month = ''] = periodo.split('-');
  return `${year}-B${Math.ceil(Number(month) / 2)}`;
}

/**
 * Its first and second month.
 * @throws RangeError for what `parseBimestre` does not take
 */
export function monthsOfBimestre(bimestre: Bimestre): readonly [Periodo, Periodo] {
  if (parseBimestre(bimestre) === null) throw new RangeError(`bimestre: '${bimestre}' is not AAAA-Bn`);
  const [year = '', part = ''] = bimestre.split('-');
  const second = `${year}-${String(Number(part.slice(1)) * 2).padStart(2, '0')}`;
  return [addMonths(second, -1), second];
}

export function previousBimestre(bimestre: Bimestre): Bimestre {
  return bimestreOf(addMonths(monthsOfBimestre(bimestre)[0], -1));
}
