// What two equally spaced series say about the guess that one of them leads the other.
import { autoregressionOrder } from '../stats/causality/autoregression.ts';
import { grangerTest, type LeadTest } from '../stats/causality/granger-test.ts';
import { seasonColumns, trendColumn } from '../stats/causality/known-course.ts';
import { constant } from '../stats/causality/lagged.ts';
import { type LagCorrelation, prewhitenedCorrelation } from '../stats/causality/prewhitened-correlation.ts';
import { fTail } from '../stats/f-distribution.ts';
import { fitOls } from '../stats/ols.ts';
import type { LeadSeries } from './lead-series.ts';

/** No test under so many periods that enter (convention of the field: no p-value from less). */
const LEAST_PERIODS = 30;
/** Lags looked at when no delay is declared; at least ten periods stand behind each lag. */
const USUAL_LAGS = 3;
const PERIODS_A_LAG = 10;

/** A delay counts as found when chance alone shows one like it this seldom, all lags together. */
const LAG_RATE = 0.1;

/**
 * Of series that wander, F is multiplied by 1 − 5/N before it is judged. Learnt by simulation: without it, two random
 * walks that know nothing of each other are taken for leader and follower in 12–14 % of all cases at 10 %, with 30 to 60
 * periods; with it in no more than 10 %.
 */
const CAUTION = 5;

export interface LeadTestInBothWays {
  readonly f: number;
  readonly degreesOfFreedom: number;
  /** With the caution for short wandering series. */
  readonly pValue: number;
}

export interface LeadEvidence {
  /** Periods that both series have. */
  readonly periods: number;
  /** Periods that entered the test. */
  readonly observations: number;
  /** Lags tested together. */
  readonly lags: number;
  /** Lags estimated beside them, because a series may wander. */
  readonly extraLags: number;
  /** Regressors in all. */
  readonly regressors: number;
  readonly caution: number;
  readonly isSeasonal: boolean;
  readonly logarithms: { readonly driver: boolean; readonly result: boolean };
  readonly forward: LeadTestInBothWays;
  /** The result leading the driver. */
  readonly backward: LeadTestInBothWays;
  /** The same question for series that stay at their level: the test as taught. */
  readonly granger: LeadTestInBothWays;
  /** Whether more of the driver comes before more of the result (1), before less (−1), or both (0). */
  readonly sign: 1 | -1 | 0;
  readonly correlations: readonly LagCorrelation[];
  readonly band: number;
  /** The clearest delay, where chance alone hardly shows one. */
  readonly lag: LagCorrelation | null;
}

/** Periods needed to test a declared delay (in periods; null when none is declared). */
export function periodsNeeded(declared: number | null): number {
  const lags = Math.max(USUAL_LAGS, declared ?? 0);
  return Math.max(LEAST_PERIODS + lags + 1, PERIODS_A_LAG * (declared ?? 0));
}

/** The declared delay and one period more, as far as the length allows; three when none is declared. */
export function lagsTested(periods: number, declared: number | null): number {
  const most = Math.min(Math.floor(periods / PERIODS_A_LAG), periods - LEAST_PERIODS - 1);
  return declared === null ? USUAL_LAGS : Math.max(2, declared, Math.min(declared + 1, most));
}

/**
 * Toda & Yamamoto's test in both directions, with trend and season among the regressors, and the prewhitened
 * cross-correlation for the delay. Cost grows with periods × lags².
 *
 * @param driver and `result` of the same periods, at least `periodsNeeded`.
 * @param declared delay in periods; `season` how many periods one season has (1: none).
 * @returns null when one is computed from the other.
 */
export function leadEvidence(
  driver: LeadSeries,
  result: LeadSeries,
  { declared, season }: { readonly declared: number | null; readonly season: number },
): LeadEvidence | null {
  const [x, y] = [driver.values, result.values];
  const periods = y.length;
  const lags = lagsTested(periods, declared);
  const order = Math.max(driver.order, result.order);
  const seasonal = driver.isSeasonal || result.isSeasonal;
  const seasons = seasonal ? seasonColumns(periods, season) : [];
  const known = [trendColumn(periods), ...seasons];
  const forward = grangerTest(x, y, { lags, extraLags: order, known });
  const backward = grangerTest(y, x, { lags, extraLags: order, known });
  const granger = grangerTest(x, y, { lags, extraLags: 0, known });
  if (!forward || !backward || !granger) return null;
  const caution = order === 0 ? 1 : 1 - CAUTION / forward.observations;
  const found = correlationsOf(x, y, {
    known,
    longest: Math.min(Math.max(6, (declared ?? 0) + 2), Math.floor(periods / 4)),
  });
  if (!found) return null;
  return {
    periods,
    observations: forward.observations,
    lags,
    extraLags: order,
    regressors: forward.observations - forward.degreesOfFreedom,
    caution,
    isSeasonal: seasonal,
    logarithms: { driver: driver.isLogarithm, result: result.isLogarithm },
    forward: judged(forward, caution),
    backward: judged(backward, caution),
    granger: judged(granger, 1),
    sign: signOf(forward, found.lags),
    correlations: found.lags,
    band: found.band,
    lag: clearest(found.lags),
  };
}

function judged({ f, lags, degreesOfFreedom }: LeadTest, caution: number): LeadTestInBothWays {
  return { f, degreesOfFreedom, pValue: fTail(f * caution, lags, degreesOfFreedom) };
}

/** The sign of the clear delays; where none is clear, of all lags together, when the strongest single one agrees. */
function signOf({ coefficients, lags }: LeadTest, correlations: readonly LagCorrelation[]): 1 | -1 | 0 {
  const later = correlations.filter(({ lag }) => lag >= 1 && lag <= lags);
  const clear = later.filter(({ adjusted }) => adjusted <= LAG_RATE);
  const sum = coefficients.reduce((total, one) => total + one, 0);
  const strongest = later.reduce((best, { r }) => (Math.abs(r) > Math.abs(best) ? r : best), 0);
  const signs = clear.length > 0 ? clear.map(({ r }) => r) : [sum, strongest];
  if (signs.every((one) => one > 0)) return 1;
  return signs.every((one) => one < 0) ? -1 : 0;
}

function clearest(correlations: readonly LagCorrelation[]): LagCorrelation | null {
  const clear = correlations.filter(({ adjusted }) => adjusted <= LAG_RATE);
  return clear.reduce<LagCorrelation | null>(
    (best, one) => (best === null || Math.abs(one.r) > Math.abs(best.r) ? one : best),
    null,
  );
}

/** Trend and season are taken out of both; the filter that whitens the driver takes the wandering out of both. */
function correlationsOf(
  driver: Float64Array,
  result: Float64Array,
  { known, longest }: { readonly known: readonly Float64Array[]; readonly longest: number },
) {
  const without = (values: Float64Array): Float64Array => {
    const fit = fitOls([constant(values.length), ...known], values);
    return fit.ok ? fit.residuals : values;
  };
  const x = without(driver);
  return prewhitenedCorrelation(x, without(result), {
    order: autoregressionOrder(x, USUAL_LAGS),
    longest,
  });
}
