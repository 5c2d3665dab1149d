// Mean errors of one method over many series, and its OWA to Naive2.
import {
  type MeanErrors,
  overallWeightedAverage,
  scaledError,
  symmetricPercentageError,
} from '@evenkeel/core';
import type { CompetitionSeries } from './competition.ts';

/** The mean over series of each series' error, as in the M4 competition. */
function meanErrors(
  series: readonly CompetitionSeries[],
  forecastOf: (one: CompetitionSeries) => ArrayLike<number>,
): MeanErrors {
  let [symmetricPercentage, scaled] = [0, 0];
  for (const one of series) {
    const forecast = forecastOf(one);
    symmetricPercentage += symmetricPercentageError(one.actual, forecast) / series.length;
    scaled += (scaledError(one.actual, forecast, one.training, one.period) ?? 0) / series.length;
  }
  return { symmetricPercentage, scaled };
}

/** OWA over all series, relative to Naive2 on the same series. */
export function owaOf(
  series: readonly CompetitionSeries[],
  forecastOf: (one: CompetitionSeries) => ArrayLike<number>,
  naive2: ReadonlyMap<string, Float64Array>,
): number {
  return overallWeightedAverage(
    meanErrors(series, forecastOf),
    meanErrors(series, ({ id }) => naive2.get(id) ?? []),
  );
}
