// The control chart of one measure: its ended periods, their limits and labels, and the signals as episodes.
import { type Better, directionOf, type SignalMeaning, signalMeaning } from '../methods/signal-meaning.ts';
import type { Baseline } from '../model/baseline.ts';
import type { Day } from '../model/fields.ts';
import type { Kpi } from '../model/kpi.ts';
import { byPeriod, lastDayOf, periodOf } from '../model/measuring-periods.ts';
import type { KpiSeries } from '../model/totals.ts';
import type { PointLabel } from '../stats/control-chart/label-points.ts';
import { type Signals, signalsOf } from '../stats/control-chart/signals-of.ts';
import { LEAST_VALUES } from '../stats/control-chart/stretch-chart.ts';

/** Neighbouring signals in one direction. */
export interface SignalEpisode {
  /** Place of its first value. */
  readonly at: number;
  readonly from: Day;
  readonly to: Day;
  /** The strongest rule that applies to any of its points. */
  readonly label: PointLabel;
  readonly direction: 'up' | 'down';
  readonly meaning: SignalMeaning;
  /** Points with a label. */
  readonly points: number;
  readonly lastValue: number;
  /** Reaches into the newest three values. */
  readonly isRecent: boolean;
}

export interface KpiSignals {
  /** The last day of the period at a place: from the first with a value to the last; without a cadence, of the value. */
  readonly dayAt: (place: number) => Day;
  /** NaN where a period has no value. */
  readonly values: readonly number[];
  readonly signals: Signals;
  readonly episodes: readonly SignalEpisode[];
  /** Why limits were set anew, by the first day of the new ones. */
  readonly resets: readonly { readonly day: Day; readonly reason: string }[];
  readonly verdict: SignalVerdict;
}

/** What the newest values say; `mixed` for signals both ways. */
export type SignalVerdict = 'better' | 'worse' | 'changed' | 'mixed' | 'noise' | 'too-few';

/** An episode that reaches into this many newest values is what the chart says today (convention). */
export const RECENT_VALUES = 3;

/** Periods in a season, for each cadence that may have one. */
const seasons = { day: 7, week: 52, month: 12, quarter: 4, year: 0 } as const;

/** More missing periods than this for each value, and the values are charted one after the other. */
const MOST_GAPS = 20;

/** The newest chart of each series: a business is assessed again and again while something else of it is moved. */
const charts = new WeakMap<KpiSeries, { readonly key: string; readonly chart: KpiSignals | null }>();

/**
 * The same series object with the same settings gives the same chart object.
 *
 * @param series oldest first, nothing after today.
 * @returns null with fewer than six ended periods that have a value.
 */
export function kpiSignals(
  kpi: Pick<Kpi, 'cadence' | 'aggregate' | 'better'>,
  series: KpiSeries,
  baselines: readonly Pick<Baseline, 'from' | 'reason'>[],
  today: Day,
): KpiSignals | null {
  const resets = baselines.map(({ from, reason }) => `${from} ${reason}`).join('\n');
  const key = `${kpi.cadence} ${kpi.aggregate} ${kpi.better} ${today} ${resets}`;
  const known = charts.get(series);
  if (known?.key === key) return known.chart;
  const chart = drawChart(kpi, series, baselines, today);
  charts.set(series, { key, chart });
  return chart;
}

function drawChart(
  kpi: Pick<Kpi, 'cadence' | 'aggregate' | 'better'>,
  series: KpiSeries,
  baselines: readonly Pick<Baseline, 'from' | 'reason'>[],
  today: Day,
): KpiSignals | null {
  if (series.days.length < LEAST_VALUES) return null;
  const { dayAt, placeOf, values, count } = periodsOf(kpi, series, today);
  if (count < LEAST_VALUES) return null;
  const resets = [...baselines]
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.reason < b.reason ? -1 : 1))
    .map(({ from, reason }) => ({ day: from, reason, at: placeOf(from) }))
    .filter(({ at }) => at > 0 && at < values.length);
  const signals = signalsOf(values, {
    starts: resets.map(({ at }) => at),
    season: kpi.cadence === null ? 0 : seasons[kpi.cadence],
  });
  const episodes = episodesOf(dayAt, values, signals, kpi.better);
  return {
    dayAt,
    values,
    signals,
    episodes,
    resets: resets.map(({ day, reason }) => ({ day, reason })),
    verdict: verdictOf(signals, episodes, kpi.better),
  };
}

