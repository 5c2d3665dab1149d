// Does the past of one series say more about another than that other's own past does?
import { chiSquareTail } from '../chi-square.ts';
import { fTail } from '../f-distribution.ts';
import { fitOls } from '../ols.ts';
import { constant, laggedColumns } from './lagged.ts';

export interface LeadTest {
  /** Lags of the driver that are tested together. */
  readonly lags: number;
  /** Periods that entered: observations without the first ones, which have no full past. */
  readonly observations: number;
  readonly f: number;
  /** N − K: what is left for the error. */
  readonly degreesOfFreedom: number;
  /** P(F ≥ f) if the driver says nothing. */
  readonly pValue: number;
  /** Wald's W = lags · F, and its tail by χ²(lags), for long series. */
  readonly wald: number;
  readonly pChiSquare: number;
  /** Residual squares without and with the tested lags. */
  readonly restrictedSquares: number;
  readonly residualSquares: number;
  /** Of the tested lags, 1 first. */
  readonly coefficients: Float64Array;
}

export interface LeadModel {
  /** Tested lags p. */
  readonly lags: number;
  /** Lags d beyond them, estimated but not tested (Toda & Yamamoto); 0 is Granger's test. */
  readonly extraLags: number;
  /** Regressors known beforehand (trend, seasons), as long as the series; a constant is always there. */
  readonly known?: readonly Float64Array[];
}

/**
 * The result on a constant, what is known beforehand, its own lags 1 … p + d and the driver's; F tests the driver's lags
 * 1 … p: F = ((RSS_r − RSS_u)/p)/(RSS_u/(N − K)).
 *
 * With d = 0 it is Granger 1969, "Investigating causal relations by econometric models and cross-spectral methods",
 * Econometrica 37:424–438, for stationary series. With d = the highest order of integration it is Toda & Yamamoto 1995,
 * "Statistical inference in vector autoregressions with possibly integrated processes", Journal of Econometrics
 * 66:225–250, which holds for series with unit roots, cointegrated or not; here with F in place of χ² for short series.
 *
 * @returns null when a regressor depends on others (a constant series, one computed from the other) or nothing is left
 *   for the error.
 * @example grangerTest(visits, orders, { lags: 2, extraLags: 1 })
 */
export function grangerTest(
  driver: Float64Array,
  result: Float64Array,
  { lags, extraLags, known = [] }: LeadModel,
): LeadTest | null {
  const deepest = lags + extraLags;
  const observations = result.length - deepest;
  if (observations < 1) return null;
  const regressors = [
    constant(observations),
    ...known.map((column) => column.subarray(deepest)),
    ...laggedColumns(result, 1, deepest, deepest),
    ...laggedColumns(driver, lags + 1, deepest, deepest),
    // Last, so that one decomposition tells what they add.
    ...laggedColumns(driver, 1, lags, deepest),
  ];
  const fit = fitOls(regressors, result.subarray(deepest));
  if (!fit.ok || fit.degreesOfFreedom < 1) return null;
  const { residualSquares, degreesOfFreedom } = fit;
  const added = fit.effects.subarray(-lags).reduce((sum, effect) => sum + effect ** 2, 0);
  const wald = added / (residualSquares / degreesOfFreedom);
  if (!Number.isFinite(wald)) return null;
  return {
    lags,
    observations,
    f: wald / lags,
    degreesOfFreedom,
    pValue: fTail(wald / lags, lags, degreesOfFreedom),
    wald,
    pChiSquare: chiSquareTail(wald, lags),
    restrictedSquares: residualSquares + added,
    residualSquares,
    coefficients: fit.coefficients.slice(-lags),
  };
}
