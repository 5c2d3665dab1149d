// The control chart of one series, with its change points.
import {
  type ChangePoint,
  changePoints,
  type SignalMeaning,
  type Signals,
  signalMeaning,
  signalsOf,
} from '@evenkeel/core';
import { labelAfter, usualPeriods } from './rhythm.ts';
import type { Series } from './series.ts';

export interface ChartWishes {
  readonly better: 'higher' | 'lower' | null;
  readonly screen: boolean;
  readonly plain: boolean;
  readonly baseline: number | null;
  /** As written: labels of times. */
  readonly resets: readonly string[];
  readonly period: number | null;
}

export interface Charted {
  readonly series: Series;
  readonly signals: Signals;
  readonly meanings: readonly SignalMeaning[];
  /** Null where they were not looked for. */
  readonly changes: readonly ChangePoint[] | null;
  readonly noChanges: 'gaps' | 'few' | null;
}

/** A place of a series as its file writes it. */
export function labelAt({ values, last, rhythm }: Series, place: number): string {
  return labelAfter(last, rhythm, place - values.length + 1);
}

/** The first place whose label is the wanted one or begins with it; null where there is none. */
export function placeOf(series: Series, wanted: string): number | null {
  for (let place = 0; place < series.values.length; place += 1)
    if (labelAt(series, place) === wanted) return place;
  if (!wanted.includes('-')) return null;
  for (let place = 0; place < series.values.length; place += 1)
    if (labelAt(series, place) >= wanted) return place;
  return null;
}

/** @param starts places at which limits are set anew. */
export function chartOne(series: Series, starts: readonly number[], wishes: ChartWishes): Charted {
  const { values, rhythm } = series;
  const period = wishes.period ?? usualPeriods[rhythm];
  const signals = signalsOf(values, {
    screen: wishes.screen,
    starts,
    season: period,
    adjust: wishes.plain ? 'none' : 'auto',
    ...(wishes.baseline === null ? {} : { baselineValues: wishes.baseline }),
  });
  const { better } = wishes;
  const meanings = signals.labels.map((label) => signalMeaning(label, better ?? 'in-range'));
  if (values.some(Number.isNaN)) return { series, signals, meanings, changes: null, noChanges: 'gaps' };
  const found = changePoints(values, wishes.period === null ? {} : { period: wishes.period });
  return found.enough
    ? { series, signals, meanings, changes: found.changes, noChanges: null }
    : { series, signals, meanings, changes: null, noChanges: 'few' };
}
