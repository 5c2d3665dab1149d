// A series taken apart into trend, season and rest by local regression, for showing.
import { smoothLocally, smoothLocallyAt } from './decompose-loess.ts';

/** The three parts, each as long as the series; they add up to it. */
export interface StlDecomposition {
  readonly trend: Float64Array;
  readonly seasonal: Float64Array;
  readonly remainder: Float64Array;
}

/** How smooth each part is. */
export interface StlOptions {
  /** Values of one season that its smoothing spans (odd), or the same figure every period (default). */
  readonly seasonalSpan?: number | 'periodic';
  /** Give outliers little weight (15 rounds of reweighting). */
  readonly robust?: boolean;
}

/**
 * STL of Cleveland, Cleveland, McRae & Terpenning 1990, "STL: A seasonal-trend decomposition procedure based on
 * loess", Journal of Official Statistics 6:3–73, with the spans that paper proposes. Works in time O(n · period).
 *
 * @returns null with a period below 2 or not more than two full periods.
 */
export function decomposeStl(
  values: ArrayLike<number>,
  period: number,
  options: StlOptions = {},
): StlDecomposition | null {
  const n = values.length;
  if (period < 2 || n <= 2 * period) return null;
  const isPeriodic = (options.seasonalSpan ?? 'periodic') === 'periodic';
  const seasonalSpan = typeof options.seasonalSpan === 'number' ? nextOdd(options.seasonalSpan) : 10 * n + 1;
  const spans: Spans = {
    seasonal: seasonalSpan,
    seasonalDegree: 0,
    trend: nextOdd(Math.ceil((1.5 * period) / (1 - 1.5 / seasonalSpan))),
    low: nextOdd(period),
  };
  const y = Float64Array.from(values);
  const seasonal = new Float64Array(n);
  const trend = new Float64Array(n);
  let weights: Float64Array | null = null;
  for (let round = 0; ; round++) {
    refine(y, period, spans, weights, seasonal, trend);
    if (round === (options.robust ? 15 : 0)) break;
    weights = bisquareWeights(y, seasonal, trend);
  }
  if (isPeriodic) averageSeasons(seasonal, period);
  const remainder = y.map((value, t) => value - (seasonal[t] ?? 0) - (trend[t] ?? 0));
  return { trend, seasonal, remainder };
}

interface Spans {
  readonly seasonal: number;
  readonly seasonalDegree: 0 | 1;
  readonly trend: number;
  readonly low: number;
}

const nextOdd = (span: number): number => {
  const whole = Math.max(3, Math.round(span));
  return whole % 2 === 1 ? whole : whole + 1;
};

/** The inner loop: twice smooth the seasons, take their slow part out, smooth the trend. */
function refine(
  y: Float64Array,
  period: number,
  spans: Spans,
  weights: Float64Array | null,
  seasonal: Float64Array,
  trend: Float64Array,
): void {
  const n = y.length;
  const cycles = new Float64Array(n + 2 * period);
  const work = new Float64Array(n);
  for (let iteration = 0; iteration < 2; iteration++) {
    for (let t = 0; t < n; t++) work[t] = (y[t] ?? 0) - (trend[t] ?? 0);
    smoothSeasons(work, period, spans, weights, cycles);
    const low = movingAverage(movingAverage(movingAverage(cycles, period), period), 3);
    const slow = smoothLocally(low, spans.low, 1, Math.ceil(spans.low / 10), null);
    for (let t = 0; t < n; t++) {
      const season = (cycles[t + period] ?? 0) - (slow[t] ?? 0);
      seasonal[t] = season;
      work[t] = (y[t] ?? 0) - season;
    }
    trend.set(smoothLocally(work, spans.trend, 1, Math.ceil(spans.trend / 10), weights));
  }
}

/** Smooths the values of each season, one step beyond both ends. */
function smoothSeasons(
  detrended: Float64Array,
  period: number,
  spans: Spans,
  weights: Float64Array | null,
  cycles: Float64Array,
): void {
  const n = detrended.length;
  for (let position = 0; position < period; position++) {
    const count = Math.floor((n - position - 1) / period) + 1;
    const own = new Float64Array(count);
    const ownWeights = weights === null ? null : new Float64Array(count);
    for (let i = 0; i < count; i++) {
      own[i] = detrended[position + i * period] ?? 0;
      if (ownWeights !== null && weights !== null) ownWeights[i] = weights[position + i * period] ?? 0;
    }
    const { seasonal: span, seasonalDegree: degree } = spans;
    const smooth = smoothLocally(own, span, degree, Math.ceil(span / 10), ownWeights);
    const first = smoothLocallyAt(own, span, degree, -1, 0, Math.min(span, count) - 1, ownWeights);
    const last = smoothLocallyAt(own, span, degree, count, Math.max(0, count - span), count - 1, ownWeights);
    cycles[position] = first ?? smooth[0] ?? 0;
    for (let i = 0; i < count; i++) cycles[position + (i + 1) * period] = smooth[i] ?? 0;
    cycles[position + (count + 1) * period] = last ?? smooth[count - 1] ?? 0;
  }
}

function movingAverage(values: Float64Array, length: number): Float64Array {
  const result = new Float64Array(values.length - length + 1);
  let sum = 0;
  for (let i = 0; i < length; i++) sum += values[i] ?? 0;
  result[0] = sum / length;
  for (let i = length; i < values.length; i++) {
    sum += (values[i] ?? 0) - (values[i - length] ?? 0);
    result[i - length + 1] = sum / length;
  }
  return result;
}

function bisquareWeights(y: Float64Array, seasonal: Float64Array, trend: Float64Array): Float64Array {
  const size = y.map((value, t) => Math.abs(value - (seasonal[t] ?? 0) - (trend[t] ?? 0)));
  const sorted = size.slice().sort();
  const n = sorted.length;
  const middle = ((sorted[Math.floor(n / 2)] ?? 0) + (sorted[n - Math.floor(n / 2) - 1] ?? 0)) / 2;
  // A perfect fit of most values must not take the weight of those that miss it by rounding.
  const limit = Math.max(6 * middle, 1e-9 * y.reduce((most, value) => Math.max(most, Math.abs(value)), 0));
  return size.map((r) => (r <= 0.001 * limit ? 1 : r <= 0.999 * limit ? (1 - (r / limit) ** 2) ** 2 : 0));
}

function averageSeasons(seasonal: Float64Array, period: number): void {
  for (let position = 0; position < period; position++) {
    let sum = 0;
    let count = 0;
    for (let t = position; t < seasonal.length; t += period) {
      sum += seasonal[t] ?? 0;
      count++;
    }
    for (let t = position; t < seasonal.length; t += period) seasonal[t] = sum / count;
  }
}
