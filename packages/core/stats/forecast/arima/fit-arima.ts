// Automatic ARIMA: how often to difference, which orders, how to forecast.
import { akaikeWeights, mixForecasts, scaleForecast } from '../mix-models.ts';
import { seriesScale } from '../series-scale.ts';
import { difference, differencePolynomial } from './difference.ts';
import { type FittedArima, fittedArima } from './fitted-arima.ts';
import { harmonicSeason } from './harmonic-season.ts';
import { kpss } from './kpss.ts';
import { searchArma } from './search-arma.ts';
import { seasonalStrength } from './seasonal-strength.ts';

const FEWEST_VALUES = 6;
/** Critical value of KPSS at 5 %. */
const WANDERING = 0.463;
/** From this strength of the season on it is differenced. */
const STRONG_SEASON = 0.64;
/** A longer season is taken out as waves: as orders it would cost more than it tells. */
const LONGEST_PERIOD = 24;
/** Longer series search by conditional likelihoods: there the exact ones differ little. */
const LONG_SERIES = 200;

export interface ArimaOptions {
  /**
   * 'weighted' (default): every model the search met counts by its AICc, which forecasts better than any
   * single one (Kolassa 2011, *Combining exponential smoothing forecasts using Akaike weights*). 'best': only
   * the model with the smallest AICc.
   */
  readonly choice?: 'weighted' | 'best';
}

/** The model chosen, and what the forecast rests on. */
export interface AutomaticArima extends FittedArima {
  /** Heaviest first; weights add up to 1. */
  readonly members: readonly { readonly name: string; readonly weight: number; readonly aicc: number }[];
}

/**
 * ARIMA with automatic orders after Hyndman & Khandakar 2008 (*Automatic time series forecasting: the
 * forecast package for R*, J. Statistical Software 27(3)): the season is differenced when its strength by STL
 * exceeds 0.64, the rest as often (at most twice) as KPSS at 5 % asks for it, and orders are searched
 * stepwise by AICc of the exact Gaussian likelihood. A period above 24 becomes a few waves instead (see
 * {@link harmonicSeason}). Orders, likelihood and coefficients are those of the model chosen; errors and
 * forecasts those of all, weighted.
 *
 * Null with fewer than 6 values, or values that are not finite. Assumes equal spacing. Cost: some 25 models,
 * each some thirty passes of n · (p + q), p and q the longest lags.
 *
 * @example fitArima(airPassengers, 12)?.name // 'ARIMA(2,1,1)(0,1,0)[12]'
 */
export function fitArima(
  values: Float64Array,
  period: number,
  { choice = 'weighted' }: ArimaOptions = {},
): AutomaticArima | null {
  const scale = seriesScale(values);
  if (scale === null || values.length < FEWEST_VALUES) return null;
  const series = values.map((value) => value / scale);
  return period > LONGEST_PERIOD
    ? fitWithWaves(series, scale, period, choice)
    : fitSeasonal(series, scale, period, choice);
}

type Choice = NonNullable<ArimaOptions['choice']>;

function fitSeasonal(
  series: Float64Array,
  scale: number,
  period: number,
  choice: Choice,
): AutomaticArima | null {
  const seasonalDifferences = seasonalStrength(series, period) > STRONG_SEASON ? 1 : 0;
  const seasonless = difference(series, differencePolynomial(0, seasonalDifferences, period));
  const differences = differencesNeeded(seasonless);
  const found = searchArma(difference(seasonless, differencePolynomial(differences, 0, 1)), {
    period,
    length: series.length,
    constantAllowed: differences + seasonalDifferences < 2,
    exact: series.length <= LONG_SERIES && period <= 12,
  });
  const considered = choice === 'best' ? found.slice(0, 1) : found;
  const weights = considered.length > 0 ? akaikeWeights(considered.map(({ aicc }) => aicc)) : [];
  const models = considered.flatMap((fit, place) => {
    const weight = weights[place] ?? 0;
    const model = weight > 0 && fittedArima(series, scale, { differences, seasonalDifferences, period }, fit);
    return model ? [{ model, weight }] : [];
  });
  return weigh(models, scale);
}

function weigh(
  models: readonly { readonly model: FittedArima; readonly weight: number }[],
  scale: number,
): AutomaticArima | null {
  const best = models[0]?.model;
  if (!best) return null;
  const total = models.reduce((sum, { weight }) => sum + weight, 0);
  const weights = models.map(({ weight }) => weight / total);
  return {
    ...best,
    members: models.map(({ model }, place) => ({
      name: model.name,
      weight: weights[place] ?? 0,
      aicc: model.aicc,
    })),
    residuals: best.residuals.map((_, row) =>
      models.reduce((sum, { model }, place) => sum + (weights[place] ?? 0) * (model.residuals[row] ?? 0), 0),
    ),
    forecast(horizon) {
      // Mixing squares deviations, so it happens where numbers are near 1.
      const parts = models.map(({ model }) => {
        const { mean, deviation } = model.forecast(horizon);
        return {
          mean: mean.map((value) => value / scale),
          deviation: deviation.map((width) => width / scale),
        };
      });
      return scaleForecast(mixForecasts(parts, weights), scale);
    },
  };
}

function fitWithWaves(
  series: Float64Array,
  scale: number,
  period: number,
  choice: Choice,
): AutomaticArima | null {
  const season = harmonicSeason(series, period, Math.min(1, differencesNeeded(series)));
  const count = series.length;
  const plain = fitSeasonal(
    series.map((value, place) => value - season.at(place)),
    scale,
    1,
    choice,
  );
  if (plain === null || season.harmonics === 0) return plain;
  return {
    ...plain,
    name: `${plain.name} with ${season.harmonics} harmonics [${period}]`,
    forecast(horizon) {
      const { mean, deviation } = plain.forecast(horizon);
      return { mean: mean.map((value, step) => value + season.at(count + step) * scale), deviation };
    },
  };
}

function differencesNeeded(series: Float64Array): number {
  let current = series;
  for (let differences = 0; differences < 2; differences += 1) {
    if (isConstant(current) || !(kpss(current) > WANDERING)) return differences;
    current = difference(current, Float64Array.of(1));
  }
  return isConstant(current) ? 1 : 2;
}

function isConstant(series: Float64Array): boolean {
  return series.every((value) => value === series[0]);
}
