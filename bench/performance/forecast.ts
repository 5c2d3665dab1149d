// Forecasts on the series of the M competitions: accuracy beside the published forecasts, intervals beside R, and speed.
import {
  forecastSeries,
  intervalCoverage,
  intervalOf,
  isOutlook,
  outlookQuantile,
  type SeriesForecast,
  scaledIntervalScore,
  seriesOutlook,
} from '@evenkeel/core';
import type { Report } from '../measurement.ts';
import { type CompetitionSeries, hasCompetition, readForecasts, readSeries } from './competition.ts';
import { type Interval, rEtsIntervals } from './r-ets.ts';
import { rSample } from './r-sample.ts';
import { owaOf } from './score-forecasts.ts';
import { seasonalNaive } from './seasonal-naive.ts';

const LEVEL = 0.95;
const kinds = ['YEARLY', 'QUARTERLY', 'MONTHLY'] as const;

export async function measureForecasts(report: Report): Promise<void> {
  if (!hasCompetition) {
    console.log('skipped: the series of the M competitions do not lie at ../shared/data/m3');
    return;
  }
  measureAccuracy(report);
  measureCoverage(report);
  measureTotals(report);
  await measureWidth(report);
  measureSpeed(report);
}

/** OWA to Naive2 as in the M4 competition, over the yearly, quarterly and monthly series, divided by that of Theta. */
function measureAccuracy(report: Report): void {
  const series = readSeries('M3_series_odd.csv').filter(({ kind }) => kind !== 'OTHER');
  const ours = new Map(series.map((one) => [one.id, forecastOf(one).mean]));
  const [naive2, theta, comb] = ['NAIVE2', 'THETA', 'COMB_S_H_D'].map(readForecasts);
  if (!naive2 || !theta || !comb) return;
  const owa = (forecasts: ReadonlyMap<string, ArrayLike<number>>, some = series): number =>
    owaOf(some, ({ id }) => forecasts.get(id) ?? [], naive2);
  const naive = new Map(series.map((one) => [one.id, seasonalNaive(one)]));
  report({
    name: 'forecast.m3.owa',
    value: owa(ours),
    unit: '',
    peer: 'Theta, published',
    peerValue: owa(theta),
  });
  report({
    name: 'forecast.m3.owa.comb',
    value: owa(ours),
    unit: '',
    peer: 'Comb S-H-D, published',
    peerValue: owa(comb),
  });
  report({
    name: 'forecast.m3.owa.naive',
    value: owa(ours),
    unit: '',
    peer: 'seasonal naive',
    peerValue: owa(naive),
  });
  report({
    name: 'forecast.m3.owaToTheta',
    value: owa(ours) / owa(theta),
    unit: '',
    peer: 'Comb S-H-D, published',
    peerValue: owa(comb) / owa(theta),
  });
  for (const kind of kinds) {
    const some = series.filter((one) => one.kind === kind);
    report({
      name: `forecast.m3.owaToTheta.${kind.toLowerCase()}`,
      value: owa(ours, some) / owa(theta, some),
      unit: '',
      peer: 'Comb S-H-D, published',
      peerValue: owa(comb, some) / owa(theta, some),
    });
  }
}

/** On M1 nothing was learnt or chosen. */
function measureCoverage(report: Report): void {
  const series = readSeries('M1_series.csv');
  const held = new Map(series.map((one) => [one, hits(one, intervalOf(forecastOf(one), LEVEL))]));
  const coverage = (some: readonly CompetitionSeries[]): number => {
    const inside = some.reduce((sum, one) => sum + (held.get(one) ?? 0), 0);
    return intervalCoverage(
      inside,
      some.reduce((sum, { actual }) => sum + actual.length, 0),
      LEVEL,
    ).share;
  };
  report({
    name: 'forecast.m1.coverage95',
    value: 100 * coverage(series),
    unit: '%',
    peer: 'promised',
    peerValue: 95,
  });
  for (const kind of kinds) {
    report({
      name: `forecast.m1.coverage95.${kind.toLowerCase()}`,
      value: 100 * coverage(series.filter((one) => one.kind === kind)),
      unit: '%',
    });
  }
}

