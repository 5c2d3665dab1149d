// The models that are combined, fitted to one series.
import { fitArima } from '../arima/fit-arima.ts';
import { fitCes } from '../ces/fit-ces.ts';
import { fitEts } from '../ets/fit-ets.ts';
import type { FittedModel } from '../fitted-model.ts';
import { fitDynamicTheta } from '../theta/dynamic-theta.ts';
import { LONGEST_STEPWISE_PERIOD, longSeason } from './long-season.ts';

type Fit = (values: Float64Array, period: number) => FittedModel | null;

const fits: readonly Fit[] = [fitEts, fitCes, fitArima, fitDynamicTheta];

/**
 * Exponential smoothing chosen by AICc, complex smoothing, automatic ARIMA and dynamic optimised Theta: the four of
 * Petropoulos & Svetunkov 2020. Models that cannot be fitted to the series are left out.
 */
export function fitModels(values: Float64Array, period: number): readonly FittedModel[] {
  if (period <= LONGEST_STEPWISE_PERIOD) return fitAll(values, period);
  const season = longSeason(values, period);
  if (season === null) return fitAll(values, 1);
  return fitAll(season.adjusted, 1).map(season.restore);
}

function fitAll(values: Float64Array, period: number): readonly FittedModel[] {
  return fits.flatMap((fit) => {
    const model = fit(values, period);
    return model === null ? [] : [model];
  });
}
