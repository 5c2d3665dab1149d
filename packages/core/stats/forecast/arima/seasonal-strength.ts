// How much of a series beside its trend is season: what decides whether the season is differenced.
import { decomposeStl } from '../decompose-stl.ts';

/** Values of one season that its smoothing spans: the season may change slowly. */
const SEASONAL_SPAN = 11;

/**
 * The strength of the season between 0 and 1: one less the variance of what STL leaves over, as a share of
 * that of season and rest together (Wang, Smith & Hyndman 2006, *Characteristic-based clustering for time
 * series data*). 0 with a period of 1 or not more than two full periods.
 *
 * @example seasonalStrength(Float64Array.from([1, 5, 1, 5, 1, 5, 1, 5]), 2) // 1
 */
export function seasonalStrength(values: Float64Array, period: number): number {
  const parts = decomposeStl(values, period, { seasonalSpan: SEASONAL_SPAN });
  if (parts === null) return 0;
  const { seasonal, remainder } = parts;
  const whole = variance(remainder.map((rest, index) => rest + (seasonal[index] ?? 0)));
  return whole > 0 ? Math.min(1, Math.max(0, 1 - variance(remainder) / whole)) : 0;
}

function variance(values: Float64Array): number {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
}
