// Whether a series rises or falls: the rank test of Mann and Kendall, exact for short series, corrected for autocorrelation.
import { normalTail } from '../normal.ts';
import { kendallTail } from './kendall-tail.ts';

export interface MannKendall {
  /** Rising minus falling pairs. */
  readonly score: number;
  /** Variance of the score if there is no trend, with what autocorrelation adds. */
  readonly variance: number;
  /** With continuity correction; 0 for a constant series. */
  readonly z: number;
  /** Two-sided. */
  readonly p: number;
  readonly method: 'exact' | 'normal' | 'corrected';
  readonly n: number;
}

/** Below this many values p is counted, not approximated. */
const LEAST_FOR_NORMAL = 30;

/**
 * S = rising − falling pairs, Var = [n(n−1)(2n+5) − Σ t(t−1)(2t+5)]/18 over ties t, z = (S − sgn S)/√Var. Mann 1945,
 * "Nonparametric tests against trend", Econometrica 13:245–259; Kendall 1975, *Rank Correlation Methods*.
 *
 * Below 30 values p is exact, ties included. With `autocorrelation` φ ≠ 0 the variance is multiplied by n/n* of the
 * first-order autoregression, 1 + 2·Σ(1 − k/n)φᵏ: Yue & Wang 2004, "The Mann–Kendall test modified by effective
 * sample size", Water Resources Management 18:201–218. Missing values are NaN and are left out. Cost grows with
 * n · log n.
 *
 * @example mannKendall([3, 4, 4, 6, 5, 8, 9, 9]).z // 2.890092
 */
export function mannKendall(values: ArrayLike<number>, autocorrelation: number = 0): MannKendall {
  const known: number[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? Number.NaN;
    if (!Number.isNaN(value)) known.push(value);
  }
  const n = known.length;
  const { sorted, falling } = sortCounting(known);
  const ties = tiesOf(sorted);
  // Adding 0 turns −0 into 0.
  let pairs = (n * (n - 1)) / 2 + 0;
  let variance = n * (n - 1) * (2 * n + 5);
  for (const size of ties) {
    pairs -= (size * (size - 1)) / 2;
    variance -= size * (size - 1) * (2 * size + 5);
  }
  const score = pairs - 2 * falling;
  variance = (variance / 18) * inflation(n, autocorrelation);
  const z = variance <= 0 || score === 0 ? 0 : (score - Math.sign(score)) / Math.sqrt(variance);
  const method = autocorrelation !== 0 ? 'corrected' : n < LEAST_FOR_NORMAL ? 'exact' : 'normal';
  const p = method === 'exact' ? kendallTail(n, ties, Math.abs(score)) : 2 * normalTail(Math.abs(z));
  return { score, variance, z, p: Math.min(1, p), method, n };
}

/** n over the effective number of values of a first-order autoregression. */
function inflation(n: number, phi: number): number {
  if (phi === 0 || n < 2) return 1;
  let sum = 0;
  let power = 1;
  for (let lag = 1; lag < n; lag += 1) {
    power *= phi;
    if (Math.abs(power) < 1e-9) break;
    sum += (1 - lag / n) * power;
  }
  return Math.max(0, 1 + 2 * sum);
}

/** Sizes of the groups of equal values. */
function tiesOf(sorted: readonly number[]): readonly number[] {
  const ties: number[] = [];
  for (let from = 0; from < sorted.length; ) {
    let to = from + 1;
    while (to < sorted.length && sorted[to] === sorted[from]) to += 1;
    if (to - from > 1) ties.push(to - from);
    from = to;
  }
  return ties;
}

/** Sorts by merging, and counts the pairs of which the later is smaller. */
function sortCounting(list: readonly number[]): {
  readonly sorted: readonly number[];
  readonly falling: number;
} {
  let from = list.slice();
  let into = list.slice();
  let falling = 0;
  for (let width = 1; width < list.length; width *= 2) {
    for (let start = 0; start < list.length; start += 2 * width) {
      const middle = Math.min(start + width, list.length);
      const end = Math.min(start + 2 * width, list.length);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at += 1) {
        const takesLeft = left < middle && (right >= end || (from[left] ?? 0) <= (from[right] ?? 0));
        if (!takesLeft) falling += middle - left;
        into[at] = (takesLeft ? from[left++] : from[right++]) ?? 0;
      }
    }
    [from, into] = [into, from];
  }
  return { sorted: from, falling };
}
