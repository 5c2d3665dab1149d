// The Theta method, winner of the M3 competition: exponential smoothing with half of the linear trend as
// drift.
import type { FittedModel } from '../fitted-model.ts';
import { seriesScale } from '../series-scale.ts';
import { minimiseSmoothing } from './minimise-smoothing.ts';
import { adjustForSeason } from './seasonal-adjustment.ts';

/** Fewer values than this leave nothing to tell level, slope and smoothing apart. */
const FEWEST_VALUES = 4;

/**
 * The Theta method (Assimakopoulos & Nikolopoulos 2000, *The theta model: a decomposition approach to
 * forecasting*, Int. J. Forecasting 16) in the equivalent form of Hyndman & Billah 2003 (*Unmasking the Theta
 * method*): simple exponential smoothing of the seasonally adjusted series, α and the initial level by least
 * squares, plus the drift b/2 · (h − 1 + (1 − (1 − α)^n)/α), b the slope of the regression on time.
 * Deviations are those of exponential smoothing, σ√(1 + (h − 1)α²). Null with fewer than 4 values or values
 * that are not finite. Cost: 50 n.
 */
export function fitStandardTheta(values: Float64Array, period: number): FittedModel | null {
  const scale = seriesScale(values);
  if (scale === null || values.length < FEWEST_VALUES) return null;
  const season = adjustForSeason(
    values.map((value) => value / scale),
    period,
  );
  const alpha = minimiseSmoothing((trial) => smooth(season.adjusted, trial).squares, 1e-4, 0.9999);
  const { initialLevel } = smooth(season.adjusted, alpha);
  const { level, residuals } = run(season.adjusted, alpha, initialLevel);
  const drift = slopeOf(season.adjusted) / 2;
  const count = values.length;
  const squares = residuals.reduce((sum, residual) => sum + residual * residual, 0);
  const sigma = Math.sqrt(squares / (count - 2));
  return {
    name: 'Theta',
    residuals: residuals.map((residual, position) => residual * season.widen(position) * scale),
    forecast(horizon) {
      const mean = thetaLine(level, drift, alpha, count, horizon);
      const deviation = mean.map(
        (_, step) => sigma * Math.sqrt(1 + step * alpha * alpha) * season.widen(count + step) * scale,
      );
      return { mean: mean.map((value, step) => season.restore(value, count + step) * scale), deviation };
    },
  };
}

/**
 * The forecasts of the method for a series without season, at a given α and initial level.
 *
 * @example standardTheta(series, 0.5, series[0], 3) // the next three values
 */
export function standardTheta(
  values: Float64Array,
  alpha: number,
  initialLevel: number,
  horizon: number,
): Float64Array {
  const { level } = run(values, alpha, initialLevel);
  return thetaLine(level, slopeOf(values) / 2, alpha, values.length, horizon);
}

function thetaLine(
  level: number,
  drift: number,
  alpha: number,
  count: number,
  horizon: number,
): Float64Array {
  const lag = (1 - (1 - alpha) ** count) / alpha;
  return Float64Array.from({ length: horizon }, (_, step) => level + drift * (step + lag));
}

function run(
  values: Float64Array,
  alpha: number,
  initialLevel: number,
): { level: number; residuals: Float64Array } {
  let level = initialLevel;
  const residuals = values.map((value) => {
    const residual = value - level;
    level += alpha * residual;
    return residual;
  });
  return { level, residuals };
}

/** The errors are linear in the initial level, so for a given α its best value is found directly. */
function smooth(values: Float64Array, alpha: number): { initialLevel: number; squares: number } {
  let [level, weight] = [0, 1];
  let [ee, ew, ww] = [0, 0, 0];
  for (const value of values) {
    const residual = value - level;
    ee += residual * residual;
    ew += residual * weight;
    ww += weight * weight;
    level += alpha * residual;
    weight *= 1 - alpha;
  }
  const initialLevel = ew / ww;
  return { initialLevel, squares: Math.max(0, ee - initialLevel * ew) };
}

function slopeOf(values: Float64Array): number {
  const count = values.length;
  const middle = (count - 1) / 2;
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += (index - middle) * (values[index] ?? 0);
  return (12 * sum) / (count * (count * count - 1));
}
