// The logarithm of the gamma function, which the distributions of sums of squares rest on.

/**
 * ln Γ(x) for x > 0 by Lanczos' approximation with g = 7 and nine terms (Lanczos 1964, "A precision approximation of
 * the gamma function", SIAM Journal on Numerical Analysis B 1:86–96); good to about 1e-14 of its value.
 *
 * @example logGamma(5) // ln 24
 */
export function logGamma(x: number): number {
  // Γ(x) = Γ(x + 1)/x keeps small arguments inside the range of the approximation.
  if (x < 1) return logGamma(x + 1) - Math.log(x);
  let sum = FIRST;
  for (let index = 0; index < coefficients.length; index += 1) {
    sum += (coefficients[index] ?? 0) / (x + index);
  }
  const base = x + 6.5;
  return HALF_LOG_TWO_PI + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

const HALF_LOG_TWO_PI = 0.5 * Math.log(2 * Math.PI);

const FIRST = 0.99999999999980993;

const coefficients = [
  676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
];
