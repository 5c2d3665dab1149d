// Whether a form with these smoothing parameters forgets the distant past.
import type { EtsForm } from './ets-form.ts';
import { ALPHA, BETA, GAMMA, PHI } from './ets-likelihood.ts';

/**
 * Whether every root of the discount matrix, but the one that normalised seasons put at 1, lies within the unit
 * circle: the admissible region of Hyndman, Koehler, Ord & Snyder 2008, chapter 10 (polynomial of section 10.4.3),
 * tested by the recursion of Schur (1917) and Cohn (1922). Forms without seasons are admissible wherever
 * 0 < β < α < 1 and 0 < φ ≤ 1.
 */
export function isAdmissible(form: EtsForm, parameters: Float64Array, period: number): boolean {
  if (form.season === 'N') return true;
  const alpha = parameters[ALPHA] ?? 0;
  const gamma = parameters[GAMMA] ?? 0;
  const beta = form.trend === 'N' ? 0 : (parameters[BETA] ?? 0);
  const phi = form.trend === 'Ad' ? (parameters[PHI] ?? 0) : form.trend === 'A' ? 1 : 0;
  // Highest power first, leading coefficient 1.
  const polynomial = new Float64Array(period + 2);
  polynomial[0] = 1;
  polynomial[1] = alpha + beta - phi;
  for (let i = 2; i < period; i++) polynomial[i] = alpha + beta - alpha * phi;
  polynomial[period] = alpha + beta - alpha * phi + gamma - 1;
  polynomial[period + 1] = phi * (1 - alpha - gamma);
  return isStable(polynomial);
}

/** Whether all roots lie within the unit circle (1e-9 beyond is forgiven). Overwrites the polynomial. */
function isStable(polynomial: Float64Array): boolean {
  for (let degree = polynomial.length - 1; degree > 0; degree--) {
    const reflection = polynomial[degree] ?? 0;
    if (!(Math.abs(reflection) < 1 + 1e-9)) return false;
    const divisor = 1 - reflection * reflection;
    if (divisor < 1e-9) return true;
    for (let i = 0, j = degree; i < j; i++, j--) {
      const front = polynomial[i] ?? 0;
      const back = polynomial[j] ?? 0;
      polynomial[i] = (front - reflection * back) / divisor;
      polynomial[j] = (back - reflection * front) / divisor;
    }
    if (degree % 2 === 0) {
      const middle = polynomial[degree / 2] ?? 0;
      polynomial[degree / 2] = (middle - reflection * middle) / divisor;
    }
  }
  return true;
}
