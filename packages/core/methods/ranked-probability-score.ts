// Continuous ranked probability score: what a forecast distribution costs once the value is known, in its units.
import { normalCdf } from '../stats/normal.ts';

/**
 * σ(z(2Φ(z) − 1) + 2φ(z) − 1/√π), z = (x − μ)/σ; |x − μ| for σ = 0. Gneiting & Raftery 2007, "Strictly proper scoring
 * rules, prediction, and estimation", Journal of the American Statistical Association 102:359–378.
 *
 * @example normalRankedProbabilityScore(112, 100, 10) // 7.480153
 */
export function normalRankedProbabilityScore(actual: number, mean: number, deviation: number): number {
  if (deviation === 0) return Math.abs(actual - mean);
  const z = (actual - mean) / deviation;
  return (
    deviation *
    (z * (2 * normalCdf(z) - 1) +
      2 * (Math.exp(-z * z * 0.5) / Math.sqrt(2 * Math.PI)) -
      1 / Math.sqrt(Math.PI))
  );
}

/** mean |X − x| − ½ mean |X − X'| over a sample of the forecast. Cost grows with n·log n. The same source. */
export function sampleRankedProbabilityScore(actual: number, sample: ArrayLike<number>): number {
  const sorted = Float64Array.from(sample).sort();
  const n = sorted.length;
  let missed = 0;
  let spread = 0;
  for (const [at, value] of sorted.entries()) {
    missed += Math.abs(value - actual);
    spread += (2 * at + 1 - n) * value;
  }
  return missed / n - spread / (n * n);
}
