// A season of many steps (the weeks of a year), taken out of a series so that every model can carry the rest on.
import { harmonicSeason } from '../arima/harmonic-season.ts';
import type { FittedModel } from '../fitted-model.ts';

/** Longer seasons are waves: one number for each step of the season would be mostly noise. */
export const LONGEST_STEPWISE_PERIOD = 24;

export interface LongSeason {
  readonly adjusted: Float64Array;
  /** The model of the adjusted series as a model of the series itself. */
  restore(model: FittedModel): FittedModel;
}

/**
 * The season as a few waves (see `harmonicSeason`); in proportion to the level where all values are above 0.
 *
 * @returns null when no wave makes the series more expectable.
 */
export function longSeason(values: Float64Array, period: number): LongSeason | null {
  const isRatio = values.every((value) => value > 0);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0) || 1;
  const season = harmonicSeason(
    values.map((value) => (isRatio ? Math.log(value / largest) : value / largest)),
    period,
    1,
  );
  if (season.harmonics === 0) return null;
  const n = values.length;
  const factorAt = (place: number): number => Math.exp(season.at(place));
  const termAt = (place: number): number => season.at(place) * largest;
  return {
    adjusted: values.map((value, place) => (isRatio ? value / factorAt(place) : value - termAt(place))),
    restore: (model) => ({
      name: `${model.name} + ${season.harmonics} ${season.harmonics === 1 ? 'wave' : 'waves'} [${period}]`,
      residuals: isRatio ? model.residuals.map((error, place) => error * factorAt(place)) : model.residuals,
      forecast(horizon) {
        const { mean, deviation } = model.forecast(horizon);
        if (!isRatio) return { mean: mean.map((value, step) => value + termAt(n + step)), deviation };
        return {
          mean: mean.map((value, step) => value * factorAt(n + step)),
          deviation: deviation.map((value, step) => value * factorAt(n + step)),
        };
      },
    }),
  };
}
