// Where an amount will end if it goes on as it went: the run rate, with a range.
import { studentTQuantile } from '../stats/student-t.ts';

/** Convention. */
export const RUN_RATE = { leastPeriods: 6, level: 0.9 } as const;

export interface RunRate {
  readonly end: number;
  readonly interval: readonly [number, number];
  readonly level: number;
}

/**
 * So far + left × mean, with the interval so far + left × mean ± t · s · √(left + left²/n) for the sum of periods still to
 * come: periods are taken to be alike and independent, which is why fewer than six give none. Cost grows with n.
 *
 * @param amounts of the periods so far, oldest first. @param left periods still to come.
 * @returns null where there are too few periods.
 * @example runRate([10, 12, 11, 9, 10, 11], 3)?.end // 94.5
 */
export function runRate(amounts: readonly number[], left: number): RunRate | null {
  const n = amounts.length;
  if (n < RUN_RATE.leastPeriods) return null;
  const soFar = amounts.reduce((sum, amount) => sum + amount, 0);
  const mean = soFar / n;
  const variance = amounts.reduce((sum, amount) => sum + (amount - mean) ** 2, 0) / (n - 1);
  const end = soFar + left * mean;
  const half =
    studentTQuantile((1 + RUN_RATE.level) / 2, n - 1) * Math.sqrt(variance * (left + (left * left) / n));
  return { end, interval: [end - half, end + half], level: RUN_RATE.level };
}
