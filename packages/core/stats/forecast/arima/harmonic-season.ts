// The season of a long period (a year of weeks, say) as a few smooth waves.
import { fitOls } from '../../ols.ts';
import { difference } from './difference.ts';

const MOST_HARMONICS = 6;

export interface HarmonicSeason {
  /** How many pairs of waves; 0 when none makes the series more expectable. */
  readonly harmonics: number;
  /** The season at a place, counted from the first value. */
  at(place: number): number;
}

/**
 * Dynamic harmonic regression (Young, Pedregal & Tych 1999; Hyndman & Athanasopoulos 2021, *Forecasting:
 * Principles and Practice*, 10.5): sines and cosines of the period and its parts, beside a constant and a
 * line, by least squares on the series differenced `differences` times, as many pairs (0 … 6) as have the
 * smallest AICc. None below two periods.
 */
export function harmonicSeason(values: Float64Array, period: number, differences: number): HarmonicSeason {
  const count = values.length;
  const owed = Float64Array.from({ length: differences }, () => 1);
  const prepare = (column: Float64Array) =>
    owed.reduce((result) => difference(result, Float64Array.of(1)), column);
  const response = prepare(values);
  const trend = [
    new Float64Array(response.length).fill(1),
    Float64Array.from({ length: response.length }, (_, place) => place / count),
  ];
  const waves: Float64Array[] = [];
  let best: { aicc: number; coefficients: Float64Array } = {
    aicc: Number.POSITIVE_INFINITY,
    coefficients: new Float64Array(),
  };
  const most = count < 2 * period ? 0 : Math.min(MOST_HARMONICS, Math.floor((period - 1) / 2));
  for (let harmonic = 0; harmonic <= most; harmonic += 1) {
    if (harmonic > 0) {
      for (const wave of [Math.sin, Math.cos]) {
        waves.push(
          prepare(Float64Array.from({ length: count }, (_, place) => wave(angle(place, harmonic, period)))),
        );
      }
    }
    const fit = fitOls([...trend, ...waves], response);
    if (!fit.ok) break;
    const free = trend.length + waves.length + 1;
    const left = response.length - free - 1;
    if (left <= 0) break;
    const variance = Math.max(fit.residualSquares / response.length, 1e-30);
    const aicc = response.length * Math.log(variance) + 2 * free + (2 * free * (free + 1)) / left;
    if (aicc < best.aicc) best = { aicc, coefficients: fit.coefficients.slice(trend.length) };
  }
  const { coefficients } = best;
  return {
    harmonics: coefficients.length / 2,
    at(place) {
      let sum = 0;
      for (let pair = 0; pair < coefficients.length; pair += 2) {
        const turn = angle(place, pair / 2 + 1, period);
        sum += (coefficients[pair] ?? 0) * Math.sin(turn) + (coefficients[pair + 1] ?? 0) * Math.cos(turn);
      }
      return sum;
    },
  };
}

function angle(place: number, harmonic: number, period: number): number {
  return (2 * Math.PI * harmonic * (place % period)) / period;
}
