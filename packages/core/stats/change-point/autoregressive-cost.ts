// What a stretch of a series costs when it is a level, or a line, under errors that remember the one before.

/** The shape of the mean within a segment: a level, or a straight line. */
export type SegmentShape = 'level' | 'line';

/** Residual sum of squares of the values from `start` (included) to `end` (excluded), in O(1). */
export type SegmentCost = (start: number, end: number) => number;

/**
 * Generalised least squares of one segment: y = a (+ b·t) + e, e(t) = φ·e(t−1) + white noise, e stationary.
 *
 * Prais & Winsten 1954, “Trend estimators and serial correlation”, Cowles Commission Discussion Paper 383: the first
 * value of the segment is weighted by √(1 − φ²), each later one becomes y(t) − φ·y(t−1). Segments are independent of
 * each other, so that costs add up and an exact partition can be searched. Sums from the start are made once (O(n)).
 *
 * @param values about of size one (centred and scaled by the caller), so that sums keep their digits.
 * @param phi autocorrelation, −1 < φ < 1.
 */
export function autoregressiveCost(values: Float64Array, phi: number, shape: SegmentShape): SegmentCost {
  const n = values.length;
  const time = (index: number): number => (2 * index - n + 1) / n;
  const c = 1 - phi;
  const first = Math.sqrt(1 - phi * phi);
  const [z, zz, u, uu, zu] = [sums(n), sums(n), sums(n), sums(n), sums(n)];
  for (let index = 0; index < n; index += 1) {
    // The first value has none before it and always opens a segment: its row is never used.
    const zt = index === 0 ? 0 : at(values, index) - phi * at(values, index - 1);
    const ut = index === 0 ? 0 : time(index) - phi * time(index - 1);
    z[index + 1] = at(z, index) + zt;
    zz[index + 1] = at(zz, index) + zt * zt;
    u[index + 1] = at(u, index) + ut;
    uu[index + 1] = at(uu, index) + ut * ut;
    zu[index + 1] = at(zu, index) + zt * ut;
  }
  return (start, end) => {
    const from = start + 1;
    const y0 = first * at(values, start);
    const ones = first * first + c * c * (end - from);
    const sum = first * y0 + c * (at(z, end) - at(z, from));
    const squares = y0 * y0 + at(zz, end) - at(zz, from);
    const levelRest = squares - (sum * sum) / ones;
    if (shape === 'level') return Math.max(0, levelRest);
    const t0 = first * time(start);
    const times = first * t0 + c * (at(u, end) - at(u, from));
    const timesSquared = t0 * t0 + at(uu, end) - at(uu, from) - (times * times) / ones;
    const product = y0 * t0 + at(zu, end) - at(zu, from) - (sum * times) / ones;
    if (timesSquared <= 1e-14) return Math.max(0, levelRest);
    return Math.max(0, levelRest - (product * product) / timesSquared);
  };
}

function sums(n: number): Float64Array {
  return new Float64Array(n + 1);
}

function at(list: Float64Array, index: number): number {
  return list[index] ?? Number.NaN;
}
