// How much a statistic would vary if history had gone a little differently: it is computed again on resampled blocks.
import { createPcg32 } from './pcg32.ts';

export interface BlockBootstrap {
  /** How many observations there are, in their order in time. */
  readonly count: number;
  /** Neighbours drawn together; 1 draws each observation by itself. */
  readonly blockLength: number;
  readonly draws: number;
  readonly seed: number;
  /** The statistic of the observations at these places; the array is reused, so do not keep it. */
  readonly statistic: (places: Int32Array) => number;
}

/**
 * The circular block bootstrap: blocks begin anywhere and run over the end to the beginning, so that every
 * observation is equally likely. Politis & Romano 1992, "A circular block-resampling procedure for stationary data",
 * in LePage & Billard (eds), Exploring the Limits of Bootstrap. With blocks of 1 it is Efron's 1979 bootstrap.
 *
 * Cost grows with draws × count. Draws for which the statistic is NaN are left out.
 *
 * @returns the resampled values, ascending.
 */
export function bootstrapBlocks({
  count,
  blockLength,
  draws,
  seed,
  statistic,
}: BlockBootstrap): Float64Array {
  if (!(count >= 1 && blockLength >= 1))
    throw new RangeError('bootstrapBlocks: count and block length begin at 1');
  const random = createPcg32(seed);
  const places = new Int32Array(count);
  const values = new Float64Array(draws);
  let kept = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    for (let at = 0; at < count; ) {
      const start = random.below(count);
      for (let step = 0; step < blockLength && at < count; step += 1) {
        places[at] = (start + step) % count;
        at += 1;
      }
    }
    const value = statistic(places);
    if (Number.isNaN(value)) continue;
    values[kept] = value;
    kept += 1;
  }
  return values.subarray(0, kept).sort();
}
