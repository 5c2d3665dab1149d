// When each activity can and must happen, and which ones carry the end of the whole: the critical path.
import { orderByPrecedence } from '../solve/order-by-precedence.ts';

/** Must have finished before another begins; `lag` periods pass in between (below 0: they overlap). */
export interface Predecessor {
  readonly id: string;
  readonly lag?: number;
}

/** Whole periods (days, weeks, months) throughout, counted from 0. */
export interface TimedActivity {
  readonly id: string;
  /** 0 for a milestone. */
  readonly duration: number;
  readonly after?: readonly (string | Predecessor)[];
  /** It cannot begin before this. */
  readonly notBefore?: number;
  /** It must have finished by this; where it cannot, its float is below 0. */
  readonly due?: number;
}

/** A start is the first period an activity occupies, a finish the one after its last: finish = start + duration. */
export interface ActivityTimes {
  readonly earliestStart: number;
  readonly earliestFinish: number;
  readonly latestStart: number;
  readonly latestFinish: number;
  /** How much later it may begin without moving the end of the whole, or passing a due time. */
  readonly totalFloat: number;
  /** How much later it may begin without moving any other activity. */
  readonly freeFloat: number;
  /** It has no float. */
  readonly isCritical: boolean;
}

export type CriticalPath =
  | {
      readonly status: 'ok';
      /** When the whole is done. */
      readonly finish: number;
      readonly times: ReadonlyMap<string, ActivityTimes>;
      /** One chain of activities that ends last, each waiting for the one before it; there may be others. */
      readonly path: readonly string[];
    }
  /** Each of them waits for the one before it, and the first for the last. */
  | { readonly status: 'circle'; readonly circle: readonly string[] }
  | { readonly status: 'unknown-predecessor'; readonly id: string; readonly predecessor: string };

/**
 * Earliest times forwards, latest times backwards, floats between them.
 *
 * Kelley & Walker 1959, "Critical-path planning and scheduling", Proceedings of the Eastern Joint Computer Conference
 * 160–173. Assumes that durations are known and that nothing but precedence makes an activity wait; where people or
 * machines are short, what comes out is a lower bound. Cost: one pass over activities and predecessors.
 *
 * @throws RangeError when a time is not a whole number, a duration is negative or an id is given twice: a bug of the caller.
 * @example
 * criticalPath([{ id: 'plan', duration: 3 }, { id: 'build', duration: 5, after: ['plan'] }]).finish // 8
 */
export function criticalPath(activities: readonly TimedActivity[]): CriticalPath {
  requireTimes(activities);
  const before = new Map(activities.map((one) => [one.id, (one.after ?? []).map(predecessorOf)]));
  const ordered = orderByPrecedence(
    new Map([...before].map(([id, predecessors]) => [id, predecessors.map((each) => each.id)])),
  );
  if (ordered.status !== 'ok') return ordered;
  const byId = new Map(activities.map((one) => [one.id, one]));

  const starts = new Map<string, number>();
  const finishOf = (id: string) => (starts.get(id) ?? 0) + (byId.get(id)?.duration ?? 0);
  for (const id of ordered.order) {
    const waits = (before.get(id) ?? []).map((each) => finishOf(each.id) + (each.lag ?? 0));
    starts.set(id, Math.max(byId.get(id)?.notBefore ?? 0, 0, ...waits));
  }
  const finish = Math.max(0, ...ordered.order.map(finishOf));

  const latest = new Map<string, number>();
  const free = new Map<string, number>();
  for (const id of [...ordered.order].reverse()) {
    // Those that wait for it were walked already, and have lowered its latest finish.
    const latestFinish = Math.min(latest.get(id) ?? finish, byId.get(id)?.due ?? finish, finish);
    latest.set(id, latestFinish);
    const latestStart = latestFinish - (byId.get(id)?.duration ?? 0);
    for (const { id: earlier, lag = 0 } of before.get(id) ?? []) {
      latest.set(earlier, Math.min(latest.get(earlier) ?? finish, latestStart - lag));
      const room = (starts.get(id) ?? 0) - lag - finishOf(earlier);
      free.set(earlier, Math.min(free.get(earlier) ?? Number.POSITIVE_INFINITY, room));
    }
  }

  const times = new Map<string, ActivityTimes>();
  for (const { id, duration } of activities) {
    const earliestStart = starts.get(id) ?? 0;
    const earliestFinish = earliestStart + duration;
    const latestFinish = latest.get(id) ?? finish;
    const totalFloat = latestFinish - earliestFinish;
    times.set(id, {
      earliestStart,
      earliestFinish,
      latestStart: latestFinish - duration,
      latestFinish,
      totalFloat,
      freeFloat: Math.min(free.get(id) ?? Number.POSITIVE_INFINITY, finish - earliestFinish),
      isCritical: totalFloat <= 0,
    });
  }
  return { status: 'ok', finish, times, path: pathTo(finish, activities, before, times) };
}

/** Back from the activity that ends last, each time to one it had to wait for. */
function pathTo(
  finish: number,
  activities: readonly TimedActivity[],
  before: ReadonlyMap<string, readonly Predecessor[]>,
  times: ReadonlyMap<string, ActivityTimes>,
): readonly string[] {
  const path: string[] = [];
  let id = activities.find((one) => times.get(one.id)?.earliestFinish === finish)?.id;
  while (id !== undefined) {
    path.unshift(id);
    const start = times.get(id)?.earliestStart ?? 0;
    id = before
      .get(id)
      ?.find((each) => (times.get(each.id)?.earliestFinish ?? 0) + (each.lag ?? 0) === start)?.id;
  }
  return path;
}

function predecessorOf(given: string | Predecessor): Predecessor {
  return typeof given === 'string' ? { id: given } : given;
}

function requireTimes(activities: readonly TimedActivity[]): void {
  const seen = new Set<string>();
  for (const { id, duration, after = [], notBefore = 0, due = 0 } of activities) {
    if (seen.has(id)) throw new RangeError(`criticalPath: two activities are called ${id}`);
    seen.add(id);
    const lags = after.map((each) => predecessorOf(each).lag ?? 0);
    if (duration < 0 || ![duration, notBefore, due, ...lags].every(Number.isSafeInteger)) {
      throw new RangeError(
        `criticalPath: ${id} has a time that is not a whole number, or a negative duration`,
      );
    }
  }
}
