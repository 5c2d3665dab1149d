// By how many periods one series leads another: their cross-correlation after the leader's own rhythm is taken out.
import { adjustByBenjaminiHochberg } from '../adjusted-p-values.ts';
import { normalTail } from '../normal.ts';
import { type Autoregression, fitAutoregression } from './autoregression.ts';

export interface LagCorrelation {
  readonly lag: number;
  readonly r: number;
  readonly pValue: number;
  /** Over all lags looked at, by Benjamini & Hochberg. */
  readonly adjusted: number;
}

export interface PrewhitenedCorrelation {
  readonly filter: Autoregression;
  readonly observations: number;
  /** Chance alone stays within ± this at one lag, 95 times in 100. */
  readonly band: number;
  /** Lags 0 … L: the driver so many periods before the result. */
  readonly lags: readonly LagCorrelation[];
}

/**
 * Fits AR(order) to the driver, applies the same filter to both series, and correlates what is left:
 * r_k = Σ(x̃_t − x̃̄)(ỹ_{t+k} − ỹ̄)/(N·s_x·s_y). Box, Jenkins, Reinsel & Ljung 2015, *Time Series Analysis*, 5th ed., 12.2;
 * Penn State STAT 510, lesson 9.1.
 *
 * @param longest the last lag L, below a quarter of the length.
 * @returns null when a series does not vary.
 */
export function prewhitenedCorrelation(
  driver: Float64Array,
  result: Float64Array,
  { order, longest }: { readonly order: number; readonly longest: number },
): PrewhitenedCorrelation | null {
  const filter = fitAutoregression(driver, order);
  if (!filter) return null;
  const x = centred(filtered(driver, filter.coefficients));
  const y = centred(filtered(result, filter.coefficients));
  const squares = product(y, y, 0);
  // A constant leaves rounding errors behind its filter.
  if (!(squares > FLAT * product(result, result, 0))) return null;
  const scale = Math.sqrt(product(x, x, 0) * squares);
  const observations = x.length;
  const correlations = Array.from({ length: longest + 1 }, (_, lag) => product(x, y, lag) / scale);
  const pValues = correlations.map((r) => 2 * normalTail(Math.abs(r) * Math.sqrt(observations)));
  const adjusted = adjustByBenjaminiHochberg(pValues);
  return {
    filter,
    observations,
    band: BAND / Math.sqrt(observations),
    lags: correlations.map((r, lag) => ({
      lag,
      r,
      pValue: pValues[lag] ?? 1,
      adjusted: adjusted[lag] ?? 1,
    })),
  };
}

/** Of the normal distribution, two-sided at 95 %, as tables of the field round it. */
const BAND = 1.96;

const FLAT = 1e-20;

function filtered(values: Float64Array, coefficients: Float64Array): Float64Array {
  const order = coefficients.length;
  return Float64Array.from({ length: values.length - order }, (_, at) => {
    let rest = values[at + order] ?? 0;
    for (let lag = 1; lag <= order; lag += 1) {
      rest -= (coefficients[lag - 1] ?? 0) * (values[at + order - lag] ?? 0);
    }
    return rest;
  });
}

function centred(values: Float64Array): Float64Array {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return values.map((value) => value - mean);
}

function product(x: Float64Array, y: Float64Array, lag: number): number {
  let sum = 0;
  for (let at = 0; at + lag < y.length; at += 1) sum += (x[at] ?? 0) * (y[at + lag] ?? 0);
  return sum;
}
