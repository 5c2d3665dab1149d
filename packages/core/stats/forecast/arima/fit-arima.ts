// Automatic ARIMA: how often to difference, which orders, how to forecast.
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

/**
 * An ARIMA model with automatic orders after Hyndman & Khandakar 2008 (*Automatic time series forecasting: the
 * forecast package for R*, J. Statistical Software 27(3)): the season is differenced when its strength by STL exceeds 0.64, the
 * rest as often (at most twice) as KPSS at 5 % asks for it, and orders are searched stepwise by AICc of the exact
 * Gaussian likelihood. A period above 24 becomes a few waves instead (see {@link harmonicSeason}).
 *
 * Null with fewer than 6 values, or values that are not finite. Assumes equal spacing. Cost: some 25 models, each some
 * ten passes of n · q²/2, q the longest lag of its shocks.
 *
 * @example fitArima(airPassengers, 12)?.name // 'ARIMA(2,1,1)(0,1,0)[12]'
 */
export function fitArima(values: Float64Array, period: number): FittedArima | null {
  const scale = seriesScale(values);
  if (scale === null || values.length < FEWEST_VALUES) return null;
  const series = values.map((value) => value / scale);
  return period > LONGEST_PERIOD ? fitWithWaves(series, scale, period) : fitSeasonal(series, scale, period);
}

function fitSeasonal(series: Float64Array, scale: number, period: number): FittedArima | null {
  const seasonalDifferences = seasonalStrength(series, period) > STRONG_SEASON ? 1 : 0;
  const differences = differencesNeeded(
    difference(series, differencePolynomial(0, seasonalDifferences, period)),
  );
  return fittedArima(series, scale, { differences, seasonalDifferences, period }, (stationary) =>
    searchArma(stationary, {
      period,
      length: series.length,
      constantAllowed: differences + seasonalDifferences < 2,
      exact: series.length <= LONG_SERIES && period <= 12,
    }),
  );
}

function fitWithWaves(series: Float64Array, scale: number, period: number): FittedArima | null {
  const season = harmonicSeason(series, period, Math.min(1, differencesNeeded(series)));
  const count = series.length;
  const plain = fitSeasonal(
    series.map((value, place) => value - season.at(place)),
    scale,
    1,
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
