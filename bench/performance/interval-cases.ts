// One forecast whose outcome is known, in the terms in which intervals are learnt.
import { naiveError } from '@evenkeel/core';
import { rollingFactor } from '../../packages/core/stats/forecast/calibrate/calibrated-errors.ts';
import {
  type IntervalBand,
  intervalBand,
} from '../../packages/core/stats/forecast/calibrate/interval-band.ts';
import { combineForecasts } from '../../packages/core/stats/forecast/combine/combine-forecasts.ts';
import { fitModels } from '../../packages/core/stats/forecast/combine/fit-models.ts';
import { prepareSeries } from '../../packages/core/stats/forecast/prepare-series.ts';
import type { CompetitionSeries } from './competition.ts';

export interface Case {
  readonly band: IntervalBand;
  readonly field: string;
  /** What happened minus what was expected. */
  readonly errors: readonly number[];
  /** Of the combination, before calibration. */
  readonly scale: Float64Array;
  /** Rolling error of the series' own past; 1 where it is too short. */
  readonly rolling: number;
  /** The scale of scaled errors. */
  readonly naive: number;
}

/** @returns null where the series cannot be forecast or never changes. */
export function caseOf({ field, training, actual, period }: CompetitionSeries, asked: number): Case | null {
  const prepared = prepareSeries(training, asked);
  const naive = naiveError(training, period) ?? naiveError(training, 1);
  if (!prepared.ok || prepared.isIntermittent || naive === null) return null;
  const combined = combineForecasts(fitModels(prepared.values, prepared.period), actual.length);
  if (combined === null) return null;
  return {
    field,
    band: intervalBand(asked, prepared.period, training.length),
    errors: Array.from(actual, (value, step) => value - (combined.mean[step] ?? Number.NaN)),
    scale: combined.scale,
    rolling: rollingFactor(prepared.values, prepared.period, actual.length, 1),
    naive,
  };
}

/** The last values before the forecast alone. */
export function cutShort(one: CompetitionSeries, length: number): CompetitionSeries {
  return { ...one, training: one.training.slice(-length) };
}
