// Heads and tails of activities: how long before and after each of them something must take, capacities aside.
import type { ScheduleModel } from './schedule-model.ts';

export interface ActivityRange {
  /** Earliest start. */
  readonly heads: Int32Array;
  /** Time between its finish and the end of the whole, at least. */
  readonly tails: Int32Array;
  /** Length of the critical path. */
  readonly length: number;
}

export function activityRange({ durations, notBefore, before, after }: ScheduleModel): ActivityRange {
  const count = durations.length;
  const heads = Int32Array.from(notBefore);
  const tails = new Int32Array(count);
  let length = 0;
  for (let activity = 0; activity < count; activity += 1) {
    for (const one of before[activity] ?? []) {
      heads[activity] = Math.max(heads[activity] ?? 0, (heads[one] ?? 0) + (durations[one] ?? 0));
    }
    length = Math.max(length, (heads[activity] ?? 0) + (durations[activity] ?? 0));
  }
  for (let activity = count - 1; activity >= 0; activity -= 1) {
    for (const one of after[activity] ?? []) {
      tails[activity] = Math.max(tails[activity] ?? 0, (tails[one] ?? 0) + (durations[one] ?? 0));
    }
  }
  return { heads, tails, length };
}
