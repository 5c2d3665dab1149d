// The regularised incomplete beta function, which Student's t, F and binomial probabilities rest on.
import { logGamma } from './log-gamma.ts';

/**
 * I_x(a, b) for a, b > 0 and 0 ≤ x ≤ 1, by Lentz's continued fraction on the side where it converges fast (Press et al.
 * 2007, *Numerical Recipes*, 6.4). Good to about 1e-13. `complement` is 1 − x: give it where x is so near to 1 that
 * the difference would lose digits.
 *
 * @throws RangeError when an argument is outside its range: a bug of the caller.
 * @example incompleteBeta(0.5, 2, 3) // 0.6875
 */
export function incompleteBeta(x: number, a: number, b: number, complement = 1 - x): number {
  if (!(x >= 0 && x <= 1 && a > 0 && b > 0)) throw new RangeError(`incompleteBeta: ${x}, ${a}, ${b}`);
  if (x === 0) return 0;
  if (complement === 0) return 1;
  const scale = logGamma(a + b) - logGamma(a) - logGamma(b);
  const factor = Math.exp(scale + a * Math.log(x) + b * Math.log(complement));
  return x < (a + 1) / (a + b + 2)
    ? (factor * continuedFraction(x, a, b)) / a
    : 1 - (factor * continuedFraction(complement, b, a)) / b;
}

const PRECISION = 1e-15;
const TINY = 1e-300;
const MOST_TERMS = 10_000;

function continuedFraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let value = d;
  for (let m = 1; m < MOST_TERMS; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    value *= d * c;
    if (Math.abs(d * c - 1) < PRECISION) break;
  }
  return value;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
