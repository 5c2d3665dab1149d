// Series with many zeros: how often something happens, and how much then.
import { normalCdf } from '../normal.ts';

export interface IntermittentDemand {
  readonly name: 'TSB';
  /** Probability that a step is not zero. */
  readonly chance: number;
  /** Expected size of a step that is not zero. */
  readonly size: number;
  /** chance × size, the same for every step. */
  readonly mean: number;
  readonly deviation: number;
  /** The value that a step stays at or below with the probability of z: 0 as long as nothing happens. */
  valueAt(z: number): number;
}

const rates = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3];

/**
 * Teunter, Syntetos & Babai 2011, "Intermittent demand: linking forecasting to inventory obsolescence", European Journal of
 * Operational Research 214:606–615: probability and size are smoothed apart, the probability at every step, so that a
 * demand that dies out is seen to do so (Croston's method of 1972 learns from events alone). The two smoothing
 * rates minimise the squared one-step errors. Sizes vary as they did, scaled to the smoothed size: the steps of the
 * sample's own distribution, whose mean is the mean of the sample (a quantile drawn between two sizes would shift it).
 *
 * @param values none negative, at least one above 0.
 */
export function fitIntermittent(values: ArrayLike<number>): IntermittentDemand {
  let best = smooth(values, 0.1, 0.1);
  for (const alpha of rates) {
    for (const beta of rates) {
      const tried = smooth(values, alpha, beta);
      if (tried.squares < best.squares) best = tried;
    }
  }
  const { chance, size } = best;
  const sizes = Float64Array.from(Array.from(values).filter((value) => value > 0)).sort();
  const usual = sizes.reduce((sum, value) => sum + value / sizes.length, 0);
  const square = sizes.reduce((sum, value) => sum + value ** 2 / sizes.length, 0);
  const mean = chance * size;
  return {
    name: 'TSB',
    chance,
    size,
    mean,
    deviation: Math.sqrt(Math.max(0, chance * square * (size / usual) ** 2 - mean ** 2)),
    valueAt(z) {
      const share = normalCdf(z);
      if (share <= 1 - chance) return 0;
      const place = Math.ceil(((share - (1 - chance)) / chance) * sizes.length) - 1;
      return (size / usual) * (sizes[Math.max(0, Math.min(sizes.length - 1, place))] ?? 0);
    },
  };
}

function smooth(
  values: ArrayLike<number>,
  alpha: number,
  beta: number,
): { readonly chance: number; readonly size: number; readonly squares: number } {
  const all = Array.from(values);
  const busy = all.filter((value) => value > 0);
  let chance = busy.length / all.length;
  let size = busy.reduce((sum, value) => sum + value / busy.length, 0);
  let squares = 0;
  for (const value of all) {
    squares += (value - chance * size) ** 2;
    chance += alpha * ((value > 0 ? 1 : 0) - chance);
    if (value > 0) size += beta * (value - size);
  }
  return { chance, size, squares };
}
