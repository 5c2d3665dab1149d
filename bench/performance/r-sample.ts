// The fixed sample of series on which R's `ets` is run beside us, every frequency in its share.
import { type CompetitionSeries, readSeries } from './competition.ts';
import { everyNth } from './r-ets.ts';

const counts = {
  'M3_series_odd.csv': { YEARLY: 65, QUARTERLY: 75, MONTHLY: 143, OTHER: 17 },
  'M1_series.csv': { YEARLY: 54, QUARTERLY: 61, MONTHLY: 185, OTHER: 0 },
} as const;

export function rSample(file: keyof typeof counts): readonly CompetitionSeries[] {
  const all = readSeries(file);
  return Object.entries(counts[file]).flatMap(([kind, count]) =>
    count === 0
      ? []
      : everyNth(
          all.filter((one) => one.kind === kind),
          count,
        ),
  );
}
