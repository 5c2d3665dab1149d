// Gathers what a board pack is made of: the business now, the records as they stood at its start, and the history between.
import {
  addDays,
  assess,
  type BoardPack,
  type Business,
  boardPack,
  type Day,
  type DayRange,
  settingsOf,
} from '@evenkeel/core';
import { type BusinessScope, StoreError } from '@evenkeel/store';
import type { Context } from '../handling/context.ts';

const pageOfHistory = 200;

export interface PackMeans {
  /** The day of a moment where the server stands. */
  readonly dayOf: (moment: Date) => Day;
  readonly outlooks: Context['outlooks'];
  /** So long the pack waits for forecasts; what is not ready then is counted as pending. */
  readonly patienceMs: number;
}

/**
 * The end is judged by the records as they stand now: what was imported or tied to work after the period counts. The start is
 * judged by the records as they stood then, with all that is known by now of what had been measured and booked.
 */
export async function readPack(
  scope: BusinessScope,
  period: DayRange,
  today: Day,
  { dayOf, outlooks, patienceMs }: PackMeans,
): Promise<BoardPack> {
  const { business } = await scope.snapshot();
  const startDay = addDays(period.from, -1);
  const past = await recordsAt(scope, startDay);
  const then = past ? { ...past, totals: business.totals } : business;
  const endDay = period.to < today ? period.to : today;
  const ofEnd = await outlooks.of(business, endDay, patienceMs);
  const ofStart = await outlooks.of(then, startDay, patienceMs);
  const judge = (one: Business, day: Day, known: typeof ofEnd) =>
    assess(one, day, settingsOf(one.profile), known.outlooks);
  return boardPack(business, judge(business, endDay, ofEnd), judge(then, startDay, ofStart), period, {
    history: await historySince(scope, period.from, dayOf),
    hasPastRecords: past !== null,
    pending: ofEnd.pending + ofStart.pending,
  });
}

/** The business as it stood at the end of a day; null where it was not yet kept here. */
async function recordsAt(scope: BusinessScope, day: Day): Promise<Business | null> {
  try {
    // The last moment of the day where the server stands.
    const end = new Date(`${addDays(day, 1)}T00:00:00`);
    return (await scope.snapshot(new Date(end.getTime() - 1).toISOString())).business;
  } catch (error) {
    if (error instanceof StoreError && error.code === 'no-such-time') return null;
    throw error;
  }
}

async function historySince(scope: BusinessScope, from: Day, dayOf: (moment: Date) => Day) {
  const entries = [];
  let before: number | undefined;
  for (;;) {
    const page = await scope.history({ limit: pageOfHistory, ...(before === undefined ? {} : { before }) });
    for (const { kind, at, by, why, changes, inverse } of page) {
      const day = dayOf(new Date(at));
      if (day < from) return entries;
      // What a business begins with is no decision of the period.
      if (kind === 'changed') entries.push({ day, by, why, changes, inverse });
    }
    const last = page.at(-1);
    if (last === undefined || page.length < pageOfHistory) return entries;
    before = last.revision;
  }
}
