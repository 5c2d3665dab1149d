// The recursions of complex exponential smoothing, forwards and backwards through a series.

/** Without seasons, seasons beside the level (partial), seasons that evolve as the level does (full). */
export type CesSeason = 'N' | 'P' | 'F';

/** Real and imaginary part of the smoothing of the level, then of the season. */
export interface CesWeights {
  readonly alpha0: number;
  readonly alpha1: number;
  readonly beta0: number;
  readonly beta1: number;
}

/** Level and potential of the whole and of each season of the period. */
export interface CesState {
  /** [level, potential] */
  readonly whole: Float64Array;
  readonly levels: Float64Array;
  readonly potentials: Float64Array;
}

export function cesState(period: number): CesState {
  return {
    whole: new Float64Array(2),
    levels: new Float64Array(period),
    potentials: new Float64Array(period),
  };
}

/**
 * One pass of Svetunkov, Kourentzes & Ord 2022, "Complex exponential smoothing", Naval Research Logistics
 * 69:1108–1123, in error-correction form; `state` holds the first states before and the last ones after.
 * Position t of the series belongs to season t modulo period, in both directions.
 *
 * @param errors gets y − ŷ of every step.
 * @returns the sum of squared errors.
 */
export function cesFilter(
  values: Float64Array,
  season: CesSeason,
  weights: CesWeights,
  state: CesState,
  errors: Float64Array,
  backwards = false,
): number {
  const { alpha0, alpha1, beta0, beta1 } = weights;
  const { whole, levels, potentials } = state;
  const n = values.length;
  const period = levels.length;
  let level = whole[0] as number;
  let potential = whole[1] as number;
  let position = backwards ? (n - 1) % period : 0;
  let squares = 0;
  for (let step = 0; step < n; step++) {
    const t = backwards ? n - 1 - step : step;
    const ofSeason = season === 'N' ? 0 : (levels[position] as number);
    const error = (values[t] as number) - level - ofSeason;
    errors[t] = error;
    squares += error * error;
    const next = level - (1 - alpha1) * potential + (alpha0 - alpha1) * error;
    potential = level + (1 - alpha0) * potential + (alpha0 + alpha1) * error;
    level = next;
    if (season === 'F') {
      const old = potentials[position] as number;
      levels[position] = ofSeason - (1 - beta1) * old + (beta0 - beta1) * error;
      potentials[position] = ofSeason + (1 - beta0) * old + (beta0 + beta1) * error;
    } else if (season === 'P') levels[position] = ofSeason + beta0 * error;
    if (backwards) position = position === 0 ? period - 1 : position - 1;
    else position = position + 1 === period ? 0 : position + 1;
  }
  whole[0] = level;
  whole[1] = potential;
  return squares;
}

/**
 * The next values without further errors, from `state`, whose next season is `position`. Also what an error of 1
 * does to the values 1, 2, … steps later, when the state is all zero but for that error.
 */
export function cesProject(
  season: CesSeason,
  weights: CesWeights,
  state: CesState,
  position: number,
  horizon: number,
): Float64Array {
  const { alpha0, alpha1, beta0, beta1 } = weights;
  const result = new Float64Array(horizon);
  const levels = state.levels.slice();
  const potentials = state.potentials.slice();
  let level = state.whole[0] ?? 0;
  let potential = state.whole[1] ?? 0;
  let at = position;
  for (let h = 0; h < horizon; h++) {
    const ofSeason = season === 'N' ? 0 : (levels[at] ?? 0);
    result[h] = level + ofSeason;
    const next = level - (1 - alpha1) * potential;
    potential = level + (1 - alpha0) * potential;
    level = next;
    if (season === 'F') {
      const old = potentials[at] ?? 0;
      levels[at] = ofSeason - (1 - beta1) * old;
      potentials[at] = ofSeason + (1 - beta0) * old;
    }
    at = (at + 1) % levels.length;
  }
  return result;
}

/** Effects of one error of size 1 on the values 1…horizon steps later. */
export function cesEffects(
  season: CesSeason,
  weights: CesWeights,
  period: number,
  horizon: number,
): Float64Array {
  const state = cesState(period);
  // One value, of which nothing was expected.
  cesFilter(Float64Array.of(1), season, weights, state, new Float64Array(1));
  return cesProject(season, weights, state, 1 % period, horizon);
}

/** Whether the error correction forgets the past: both eigenvalues of the discount matrix within the unit circle. */
export function isForgetting(real: number, imaginary: number): boolean {
  const trace = 2 - 2 * real + imaginary;
  const determinant = (1 - real + imaginary) * (1 - real) + (1 - imaginary) * (1 - real - imaginary);
  return Math.abs(determinant) < 1 && Math.abs(trace) < 1 + determinant;
}
