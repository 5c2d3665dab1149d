// One series' forecast as plain numbers that can cross from a thread to another and be written down.
import { forecastSeries, intervalOf, type Refusal } from '@evenkeel/core';
import type { Series } from './series.ts';

export interface ForecastTask {
  readonly values: Float64Array;
  readonly period: number;
  readonly horizon: number;
  readonly levels: readonly number[];
}

export interface Forecast {
  readonly ok: true;
  readonly methods: readonly string[];
  readonly n: number;
  readonly period: number;
  readonly isSeasonal: boolean;
  readonly seasonalFrom: number | null;
  readonly mean: Float64Array;
  /** One for each of the levels. */
  readonly intervals: readonly { readonly lower: Float64Array; readonly upper: Float64Array }[];
}

export function forecastOne({ values, period, horizon, levels }: ForecastTask): Forecast | Refusal {
  // What is never below 0 in the past and reaches it is a count or an amount: it cannot fall below.
  const touchesZero = values.includes(0) && values.every((value) => value >= 0);
  const made = forecastSeries(values, { period, horizon, floor: touchesZero ? 0 : null });
  if (!made.ok) return made;
  const { methods, n, isSeasonal, seasonalFrom, mean } = made;
  return {
    ok: true,
    methods,
    n,
    period: made.period,
    isSeasonal,
    seasonalFrom,
    mean,
    intervals: levels.map((level) => intervalOf(made, level)),
  };
}

/** A series and what is expected of it. */
export interface Forecasted {
  readonly series: Series;
  readonly forecast: Forecast;
}
