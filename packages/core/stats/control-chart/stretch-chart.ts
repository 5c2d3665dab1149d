// The chart of one stretch of a series: centre, width and labels of values that share their limits.
import { type MannKendall, mannKendall } from '../trend/mann-kendall.ts';
import { type Line, senSlope } from '../trend/sen-slope.ts';
import { individualsLimits, LIMIT_FACTOR } from './individuals-chart.ts';
import { labelPoints, type PointLabel } from './label-points.ts';
import type { LevelShape } from './level-shape.ts';
import { oneStep } from './one-step.ts';

export interface TestedTrend extends MannKendall {
  /** Per place, of Theil and Sen; 0 where the test finds no trend, or a step describes the values better. */
  readonly slope: number;
}

/** A stretch of the series with limits of its own. */
export interface Stretch {
  readonly from: number;
  /** The place after its last. */
  readonly to: number;
  /** Values that set the limits. */
  readonly n: number;
  /** Too few values for limits; limits on trial; limits. */
  readonly status: 'too-few' | 'trial' | 'full';
  /** Of the values without season, at the start of a sloped centre line; NaN with too few. */
  readonly mean: number;
  readonly meanMovingRange: number;
  /** A moving range of what remains beyond this is itself a signal. */
  readonly movingRangeLimit: number;
  /** Moving ranges that were left out by screening. */
  readonly screened: number;
  /** Null where it was not looked for. */
  readonly trend: TestedTrend | null;
  /** The centre line follows the trend. */
  readonly isSloped: boolean;
}

export interface StretchChart {
  readonly stretch: Omit<Stretch, 'from' | 'to'>;
  readonly labels: readonly PointLabel[];
  readonly centre: readonly number[];
  /** From the centre to a limit. */
  readonly width: readonly number[];
}

export interface StretchOptions {
  readonly screen: boolean;
  /** Limits from the first so many values; null from all. */
  readonly baselineValues: number | null;
  /** Autocorrelation of neighbours; 0 for none. */
  readonly phi: number;
  /** What carries the stretch; null where no trend is to be looked for. */
  readonly shape: LevelShape['shape'] | null;
}

/** Fewer values have no limits. Wheeler: useful limits from five or six. */
export const LEAST_VALUES = 6;
/** With fewer values limits are on trial, and no trend is looked for. NHS Making Data Count. */
const FULL_VALUES = 12;
/** How surely a trend must be one before the centre line follows it. */
const TREND_LEVEL = 0.05;
/** Differences this small are rounding; values are about 1 in size. */
const ROUNDING = 1e-12;

export function stretchChart(values: Float64Array, options: StretchOptions): StretchChart {
  const { screen, baselineValues, phi, shape } = options;
  const basis = baselineValues === null ? values : firstKnown(values, baselineValues);
  const n = countKnown(basis);
  const trend =
    shape !== null && baselineValues === null && n >= FULL_VALUES ? trendOf(values, phi, shape) : null;
  const line = trend?.line ?? null;
  const flat = line ? withoutLine(values, line) : values;
  const limits = n < LEAST_VALUES ? null : individualsLimits(line ? flat : basis, screen);
  if (limits === null) return withoutLimits(values.length, n);
  const steps = phi === 0 ? null : oneStep(flat, limits.mean, phi);
  const ranges = steps ? (individualsLimits(steps.rest.slice(0, basis.length), screen) ?? limits) : limits;
  const half = ranges.meanMovingRange <= ROUNDING ? 0 : LIMIT_FACTOR * ranges.meanMovingRange;
  const centre: number[] = [];
  const width: number[] = [];
  const points: number[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const middle = (steps?.expected[at] ?? limits.mean) + (line ? line.level + line.slope * at : 0);
    const reach = half * (steps?.spread[at] ?? 1);
    centre.push(middle);
    width.push(reach);
    points.push(distance((values[at] ?? Number.NaN) - middle, reach));
  }
  return {
    stretch: {
      n,
      status: n < FULL_VALUES ? 'trial' : 'full',
      mean: limits.mean + (line?.level ?? 0),
      meanMovingRange: ranges.meanMovingRange,
      movingRangeLimit: ranges.movingRangeLimit,
      screened: ranges.screened,
      trend: trend?.tested ?? null,
      isSloped: line !== null,
    },
    labels: labelPoints(points, steps || line ? points : values),
    centre,
    width,
  };
}

/** 0 is the centre, ±1 the limits. */
function distance(difference: number, width: number): number {
  if (Math.abs(difference) <= ROUNDING) return 0;
  return width === 0 ? Math.sign(difference) * Number.POSITIVE_INFINITY : difference / width;
}

function trendOf(
  values: Float64Array,
  phi: number,
  shape: LevelShape['shape'],
): { readonly tested: TestedTrend; readonly line: Line | null } {
  const { score, variance, z, p, method, n } = mannKendall(values, phi);
  const line = p < TREND_LEVEL && shape === 'line' ? senSlope(values) : null;
  const tested = { score, variance, z, p, method, n, slope: line?.slope ?? 0 };
  return { tested, line: line?.slope === 0 ? null : line };
}

function withoutLine(values: Float64Array, { slope, level }: Line): Float64Array {
  const flat = new Float64Array(values.length);
  for (let at = 0; at < values.length; at += 1) flat[at] = (values[at] ?? 0) - level - slope * at;
  return flat;
}

function withoutLimits(length: number, n: number): StretchChart {
  const unknown = new Array<number>(length).fill(Number.NaN);
  return {
    stretch: {
      n,
      status: 'too-few',
      mean: Number.NaN,
      meanMovingRange: Number.NaN,
      movingRangeLimit: Number.NaN,
      screened: 0,
      trend: null,
      isSloped: false,
    },
    labels: new Array<PointLabel>(length).fill('none'),
    centre: unknown,
    width: unknown,
  };
}

function firstKnown(values: Float64Array, count: number): Float64Array {
  let known = 0;
  for (let at = 0; at < values.length; at += 1) {
    if (!Number.isNaN(values[at] ?? Number.NaN)) known += 1;
    if (known >= count) return values.subarray(0, at + 1);
  }
  return values;
}

function countKnown(values: Float64Array): number {
  let n = 0;
  for (let at = 0; at < values.length; at += 1) if (!Number.isNaN(values[at] ?? Number.NaN)) n += 1;
  return n;
}
