// Whether intervals held as many values as they promised, or whether that is not chance any more.
import { logGamma } from '../stats/log-gamma.ts';
import { normalQuantile } from '../stats/normal.ts';

export interface Coverage {
  readonly share: number;
  /** Two-sided exact binomial test that the intervals hold the nominal share: small says they do not. */
  readonly probability: number;
  /** Wilson interval of the share. */
  readonly interval: readonly [number, number];
}

/**
 * Exact binomial test by the point probabilities (as R's binom.test), and the score interval of Wilson 1927, "Probable
 * inference, the law of succession, and statistical inference", Journal of the American Statistical Association
 * 22:209–212. Values of one series depend on each other; count each forecast once where that matters.
 *
 * @param held how many of `n` (≥ 1) values lay within.
 * @example intervalCoverage(12, 24, 0.8).probability // 0.000978
 */
export function intervalCoverage(held: number, n: number, nominal: number, level = 0.95): Coverage {
  if (!(n >= 1 && held >= 0 && held <= n)) throw new RangeError(`intervalCoverage: ${held} of ${n}`);
  const share = held / n;
  const observed = logBinomial(held, n, nominal);
  let probability = 0;
  for (let count = 0; count <= n; count += 1) {
    const chance = logBinomial(count, n, nominal);
    if (chance <= observed + 1e-7) probability += Math.exp(chance);
  }
  const z = normalQuantile((1 + level) / 2);
  const centre = (share + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
  const half = (z / (1 + z ** 2 / n)) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n * n));
  return {
    share,
    probability: Math.min(1, probability),
    interval: [Math.max(0, centre - half), Math.min(1, centre + half)],
  };
}

function logBinomial(count: number, n: number, share: number): number {
  const ways = logGamma(n + 1) - logGamma(count + 1) - logGamma(n - count + 1);
  const [yes, no] = [count * Math.log(share), (n - count) * Math.log1p(-share)];
  return ways + (count === 0 ? 0 : yes) + (count === n ? 0 : no);
}
