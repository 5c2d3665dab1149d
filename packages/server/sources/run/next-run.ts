// When a source is read next: at a fixed hour of the calendar where the server stands, and sooner after a passing failure.
import { createHash } from 'node:crypto';
import type { Source } from '@evenkeel/core';
import { isPassing } from '../source-fault.ts';

/** What is known of the past of a source. */
export interface PastRuns {
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly outcome: string | null;
  readonly failures: number;
}

/** Times a passing failure is tried again before the next regular time. */
const RETRIES = 3;
const FIRST_RETRY_MS = 5 * 60_000;
/** In the morning before people come. */
const HOUR = 4;

/**
 * @param key what tells this source from others: their minutes differ, so that not all are read at once
 * @param now where nothing was read yet, the first run is due at once
 * @returns null for a source that is read by hand only, or is being read
 */
export function nextRun(
  { schedule, isPaused }: Pick<Source, 'schedule' | 'isPaused'>,
  past: PastRuns | null,
  key: string,
  now: Date,
): Date | null {
  if (schedule === 'by-hand' || isPaused) return null;
  if (past === null) return now;
  if (past.endedAt === null) return null;
  const regular = regularAfter(schedule, new Date(past.startedAt), minuteOf(key));
  if (past.outcome === null || !isPassing(past.outcome) || past.failures > RETRIES) return regular;
  const retry = new Date(Date.parse(past.endedAt) + FIRST_RETRY_MS * 3 ** Math.max(0, past.failures - 1));
  return retry < regular ? retry : regular;
}

/** The first regular time after a moment, by the calendar and clock of the server (daylight saving included). */
function regularAfter(schedule: Exclude<Source['schedule'], 'by-hand'>, after: Date, minute: number): Date {
  const next = new Date(after);
  next.setSeconds(0, 0);
  next.setMinutes(minute);
  if (schedule === 'hourly') {
    while (next <= after) next.setHours(next.getHours() + 1);
    return next;
  }
  next.setHours(HOUR);
  if (schedule === 'weekly') next.setDate(next.getDate() - ((next.getDay() + 6) % 7));
  if (schedule === 'monthly') next.setDate(1);
  while (next <= after) {
    if (schedule === 'monthly') next.setMonth(next.getMonth() + 1);
    else next.setDate(next.getDate() + (schedule === 'weekly' ? 7 : 1));
  }
  return next;
}

function minuteOf(key: string): number {
  return (createHash('sha256').update(key).digest()[0] ?? 0) % 60;
}
