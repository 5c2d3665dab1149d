// Shortens a schedule: everything as late as the end allows, then as early as possible in that order.
import { lastFit, type ScheduleRoom, serialSchedule, take } from './generate-schedule.ts';
import { makespanOf } from './schedule-model.ts';

/**
 * Double justification (forward–backward improvement). Never makes a schedule longer: nothing begins earlier on the way
 * back, and nothing ends later on the way forth, than it did.
 *
 * Li & Willis 1992, "An iterative scheduling technique for resource-constrained project scheduling", European Journal of
 * Operational Research 56:370–379; Valls, Ballestín & Quintanilla 2005, "Justification and RCPSP: a technique that pays",
 * European Journal of Operational Research 165:375–386.
 *
 * @param list is overwritten with the activities in the order in which they begin afterwards.
 * @returns the starts, in the room. Counts as two schedules.
 */
export function justifySchedule(room: ScheduleRoom, list: Int32Array): Int32Array {
  const { model, left, starts } = room;
  const { durations } = model;
  const finishOf = (activity: number) => (starts[activity] as number) + (durations[activity] as number);
  const end = makespanOf(model, starts);
  // Of equal finishes the one with the higher number goes first: it may wait for the other, never the other way round.
  list.sort((a, b) => finishOf(b) - finishOf(a) || b - a);
  left.set(model.capacity);
  for (const activity of list) {
    let latest = end;
    for (const after of model.after[activity] as Int32Array)
      latest = Math.min(latest, starts[after] as number);
    const start = lastFit(room, activity, latest - (durations[activity] as number));
    starts[activity] = start;
    take(room, activity, start);
  }
  sortByStart(list, starts);
  serialSchedule(room, list);
  sortByStart(list, starts);
  return starts;
}

/** Numbers respect precedence, so that they order what begins at the same moment. */
export function sortByStart(list: Int32Array, starts: Int32Array): void {
  list.sort((a, b) => (starts[a] as number) - (starts[b] as number) || a - b);
}
