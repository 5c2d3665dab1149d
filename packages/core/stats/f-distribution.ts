// The F distribution, central and noncentral: how often chance alone gives a ratio of mean squares as large as this.
import { incompleteBeta } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';
import { root } from './root.ts';

/**
 * P(F ≥ x) with (`above`, `below`) degrees of freedom: I_{d₂/(d₂ + d₁x)}(d₂/2, d₁/2). Keeps its relative precision in the
 * tail.
 *
 * @throws RangeError when x is negative or there is no degree of freedom: a bug of the caller.
 * @example fTail(19.738781, 2, 29) // 3.884372e-6
 */
export function fTail(x: number, above: number, below: number): number {
  requireArguments(x, above, below);
  if (x === Number.POSITIVE_INFINITY) return 0;
  const total = below + above * x;
  return incompleteBeta(below / total, below / 2, above / 2, (above * x) / total);
}

/** The x that F exceeds with probability `tail` (0 < tail < 1), to about 1e-12. */
export function fQuantileOfTail(tail: number, above: number, below: number): number {
  if (!(tail > 0 && tail < 1)) throw new RangeError(`fQuantileOfTail: ${tail} is not between 0 and 1`);
  let low = 0;
  let high = 1;
  while (fTail(high, above, below) > tail) {
    low = high;
    high *= 2;
  }
  const missOf = (x: number): number => Math.log(fTail(x, above, below) / tail);
  return root(missOf, low, high);
}

/**
 * P(F ≥ x) for the noncentral F with noncentrality λ = `noncentrality` (≥ 0): central ones weighted by Poisson(λ/2).
 * Johnson, Kotz & Balakrishnan 1995, *Continuous Univariate Distributions 2*, ch. 30. Cost grows with √λ.
 *
 * @example noncentralFTail(fQuantileOfTail(0.05, 2, 29), 2, 29, 5.1) // power of a test
 */
export function noncentralFTail(x: number, above: number, below: number, noncentrality: number): number {
  requireArguments(x, above, below);
  if (!(noncentrality >= 0)) throw new RangeError(`noncentralFTail: noncentrality ${noncentrality}`);
  if (x === Number.POSITIVE_INFINITY) return 0;
  const total = below + above * x;
  const [share, rest] = [(above * x) / total, below / total];
  const half = noncentrality / 2;
  const [a, b] = [above / 2, below / 2];
  const weightOf = (step: number): number =>
    half === 0 ? (step === 0 ? 1 : 0) : Math.exp(step * Math.log(half) - half - logGamma(step + 1));
  // I_x(a + 1, b) = I_x(a, b) − xᵃ(1 − x)ᵇ/(a·B(a, b)).
  let central = incompleteBeta(share, a, b, rest);
  let drop =
    share === 0
      ? 0
      : Math.exp(logGamma(a + b) - logGamma(a + 1) - logGamma(b) + a * Math.log(share) + b * Math.log(rest));
  let chanceBelow = 0;
  for (let step = 0; ; step += 1) {
    const weight = weightOf(step);
    if (step > half && weight < NEGLIGIBLE) break;
    chanceBelow += weight * central;
    central = Math.max(0, central - drop);
    drop *= (share * (a + b + step)) / (a + 1 + step);
  }
  return Math.min(1, Math.max(0, 1 - chanceBelow));
}

const NEGLIGIBLE = 1e-16;

function requireArguments(x: number, above: number, below: number): void {
  if (!(x >= 0 && above > 0 && below > 0)) throw new RangeError(`F distribution: ${x}, ${above}, ${below}`);
}
