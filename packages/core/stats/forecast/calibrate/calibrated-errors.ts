// From how wide the models think they are to how wide forecasts turned out to be.
import { levelScores, valueAtScore } from '../outlook/outlook-levels.ts';
import { type IntervalBand, intervalBand } from './interval-band.ts';
import { intervalTable } from './interval-table.ts';
import { rollingError } from './rolling-error.ts';

export interface CalibratedErrors {
  /** The error of a step (0-based) at z standard normal deviations; grows with z, 0 at 0. */
  errorAt(step: number, z: number): number;
  /** Standard deviation that the middle two thirds have. */
  readonly deviation: Float64Array;
}

export interface CalibrationPlan {
  readonly values: Float64Array;
  /** The season that was asked for. */
  readonly asked: number;
  /** The season that is used. */
  readonly period: number;
  /** Of step 1 … horizon, from the combination. */
  readonly scale: Float64Array;
}

/** Fewer values do not show their own habit apart from chance. */
const FEWEST_FOR_ROLLING = 60;

/** The scale, widened by the series' own past where it is long enough, in the shape learnt from series like it. */
export function calibrateErrors({ values, asked, period, scale }: CalibrationPlan): CalibratedErrors {
  const band = intervalBand(asked, period, values.length);
  const { rolling } = intervalTable[band];
  const own = rolling === 0 ? 1 : rollingFactor(values, period, scale.length, rolling);
  const shapes = Array.from(scale, (_, step) => shapeAt(band, step + 1));
  const errorAt = (step: number, z: number): number =>
    own * (scale[step] ?? 0) * valueAtScore(shapes[step] ?? levelScores, z);
  return {
    errorAt,
    deviation: scale.map((_, step) => (errorAt(step, 1) - errorAt(step, -1)) / 2),
  };
}

/** What the rolling error says, to the power that served best. */
export function rollingFactor(
  values: Float64Array,
  period: number,
  horizon: number,
  exponent: number,
): number {
  if (values.length < FEWEST_FOR_ROLLING) return 1;
  // Seasons that the Theta model would take as one number a step are too long for it.
  const usable = period > 24 ? 1 : period;
  return rollingError(values, usable, horizon, 2 * usable + 5) ** exponent;
}

/** Quantiles of standardised errors at `outlookLevels`, ascending. */
function shapeAt(band: IntervalBand, step: number): Float64Array {
  const { horizon, constant, growth } = intervalTable[band];
  const root = Math.sqrt(Math.min(step, horizon));
  return Float64Array.from(constant, (value, level) => value + (growth[level] ?? 0) * root).sort();
}
