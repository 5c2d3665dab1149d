// Forecasts as JSON for other programs: every series with its steps, and every series that has none with the reason.
import type { Terminal } from '../terminal/terminal.ts';
import type { Forecasted } from './forecast-one.ts';
import { labelAfter } from './rhythm.ts';
import type { BrokenSeries } from './series.ts';

export function forecastJson(
  file: string,
  levels: readonly number[],
  done: readonly Forecasted[],
  refused: readonly BrokenSeries[],
  { tell }: Terminal,
): string {
  const series = done.map(({ series: { name, last, rhythm }, forecast }) => ({
    name,
    observations: forecast.n,
    last,
    rhythm,
    period: forecast.period,
    isSeasonal: forecast.isSeasonal,
    seasonalFrom: forecast.seasonalFrom,
    methods: forecast.methods,
    steps: Array.from(forecast.mean, (mean, step) => ({
      when: labelAfter(last, rhythm, step + 1),
      mean: rounded(mean),
      intervals: levels.map((level, at) => ({
        level: Math.round(level * 1e5) / 1e5,
        lower: rounded(forecast.intervals[at]?.lower[step] ?? Number.NaN),
        upper: rounded(forecast.intervals[at]?.upper[step] ?? Number.NaN),
      })),
    })),
  }));
  const without = refused.map(({ name, problem }) => ({
    name,
    reason: problem.id.replace('cli.series.', ''),
    message: tell(problem),
  }));
  return JSON.stringify({ file, series, refused: without }, null, 2);
}

/** Ten digits: beyond them stands nothing but the noise of the computation. */
function rounded(value: number): number {
  return Number(value.toPrecision(10));
}
