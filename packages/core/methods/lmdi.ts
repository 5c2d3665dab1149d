// What each factor of a product contributed to its change: the logarithmic mean Divisia index, additive and without rest.

export interface Factor {
  readonly before: number;
  readonly after: number;
  /** 1 for a factor, −1 for a divisor, 2 for a square. */
  readonly exponent: number;
}

/**
 * Contributions to the change of `scale · Π xᵢ^eᵢ`, in the order of the factors: Δᵢ = L(V₁, V₀) · eᵢ · ln(xᵢ₁ / xᵢ₀) with
 * L(a, b) = (a − b) / ln(a / b). They add up to V₁ − V₀ exactly (up to rounding), whatever the order, and swapping the two
 * times changes nothing but their signs.
 *
 * A factor that appears or vanishes (zero at one time) carries the whole change, as the limit says (Ang & Liu 2007, "Handling
 * zero values in the logarithmic mean Divisia index decomposition approach"); several share it by their exponents. Null where
 * a factor changes its sign or a divisor is zero: the logarithm has no meaning there.
 *
 * Source: Ang 2004, "Decomposition analysis for policymaking in energy: which is the preferred method?". Cost: the factors.
 *
 * @example lmdi([{ before: 1000, after: 1200, exponent: 1 }, { before: 50, after: 55, exponent: 1 }])
 */
export function lmdi(factors: readonly Factor[], scale = 1): readonly number[] | null {
  for (const { before, after, exponent } of factors) {
    if (!Number.isFinite(before) || !Number.isFinite(after)) return null;
    if (Math.sign(before) * Math.sign(after) < 0 || (before === 0 && after !== 0 && exponent < 0))
      return null;
    if (after === 0 && exponent < 0) return null;
  }
  const valueAt = (time: 'before' | 'after'): number =>
    factors.reduce((product, factor) => product * factor[time] ** factor.exponent, scale);
  const [before, after] = [valueAt('before'), valueAt('after')];
  if (!Number.isFinite(before) || !Number.isFinite(after)) return null;
  if (before === 0 || after === 0) return ofZero(factors, after - before, before === 0 ? 'before' : 'after');
  const mean = logarithmicMean(after, before);
  return factors.map((factor) => mean * factor.exponent * logRatio(factor.after, factor.before));
}

/** L(a, b) of two numbers of one sign; a where they are equal. Stable also where they nearly are. */
export function logarithmicMean(a: number, b: number): number {
  const ratio = logRatio(a, b);
  return ratio === 0 ? a : (a - b) / ratio;
}

/** ln(a / b) without losing digits where a and b are close. */
function logRatio(a: number, b: number): number {
  const growth = (a - b) / b;
  return Math.abs(growth) < 0.5 ? Math.log1p(growth) : Math.log(Math.abs(a)) - Math.log(Math.abs(b));
}

/** The limit: what is zero at that time carries the change. Null where nothing is: the product is only too small for a number. */
function ofZero(
  factors: readonly Factor[],
  change: number,
  time: 'before' | 'after',
): readonly number[] | null {
  const other = time === 'before' ? 'after' : 'before';
  const weights = factors.map((factor) => (factor[time] === 0 && factor[other] !== 0 ? factor.exponent : 0));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (change === 0) return factors.map(() => 0);
  return sum === 0 ? null : weights.map((weight) => (weight === 0 ? 0 : (change * weight) / sum));
}
