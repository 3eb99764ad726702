import { TOLERANCE } from './fraction';

/**
 * «60 %», «79.9 %»: at most one decimal, cut and never rounded up, so that what is shown stands on the same side of
 * every threshold as what was judged: 79.96 % is not 80 % and 99.996 % is not 100 %.
 * @param fraction 0.6 for 60 %
 */
export function formatPercent(fraction: number): string {
  const tenths = Math.floor((fraction + TOLERANCE) * 1000);
  return `${tenths / 10} %`;
}
