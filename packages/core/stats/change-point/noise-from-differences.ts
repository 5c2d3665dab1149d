// How much a series varies by chance, whatever its level does.
import { median } from '../median.ts';

/**
 * Standard deviation of white noise around a level that jumps now and then: median|y(t) − y(t−1)| / (0.6745·√2).
 * 0 for fewer than two values. Hampel 1974, “The influence curve and its role in robust estimation”, *Journal of the
 * American Statistical Association* 69:383–393 (median absolute deviation), on differences.
 */
export function noiseFromDifferences(values: ArrayLike<number>): number {
  if (values.length < 2) return 0;
  const steps = Float64Array.from({ length: values.length - 1 }, (_, index) =>
    Math.abs((values[index + 1] ?? Number.NaN) - (values[index] ?? Number.NaN)),
  );
  return median(steps) / (0.6745 * Math.SQRT2);
}
