// The normal distribution: its distribution function, its upper tail and its quantiles.
import { chiSquareTail } from './chi-square.ts';

/**
 * P(Z ≥ z) for the standard normal distribution; keeps its relative precision (about 1e-13) far out in the tail, since
 * Z² is χ² with one degree of freedom.
 *
 * @example normalTail(1.959963984540054) // 0.025
 */
export function normalTail(z: number): number {
  if (Number.isNaN(z)) return Number.NaN;
  const beyond = chiSquareTail(z * z, 1) / 2;
  return z >= 0 ? beyond : 1 - beyond;
}

/** Φ(z) = P(Z ≤ z). */
export function normalCdf(z: number): number {
  return normalTail(-z);
}

/**
 * The z below which the standard normal distribution lies with probability `share`; 0 and 1 give infinities. Wichura
 * 1988, "Algorithm AS 241: The percentage points of the normal distribution", Applied Statistics 37:477–484 (PPND16,
 * about 1e-15).
 *
 * @throws RangeError when the share is outside 0..1: a bug of the caller.
 * @example normalQuantile(0.975) // 1.959963984540054
 */
export function normalQuantile(share: number): number {
  if (!(share >= 0 && share <= 1)) throw new RangeError(`normalQuantile: ${share} is not between 0 and 1`);
  if (share === 0) return Number.NEGATIVE_INFINITY;
  if (share === 1) return Number.POSITIVE_INFINITY;
  const q = share - 0.5;
  if (Math.abs(q) <= 0.425) return q * ratio(central, 0.180625 - q * q);
  const r = Math.sqrt(-Math.log(q < 0 ? share : 1 - share));
  const z = r <= 5 ? ratio(middle, r - 1.6) : ratio(far, r - 5);
  return q < 0 ? -z : z;
}

interface Rational {
  /** Coefficients of numerator and denominator, highest power first. */
  readonly above: readonly number[];
  readonly below: readonly number[];
}

function ratio({ above, below }: Rational, x: number): number {
  return polynomial(above, x) / polynomial(below, x);
}

function polynomial(coefficients: readonly number[], x: number): number {
  let value = 0;
  for (const coefficient of coefficients) value = value * x + coefficient;
  return value;
}

const central: Rational = {
  above: [
    2509.0809287301227, 33430.57558358813, 67265.7709270087, 45921.95393154987, 13731.69376550946,
    1971.5909503065513, 133.14166789178438, 3.3871328727963665,
  ],
  below: [
    5226.495278852546, 28729.085735721943, 39307.89580009271, 21213.794301586597, 5394.196021424751,
    687.1870074920579, 42.31333070160091, 1,
  ],
};

const middle: Rational = {
  above: [
    0.0007745450142783414, 0.022723844989269184, 0.2417807251774506, 1.2704582524523684, 3.6478483247632045,
    5.769497221460691, 4.630337846156546, 1.4234371107496835,
  ],
  below: [
    1.0507500716444169e-9, 0.0005475938084995345, 0.015198666563616457, 0.14810397642748008, 0.6897673349851,
    1.6763848301838038, 2.053191626637759, 1,
  ],
};

const far: Rational = {
  above: [
    2.0103343992922881e-7, 2.7115555687434876e-5, 0.0012426609473880784, 0.026532189526576124,
    0.29656057182850487, 1.7848265399172913, 5.463784911164114, 6.657904643501103,
  ],
  below: [
    2.0442631033899397e-15, 1.421511758316446e-7, 1.8463183175100548e-5, 0.0007868691311456133,
    0.014875361290850615, 0.1369298809227358, 0.599832206555888, 1,
  ],
};