interface Periods {
  readonly dayAt: (place: number) => Day;
  /** The first place at or after a day. */
  readonly placeOf: (day: Day) => number;
  readonly values: readonly number[];
  /** Values that are not missing. */
  readonly count: number;
}

function periodsOf(
  { cadence, aggregate }: Pick<Kpi, 'cadence' | 'aggregate'>,
  series: KpiSeries,
  today: Day,
): Periods {
  if (cadence === null) {
    return {
      dayAt: (place) => series.days[place] ?? '',
      placeOf: (day) => series.days.findIndex((one) => one >= day),
      values: series.values,
      count: series.values.length,
    };
  }
  const { periods, values } = byPeriod(series, cadence, aggregate, today);
  const [first = 0] = periods;
  const length = (periods.at(-1) ?? first) - first + 1;
  if (length > periods.length * MOST_GAPS) {
    return {
      dayAt: (place) => lastDayOf(periods[place] ?? first, cadence),
      placeOf: (day) => periods.findIndex((period) => period >= periodOf(day, cadence)),
      values,
      count: periods.length,
    };
  }
  return {
    dayAt: (place) => lastDayOf(first + place, cadence),
    placeOf: (day) => periodOf(day, cadence) - first,
    values: length === periods.length ? values : withGaps(periods, values, length),
    count: periods.length,
  };
}

function withGaps(periods: readonly number[], values: readonly number[], length: number): readonly number[] {
  const dense = new Array<number>(length).fill(Number.NaN);
  const [first = 0] = periods;
  for (const [index, period] of periods.entries()) dense[period - first] = values[index] ?? Number.NaN;
  return dense;
}

/** The rule that is told first; a run or trend says less than a point beyond the limits. */
const strength: Readonly<Record<PointLabel, number>> = {
  none: 0,
  'run-above': 1,
  'run-below': 1,
  'two-of-three-above': 2,
  'two-of-three-below': 2,
  'trend-up': 3,
  'trend-down': 3,
  'above-limit': 4,
  'below-limit': 4,
};

function episodesOf(
  dayAt: (place: number) => Day,
  values: readonly number[],
  { labels, n, stretches }: Signals,
  better: Better,
): readonly SignalEpisode[] {
  const starts = new Set(stretches.map(({ from }) => from));
  const episodes: { -readonly [K in keyof SignalEpisode]: SignalEpisode[K] }[] = [];
  let seen = 0;
  let isOpen = false;
  for (let at = 0; at < labels.length; at += 1) {
    const label = labels[at] ?? 'none';
    if (starts.has(at)) isOpen = false;
    const value = values[at] ?? Number.NaN;
    if (Number.isNaN(value)) continue;
    seen += 1;
    const direction = directionOf(label);
    const open = isOpen ? episodes.at(-1) : undefined;
    if (direction === null) {
      isOpen = false;
      continue;
    }
    const day = dayAt(at);
    if (open?.direction === direction) {
      open.to = day;
      open.points += 1;
      open.lastValue = value;
      open.isRecent = seen > n - RECENT_VALUES;
      if (strength[label] > strength[open.label]) open.label = label;
    } else {
      isOpen = true;
      episodes.push({
        at,
        from: day,
        to: day,
        label,
        direction,
        meaning: signalMeaning(label, better),
        points: 1,
        lastValue: value,
        isRecent: seen > n - RECENT_VALUES,
      });
    }
  }
  return episodes;
}

function verdictOf(
  { stretches }: Signals,
  episodes: readonly SignalEpisode[],
  better: Better,
): SignalVerdict {
  const last = stretches.at(-1);
  if (last === undefined || last.status === 'too-few') return 'too-few';
  const meanings = new Set(episodes.filter(({ isRecent }) => isRecent).map(({ meaning }) => meaning));
  if (last.isSloped && last.trend) {
    meanings.add(signalMeaning(last.trend.slope > 0 ? 'trend-up' : 'trend-down', better));
  }
  if (meanings.has('change')) return 'changed';
  if (meanings.has('improvement')) return meanings.has('concern') ? 'mixed' : 'better';
  return meanings.has('concern') ? 'worse' : 'noise';
}
