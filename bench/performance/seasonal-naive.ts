// The forecast that anybody makes: as in the same season last time.
import type { CompetitionSeries } from './competition.ts';

export function seasonalNaive({ training, period, actual }: CompetitionSeries): Float64Array {
  const first = training.length - period;
  return Float64Array.from(actual, (_, step) => training[first + (step % period)] ?? Number.NaN);
}
