// Takes the season out of a series, where there is one, and puts it back.
import { decompose } from '../forecast/decompose.ts';
import { seasonality } from '../forecast/seasonality.ts';
import { levelShape } from './level-shape.ts';

export interface SeasonAdjustment {
  /** Values in one season. */
  readonly period: number;
  readonly kind: 'additive' | 'multiplicative';
  /** What the season adds to, or multiplies, the value at place i: index i modulo the period. */
  readonly indices: Float64Array;
}

/** Seasons that must be there before one is believed. */
const LEAST_SEASONS = 3;
/** Below it dividing by a ratio says nothing any more. */
const SMALLEST_RATIO = 1e-10;

/**
 * The adjustment, if what the series shows beside its level or line passes the 90 % test of seasonality; of the additive
 * and the multiplicative classical decomposition the one that leaves less. Gaps are bridged by straight lines for this
 * purpose alone.
 *
 * @returns null without a season, or with fewer than three whole ones.
 */
export function seasonAdjustment(values: Float64Array, period: number): SeasonAdjustment | null {
  if (!(period >= 2) || values.length < LEAST_SEASONS * period) return null;
  const bridged = bridgeGaps(values);
  const shape = bridged && levelShape(bridged);
  if (!bridged || !shape || !seasonality(shape.rest, period).isSeasonal) return null;
  let best: SeasonAdjustment | null = null;
  let least = squares(shape.rest);
  for (const kind of ['additive', 'multiplicative'] as const) {
    const indices = decompose(bridged, period, kind)?.figure;
    if (!indices || (kind === 'multiplicative' && !indices.every((ratio) => ratio > SMALLEST_RATIO)))
      continue;
    const adjustment = { period, kind, indices };
    const left = levelShape(bridged.map((value, at) => withoutSeason(adjustment, value, at)));
    const rest = left ? squares(left.rest) : Number.POSITIVE_INFINITY;
    if (rest < least) [best, least] = [adjustment, rest];
  }
  return best;
}

export function withoutSeason(season: SeasonAdjustment | null, value: number, at: number): number {
  if (season === null) return value;
  const index = season.indices[at % season.period] ?? Number.NaN;
  return season.kind === 'additive' ? value - index : value / index;
}

export function withSeason(season: SeasonAdjustment | null, value: number, at: number): number {
  if (season === null) return value;
  const index = season.indices[at % season.period] ?? Number.NaN;
  return season.kind === 'additive' ? value + index : value * index;
}

/** Null where more than a quarter is missing: then a season cannot be told. */
function bridgeGaps(values: Float64Array): Float64Array | null {
  if (!values.some(Number.isNaN)) return values;
  const bridged = values.slice();
  let missing = 0;
  let last = -1;
  for (let at = 0; at <= values.length; at += 1) {
    const isEnd = at === values.length;
    if (!isEnd && Number.isNaN(values[at] ?? Number.NaN)) {
      missing += 1;
      continue;
    }
    const from = values[last < 0 ? at : last] ?? Number.NaN;
    const to = values[isEnd ? last : at] ?? Number.NaN;
    for (let gap = last + 1; gap < at; gap += 1)
      bridged[gap] =
        last < 0 || isEnd ? (last < 0 ? to : from) : from + ((to - from) * (gap - last)) / (at - last);
    last = at;
  }
  return missing > values.length / 4 ? null : bridged;
}

function squares(rest: Float64Array): number {
  let sum = 0;
  for (const one of rest) sum += one * one;
  return sum;
}