/** Sums over all steps depend on how errors of the steps hang together, which no single step shows. */
function measureTotals(report: Report): void {
  const sample = rSample('M1_series.csv');
  const held = sample.filter(({ id, training, actual, period }) => {
    const outlook = seriesOutlook(training, { period, horizon: actual.length, from: id, paths: 1_000 });
    if (!isOutlook(outlook)) throw new Error(`${id} was refused: ${outlook.reason}`);
    const total = actual.reduce((sum, value) => sum + value, 0);
    return [0.1, 0.9].every((share) => {
      const bound = outlookQuantile(outlook, actual.length, share, 'totals');
      return share < 0.5 ? total >= bound : total <= bound;
    });
  });
  report({
    name: 'forecast.m1.totals80',
    value: (100 * held.length) / sample.length,
    unit: '%',
    peer: 'promised',
    peerValue: 80,
  });
}

/** On a fixed sample, because R takes a third of a second for a series. */
async function measureWidth(report: Report): Promise<void> {
  for (const [name, file] of [
    ['m3', 'M3_series_odd.csv'],
    ['m1', 'M1_series.csv'],
  ] as const) {
    const sample = rSample(file);
    const theirs = await rEtsIntervals(sample);
    const ours = new Map(sample.map((one) => [one.id, intervalOf(forecastOf(one), LEVEL)]));
    if (theirs === null) {
      console.log(`R with its package “forecast” is not installed: forecast.${name}.msis has no peer`);
    }
    report({
      name: `forecast.${name}.msis`,
      value: msisOf(sample, ours),
      unit: '',
      ...(theirs === null ? {} : { peer: "R's ets", peerValue: msisOf(sample, theirs) }),
    });
    if (theirs === null) continue;
    const points = sample.reduce((sum, { actual }) => sum + actual.length, 0);
    const share = (intervals: ReadonlyMap<string, Interval>): number =>
      (100 * sample.reduce((sum, one) => sum + hits(one, intervals.get(one.id)), 0)) / points;
    report({
      name: `forecast.${name}.coverage95.sample`,
      value: share(ours),
      unit: '%',
      peer: "R's ets",
      peerValue: share(theirs),
    });
  }
}

/** Monthly series of the competition with 120 values at least, cut to the last 120; 18 steps, intervals included. Counted in seconds of processor time: what else the machine does must not show. */
function measureSpeed(report: Report): void {
  const series = readSeries('M3_series_odd.csv')
    .filter(({ kind, training }) => kind === 'MONTHLY' && training.length >= 120)
    .map((one) => ({ ...one, training: one.training.slice(-120) }));
  for (const one of series.slice(0, 20)) intervalOf(forecastOf(one), LEVEL);
  const before = process.cpuUsage();
  for (const one of series) intervalOf(forecastOf(one), LEVEL);
  const { user, system } = process.cpuUsage(before);
  const seconds = (user + system) / 1e6;
  report({
    name: 'forecast.seriesPerSecond',
    value: series.length / seconds,
    unit: '/s',
    peer: 'aim',
    peerValue: 60,
  });
}

function forecastOf({ id, training, actual, period }: CompetitionSeries): SeriesForecast {
  const forecast = forecastSeries(training, { period, horizon: actual.length });
  if (!forecast.ok) throw new Error(`${id} was refused: ${forecast.reason}`);
  return forecast;
}

function hits({ actual }: CompetitionSeries, interval: Interval | undefined): number {
  return actual.reduce(
    (sum, value, step) =>
      sum + (value >= (interval?.lower[step] ?? 0) && value <= (interval?.upper[step] ?? 0) ? 1 : 0),
    0,
  );
}

function msisOf(sample: readonly CompetitionSeries[], intervals: ReadonlyMap<string, Interval>): number {
  const scores = sample.flatMap(({ id, actual, training, period }) => {
    const { lower, upper } = intervals.get(id) ?? { lower: [], upper: [] };
    const score = scaledIntervalScore(actual, lower, upper, LEVEL, training, period);
    return score === null ? [] : [score];
  });
  return scores.reduce((sum, score) => sum + score / scores.length, 0);
}
