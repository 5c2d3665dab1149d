// Whether a series repeats itself with the calendar clearly enough to be modelled as seasonal.
import { autocorrelation } from '../autocorrelation.ts';

/** Quantile of the normal distribution behind the 90 % two-sided test of the M competitions. */
const CRITICAL = 1.645;

/** The test and what it rests on. */
export interface SeasonalityTest {
  readonly isSeasonal: boolean;
  /** Autocorrelation at the seasonal lag; 0 when there are too few values to test. */
  readonly correlation: number;
  /** The absolute correlation that has to be exceeded. */
  readonly limit: number;
}

/**
 * The seasonality test of the M competitions: the autocorrelation at lag `period` is judged against Bartlett's
 * limits at 90 % (Makridakis & Hibon 2000; Assimakopoulos & Nikolopoulos 2000; Makridakis, Spiliotis &
 * Assimakopoulos 2020, "The M4 Competition", International Journal of Forecasting 36:54–74). Not seasonal below
 * three full periods or with a period of 1.
 */
export function seasonality(values: ArrayLike<number>, period: number): SeasonalityTest {
  const n = values.length;
  if (period < 2 || n < 3 * period) return { isSeasonal: false, correlation: 0, limit: 1 };
  const correlations = autocorrelation(values, period);
  let squares = 0;
  for (let lag = 0; lag < period - 1; lag++) squares += (correlations[lag] ?? 0) ** 2;
  const correlation = correlations[period - 1] ?? 0;
  const limit = CRITICAL * Math.sqrt((1 + 2 * squares) / n);
  return { isSeasonal: Math.abs(correlation) > limit, correlation, limit };
}
