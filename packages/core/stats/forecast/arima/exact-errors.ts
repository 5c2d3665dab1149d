// One-step errors of an ARMA model on a series, exactly: as if the process had always run before it.
import type { ArmaPolynomials } from './arma-polynomials.ts';
import { armaStart } from './arma-start.ts';
import { conditionalError } from './conditional-errors.ts';

/** How much wider than a shock an error may still be to count as settled. */
const SETTLED = 1e-9;
/** An error narrower than a shock means that rounding has taken over. */
const NARROWEST = 1 - 1e-6;

/** A series, and the place its standardised errors go. */
export interface ErrorColumn {
  readonly series: Float64Array;
  readonly errors: Float64Array;
}

export interface ExactErrors {
  /** ln of the determinant of the series' covariance matrix, for shocks of variance 1. */
  readonly logDeterminant: number;
}

/**
 * The Kalman filter of an ARMA process in the fast form of Chandrasekhar's recursions (Morf, Sidhu & Kailath
 * 1974, *Some new algorithms for recursive estimation in constant, linear, discrete-time systems*; Mélard
 * 1984, *A fast algorithm for the exact likelihood of autoregressive-moving average models*, AS 197; Herbst
 * 2015): the covariance of the state changes by one outer product a step, so a step costs max(p, q) and not
 * its square. Once an error is as wide as a shock, the plain recursion takes over.
 *
 * Writes errors divided by their widths (in units of the shocks' deviation). All columns share the model and
 * the length. Null when the autoregression is not stationary or rounding spoils the widths. Cost: p² + n · (p
 * + q).
 */
export function exactErrors(
  polynomials: ArmaPolynomials,
  columns: readonly ErrorColumn[],
): ExactErrors | null {
  const filter = startFilter(polynomials);
  const count = columns[0]?.series.length ?? 0;
  if (filter === null) return null;
  const states = columns.map(() => blankState(filter.gains.length));
  const longest = Math.max(polynomials.phi.length, polynomials.theta.length);
  let determinant = 1;
  let logDeterminant = 0;
  let row = 0;
  for (; row < count && !(row >= longest && filter.variance - 1 < SETTLED); row += 1) {
    if (!(filter.variance > NARROWEST)) return null;
    const width = Math.sqrt(filter.variance);
    determinant *= filter.variance;
    if (determinant > 1e200) {
      logDeterminant += Math.log(determinant);
      determinant = 1;
    }
    for (let column = 0; column < columns.length; column += 1) {
      const { series, errors } = columns[column] ?? { series: empty, errors: empty };
      const state = states[column] ?? empty;
      const error = (series[row] ?? 0) - (state[0] ?? 0);
      errors[row] = error / width;
      moveState(polynomials, state, filter.gains, error / filter.variance);
    }
    advance(polynomials, filter);
  }
  for (; row < count; row += 1) {
    for (const { series, errors } of columns)
      errors[row] = conditionalError(polynomials, series, errors, row);
  }
  return { logDeterminant: logDeterminant + Math.log(determinant) };
}

const empty = new Float64Array();

/** The same for one series, with errors in its own units, their widths, and the values expected after it. */
export function exactForecast(
  polynomials: ArmaPolynomials,
  series: Float64Array,
): { errors: Float64Array; widths: Float64Array; expect(horizon: number): Float64Array } | null {
  const filter = startFilter(polynomials);
  if (filter === null) return null;
  const state = blankState(filter.gains.length);
  const errors = new Float64Array(series.length);
  const widths = new Float64Array(series.length);
  for (let row = 0; row < series.length; row += 1) {
    if (!(filter.variance > NARROWEST)) return null;
    const error = (series[row] ?? 0) - (state[0] ?? 0);
    widths[row] = Math.sqrt(filter.variance);
    errors[row] = error;
    moveState(polynomials, state, filter.gains, error / filter.variance);
    advance(polynomials, filter);
  }
  return {
    errors,
    widths,
    expect(horizon) {
      const ahead = state.slice();
      return Float64Array.from({ length: horizon }, () => {
        const value = ahead[0] ?? 0;
        moveState(polynomials, ahead, filter.gains, 0);
        return value;
      });
    },
  };
}

interface Filter {
  /** Of the next error. */
  variance: number;
  /** What the next error tells of the values after it, times its variance. */
  readonly gains: Float64Array;
  /** The covariance of the state grows by `weight` times the outer product of `direction` in this step. */
  readonly direction: Float64Array;
  weight: number;
}

function startFilter(polynomials: ArmaPolynomials): Filter | null {
  const start = armaStart(polynomials);
  if (start === null) return null;
  const { variance, gains } = start;
  const direction = blankState(gains.length);
  direction.set(gains);
  return { variance, gains, direction, weight: -1 / variance };
}

/** One place more than the state has, always 0, so that a shift needs no special last place. */
function blankState(size: number): Float64Array {
  return new Float64Array(size + 1);
}

/** What the past says of the next values, one step on, with an error of `share` variances taken in. */
function moveState(
  { phi, phiLags }: ArmaPolynomials,
  state: Float64Array,
  gains: Float64Array,
  share: number,
): void {
  addAutoregression(phi, phiLags, state);
  const size = gains.length;
  for (let index = 0; index < size; index += 1) {
    state[index] = (state[index + 1] ?? 0) + (gains[index] ?? 0) * share;
  }
  state[size] = 0;
}

function advance({ phi, phiLags }: ArmaPolynomials, filter: Filter): void {
  const { gains, direction, variance, weight } = filter;
  const first = direction[0] ?? 0;
  const pull = weight * first;
  const next = variance + pull * first;
  const share = first / next;
  addAutoregression(phi, phiLags, direction);
  const size = gains.length;
  for (let index = 0; index < size; index += 1) {
    const moved = direction[index + 1] ?? 0;
    const gain = (gains[index] ?? 0) + pull * moved;
    gains[index] = gain;
    direction[index] = moved - gain * share;
  }
  direction[size] = 0;
  filter.weight = weight + (pull * pull) / variance;
  filter.variance = next;
}

/** What the first place leaves to the later ones, before they shift by one. */
function addAutoregression(phi: Float64Array, phiLags: Int32Array, state: Float64Array): void {
  const first = state[0] ?? 0;
  for (let place = 0; place < phiLags.length; place += 1) {
    const lag = phiLags[place] ?? 0;
    state[lag] = (state[lag] ?? 0) + (phi[lag - 1] ?? 0) * first;
  }
}
