// Signal and noise of a series in one answer: centre, limits and label per point, what was adjusted and why.
import { exactScale } from './exact-scale.ts';
import { falseSignalShare } from './false-signal-share.ts';
import type { PointLabel } from './label-points.ts';
import { type LevelShape, levelShape } from './level-shape.ts';
import { neighbourCorrelation } from './neighbour-correlation.ts';
import { type SeasonAdjustment, seasonAdjustment, withoutSeason, withSeason } from './season-adjustment.ts';
import { type Stretch, type StretchChart, stretchChart } from './stretch-chart.ts';

export interface SignalOptions {
  /** Leave out moving ranges of at least 3.267 times their average, once. */
  readonly screen?: boolean;
  /** Places at which limits are set anew; 0 is always one. */
  readonly starts?: readonly number[];
  /** Limits from the first so many values of each stretch, carried on; without it from all of them. */
  readonly baselineValues?: number;
  /** Values in a season that may be there (12 for months); without it none is looked for. */
  readonly season?: number;
  /** `auto` looks for season, trend and resemblance of neighbours; `none` is the plain chart. */
  readonly adjust?: 'auto' | 'none';
}

export interface Signals {
  /** Values that are not missing. */
  readonly n: number;
  readonly labels: readonly PointLabel[];
  /** What was to be expected at each place, and between which limits; NaN where there are too few values. */
  readonly centre: readonly number[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly stretches: readonly Stretch[];
  /** The season that was taken out and put back; null for none. */
  readonly season: SeasonAdjustment | null;
  /** φ, where each value is expected to resemble the one before it; null for none. */
  readonly autocorrelation: number | null;
  /** Share of points that would be labelled if there were nothing but noise, for the longest stretch. */
  readonly falseShare: number;
}

/**
 * An XmR chart that minds what the plain one takes for signals:
 *
 * - a **season** that passes the 90 % test is taken out before, and put back into centre and limits;
 * - a **trend** (Mann–Kendall, 5 %, and better described by a line than by a step) makes the centre line the line of
 *   Theil and Sen, so that a label is a departure from the trend (regression chart, Mandel 1969, J. Quality Technology
 *   1:1–9);
 * - **resemblance of neighbours** (lag-1 autocorrelation beside line or step, significant at 5 %): the chart is of the
 *   one-step residuals of a first-order autoregression, so that centre and limits follow the value before (Alwan &
 *   Roberts 1988, "Time-series modeling for statistical process control", J. Business & Economic Statistics 6:87–95).
 *
 * Limits are mean ± 2.66 average moving ranges of what remains, per stretch; fewer than 6 values have none, below 12
 * they are on trial. Values that are not finite are missing. Cost grows with n · log n.
 *
 * @example signalsOf([20, 22, 19, 21, 20, 23, 21, 20]).labels // all 'none'
 */
export function signalsOf(given: ArrayLike<number>, options: SignalOptions = {}): Signals {
  const { adjust = 'auto', season: period = 0, screen = false, baselineValues = null } = options;
  const { scale, values, n } = scaled(given);
  const season = adjust === 'auto' ? seasonAdjustment(values, period) : null;
  const adjusted = season ? values.map((value, at) => withoutSeason(season, value, at)) : values;
  const bounds = boundsOf(values.length, options.starts ?? []);
  const pieces = bounds.length === 1 ? [adjusted] : bounds.map(([from, to]) => adjusted.subarray(from, to));
  const shapes = adjust === 'auto' ? pieces.map((piece) => levelShape(piece)) : [];
  const phi = resemblance(shapes);
  const charts = pieces.map((piece, index) =>
    stretchChart(piece, { screen, baselineValues, phi, shape: shapes[index]?.shape ?? null }),
  );

  const centre: number[] = [];
  const lower: number[] = [];
  const upper: number[] = [];
  for (const chart of charts) {
    for (let place = 0; place < chart.centre.length; place += 1) {
      const middle = chart.centre[place] ?? Number.NaN;
      const width = chart.width[place] ?? Number.NaN;
      const at = centre.length;
      centre.push(withSeason(season, middle, at) * scale);
      lower.push(withSeason(season, middle - width, at) * scale);
      upper.push(withSeason(season, middle + width, at) * scale);
    }
  }
  return {
    n,
    labels: charts.length === 1 ? (charts[0]?.labels ?? []) : charts.flatMap(({ labels }) => labels),
    centre,
    lower,
    upper,
    stretches: charts.map(({ stretch }, index) => placed(stretch, bounds[index] ?? [0, 0], scale)),
    season: inUnits(season, scale),
    autocorrelation: phi === 0 ? null : phi,
    falseShare: falseSignalShare(Math.max(0, ...charts.map(({ stretch }) => stretch.n))),
  };
}

/** Divided by a power of two, which is exact, so that nothing overflows and one tolerance fits all. */
function scaled(given: ArrayLike<number>): {
  readonly scale: number;
  readonly values: Float64Array;
  readonly n: number;
} {
  let largest = 0;
  let n = 0;
  for (let at = 0; at < given.length; at += 1) {
    const size = Math.abs(given[at] ?? Number.NaN);
    if (!Number.isFinite(size)) continue;
    n += 1;
    if (size > largest) largest = size;
  }
  const scale = exactScale(largest);
  const values = new Float64Array(given.length);
  for (let at = 0; at < given.length; at += 1) {
    const value = given[at] ?? Number.NaN;
    values[at] = Number.isFinite(value) ? value / scale : Number.NaN;
  }
  return { scale, values, n };
}

function boundsOf(length: number, starts: readonly number[]): readonly (readonly [number, number])[] {
  if (starts.length === 0) return [[0, length]];
  const inside = starts.filter((start) => Number.isInteger(start) && start > 0 && start < length);
  const all = [...new Set([0, ...inside])].sort((a, b) => a - b);
  return all.map((start, index) => [start, all[index + 1] ?? length]);
}

function resemblance(shapes: readonly (LevelShape | null)[]): number {
  const found = neighbourCorrelation(shapes.flatMap((shape) => shape?.rest ?? []));
  return found?.isSignificant === true && found.phi > 0 ? found.phi : 0;
}

function placed(
  stretch: StretchChart['stretch'],
  [from, to]: readonly [number, number],
  scale: number,
): Stretch {
  const { n, status, mean, meanMovingRange, movingRangeLimit, screened, trend, isSloped } = stretch;
  return {
    from,
    to,
    n,
    status,
    mean: mean * scale,
    meanMovingRange: meanMovingRange * scale,
    movingRangeLimit: movingRangeLimit * scale,
    screened,
    trend: trend && { ...trend, slope: trend.slope * scale },
    isSloped,
  };
}

function inUnits(season: SeasonAdjustment | null, scale: number): SeasonAdjustment | null {
  if (season?.kind !== 'additive') return season;
  return { ...season, indices: season.indices.map((index) => index * scale) };
}
