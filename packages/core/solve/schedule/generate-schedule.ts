// The two ways to turn an order of activities into a schedule: one activity, or one moment, after the other.
import type { ScheduleModel } from './schedule-model.ts';

/** Reused between schedules, so that nothing is allocated in a search. */
export interface ScheduleRoom {
  readonly model: ScheduleModel;
  /** What is left of each capacity. */
  readonly left: Float64Array;
  readonly starts: Int32Array;
}

export function scheduleRoom(model: ScheduleModel): ScheduleRoom {
  return { model, left: Float64Array.from(model.capacity), starts: new Int32Array(model.durations.length) };
}

/**
 * Serial generation: each activity of the list in turn begins as early as what it waits for and the capacities allow.
 * For fixed capacities some list gives a schedule of the shortest length there is.
 *
 * Kelley 1963, "The critical-path method: resources planning and scheduling"; Kolisch 1996, "Serial and parallel
 * resource-constrained project scheduling methods revisited", European Journal of Operational Research 90:320–333.
 *
 * @param list all activities, each after what it waits for.
 * @returns the starts, in the room: the next schedule made in it overwrites them.
 */
export function serialSchedule(room: ScheduleRoom, list: Int32Array): Int32Array {
  const { model, left, starts } = room;
  left.set(model.capacity);
  for (const activity of list) {
    let earliest = model.notBefore[activity] as number;
    for (const before of model.before[activity] as Int32Array) {
      const finish = (starts[before] as number) + (model.durations[before] as number);
      if (finish > earliest) earliest = finish;
    }
    const start = firstFit(room, activity, earliest);
    starts[activity] = start;
    take(room, activity, start);
  }
  return starts;
}

/**
 * Parallel generation: goes from moment to moment and begins at each, in the order of the list, whatever can begin. Its
 * schedules never leave capacity idle that something could use; the shortest may not be among them.
 *
 * Brooks & White 1965; Kolisch 1996 as above. The list need not respect precedence.
 */
export function parallelSchedule(room: ScheduleRoom, list: Int32Array): Int32Array {
  const { model, left, starts } = room;
  left.set(model.capacity);
  const waiting = new Set(list);
  for (let now = 0; waiting.size > 0; now += 1) {
    // What lasts for no time may let others begin at the same moment.
    for (let begun = true; begun; ) {
      begun = false;
      for (const activity of waiting) {
        if (now < (model.notBefore[activity] as number)) continue;
        const isReady = (model.before[activity] as Int32Array).every(
          (one) => !waiting.has(one) && (starts[one] as number) + (model.durations[one] as number) <= now,
        );
        if (!isReady || firstConflict(room, activity, now) >= 0) continue;
        starts[activity] = now;
        take(room, activity, now);
        waiting.delete(activity);
        begun = true;
      }
    }
  }
  return starts;
}

/** The first start from `earliest` on at which an activity fits. */
function firstFit(room: ScheduleRoom, activity: number, earliest: number): number {
  let start = earliest;
  for (;;) {
    const conflict = firstConflict(room, activity, start);
    if (conflict < 0) return start;
    start = conflict + 1;
  }
}

/** The last period of an activity begun at `start` for which too little is left; −1 where it fits. */
function firstConflict({ model, left }: ScheduleRoom, activity: number, start: number): number {
  const { resourceCount, use } = model;
  for (let period = start + (model.durations[activity] as number) - 1; period >= start; period -= 1) {
    for (let resource = 0; resource < resourceCount; resource += 1) {
      const amount = use[activity * resourceCount + resource] as number;
      if (amount > 0 && amount > (left[period * resourceCount + resource] as number) + ROUNDING)
        return period;
    }
  }
  return -1;
}

/** Sums of decimals are not exact. */
const ROUNDING = 1e-9;

export function take({ model, left }: ScheduleRoom, activity: number, start: number): void {
  const { resourceCount, use } = model;
  const end = start + (model.durations[activity] as number);
  for (let resource = 0; resource < resourceCount; resource += 1) {
    const amount = use[activity * resourceCount + resource] as number;
    if (amount === 0) continue;
    for (let period = start; period < end; period += 1) {
      const at = period * resourceCount + resource;
      left[at] = (left[at] as number) - amount;
    }
  }
}

/** The last start up to `latest` at which an activity fits. */
export function lastFit({ model, left }: ScheduleRoom, activity: number, latest: number): number {
  const { resourceCount, use, durations } = model;
  const duration = durations[activity] as number;
  let start = latest;
  for (let period = start; period < start + duration; ) {
    let isFree = true;
    for (let resource = 0; resource < resourceCount; resource += 1) {
      const amount = use[activity * resourceCount + resource] as number;
      if (amount > 0 && amount > (left[period * resourceCount + resource] as number) + ROUNDING)
        isFree = false;
    }
    if (isFree) period += 1;
    else {
      start = period - duration;
      period = start;
    }
  }
  return start;
}
