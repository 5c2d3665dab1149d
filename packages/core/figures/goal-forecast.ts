// Where the measure of a goal will stand when it is due, as things go, and how likely that meets the target.
import { goalChance, LEAST_OBSERVATIONS } from '../methods/goal-chance.ts';
import { chanceAtLeast } from '../stats/drift-walk.ts';
import { chanceOf, outlookQuantile } from '../stats/forecast/outlook/chance-of.ts';
import type { Outlook } from '../stats/forecast/outlook/outlook.ts';
import { studentTQuantile } from '../stats/student-t.ts';
import type { History } from './kpi-history.ts';

/** From so many values on the combined forecast is used instead of the random walk (convention of the handbook). */
export const OUTLOOK_FROM = 24;

/** How wide the range of the expected value is, in both directions together. */
const RANGE = 0.9;

export type Meaning = 'on-due-day' | 'any-time' | 'in-total';
export type Target = number | { readonly low: number; readonly high: number };

export interface ForecastQuestion {
  readonly history: History;
  /** Units of time from the last value to the due day, above 0. */
  readonly ahead: number;
  readonly target: Target;
  readonly better: 'higher' | 'lower';
  readonly meaning: Meaning;
  /** For `in-total`: what has come together before the first step ahead. */
  readonly soFar: number;
  readonly outlook: Outlook | null;
}

export interface GoalForecast {
  readonly by: 'drift' | 'outlook';
  /** Null where the history never varies around its trend: then nothing is known about chance. */
  readonly probability: number | null;
  /** The models behind it; empty for the random walk. */
  readonly methods: readonly string[];
  readonly expected: number;
  readonly expectedLow: number;
  readonly expectedHigh: number;
  /** Average change per unit of time. */
  readonly step: number;
  /** The chance when the measure (or the sum, for `in-total`) is shifted by so much. */
  readonly given: (shift: number) => number;
  /** The shift at which that chance changes fastest. */
  readonly steepAt: number;
}

/** Null where the random walk cannot answer: a sum needs the combined forecast. */
export function goalForecast(question: ForecastQuestion): GoalForecast | null {
  const { history, ahead, outlook } = question;
  const isFitting =
    outlook !== null &&
    history.values.length >= OUTLOOK_FROM &&
    Number.isInteger(ahead) &&
    ahead <= outlook.horizon;
  return isFitting ? byOutlook(outlook, question) : byDrift(question);
}

function byOutlook(outlook: Outlook, question: ForecastQuestion): GoalForecast {
  const { history, ahead, target, better, meaning, soFar } = question;
  const given = (shift: number): number =>
    chanceOf(outlook, {
      step: ahead,
      target: shifted(target, -shift),
      better,
      meaning: typeof target === 'object' && meaning === 'any-time' ? 'on-due-day' : meaning,
      achievedSoFar: soFar,
    }) ?? 0;
  const [kind, known] = meaning === 'in-total' ? (['totals', soFar] as const) : (['values', 0] as const);
  const at = (share: number): number => known + outlookQuantile(outlook, ahead, share, kind);
  const expected = at(0.5);
  const last = history.values.at(-1) ?? 0;
  return {
    by: 'outlook',
    methods: outlook.methods,
    probability: given(0),
    expected,
    expectedLow: at((1 - RANGE) / 2),
    expectedHigh: at((1 + RANGE) / 2),
    step: meaning === 'in-total' ? (expected - soFar) / ahead : (expected - last) / ahead,
    given,
    steepAt: nearest(target, expected) - expected,
  };
}

function byDrift({ history, ahead, target, better, meaning }: ForecastQuestion): GoalForecast | null {
  if (meaning === 'in-total' || history.values.length < LEAST_OBSERVATIONS) return null;
  const { times, values } = history;
  const goal = typeof target === 'number' ? target : target.low;
  const walk = goalChance({ times, values, ahead, target: goal, better });
  const forecast = {
    mean: walk.expected,
    deviation: walk.deviation,
    degreesOfFreedom: walk.degreesOfFreedom,
  };
  const given = (shift: number): number => {
    const atLeast = (bound: number): number => chanceAtLeast(forecast, bound - shift);
    if (typeof target === 'object') return Math.max(0, atLeast(target.low) - atLeast(target.high));
    return better === 'higher' ? atLeast(target) : 1 - atLeast(target);
  };
  const half = quantileOf(walk.degreesOfFreedom) * walk.deviation;
  return {
    by: 'drift',
    methods: [],
    probability: walk.probability === null ? null : given(0),
    expected: walk.expected,
    expectedLow: walk.expected - half,
    expectedHigh: walk.expected + half,
    step: walk.drift,
    given,
    steepAt: nearest(target, walk.expected) - walk.expected,
  };
}

function shifted(target: Target, by: number): Target {
  return typeof target === 'number' ? target + by : { low: target.low + by, high: target.high + by };
}

/** Of a range the end that is nearer. */
function nearest(target: Target, value: number): number {
  if (typeof target === 'number') return target;
  return Math.abs(target.low - value) < Math.abs(target.high - value) ? target.low : target.high;
}

/** Finding a quantile is slow, and most measures have equally long histories. */
const quantiles = new Map<number, number>();

function quantileOf(degreesOfFreedom: number): number {
  const found = quantiles.get(degreesOfFreedom) ?? studentTQuantile((1 + RANGE) / 2, degreesOfFreedom);
  quantiles.set(degreesOfFreedom, found);
  return found;
}
