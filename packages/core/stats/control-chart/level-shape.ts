// What carries a series, so that the rest can be looked at: a straight line, or two levels with one step between them.

/** The rest of a series beside the shape that fits it best. */
export interface LevelShape {
  readonly shape: 'line' | 'step';
  /** Values minus the fitted shape; NaN where a value is missing. */
  readonly rest: Float64Array;
}

/** A level of fewer values than this is no level. */
const LEAST_LEVEL = 4;

/**
 * Least squares by a line and by the best two levels; the one with the smaller sum of squares (both have about as many
 * parameters). Missing values are NaN. Cost grows with the number of values.
 *
 * @returns null with fewer than twice the values of a level.
 */
export function levelShape(values: Float64Array): LevelShape | null {
  let n = 0;
  let [sumAt, sumValue, squareAt, product, squareValue] = [0, 0, 0, 0, 0];
  const middle = (values.length - 1) / 2;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    const at = index - middle;
    n += 1;
    sumAt += at;
    sumValue += value;
    squareAt += at * at;
    product += at * value;
    squareValue += value * value;
  }
  if (n < 2 * LEAST_LEVEL) return null;
  const total = squareValue - (sumValue * sumValue) / n;
  const slope = (product - (sumAt * sumValue) / n) / (squareAt - (sumAt * sumAt) / n);
  const lineRest = total - slope * (product - (sumAt * sumValue) / n);
  const step = bestStep(values, n, sumValue);
  const rest = new Float64Array(values.length);
  if (lineRest <= total - step.gain) {
    const level = (sumValue - slope * sumAt) / n;
    for (let index = 0; index < values.length; index += 1)
      rest[index] = (values[index] ?? 0) - level - slope * (index - middle);
    return { shape: 'line', rest };
  }
  for (let index = 0; index < values.length; index += 1)
    rest[index] = (values[index] ?? 0) - (index < step.from ? step.before : step.after);
  return { shape: 'step', rest };
}

/** Where two levels take away most of the sum of squares. */
function bestStep(values: Float64Array, n: number, sum: number) {
  const best = { from: 0, gain: 0, before: sum / n, after: sum / n };
  let count = 0;
  let left = 0;
  for (let index = 0; index < values.length; index += 1) {
    const value = values[index] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    if (count >= LEAST_LEVEL && n - count >= LEAST_LEVEL) {
      const difference = left / count - (sum - left) / (n - count);
      const gain = (difference * difference * count * (n - count)) / n;
      if (gain > best.gain) {
        best.from = index;
        best.gain = gain;
        best.before = left / count;
        best.after = (sum - left) / (n - count);
      }
    }
    count += 1;
    left += value;
  }
  return best;
}
