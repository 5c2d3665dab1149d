// Local regression on evenly spaced values (Cleveland 1979), as seasonal-trend decomposition uses it.

/**
 * Smooths `values` with windows of `span` values and lines (degree 1) or levels (degree 0), fitted at every
 * `jump`-th value and joined by straight lines between. `weights` multiply the tricube weights.
 */
export function smoothLocally(
  values: Float64Array,
  span: number,
  degree: 0 | 1,
  jump: number,
  weights: Float64Array | null,
): Float64Array {
  const n = values.length;
  const result = new Float64Array(n);
  if (n < 2) {
    result.set(values);
    return result;
  }
  const step = Math.min(jump, n - 1);
  const length = Math.min(span, n);
  const half = (span + 1) >> 1;
  const fitAt = (i: number): number => {
    const left = span >= n ? 0 : Math.min(Math.max(0, i + 1 - half), n - span);
    return smoothLocallyAt(values, span, degree, i, left, left + length - 1, weights) ?? values[i] ?? 0;
  };
  let from = 0;
  result[0] = fitAt(0);
  while (from < n - 1) {
    const to = Math.min(from + step, n - 1);
    const end = fitAt(to);
    const begin = result[from] ?? 0;
    for (let i = from + 1; i <= to; i++) result[i] = begin + ((end - begin) * (i - from)) / (to - from);
    from = to;
  }
  return result;
}

/** The local fit at place `x`, which may lie beyond the values, from values `left`…`right`; null without weight. */
export function smoothLocallyAt(
  values: Float64Array,
  span: number,
  degree: 0 | 1,
  x: number,
  left: number,
  right: number,
  weights: Float64Array | null,
): number | null {
  const n = values.length;
  let reach = Math.max(x - left, right - x);
  if (span > n) reach += Math.floor((span - n) / 2);
  let total = 0;
  let centre = 0;
  let level = 0;
  for (let pass = 0; pass < (degree === 1 ? 3 : 2); pass++) {
    // Pass 0: total weight; pass 1: weighted means of place and value; pass 2: slope.
    let spread = 0;
    let slope = 0;
    for (let j = left; j <= right; j++) {
      const distance = Math.abs(j - x);
      if (distance > 0.999 * reach) continue;
      // Written out: powers take most of the time otherwise.
      const share = distance / reach;
      const rest = 1 - share * share * share;
      const tricube = distance <= 0.001 * reach ? 1 : rest * rest * rest;
      const weight = tricube * (weights?.[j] ?? 1);
      if (pass === 0) total += weight;
      else if (pass === 1) {
        centre += (weight / total) * j;
        level += (weight / total) * (values[j] ?? 0);
      } else {
        spread += (weight / total) * (j - centre) ** 2;
        slope += (weight / total) * (j - centre) * (values[j] ?? 0);
      }
    }
    if (total <= 0) return null;
    if (pass === 2 && Math.sqrt(spread) > 0.001 * (n - 1)) level += ((x - centre) * slope) / spread;
  }
  return level;
}
