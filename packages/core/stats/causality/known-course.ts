// What of a series' course is known beforehand – its trend and its season – as regressors beside the lags.
import { fTail } from '../f-distribution.ts';
import { fitOls } from '../ols.ts';
import { constant, lagged } from './lagged.ts';

/** A straight line, from 0 to 1. */
export function trendColumn(length: number): Float64Array {
  return Float64Array.from({ length }, (_, at) => at / Math.max(1, length - 1));
}

/** Longer seasons (the weeks of a year) are drawn by waves: a column for each place would leave nothing to test. */
const MOST_PLACES = 12;
const WAVES = 3;

/** The season as columns: one for each place but the last, or three pairs of waves for a season of many places. */
export function seasonColumns(length: number, season: number): readonly Float64Array[] {
  if (season <= MOST_PLACES) {
    return Array.from({ length: season - 1 }, (_, place) =>
      Float64Array.from({ length }, (_, at) => (at % season === place ? 1 : 0)),
    );
  }
  return Array.from({ length: 2 * WAVES }, (_, index) => {
    const speed = (2 * Math.PI * (Math.floor(index / 2) + 1)) / season;
    const wave = index % 2 === 0 ? Math.sin : Math.cos;
    return Float64Array.from({ length }, (_, at) => wave(speed * at));
  });
}

const SEASONAL_AT = 0.05;

/**
 * Whether a series depends on its place in the season beyond its trend and its last value: F test at 5 %; never for less
 * than two seasons.
 */
export function isSeasonal(values: Float64Array, season: number): boolean {
  if (season < 2 || values.length < 2 * season) return false;
  const course = [constant(values.length), trendColumn(values.length)].map((column) => column.subarray(1));
  const columns = seasonColumns(values.length, season).map((column) => column.subarray(1));
  const fit = fitOls([...course, lagged(values, 1, 1), ...columns], values.subarray(1));
  if (!fit.ok || fit.degreesOfFreedom < 1) return false;
  const explained = fit.effects.subarray(-columns.length).reduce((sum, effect) => sum + effect ** 2, 0);
  const f = explained / columns.length / (fit.residualSquares / fit.degreesOfFreedom);
  return f > 0 && fTail(f, columns.length, fit.degreesOfFreedom) < SEASONAL_AT;
}
