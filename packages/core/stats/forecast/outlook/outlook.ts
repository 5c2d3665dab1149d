// What is known about the future of one series, small enough to be stored: steps, sums and extremes as distributions.
import { quantile } from '../../quantile.ts';
import { errorLoadings } from './error-loadings.ts';
import { levelScores, outlookLevels } from './outlook-levels.ts';
import { samplePaths } from './sample-paths.ts';

/** All distributions are kept as offsets at `outlookLevels`, one row for each of `steps`. Units: those of the series. */
export interface Outlook {
  /** The day, month or number of the last observation, as the caller names it. */
  readonly from: string;
  readonly horizon: number;
  /** Observations that it rests on. */
  readonly n: number;
  /** Observations in a season; 1 without seasons. */
  readonly period: number;
  readonly isSeasonal: boolean;
  /** The models combined, in the notation of the field. */
  readonly methods: readonly string[];
  /** Below this the series cannot fall; null where it can. */
  readonly floor: number | null;
  readonly seed: number;
  readonly paths: number;
  /** The middle of the forecast, of step 1 … horizon. */
  readonly mean: readonly number[];
  /** Steps (1-based, ascending, the last is the horizon) that the rows below belong to: all of them where they are few. */
  readonly steps: readonly number[];
  /** Of the value at the step, from its mean. */
  readonly values: readonly (readonly number[])[];
  /** Of the sum of steps 1 … step, from the sum of the means. */
  readonly totals: readonly (readonly number[])[];
  /** Of the highest value by the step, from the highest mean by then. */
  readonly highest: readonly (readonly number[])[];
  /** Of the lowest value by the step, from the lowest mean by then. */
  readonly lowest: readonly (readonly number[])[];
}

export interface OutlookPlan
  extends Pick<Outlook, 'from' | 'n' | 'period' | 'isSeasonal' | 'methods' | 'floor'> {
  readonly mean: ArrayLike<number>;
  /** Calibrated standard deviation of the error of step 1 … horizon: tells how errors of the steps hang together. */
  readonly deviation: ArrayLike<number>;
  /** The value at a step (0-based) when its error is z standard normal deviations; grows with z. */
  readonly valueAt: (step: number, z: number) => number;
  readonly seed?: number;
  /** At least 1,000. */
  readonly paths?: number;
}

const PATHS = 5_000;
/** More steps than these are thinned out; what lies between is read by interpolation. */
const MOST_STEPS = 20;

/**
 * By sample paths, because sums and extremes depend on how the steps hang together; the single steps are in closed form.
 * The same plan gives the same outlook. Cost grows with paths × horizon².
 *
 * @throws RangeError for an empty horizon or fewer than 1,000 paths: a bug of the caller.
 */
export function outlookOf(plan: OutlookPlan): Outlook {
  const { from, n, period, isSeasonal, methods, floor, seed = 1, paths = PATHS } = plan;
  const horizon = plan.mean.length;
  if (horizon < 1 || paths < 1_000) throw new RangeError(`outlookOf: ${horizon} steps, ${paths} paths`);
  const atLeast = (value: number): number => (floor === null ? value : Math.max(floor, value));
  const valueAt = (step: number, z: number): number => atLeast(plan.valueAt(step, z));
  const mean = Array.from(plan.mean, atLeast);
  const drawn = samplePaths({ horizon, loadings: errorLoadings(plan.deviation), valueAt, seed, paths });
  const count = drawn.length / horizon;
  const unit = precisionOf(mean, valueAt);
  const steps = stepsOf(horizon);
  const [values, totals, highest, lowest]: number[][][] = [[], [], [], []];
  const state = {
    total: new Float64Array(count),
    high: new Float64Array(count),
    low: new Float64Array(count),
  };
  const middle = { total: 0, high: Number.NEGATIVE_INFINITY, low: Number.POSITIVE_INFINITY };
  state.high.fill(Number.NEGATIVE_INFINITY);
  state.low.fill(Number.POSITIVE_INFINITY);
  for (let step = 0; step < horizon; step += 1) {
    const expected = mean[step] ?? 0;
    middle.total += expected;
    middle.high = Math.max(middle.high, expected);
    middle.low = Math.min(middle.low, expected);
    for (let path = 0; path < count; path += 1) {
      const value = drawn[path * horizon + step] ?? 0;
      state.total[path] = (state.total[path] ?? 0) + value;
      state.high[path] = Math.max(state.high[path] ?? 0, value);
      state.low[path] = Math.min(state.low[path] ?? 0, value);
    }
    if (!steps.includes(step + 1)) continue;
    values?.push(levelScores.map((z) => rounded(valueAt(step, z) - expected, unit)));
    totals?.push(offsetsOf(state.total, middle.total, unit));
    highest?.push(offsetsOf(state.high, middle.high, unit));
    lowest?.push(offsetsOf(state.low, middle.low, unit));
  }
  return {
    from,
    horizon,
    n,
    period,
    isSeasonal,
    methods,
    floor,
    seed,
    paths: count,
    mean: mean.map((value) => rounded(value, unit)),
    steps,
    values: values ?? [],
    totals: totals ?? [],
    highest: highest ?? [],
    lowest: lowest ?? [],
  };
}

/** All of the first half of the room, then further and further apart. */
function stepsOf(horizon: number): readonly number[] {
  if (horizon <= MOST_STEPS) return Array.from({ length: horizon }, (_, at) => at + 1);
  const dense = MOST_STEPS / 2;
  const rest = Array.from({ length: MOST_STEPS - dense }, (_, at) =>
    Math.round(dense + (horizon - dense) * ((at + 1) / (MOST_STEPS - dense)) ** 1.5),
  );
  return [...new Set([...Array.from({ length: dense }, (_, at) => at + 1), ...rest])];
}

function offsetsOf(drawn: Float64Array, middle: number, unit: number): number[] {
  const sorted = Float64Array.from(drawn).sort();
  return outlookLevels.map((level) => rounded(quantile(sorted, level) - middle, unit));
}

/** A thousandth of the first step's spread, as a power of ten: more digits than anybody can tell apart. */
function precisionOf(mean: readonly number[], valueAt: OutlookPlan['valueAt']): number {
  const spread = valueAt(0, 1) - valueAt(0, -1);
  const largest = Math.max(...mean.map(Math.abs));
  const finest = Math.max(1e-12, 10 ** (Math.floor(Math.log10(largest)) - 13));
  return spread > 0 ? Math.max(finest, 10 ** (Math.floor(Math.log10(spread)) - 3)) : finest;
}

/** To a power of ten, without the trailing digits of binary fractions. */
function rounded(value: number, unit: number): number {
  const result = unit < 1 ? Math.round(value / unit) / Math.round(1 / unit) : Math.round(value / unit) * unit;
  return result === 0 ? 0 : result;
}
