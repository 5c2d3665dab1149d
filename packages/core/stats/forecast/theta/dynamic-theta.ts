// The dynamic optimised Theta model: Theta with its line, smoothing and level re-estimated as the series goes
// on.
import type { FittedModel } from '../fitted-model.ts';
import { seriesScale } from '../series-scale.ts';
import { minimiseSmoothing } from './minimise-smoothing.ts';
import { adjustForSeason } from './seasonal-adjustment.ts';
import { expect, impulse, learn, runningLines, type ThetaState } from './theta-state.ts';

/** Two values begin the lines, three parameters are estimated, and one error at least must be left. */
const FEWEST_VALUES = 6;
const [LEAST_ALPHA, MOST_ALPHA] = [0.1, 0.99];

/**
 * The dynamic optimised Theta model, DOTM (Fiorucci, Pellegrini, Louzada, Petropoulos & Koehler 2016, *Models
 * for optimising the theta method and their relationship to state space models*, Int. J. Forecasting 32): the
 * initial level, α in [0.1, 0.99] and θ ≥ 1 minimise the squared one-step errors from the third value on,
 * after seasonal adjustment. For a given α the errors are linear in the level and in 1 − 1/θ, so only α is
 * searched. Deviations come from the model's own response to a shock. Null with fewer than 6 values or values
 * that are not finite. Cost: 50 n.
 */
export function fitDynamicTheta(values: Float64Array, period: number): FittedModel | null {
  const scale = seriesScale(values);
  const count = values.length;
  if (scale === null || count < FEWEST_VALUES) return null;
  const season = adjustForSeason(
    values.map((value) => value / scale),
    period,
  );
  const lines = runningLines(season.adjusted);
  const alpha = minimiseSmoothing(
    (trial) => solve(season.adjusted, lines, trial).squares,
    LEAST_ALPHA,
    MOST_ALPHA,
  );
  const { initialLevel, weight, squares } = solve(season.adjusted, lines, alpha);
  const sigma = Math.sqrt(squares / (count - 5));
  const residuals = new Float64Array(count);
  const state: ThetaState = { time: 0, level: initialLevel, mean: 0, intercept: 0, slope: 0 };
  season.adjusted.forEach((value, position) => {
    const residual = position < 2 ? Number.NaN : value - expect(state, alpha, weight);
    residuals[position] = residual * season.widen(position) * scale;
    learn(state, alpha, value);
  });
  return {
    name: 'DOTM',
    residuals,
    forecast(horizon) {
      const ahead = { ...state };
      const mean = new Float64Array(horizon);
      for (let step = 0; step < horizon; step += 1) {
        const value = expect(ahead, alpha, weight);
        mean[step] = season.restore(value, count + step) * scale;
        learn(ahead, alpha, value);
      }
      const spread = spreadOf(count, alpha, weight, horizon);
      return {
        mean,
        deviation: spread.map((unit, step) => unit * sigma * season.widen(count + step) * scale),
      };
    },
  };
}

/**
 * Standard deviation of each step ahead for shocks of deviation 1: the root of the sum of squared responses.
 */
function spreadOf(count: number, alpha: number, weight: number, horizon: number): Float64Array {
  const squares = new Float64Array(horizon).fill(1);
  for (let shock = 0; shock < horizon - 1; shock += 1) {
    const state = impulse(count + shock + 1, alpha);
    for (let step = shock + 1; step < horizon; step += 1) {
      const response = expect(state, alpha, weight);
      squares[step] = (squares[step] ?? 0) + response * response;
      learn(state, alpha, response);
    }
  }
  return squares.map(Math.sqrt);
}

/**
 * Least squares in the initial level and the weight 1 − 1/θ of the line, for a given α: the line is made
 * orthogonal to the fading of the level first, and the weight kept in [0, 1].
 */
function solve(
  values: Float64Array,
  lines: { readonly intercepts: Float64Array; readonly slopes: Float64Array },
  alpha: number,
): { initialLevel: number; weight: number; squares: number } {
  const { intercepts, slopes } = lines;
  let level = alpha * (values[0] ?? 0);
  let fading = 1 - alpha;
  let [ee, ef, el, ff, fl, ll] = [0, 0, 0, 0, 0, 0];
  for (let index = 1; index < values.length; index += 1) {
    const value = values[index] ?? 0;
    const error = value - level;
    if (index > 1) {
      const line =
        fading * (intercepts[index - 1] ?? 0) +
        ((1 - fading * (1 - alpha)) / alpha) * (slopes[index - 1] ?? 0);
      ee += error * error;
      ef += error * fading;
      el += error * line;
      ff += fading * fading;
      fl += fading * line;
      ll += line * line;
    }
    level += alpha * error;
    fading *= 1 - alpha;
  }
  const own = ll - (fl * fl) / ff;
  const best = own > 1e-12 * ll ? (el - (ef * fl) / ff) / own : 0.5;
  const weight = Math.min(1, Math.max(0, best));
  const initialLevel = (ef - weight * fl) / ff;
  const squares =
    ee +
    weight * weight * ll +
    initialLevel * initialLevel * ff -
    2 * (weight * el + initialLevel * ef - weight * initialLevel * fl);
  return { initialLevel, weight, squares: Math.max(0, squares) };
}
