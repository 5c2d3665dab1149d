// Orders of activities by which schedules are made: by a rule, or drawn so that the rule is bent a little.
import type { Random } from '../../stats/pcg32.ts';
import type { ActivityRange } from './activity-times.ts';
import type { ScheduleModel } from './schedule-model.ts';

/**
 * Latest finish, latest start, most activities that wait for it, greatest rank positional weight (its time and that of
 * all directly after it), shortest duration.
 */
export type PriorityRule = 'latest-finish' | 'latest-start' | 'most-successors' | 'rank-weight' | 'shortest';

/** Smaller comes first. Kolisch & Hartmann 1999, "Heuristic algorithms for the resource-constrained project scheduling problem". */
export function priorities(model: ScheduleModel, range: ActivityRange, rule: PriorityRule): Float64Array {
  const { durations, after } = model;
  const count = durations.length;
  const latestFinish = Float64Array.from(range.tails, (tail) => range.length - tail);
  switch (rule) {
    case 'latest-finish':
      return latestFinish;
    case 'latest-start':
      return latestFinish.map((finish, activity) => finish - (durations[activity] ?? 0));
    case 'most-successors':
      return successorCounts(model).map((number) => -number);
    case 'rank-weight':
      return Float64Array.from({ length: count }, (_, activity) =>
        (after[activity] ?? new Int32Array()).reduce(
          (sum, one) => sum - (durations[one] ?? 0),
          -(durations[activity] ?? 0),
        ),
      );
    case 'shortest':
      return Float64Array.from(durations);
  }
}

/** All that wait for each activity, directly or not. */
function successorCounts({ after }: ScheduleModel): Float64Array {
  const reached = after.map(() => new Set<number>());
  for (let activity = after.length - 1; activity >= 0; activity -= 1) {
    for (const one of after[activity] ?? []) {
      reached[activity]?.add(one);
      for (const further of reached[one] ?? []) reached[activity]?.add(further);
    }
  }
  return Float64Array.from(reached, ({ size }) => size);
}

/**
 * A list that respects precedence; of what may come next, the smallest priority does. With `random`, what may come next is
 * drawn: its chance grows with its regret, the distance to the worst choice (Drexl 1991, "Scheduling of project networks by
 * job assignment", Management Science 37:1590–1602).
 */
export function priorityList(model: ScheduleModel, smallest: Float64Array, random?: Random): Int32Array {
  const count = model.durations.length;
  const waiting = Int32Array.from(model.before, ({ length }) => length);
  const ready = [...waiting.keys()].filter((activity) => waiting[activity] === 0);
  const list = new Int32Array(count);
  for (let place = 0; place < count; place += 1) {
    const drawn = random ? drawByRegret(ready, smallest, random) : indexOfSmallest(ready, smallest);
    const [activity = 0] = ready.splice(drawn, 1);
    list[place] = activity;
    for (const one of model.after[activity] ?? []) {
      waiting[one] = (waiting[one] ?? 0) - 1;
      if (waiting[one] === 0) ready.push(one);
    }
  }
  return list;
}

function indexOfSmallest(ready: readonly number[], smallest: Float64Array): number {
  let best = 0;
  for (const [at, activity] of ready.entries()) {
    const difference = (smallest[activity] ?? 0) - (smallest[ready[best] ?? 0] ?? 0);
    if (difference < 0 || (difference === 0 && activity < (ready[best] ?? 0))) best = at;
  }
  return best;
}

function drawByRegret(ready: readonly number[], smallest: Float64Array, random: Random): number {
  const worst = ready.reduce(
    (max, activity) => Math.max(max, smallest[activity] ?? 0),
    Number.NEGATIVE_INFINITY,
  );
  const weight = (activity: number) => worst - (smallest[activity] ?? 0) + 1;
  let rest = random.share() * ready.reduce((sum, activity) => sum + weight(activity), 0);
  for (const [at, activity] of ready.entries()) {
    rest -= weight(activity);
    if (rest < 0) return at;
  }
  return ready.length - 1;
}
