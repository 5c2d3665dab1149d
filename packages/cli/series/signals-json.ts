// Control charts as JSON for other programs: every point with its limits and label, and every series that has none with the reason.
import type { Terminal } from '../terminal/terminal.ts';
import { type Charted, labelAt } from './chart-one.ts';
import type { BrokenSeries } from './series.ts';

export function signalsJson(
  file: string,
  done: readonly Charted[],
  refused: readonly BrokenSeries[],
  hasWay: boolean,
  { tell }: Terminal,
): string {
  const series = done.map(({ series: one, signals, meanings, changes, noChanges }) => {
    const when = (place: number): string => labelAt(one, place);
    return {
      name: one.name,
      observations: signals.n,
      last: one.last,
      rhythm: one.rhythm,
      season: signals.season && { period: signals.season.period, kind: signals.season.kind },
      autocorrelation: signals.autocorrelation && rounded(signals.autocorrelation),
      labelledByChance: rounded(signals.falseShare),
      stretches: signals.stretches.map((stretch) => ({
        from: when(stretch.from),
        to: when(stretch.to - 1),
        values: stretch.n,
        status: stretch.status,
        mean: rounded(stretch.mean),
        meanMovingRange: rounded(stretch.meanMovingRange),
        movingRangeLimit: rounded(stretch.movingRangeLimit),
        screened: stretch.screened,
        isSloped: stretch.isSloped,
        slope: stretch.trend && rounded(stretch.trend.slope),
      })),
      points: signals.labels.map((label, place) => ({
        when: when(place),
        value: rounded(one.values[place] ?? Number.NaN),
        centre: rounded(signals.centre[place] ?? Number.NaN),
        lower: rounded(signals.lower[place] ?? Number.NaN),
        upper: rounded(signals.upper[place] ?? Number.NaN),
        label,
        ...(hasWay ? { meaning: meanings[place] ?? 'noise' } : {}),
      })),
      changes:
        changes?.map(({ index, earliest, latest, kind, levelBefore, levelAfter }) => ({
          when: when(index),
          earliest: when(earliest),
          latest: when(latest),
          kind,
          levelBefore: rounded(levelBefore),
          levelAfter: rounded(levelAfter),
        })) ?? null,
      noChanges,
    };
  });
  const without = refused.map(({ name, problem }) => ({
    name,
    reason: problem.id.split('.').at(-1),
    message: tell(problem),
  }));
  return JSON.stringify({ file, series, refused: without }, null, 2);
}

/** Twelve digits; null where there is no number. */
function rounded(value: number): number | null {
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : null;
}
