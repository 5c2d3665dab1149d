// What the coming months will bring if they go on as the last ones did, and how far months stray from that.

export type MonthMethod = 'same-month-last-year' | 'mean-of-months';

export interface MonthExpectation {
  readonly method: MonthMethod;
  /** The past months that the mean is taken of; 12 for the same month last year. */
  readonly months: number;
  /** Deviation of one month from what this method would have said of it. */
  readonly deviation: number;
  readonly degreesOfFreedom: number;
}

/** Fewer months than this say nothing about the next ones. */
export const LEAST_MONTHS = 6;
/** From so many months on there is a second year to compare the first one with. */
const TWO_YEARS = 24;
const YEAR = 12;

/**
 * With two years of months, whichever would have done better in the last twelve: the same month of the year before, or the
 * mean of the twelve months before. With less, the mean of the months there are, twelve at most.
 * Null with fewer than `LEAST_MONTHS`.
 *
 * @param values one number for each past month, oldest first, without gaps.
 */
export function expectMonths(values: readonly number[]): MonthExpectation | null {
  const n = values.length;
  if (n < LEAST_MONTHS) return null;
  if (n >= TWO_YEARS) {
    const recent = Array.from({ length: YEAR }, (_, index) => n - YEAR + index);
    const seasonal = recent.map((at) => (values[at] ?? 0) - (values[at - YEAR] ?? 0));
    const level = recent.map((at) => (values[at] ?? 0) - meanOf(values.slice(at - YEAR, at)));
    if (sumOfSizes(seasonal) < sumOfSizes(level)) {
      const errors = values.slice(YEAR).map((value, index) => value - (values[index] ?? 0));
      return {
        method: 'same-month-last-year',
        months: YEAR,
        deviation: Math.sqrt(errors.reduce((sum, one) => sum + one * one, 0) / errors.length),
        degreesOfFreedom: errors.length,
      };
    }
  }
  const last = values.slice(-YEAR);
  const mean = meanOf(last);
  const squares = last.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return {
    method: 'mean-of-months',
    months: last.length,
    deviation: Math.sqrt(squares / (last.length - 1)),
    degreesOfFreedom: last.length - 1,
  };
}

/**
 * What the method says of the month `ahead` months after the last one (1 is the next). It is linear: what it says of a sum is
 * the sum of what it says of the parts.
 */
export function expectedMonth(
  { method, months }: MonthExpectation,
  values: readonly number[],
  ahead: number,
): number {
  if (method === 'mean-of-months') return meanOf(values.slice(-months));
  return values[values.length - YEAR + ((ahead - 1) % YEAR)] ?? 0;
}

/**
 * Deviation of the sum of the next `ahead` months: their own straying, and how little is known of the mean, or of the same
 * months last year once they are used again. Months stray independently of each other (assumption).
 */
export function deviationOfSum({ method, months, deviation }: MonthExpectation, ahead: number): number {
  const again =
    method === 'mean-of-months' ? (ahead * ahead) / months : (Math.max(0, ahead - YEAR) * ahead) / YEAR;
  return deviation * Math.sqrt(ahead + again);
}

function meanOf(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

function sumOfSizes(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + Math.abs(value), 0);
}
