// The weeks of the start-up as a small model: trials become users, users leave, and the price decides who comes.
import { addDays, type Day, type KpiObservation } from '@evenkeel/core';
import { type Chance, chanceFor } from '../random.ts';

/** Sundays, the last days of the weeks that are counted. */
const firstSunday: Day = '2024-11-03';
const lastSunday: Day = '2026-11-22';
/** The Monday on which the small plan for €19 was sold for the first time. */
export const priceChange: Day = '2026-02-02';
/** Where the weeks end. */
const usersAtEnd = 1200;

/** Summer and Christmas, when craftsmen do not try software; January first. */
const seasonOfTrials = [1.06, 1.06, 1.04, 1.02, 1, 0.98, 0.88, 0.86, 1.04, 1.06, 1.04, 0.86];

interface Week {
  readonly day: Day;
  readonly trials: number;
  readonly firstQuoteShare: number;
  readonly conversion: number;
  readonly newUsers: number;
  readonly lostUsers: number;
  readonly payingUsers: number;
  readonly churn: number;
  readonly activeUsers: number;
  readonly price: number;
  readonly releases: number;
  readonly firstResponse: number;
  readonly talks: number;
}

/** What the measures with a weekly rhythm were; the same every time. */
export function weeklyObservations(): readonly KpiObservation[] {
  return modelledWeeks().flatMap((week) => [
    { kpi: 'trials', day: week.day, value: week.trials },
    { kpi: 'first-quote-share', day: week.day, value: rounded(week.firstQuoteShare, 1) },
    { kpi: 'trial-conversion', day: week.day, value: rounded(week.conversion, 1) },
    { kpi: 'new-users', day: week.day, value: week.newUsers },
    { kpi: 'lost-users', day: week.day, value: week.lostUsers },
    { kpi: 'paying-users', day: week.day, value: week.payingUsers },
    { kpi: 'weekly-churn', day: week.day, value: rounded(week.churn, 2) },
    { kpi: 'active-users', day: week.day, value: week.activeUsers },
    { kpi: 'price-per-user', day: week.day, value: rounded(week.price, 2) },
    { kpi: 'releases', day: week.day, value: week.releases },
    { kpi: 'first-response', day: week.day, value: rounded(week.firstResponse, 1) },
    { kpi: 'user-talks', day: week.day, value: week.talks },
  ]);
}

/** Trials last two weeks, and the first payment comes a week after: what was learnt in the first days shows then. */
const TRIAL_WEEKS = 2;

function modelledWeeks(): readonly Week[] {
  const chance = (name: string): Chance => chanceFor(`tech-start-up/weeks/${name}`);
  const days = sundays();
  const count = days.length;
  const progress = (at: number): number => at / (count - 1);
  const changeAt = days.findIndex((day) => day > priceChange);
  /** 0 before the price change, then growing to 1 at the end. */
  const since = (at: number): number => Math.max(0, (at - changeAt) / (count - 1 - changeAt));

  const wave = swinging(chance('first-quote'), count, 0.75, 2.6);
  const firstQuote = wave.map((swing) => 38.5 + swing);
  const trials = draw(count, chance('trials'), (at, one) => {
    const month = Number((days[at] ?? '').slice(5, 7));
    const mean = (88 + 72 * progress(at)) * (seasonOfTrials[month - 1] ?? 1);
    return around(one, mean);
  });
  const conversion = draw(count, chance('conversion'), (at, one) => {
    const base = at < changeAt ? 10.6 : 14.2;
    return base + 0.42 * (wave[at - TRIAL_WEEKS] ?? 0) + 0.7 * one.normal();
  });
  const newUsers = draw(count, chance('new'), (at) =>
    Math.round(
      ((trials[at - TRIAL_WEEKS - 1] ?? trials[at] ?? 0) * (conversion[at - 1] ?? conversion[at] ?? 0)) / 100,
    ),
  );
  const leaving = draw(count, chance('churn'), (at, one) =>
    Math.max(0.2, (at < changeAt ? 0.72 : 0.74 + 0.5 * since(at)) + 0.1 * one.normal()),
  );
  const { payingUsers, lostUsers } = countedBack(newUsers, leaving);
  const useful = swinging(chance('active'), count, 0.6, 0.012);
  const prices = draw(count, chance('price'), (at, one) =>
    at < changeAt ? 29 : 29 - 5.6 * since(at) ** 0.7 + 0.05 * one.normal(),
  );
  const releases = draw(count, chance('releases'), (at, one) => around(one, at < 60 ? 6.5 : 11, 0.5));
  const responses = draw(count, chance('response'), (_, one) => Math.max(1, 4.2 + 0.7 * one.normal()));
  const talks = draw(count, chance('talks'), (at, one) => around(one, 2.4 + 1.8 * progress(at)));

  return days.map((day, at) => ({
    day,
    trials: trials[at] ?? 0,
    firstQuoteShare: firstQuote[at] ?? 0,
    conversion: conversion[at] ?? 0,
    newUsers: newUsers[at] ?? 0,
    lostUsers: lostUsers[at] ?? 0,
    payingUsers: payingUsers[at] ?? 0,
    churn:
      (100 * (lostUsers[at] ?? 0)) / ((payingUsers[at] ?? 0) - (newUsers[at] ?? 0) + (lostUsers[at] ?? 0)),
    activeUsers: Math.round((payingUsers[at] ?? 0) * (0.71 - 0.09 * since(at) + (useful[at] ?? 0))),
    price: prices[at] ?? 0,
    releases: releases[at] ?? 0,
    firstResponse: responses[at] ?? 0,
    talks: talks[at] ?? 0,
  }));
}

/** The number of users at each week's end, such that the last is known; of users and those who came, the lost follow. */
function countedBack(
  came: readonly number[],
  leaving: readonly number[],
): { readonly payingUsers: readonly number[]; readonly lostUsers: readonly number[] } {
  const payingUsers: number[] = [];
  const lostUsers: number[] = [];
  let after = usersAtEnd;
  for (let at = came.length - 1; at >= 0; at -= 1) {
    const before = Math.round((after - (came[at] ?? 0)) / (1 - (leaving[at] ?? 0) / 100));
    payingUsers[at] = after;
    lostUsers[at] = before + (came[at] ?? 0) - after;
    after = before;
  }
  return { payingUsers, lostUsers };
}

/** Values that resemble the ones before them: each keeps a part of it (a first-order autoregression). */
function swinging(chance: Chance, count: number, kept: number, deviation: number): readonly number[] {
  let value = 0;
  return Array.from({ length: count }, () => {
    value = kept * value + deviation * chance.normal();
    return value;
  });
}

function draw(count: number, chance: Chance, one: (at: number, chance: Chance) => number): readonly number[] {
  return Array.from({ length: count }, (_, at) => one(at, chance));
}

/** A count around its mean: as wide as counts of chance are, times `width`. */
function around(chance: Chance, mean: number, width = 1): number {
  return Math.max(0, Math.round(mean + width * Math.sqrt(mean) * chance.normal()));
}

function sundays(): readonly Day[] {
  const days: Day[] = [];
  for (let day = firstSunday; day <= lastSunday; day = addDays(day, 7)) days.push(day);
  return days;
}

function rounded(value: number, decimals: number): number {
  return Number(value.toFixed(decimals));
}
