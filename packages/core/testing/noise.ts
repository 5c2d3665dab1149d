// Seeded noise for tests: independent normal values, and values that resemble the one before.
import { normalQuantile } from '../stats/normal.ts';
import { createPcg32 } from '../stats/pcg32.ts';

export interface Noise {
  /** The next standard normal value. */
  readonly next: () => number;
  /** A stationary autoregression of first order with deviation 1. */
  readonly resembling: (count: number, phi: number) => Float64Array;
}

export function noise(seed: number): Noise {
  const random = createPcg32(seed);
  const next = (): number => normalQuantile((random.next() + 0.5) / 2 ** 32);
  return {
    next,
    resembling(count, phi) {
      let value = next();
      return Float64Array.from({ length: count }, () => {
        const here = value;
        value = phi * value + Math.sqrt(1 - phi * phi) * next();
        return here;
      });
    },
  };
}
