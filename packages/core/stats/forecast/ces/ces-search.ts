// The smoothing weights of complex exponential smoothing that leave the smallest one-step errors.
import { nelderMead } from '../../optimize/nelder-mead.ts';
import { decompose } from '../decompose.ts';
import {
  type CesSeason,
  type CesState,
  type CesWeights,
  cesFilter,
  cesState,
  isForgetting,
} from './ces-filter.ts';

/** Where the search with one kind of season ended. */
export interface CesFit {
  readonly season: CesSeason;
  readonly weights: CesWeights;
  /** Level, potential and seasons after the last value. */
  readonly state: CesState;
  readonly errors: Float64Array;
  /** One-step expectations. */
  readonly fitted: Float64Array;
  /** Weights and first states. */
  readonly parameters: number;
}

const starts: Readonly<Record<CesSeason, readonly number[]>> = {
  N: [1.3, 1],
  P: [1.3, 1, 0.1],
  F: [1.3, 1, 1.3, 1],
};

/**
 * How far α₁ strays from 1, where the level neither grows nor fades by itself: the penalty is that of a normal prior with
 * this deviation. Of 1/10, 1/20, 1/30, 1/40 and 1/55, this did best on the last values held back from the training
 * parts of the odd M3 series.
 */
const DRIFT = 1 / 30;

/**
 * Least squares on values of size 1. First states come from running forwards and backwards through the series before the
 * pass that counts, as Svetunkov, Kourentzes & Ord 2022 do; they are counted as parameters all the same, lest
 * seasons come free.
 *
 * @returns null where there are too few values to tell, or no weights forget the past and stay finite.
 */
export function cesSearch(values: Float64Array, period: number, season: CesSeason): CesFit | null {
  const n = values.length;
  const start = starts[season];
  const states = 2 + (season === 'N' ? 0 : season === 'P' ? period - 1 : 2 * period);
  const parameters = start.length + states;
  if (n <= parameters + 2) return null;
  const errors = new Float64Array(n);
  const state = cesState(period);
  const first = firstState(values, period, season);
  const weights = { alpha0: 0, alpha1: 0, beta0: 0, beta1: 0 };
  const run = (point: Float64Array): number => {
    weights.alpha0 = point[0] as number;
    weights.alpha1 = point[1] as number;
    weights.beta0 = season === 'N' ? 0 : (point[2] as number);
    weights.beta1 = season === 'F' ? (point[3] as number) : 0;
    if (!isForgetting(weights.alpha0, weights.alpha1)) return Number.POSITIVE_INFINITY;
    if (season === 'F' && !isForgetting(weights.beta0, weights.beta1)) return Number.POSITIVE_INFINITY;
    if (season === 'P' && !(weights.beta0 >= 0 && weights.beta0 <= 1)) return Number.POSITIVE_INFINITY;
    state.whole.set(first.whole);
    state.levels.set(first.levels);
    state.potentials.set(first.potentials);
    cesFilter(values, season, weights, state, errors);
    cesFilter(values, season, weights, state, errors, true);
    const squares = cesFilter(values, season, weights, state, errors);
    return n * Math.log(squares + n * LEAST_SQUARE) + ((weights.alpha1 - 1) / DRIFT) ** 2;
  };
  const found = nelderMead(run, Float64Array.from(start), {
    step: 0.15,
    tolerance: 1e-6,
    maxEvaluations: 60 * start.length,
  });
  if (!Number.isFinite(run(found.point))) return null;
  const fitted = values.map((value, t) => value - (errors[t] ?? 0));
  return { season, weights, state, errors, fitted, parameters };
}

/** Squared errors below this, where the largest value is 1, are rounding. */
const LEAST_SQUARE = 1e-22;

/** Rough states to begin with: the mean of the first values and the additive seasons around it. */
function firstState(values: Float64Array, period: number, season: CesSeason): CesState {
  const state = cesState(period);
  const count = Math.min(values.length, Math.max(10, period));
  let mean = 0;
  for (let t = 0; t < count; t++) mean += (values[t] ?? 0) / count;
  state.whole.set([mean, mean / 1.1]);
  const figure = season === 'N' ? undefined : decompose(values, period, 'additive')?.figure;
  for (let i = 0; i < period; i++) {
    state.levels[i] = figure?.[i] ?? 0;
    state.potentials[i] = (state.levels[i] ?? 0) / 1.1;
  }
  return state;
}
