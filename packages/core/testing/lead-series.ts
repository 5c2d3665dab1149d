// Series for tests of what leads what: the handbook's example (36 months, the second follows after two), and chance.
import { addMonths } from '../model/period.ts';
import { normalQuantile } from '../stats/normal.ts';
import type { Random } from '../stats/pcg32.ts';
import { observed, type Part } from './a-business.ts';

/** What leads. */
export const leading: Float64Array = Float64Array.of(
  ...[51, 52, 52, 46, 48, 52, 45, 44, 37, 36, 32, 38, 37, 43, 47, 47, 36, 39],
  ...[43, 46, 40, 42, 40, 40, 49, 46, 47, 53, 49, 49, 50, 50, 44, 47, 55, 45],
);

/** What follows. */
export const following: Float64Array = Float64Array.of(
  ...[202, 200, 211, 202, 205, 193, 195, 194, 185, 185, 181, 180, 156, 162, 172, 167, 182, 189],
  ...[183, 182, 181, 186, 178, 191, 178, 175, 194, 190, 191, 194, 196, 194, 206, 207, 192, 197],
);

/** Monthly values, the last in October 2026. */
export function observedMonthly(kpi: string, values: ArrayLike<number>): readonly Part[] {
  return Array.from(values, (value, at) => {
    const month = addMonths('2026-10', at - values.length + 1);
    return observed(kpi, `${month}-28`, value);
  });
}

/** Numbers that know nothing of each other: AR(φ) of normal steps; φ = 1 is a random walk. */
export function wandering({ below }: Random, length: number, phi: number): Float64Array {
  let level = 0;
  return Float64Array.from({ length }, () => {
    level = phi * level + normalQuantile((below(65_536) + 0.5) / 65_536);
    return level;
  });
}
