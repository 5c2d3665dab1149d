// How much a value resembles the one before it, once what carries the series is taken away.

export interface NeighbourCorrelation {
  /** Autocorrelation at lag 1 of an autoregression of first order, corrected for the short series; from −0.95 to 0.95. */
  readonly phi: number;
  /** Significantly above 0 at 5 %, one-sided. */
  readonly isSignificant: boolean;
}

/** Fewer values tell nothing about neighbours. */
const LEAST_VALUES = 16;

/**
 * Lag-1 autocorrelation r of what remains beside a line or a step. Taking the shape away pulls r down; by simulation of
 * first-order autoregressions with φ from 0 to 0.8 and 16 to 120 values (`neighbour-correlation.test.ts` repeats it),
 * r ≈ φ − (A + B·φ)/n, and without autocorrelation r + A/n has the standard deviation S/√n.
 *
 * @param rests one per stretch of the series, NaN where a value is missing.
 * @returns null with fewer than 16 pairs of neighbours for each stretch.
 */
export function neighbourCorrelation(rests: readonly Float64Array[]): NeighbourCorrelation | null {
  let [pairs, products, squares, n] = [0, 0, 0, 0];
  for (const rest of rests) {
    let before = Number.NaN;
    for (let at = 0; at < rest.length; at += 1) {
      const value = rest[at] ?? Number.NaN;
      if (!Number.isNaN(value)) {
        n += 1;
        squares += value * value;
        if (!Number.isNaN(before)) {
          pairs += 1;
          products += value * before;
        }
      }
      before = value;
    }
  }
  const perStretch = n / Math.max(1, rests.length);
  if (perStretch < LEAST_VALUES || pairs < 0.75 * n || !(squares > 0)) return null;
  // With gaps there are fewer pairs than values.
  const r = (products / squares) * ((n - rests.length) / pairs);
  const phi = (r + BIAS_LEVEL / perStretch) / (1 - BIAS_SLOPE / perStretch);
  return {
    phi: Math.max(-0.95, Math.min(0.95, phi)),
    isSignificant: r + BIAS_LEVEL / perStretch > (1.645 * SPREAD) / Math.sqrt(n),
  };
}

const BIAS_LEVEL = 3.5;
const BIAS_SLOPE = 8;
const SPREAD = 0.93;
