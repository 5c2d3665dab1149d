// The χ² distribution: how often chance alone gives a sum of squares as large as this.
import { logGamma } from './log-gamma.ts';

/**
 * P(X ≥ x) for χ² with `degreesOfFreedom` (> 0): the upper regularised incomplete gamma function Q(df/2, x/2), by its
 * series below df/2 + 1 and by Lentz's continued fraction above (Press et al. 2007, *Numerical Recipes*, 6.2). Good to
 * about 1e-13.
 *
 * @throws RangeError when x is negative or there is no degree of freedom: a bug of the caller.
 * @example chiSquareTail(10.92, 3) // 0.012166
 */
export function chiSquareTail(x: number, degreesOfFreedom: number): number {
  if (!(x >= 0 && degreesOfFreedom > 0)) throw new RangeError(`chiSquareTail: ${x}, ${degreesOfFreedom}`);
  if (x === 0) return 1;
  if (x === Number.POSITIVE_INFINITY) return 0;
  const [shape, half] = [degreesOfFreedom / 2, x / 2];
  const factor = Math.exp(shape * Math.log(half) - half - logGamma(shape));
  return half < shape + 1 ? 1 - factor * series(shape, half) : factor * continuedFraction(shape, half);
}

const PRECISION = 1e-16;
const MOST_TERMS = 10_000;

function series(shape: number, x: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let step = 1; step < MOST_TERMS && term > sum * PRECISION; step += 1) {
    term *= x / (shape + step);
    sum += term;
  }
  return sum;
}

function continuedFraction(shape: number, x: number): number {
  let b = x + 1 - shape;
  let c = 1e300;
  let d = 1 / b;
  let value = d;
  for (let step = 1; step < MOST_TERMS; step += 1) {
    const a = -step * (step - shape);
    b += 2;
    d = 1 / (a * d + b);
    c = b + a / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < PRECISION * 4) break;
  }
  return value;
}
