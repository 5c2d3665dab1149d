// What a fitted form of exponential smoothing expects, and how wide.

import type { PointForecast } from '../fitted-model.ts';
import type { EtsForm } from './ets-form.ts';
import { ALPHA, BETA, GAMMA, LEVEL, PHI, SEASONS, TREND } from './ets-likelihood.ts';

/**
 * Means and deviations of step 1…horizon from the last states: exact for additive errors (class 1) and for
 * multiplicative errors without multiplicative seasons (class 2); for multiplicative seasons (class 3) exact within
 * one period, beyond it the product of level and season is taken to first order. Hyndman, Koehler, Ord & Snyder
 * 2008, chapter 6.
 *
 * @param variance of the one-step errors, relative ones where errors are multiplicative.
 */
export function etsForecast(
  form: EtsForm,
  parameters: Float64Array,
  last: Float64Array,
  variance: number,
  period: number,
  horizon: number,
): PointForecast {
  const mean = new Float64Array(horizon);
  const deviation = new Float64Array(horizon);
  const second = new Float64Array(horizon);
  const alpha = parameters[ALPHA] ?? 0;
  const beta = form.trend === 'N' ? 0 : (parameters[BETA] ?? 0);
  const gamma = form.season === 'N' ? 0 : (parameters[GAMMA] ?? 0);
  const phi = form.trend === 'Ad' ? (parameters[PHI] ?? 0) : 1;
  const level = last[LEVEL] ?? 0;
  const trend = form.trend === 'N' ? 0 : (last[TREND] ?? 0);
  // What an error does to the value j steps later, seasons apart.
  const effects = new Float64Array(horizon);
  let damping = 1;
  let reach = 0;
  for (let h = 0; h < horizon; h++) {
    damping *= phi;
    reach += damping;
    effects[h] = alpha + beta * reach;
    const base = level + trend * reach;
    const season = form.season === 'N' ? 0 : (last[SEASONS + (h % period)] ?? 0);
    const factor = form.season === 'M' ? season : 1;
    const expected = form.season === 'M' ? base : base + season;
    mean[h] = expected * factor;
    let sum = 0;
    for (let j = 1; j <= h; j++) {
      const effect = effects[j - 1] ?? 0;
      const ofSeason = j % period === 0 ? gamma : 0;
      if (form.error === 'A') sum += (effect + ofSeason) ** 2;
      else {
        const size = Math.sqrt(second[h - j] ?? 0);
        sum += (effect * size + ofSeason * (form.season === 'M' ? Math.abs(base) : size)) ** 2;
      }
    }
    if (form.error === 'A') deviation[h] = Math.sqrt(variance * (1 + sum));
    else {
      second[h] = expected * expected + variance * sum;
      deviation[h] = Math.abs(factor) * Math.sqrt(variance * (sum * (1 + variance) + expected * expected));
    }
  }
  return { mean, deviation };
}
