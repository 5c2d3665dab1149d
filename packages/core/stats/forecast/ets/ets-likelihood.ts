// How likely a series is under one form of exponential smoothing, and in which direction it would be likelier.
import type { EtsForm } from './ets-form.ts';

/** Places in a vector of everything a form needs; the seasons of the first period follow from `SEASONS`. */
export const ALPHA = 0;
export const BETA = 1;
export const GAMMA = 2;
export const PHI = 3;
export const LEVEL = 4;
export const TREND = 5;
export const SEASONS = 6;

/** Squared errors below this, where the largest value is 1, are rounding. */
const LEAST_SQUARE = 1e-22;

/** One series under many forms; buffers are reused from call to call. */
export interface EtsLikelihood {
  /**
   * −2 log likelihood but for a constant (n·log Σε² + 2Σ log|ŷ| for multiplicative errors), by the recursions of
   * Hyndman, Koehler, Ord & Snyder 2008, Forecasting with Exponential Smoothing, chapters 2 and 5. Infinite where a
   * multiplicative part would not stay above zero.
   */
  value(form: EtsForm, parameters: Float64Array): number;
  /** Its derivatives by the parameters of the last `value` call (adjoint of the recursion). */
  gradient(into: Float64Array): void;
  /** After `value`: one-step errors y − ŷ, and the last level, trend and seasons (next step's season first). */
  readonly errors: Float64Array;
  readonly fitted: Float64Array;
  readonly last: Float64Array;
  /** After `value`: sum of squared errors, relative ones where errors are multiplicative. */
  squares(): number;
}

export function etsLikelihood(values: Float64Array, period: number): EtsLikelihood {
  const n = values.length;
  const m = period;
  const errors = new Float64Array(n);
  const fitted = new Float64Array(n);
  const bases = new Float64Array(n);
  const olds = new Float64Array(n);
  const trends = new Float64Array(n);
  const seasons = new Float64Array(m);
  const adjoints = new Float64Array(m);
  const last = new Float64Array(SEASONS + m);
  let relative = false;
  let multiplied = false;
  let seasonal = false;
  let alpha = 0;
  let beta = 0;
  let gamma = 0;
  let phi = 0;
  let squares = 0;

  const value = (form: EtsForm, parameters: Float64Array): number => {
    relative = form.error === 'M';
    multiplied = form.season === 'M';
    seasonal = form.season !== 'N';
    alpha = parameters[ALPHA] as number;
    beta = form.trend === 'N' ? 0 : (parameters[BETA] as number);
    gamma = seasonal ? (parameters[GAMMA] as number) : 0;
    phi = form.trend === 'N' ? 0 : form.trend === 'A' ? 1 : (parameters[PHI] as number);
    let level = parameters[LEVEL] as number;
    let trend = form.trend === 'N' ? 0 : (parameters[TREND] as number);
    if (seasonal) for (let i = 0; i < m; i++) seasons[i] = parameters[SEASONS + i] as number;
    let sum = 0;
    let logs = 0;
    let product = 1;
    let position = 0;
    for (let t = 0; t < n; t++) {
      const y = values[t] as number;
      const damped = phi * trend;
      const base = level + damped;
      trends[t] = trend;
      bases[t] = base;
      let expected = base;
      let error: number;
      if (!seasonal) {
        error = y - base;
        level = base + alpha * error;
        trend = damped + beta * error;
      } else {
        const old = seasons[position] as number;
        olds[t] = old;
        if (multiplied) {
          if (!(base > 1e-9 && old > 1e-9)) return Number.POSITIVE_INFINITY;
          expected = base * old;
          error = y - expected;
          const share = error / old;
          level = base + alpha * share;
          trend = damped + beta * share;
          seasons[position] = old + (gamma * error) / base;
        } else {
          expected = base + old;
          error = y - expected;
          level = base + alpha * error;
          trend = damped + beta * error;
          seasons[position] = old + gamma * error;
        }
        position = position + 1 === m ? 0 : position + 1;
      }
      errors[t] = error;
      fitted[t] = expected;
      if (relative) {
        if (!(expected > 1e-9)) return Number.POSITIVE_INFINITY;
        const share = error / expected;
        sum += share * share;
        // One logarithm for many factors.
        product *= expected;
        if (product > 1e100 || product < 1e-100) {
          logs += Math.log(product);
          product = 1;
        }
      } else sum += error * error;
    }
    last[LEVEL] = level;
    last[TREND] = trend;
    for (let i = 0; i < m; i++) last[SEASONS + i] = seasonal ? (seasons[(position + i) % m] as number) : 0;
    squares = sum + n * LEAST_SQUARE;
    const result = n * Math.log(squares) + (relative ? 2 * (logs + Math.log(product)) : 0);
    return Number.isNaN(result) ? Number.POSITIVE_INFINITY : result;
  };

  const gradient = (into: Float64Array): void => {
    let byAlpha = 0;
    let byBeta = 0;
    let byGamma = 0;
    let byPhi = 0;
    let byLevel = 0;
    let byTrend = 0;
    adjoints.fill(0);
    const weight = (2 * n) / squares;
    let position = n % m;
    for (let t = n - 1; t >= 0; t--) {
      const error = errors[t] as number;
      let byError = weight * error;
      let byExpected = 0;
      if (relative) {
        const expected = fitted[t] as number;
        const share = error / expected;
        byError = (weight * share) / expected;
        byExpected = (2 - weight * share * share) / expected;
      }
      let byBase: number;
      let byLevelDirect = byLevel;
      if (!seasonal) {
        byAlpha += byLevel * error;
        byBeta += byTrend * error;
        byBase = byExpected - (byError + alpha * byLevel + beta * byTrend);
      } else {
        position = position === 0 ? m - 1 : position - 1;
        const bySeason = adjoints[position] as number;
        if (multiplied) {
          const old = olds[t] as number;
          const base = bases[t] as number;
          const byShare = alpha * byLevel + beta * byTrend;
          const share = error / old;
          const turn = error / base;
          byAlpha += byLevel * share;
          byBeta += byTrend * share;
          byGamma += bySeason * turn;
          byError += byShare / old + (gamma * bySeason) / base;
          byExpected -= byError;
          byBase = byExpected * old;
          byLevelDirect -= (gamma * bySeason * turn) / base;
          adjoints[position] = bySeason - (byShare * share) / old + byExpected * base;
        } else {
          byAlpha += byLevel * error;
          byBeta += byTrend * error;
          byGamma += bySeason * error;
          byBase = byExpected - (byError + alpha * byLevel + beta * byTrend + gamma * bySeason);
          adjoints[position] = bySeason + byBase;
        }
      }
      byLevel = byLevelDirect + byBase;
      const byDamped = byLevel + byTrend;
      byPhi += byDamped * (trends[t] as number);
      byTrend = phi * byDamped;
    }
    into[ALPHA] = byAlpha;
    into[BETA] = byBeta;
    into[GAMMA] = byGamma;
    into[PHI] = byPhi;
    into[LEVEL] = byLevel;
    into[TREND] = byTrend;
    for (let i = 0; i < m; i++) into[SEASONS + i] = seasonal ? (adjoints[i] as number) : 0;
  };

  return { value, gradient, errors, fitted, last, squares: () => squares };
}
