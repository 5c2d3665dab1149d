// Whether a series returns to its level (order 0) or wanders (order 1), so that tests can allow for it.
import { fitOls } from '../ols.ts';
import { autoregressionOrder } from './autoregression.ts';
import { constant, differences, lagged, laggedColumns } from './lagged.ts';

export interface UnitRootTest {
  readonly statistic: number;
  /** At 5 %. */
  readonly critical: number;
  readonly rejects: boolean;
}

/**
 * 0 only when both tests say so: Dickey & Fuller reject wandering, and KPSS does not reject staying. In doubt 1, which
 * costs a little power and no validity.
 */
export function integrationOrder(values: Float64Array): 0 | 1 {
  const wandering = augmentedDickeyFuller(values);
  const staying = kpss(values);
  return wandering?.rejects && staying && !staying.rejects ? 0 : 1;
}

/**
 * Augmented Dickey–Fuller with a constant: H₀ the series wanders. Dickey & Fuller 1979, Journal of the American
 * Statistical Association 74:427–431; critical values by MacKinnon 2010, "Critical values for cointegration tests",
 * Queen's Economics Department Working Paper 1227, table 2.
 *
 * @param order lags of the steps; by the Bayesian criterion, up to 3, when left out.
 * @returns null for a series that does not vary.
 */
export function augmentedDickeyFuller(values: Float64Array, order?: number): UnitRootTest | null {
  const steps = differences(values);
  const lags = order ?? autoregressionOrder(steps, 3);
  const observations = steps.length - lags;
  const regressors = [
    constant(observations),
    lagged(values, 1, lags + 1),
    ...laggedColumns(steps, 1, lags, lags),
  ];
  const fit = fitOls(regressors, steps.subarray(lags));
  if (!fit.ok || fit.degreesOfFreedom < 1) return null;
  const variance = fit.residualSquares / fit.degreesOfFreedom;
  const ofLevel = fit.inverseGram()[regressors.length + 1] ?? 0;
  const statistic = (fit.coefficients[1] ?? 0) / Math.sqrt(variance * ofLevel);
  if (!Number.isFinite(statistic)) return null;
  const critical = -2.86154 - 2.8903 / observations - 4.234 / observations ** 2 - 40.04 / observations ** 3;
  return { statistic, critical, rejects: statistic < critical };
}

/**
 * KPSS around a level: H₀ the series stays. Kwiatkowski, Phillips, Schmidt & Shin 1992, Journal of Econometrics
 * 54:159–178; Bartlett weights over ⌊4·(T/100)^¼⌋ lags.
 *
 * @returns null for a series that does not vary.
 */
export function kpss(values: Float64Array): UnitRootTest | null {
  const count = values.length;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const rest = values.map((value) => value - mean);
  const width = Math.floor(4 * (count / 100) ** 0.25);
  let variance = 0;
  for (let lag = 0; lag <= width; lag += 1) {
    let sum = 0;
    for (let at = lag; at < count; at += 1) sum += (rest[at] ?? 0) * (rest[at - lag] ?? 0);
    variance += (lag === 0 ? 1 : 2 * (1 - lag / (width + 1))) * (sum / count);
  }
  let path = 0;
  let squares = 0;
  for (const value of rest) {
    path += value;
    squares += path ** 2;
  }
  const statistic = squares / (count ** 2 * variance);
  if (!Number.isFinite(statistic)) return null;
  return { statistic, critical: KPSS_AT_5_PERCENT, rejects: statistic > KPSS_AT_5_PERCENT };
}

const KPSS_AT_5_PERCENT = 0.463;
