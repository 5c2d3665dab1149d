// When mails go out: once a week from Monday morning on, and again after a while when the mail server is down.
import { addDays, type Day } from '@evenkeel/core';

/** In the morning of the server's calendar. */
export const WEEKLY_HOUR = 7;
const FIRST_RETRY_MS = 2 * 60_000;
const GROWTH = 4;
/** 2 minutes, 8, 32, 2 hours, 9, 34: two days in all. */
const MOST_ATTEMPTS = 7;

/** @example mondayOf('2026-11-24') // '2026-11-23' */
export function mondayOf(day: Day): Day {
  return addDays(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** @returns null when it has been tried often enough. */
export function nextTry(attempts: number, now: Date): Date | null {
  if (attempts >= MOST_ATTEMPTS) return null;
  return new Date(now.getTime() + FIRST_RETRY_MS * GROWTH ** (attempts - 1));
}
